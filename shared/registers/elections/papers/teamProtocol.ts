import { formatDayInWords } from '../../../core/calendar/days'
import { sameContest } from '../procedure/contest'
import { isStanding } from '../procedure/nomination'
import { byName, surnameFirst } from '../procedure/people'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { memberSignatures, membersOf, numbered, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestName, dayOrBlank, orBlank, termOf, type ElectionPrint } from './print'

const words = electionProtocolsPl.teamProtocol

/**
 * Protocol of the opinion team (papers.md E6): members, meetings, what courts asked for and what was filed, and the opinion
 * on each candidate. Office only: opinions have their grounds; what the Police wrote is never in it.
 */
export function buildTeamProtocol(print: ElectionPrint): DocumentInput {
  const { election, nominations } = print
  const title = words.title(termOf(print))
  const standing = nominations.filter(isStanding).toSorted(byName)
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
            numbered(election.meetings.map(({ on, subject }) => words.meeting(formatDayInWords(on), subject))),
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
        rows: election.seats.map((seats) => {
          const filed = nominations.filter((nomination) => sameContest(nomination, seats))
          const withdrawn = filed.filter(({ withdrawnOn }) => withdrawnOn !== undefined).length
          const still = filed.filter(isStanding).length
          const counts = [seats.seats, filed.length, filed.length - still - withdrawn, withdrawn, still]
          return { kind: 'row', cells: [typeset(contestName(seats)), ...counts.map(String)] }
        }),
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
                typeset(contestName(nomination)),
                words.opinion[nomination.opinion ?? 'none'],
                nomination.opinionGround || (nomination.opinion === 'positive' ? words.met : documentsPl.empty),
              ],
            })),
          },
      text(words.closing(chair)),
      ...memberSignatures(election.team, { chair: words.chairPost, member: words.member }),
    ],
  }
}
