import { keptPapers } from '../procedure/destruction'
import { byNominationNumber, erasedDay, type Nomination } from '../procedure/nomination'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { memberSignatures, membersOf, numbered, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { dayOrBlank, orBlank, type ElectionPrint } from './print'

const words = electionProtocolsPl.destruction

/** Nominations whose papers nobody collected, in the order of their numbers. */
export function papersToDestroy({ election, nominations, ballots, settings }: ElectionPrint): readonly Nomination[] {
  return keptPapers(election, nominations, ballots, settings)
    .filter(({ collectedOn }) => collectedOn === undefined)
    .toSorted(byNominationNumber)
}

/** Protocol of destroying uncollected papers (papers.md E14): by number of the nomination and sheets, nobody named. */
export function buildDestructionProtocol(print: ElectionPrint): DocumentInput {
  const { office, election } = print
  const destroyed = papersToDestroy(print)
  const erasedOn = destroyed
    .flatMap((nomination) => erasedDay(nomination) ?? [])
    .toSorted()
    .at(-1)
  const pages = destroyed.reduce((sum, nomination) => sum + nomination.pages, 0)
  const resolution = words.byResolution(orBlank(election.commissionResolution), dayOrBlank(election.commissionOn))
  return {
    ...paperOf(print, words.title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: { lines: [] },
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      text(`${words.basis} ${resolution} ${words.done(dayOrBlank(election.destroyedOn), office.place)}`),
      destroyed.length === 0
        ? text(words.none)
        : {
            kind: 'table',
            columns: [
              { heading: electionProtocolsPl.ballot.ordinal, width: 12, align: 'right' },
              { heading: electionPapersPl.columns.number, width: 60 },
              { heading: words.columns.pages, width: 40, align: 'right' },
            ],
            rows: destroyed.map((nomination, index) => ({
              kind: 'row',
              cells: [
                `${index + 1}.`,
                nomination.number,
                // Sheets nobody counted are written in by hand.
                nomination.pages === 0 ? documentsPl.empty : String(nomination.pages),
              ],
            })),
          },
      text(words.sum(destroyed.length, pages)),
      text(words.method),
      ...(erasedOn === undefined ? [] : [text(words.erased(dayOrBlank(erasedOn)))]),
      { kind: 'heading', level: 2, text: words.membersHead },
      ...(election.commission.length === 0 ? [] : [numbered(membersOf(election.commission, words.chair).map(typeset))]),
      ...memberSignatures(election.commission, { chair: words.chairPost, member: words.member }),
    ],
  }
}
