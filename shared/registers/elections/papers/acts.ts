import type { Seats } from '../procedure/contest'
import { destructionEnd, destructionStart } from '../procedure/destruction'
import { namedSeats, votedContests } from '../procedure/election'
import { sexOf } from '../procedure/eligibility'
import type { Nomination } from '../procedure/nomination'
import { isOfContest } from '../procedure/overview'
import { byName, givenNamesFirst, surnameFirst } from '../procedure/people'
import { courtNamed } from '../procedure/settings'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { chairDativeOf } from '../../../model/office'
import type { DocumentInput } from '../../../engine/documents/model'
import { act, membersOf, type Section } from './frame'
import {
  annexedBallots,
  commandOf,
  contestOf,
  contestsOf,
  councilOf,
  dayOrBlank,
  isSettled,
  orBlank,
  termOf,
  votedAs,
  type Copy,
  type ElectionPrint,
} from './print'

const { act: actWords, team, police, left, election: elected, labour, commission } = electionProtocolsPl

const last: Section = { text: actWords.inForce }

/** Members not entered yet are written in by hand. */
const orDots = (lines: readonly string[]) => (lines.length === 0 ? [actWords.dots, actWords.dots] : lines)

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
      {
        text: team.appoint(termOf(print)),
        items: orDots(membersOf(election.team, electionProtocolsPl.teamProtocol.chair)),
      },
      { text: team.task },
      last,
    ],
  })
}

/** Resolution of the council asking the Police about candidates (art. 162 § 9). It names nobody. */
export function buildPoliceResolution(print: ElectionPrint, copy: Copy): DocumentInput {
  const { election, office } = print
  return act(print, {
    number: election.policeResolution,
    day: election.policeResolutionOn,
    subject: police.subject(termOf(print)),
    basis: police.basis,
    copy,
    sections: [
      { text: police.ask(police.whom[commandOf(print)], councilOf(print), termOf(print)) },
      { text: police.list },
      { text: police.execution(chairDativeOf(office)) },
      last,
    ],
  })
}

/**
 * Resolution leaving one nomination without further course (art. 162 § 10; papers.md E7): each has a number and day of its
 * own. The copy for publication names nobody: it goes by the number of the nomination, and has no reasons, which may tell
 * what a document of a person says.
 */
export function buildLeftResolution(print: ElectionPrint, nomination: Nomination, copy: Copy): DocumentInput {
  const { leftGround = 'formal', leftReasons } = nomination
  const isOlder = leftGround === 'conditions'
  return act(print, {
    number: nomination.leftResolution,
    day: nomination.leftOn,
    subject: left.subject,
    basis: isOlder ? left.basisConditions : left.basis,
    copy,
    sections: [
      {
        text: left.leave(
          nomination.number,
          copy === 'public' ? '' : left.candidate(givenNamesFirst(nomination)),
          contestOf(print, votedAs(print, nomination)),
          termOf(print),
          left.grounds[leftGround],
        ),
      },
      { text: actWords.execution(chairDativeOf(print.office)) },
      last,
    ],
    ...(copy === 'public'
      ? {}
      : {
          reasons: [
            isOlder ? left.reasonsConditions : left.reasonsBasis,
            left.reason(nomination.number, leftReasons || left.nothing),
          ],
        }),
  })
}

/**
 * Resolution stating who was elected (papers.md E11), a § for every court and pool it is about: all of them, or one where
 * each has a resolution of its own. What is not settled yet is dots: no draft says before the vote how it came out.
 */
export function buildElectionResolution(print: ElectionPrint, copy: Copy, only?: Seats): DocumentInput {
  const { election, nominations, office } = print
  const supplementary = election.kind === 'supplementary'
  const contests = only === undefined ? contestsOf(print) : [only]
  const sections = contests.map((seats): Section => {
    const court = contestOf(print, seats)
    if (!isSettled(print, seats)) return { text: elected.elected(court, termOf(print)), items: [actWords.dots] }
    const winners = nominations
      .filter((nomination) => nomination.result === 'elected' && isOfContest(election, nomination, seats))
      .toSorted(byName)
    const empty = seats.seats - winners.length
    const after = empty > 0 ? { after: elected.seatsLeft(empty) } : {}
    if (winners.length === 0) return { text: elected.nobody(court, termOf(print)), ...after }
    const women = winners.every((nomination) => sexOf(nomination) === 'F')
    const lead = winners.length === 1 ? elected.electedOne : women ? elected.electedWomen : elected.elected
    return { text: lead(court, termOf(print)), items: winners.map(surnameFirst), ...after }
  })
  const annexes = Math.max(annexedBallots(print, contests).length, contests.length)
  const words = election.adoption === 'secretBallot' ? elected.secret : elected.annexes
  return act(print, {
    number: only === undefined ? election.resolution : (only.resolution ?? ''),
    day: election.electionOn,
    subject: elected.subject(supplementary, only === undefined ? '' : contestOf(print, only), termOf(print)),
    basis: supplementary ? elected.basisSupplementary : elected.basis,
    copy,
    sections: [
      ...sections,
      { text: annexes === 1 ? words.one : words.many(annexes) },
      { text: elected.execution(chairDativeOf(office)) },
      last,
    ],
  })
}

/** Resolution naming lay judges for labour cases from among the elected, a § for every court (art. 164 § 1). */
export function buildLabourResolution(print: ElectionPrint, copy: Copy): DocumentInput {
  const { election, nominations, office } = print
  return act(print, {
    number: election.labourResolution,
    day: election.labourOn,
    subject: labour.subject(termOf(print)),
    basis: labour.basis,
    copy,
    sections: [
      ...namedSeats(election).map(({ court }): Section => {
        const named = nominations
          .filter(
            (nomination) => nomination.court === court && nomination.result === 'elected' && nomination.labourNamed,
          )
          .toSorted(byName)
        return {
          text: labour.named(courtNamed(court, print.settings.courts).genitive, orBlank(actOf(print, court))),
          items: named.length === 0 ? [actWords.dots] : named.map(surnameFirst),
        }
      }),
      { text: labour.execution(chairDativeOf(office)) },
      last,
    ],
  })
}

/** Number of the resolution by which lay judges of a court were elected. */
function actOf({ election }: ElectionPrint, court: string): string {
  if (election.acts === 'one') return election.resolution
  return votedContests(election)
    .flatMap((seats) => (seats.court === court && seats.resolution !== undefined ? [seats.resolution] : []))
    .join(', ')
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
      {
        text: commission.appoint,
        items: orDots(membersOf(election.commission, electionProtocolsPl.destruction.chair)),
      },
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
