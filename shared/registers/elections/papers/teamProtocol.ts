import { formatDayInWords } from '../../../core/calendar/days'
import { contestOfNomination } from '../procedure/election'
import { isStanding, type Nomination } from '../procedure/nomination'
import { checkNominations, isOfContest } from '../procedure/overview'
import { electionFindingsPl } from '../words/electionFindings.pl'
import { byName, surnameFirst } from '../procedure/people'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { memberSignatures, membersOf, numbered, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestName, contestsOf, dayOrBlank, orBlank, termOf, votedAs, type ElectionPrint } from './print'

const words = electionProtocolsPl.teamProtocol

/**
 * Protocol of the opinion team (papers.md E6): members, meetings, what courts asked for and what was filed, and the opinion
 * on each candidate. Office only: opinions have their grounds; what the Police wrote is never in it.
 */
export function buildTeamProtocol(print: ElectionPrint): DocumentInput {
  const { election, nominations } = print
  const title = words.title(termOf(print))
  const standing = nominations.filter(isStanding).toSorted(byName)
  const open = standing.filter(({ opinion }) => opinion === undefined).length
  const outside = nominations.filter((nomination) => contestOfNomination(election, nomination) === undefined)
  /** Without seats there is no vote either. */
  const row = (name: string, seats: number | undefined, filed: readonly Nomination[]) => {
    const withdrawn = filed.filter(({ withdrawnOn }) => withdrawnOn !== undefined).length
    const still = filed.filter(isStanding).length
    const counts = [filed.length, filed.length - still - withdrawn, withdrawn, seats === undefined ? undefined : still]
    return { kind: 'row' as const, cells: [typeset(name), ...[seats, ...counts].map(countOr)] }
  }
  const grounds = groundsOf(print)
  const chair = election.team.find((member) => member.chair)?.name ?? ''
  const number = { width: 20, align: 'right' as const }
  return {
    ...paperOf(print, title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: { lines: [] },
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      text(words.basis(orBlank(election.teamResolution), dayOrBlank(election.teamOn))),
      { kind: 'heading', level: 2, text: words.membersHead },
      numbered(election.team.length === 0 ? [electionPapersPl.blank] : membersOf(election.team, words.chair)),
      text(words.secrecy),
      ...(election.meetings.length === 0
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, text: words.meetingsHead },
            numbered(
              election.meetings
                .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
                .map(({ on, subject }) => words.meeting(formatDayInWords(on), subject)),
            ),
          ]),
      { kind: 'heading', level: 2, text: words.demandHead },
      {
        kind: 'table',
        columns: [
          { heading: words.demand.court, width: 70 },
          ...[
            words.demand.seats,
            words.demand.filed,
            words.demand.left,
            words.demand.withdrawn,
            words.demand.standing,
          ].map((heading) => ({ heading, ...number })),
        ],
        rows: [
          ...contestsOf(print).map((seats) =>
            row(
              contestName(seats),
              seats.seats,
              nominations.filter((nomination) => isOfContest(election, nomination, seats)),
            ),
          ),
          ...(outside.length === 0 ? [] : [row(words.outside, undefined, outside)]),
        ],
      },
      { kind: 'heading', level: 2, text: words.opinionsHead },
      standing.length === 0
        ? text(words.none)
        : {
            kind: 'table',
            columns: [
              { heading: electionProtocolsPl.ballot.ordinal, width: 10, align: 'right' },
              { heading: words.opinions.candidate, width: 50 },
              { heading: words.opinions.court, width: 46 },
              { heading: words.opinions.opinion, width: 24 },
              { heading: words.opinions.ground, width: 40 },
            ],
            rows: standing.map((nomination, index) => ({
              kind: 'row',
              cells: [
                `${index + 1}.`,
                surnameFirst(nomination),
                typeset(contestName(votedAs(print, nomination))),
                words.opinion[nomination.opinion ?? 'none'],
                nomination.opinionGround || (grounds.get(nomination) ?? documentsPl.empty),
              ],
            })),
          },
      text(open > 0 ? words.open(open) : words.closing(chair)),
      ...memberSignatures(election.team, { chair: words.chairPost, member: words.member }),
    ],
  }
}

const countOr = (count: number | undefined) => (count === undefined ? documentsPl.empty : String(count))

/**
 * What the opinion rests on where the team wrote nothing itself: conditions that are not met, or that all are. What is still
 * to be clarified is not asserted.
 */
function groundsOf({ election, nominations, settings }: ElectionPrint): ReadonlyMap<Nomination, string> {
  const read = nominations.map((data) => ({ id: data.number, data }))
  return new Map(
    checkNominations(election, read, settings).flatMap(({ data, eligibility }): (readonly [Nomination, string])[] => {
      if (eligibility.result === 'notEligible') return [[data, electionFindingsPl.conditionReasons(eligibility)]]
      return eligibility.result === 'eligible' && data.opinion === 'positive' ? [[data, words.met]] : []
    }),
  )
}
