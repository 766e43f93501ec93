import { destructionEnd, destructionStart } from '../procedure/destruction'
import { contestKey } from '../procedure/contest'
import { sameContest } from '../procedure/contest'
import type { LeftGround, Nomination } from '../procedure/nomination'
import { byName, givenNamesFirst, surnameFirst } from '../procedure/people'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { act, membersOf, type Section } from './frame'
import { contestOf, dayOrBlank, termOf, type Copy, type ElectionPrint } from './print'

const { act: actWords, team, left, election: elected, commission } = electionProtocolsPl

const last: Section = { text: actWords.inForce }

/** Resolution that appoints the team giving an opinion on candidates (papers.md E5). */
export function buildTeamResolution(print: ElectionPrint, copy: Copy): DocumentInput {
  const { election } = print
  return act(print, {
    number: election.teamResolution,
    day: election.teamOn,
    subject: team.subject,
    basis: team.basis,
    copy,
    sections: [
      { text: team.appoint(termOf(print)), items: membersOf(election.team, electionProtocolsPl.teamProtocol.chair) },
      { text: team.task },
      last,
    ],
  })
}

/**
 * Resolution leaving nominations without further course, a § for each (papers.md E7, law sheet C1). The copy for
 * publication names nobody: it goes by numbers of nominations, and its reasons by ground alone.
 */
export function buildLeftResolution(
  print: ElectionPrint,
  nominations: readonly LeftNomination[],
  copy: Copy,
): DocumentInput {
  const first = nominations[0]?.nomination
  const byConditions = nominations.some(({ grounds }) => grounds.includes('conditions'))
  return act(print, {
    number: first?.leftResolution ?? '',
    day: first?.leftOn,
    subject: nominations.length === 1 ? left.subjectOne : left.subject,
    basis: byConditions ? left.basisConditions : left.basis,
    copy,
    sections: [
      ...nominations.map(({ nomination, grounds }) => ({
        text: left.leave(
          nomination.number,
          copy === 'public' ? '' : left.candidate(givenNamesFirst(nomination)),
          contestOf(print, nomination),
          termOf(print),
          grounds.map((ground) => left.grounds[ground]).join(left.and),
        ),
      })),
      { text: actWords.execution },
      last,
    ],
    // Reasons may tell what a document of a person says: they stay with the office's copy.
    ...(copy === 'public'
      ? {}
      : {
          reasons: [
            left.reasonsBasis,
            ...(byConditions ? [left.reasonsConditions] : []),
            ...nominations.map(({ nomination, reasons }) => left.reason(nomination.number, reasons || left.nothing)),
          ],
        }),
  })
}

/** A nomination to be left without further course: on which grounds, and why in words. */
export interface LeftNomination {
  readonly nomination: Nomination
  readonly grounds: readonly LeftGround[]
  readonly reasons: string
}

/** Resolution stating who was elected, a § for every court and pool (papers.md E11). */
export function buildElectionResolution(print: ElectionPrint, copy: Copy): DocumentInput {
  const { election, nominations } = print
  const supplementary = election.kind === 'supplementary'
  const contests = new Map(election.seats.map((seats) => [contestKey(seats), seats] as const))
  const sections = [...contests.values()].map((seats): Section => {
    const winners = nominations
      .filter((nomination) => nomination.result === 'elected' && sameContest(nomination, seats))
      .toSorted(byName)
    const court = contestOf(print, seats)
    const empty = seats.seats - winners.length
    const after = empty > 0 ? { after: elected.seatsLeft(empty) } : {}
    if (winners.length === 0) return { text: elected.nobody(court, termOf(print)), ...after }
    const lead = winners.length === 1 ? elected.electedOne : elected.elected
    return { text: lead(court, termOf(print)), items: winners.map(surnameFirst), ...after }
  })
  const rounds = print.ballots.length
  return act(print, {
    number: election.resolution,
    day: election.electionOn,
    subject: elected.subject(supplementary, termOf(print)),
    basis: supplementary ? elected.basisSupplementary : elected.basis,
    copy,
    sections: [
      ...sections,
      { text: rounds === 1 ? elected.annexes.one : elected.annexes.many },
      { text: elected.execution },
      last,
    ],
  })
}

/** Resolution appointing the commission that destroys uncollected papers (papers.md E14). */
export function buildCommissionResolution(print: ElectionPrint, copy: Copy): DocumentInput {
  const { election } = print
  const { electionOn } = election
  return act(print, {
    number: election.commissionResolution,
    day: election.commissionOn,
    subject: commission.subject,
    basis: commission.basis,
    copy,
    sections: [
      { text: commission.appoint, items: membersOf(election.commission, electionProtocolsPl.destruction.chair) },
      {
        text: commission.task(
          dayOrBlank(electionOn && destructionStart(electionOn)),
          dayOrBlank(electionOn && destructionEnd(electionOn)),
        ),
      },
      last,
    ],
  })
}
