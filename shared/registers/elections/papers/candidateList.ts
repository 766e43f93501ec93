import { isOfContest } from '../procedure/overview'
import { byName, surnameFirst } from '../procedure/people'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { letterhead } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { type Block, numbered, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestOf, contestsOf, termOf, votedOn, type ElectionPrint } from './print'

const words = electionProtocolsPl.list

/** List of candidates for the session, by court and pool, in the order of the ballots: names and nothing more. */
export function buildCandidateList(print: ElectionPrint): DocumentInput {
  const { office, election } = print
  const candidates = votedOn(print)
  return {
    ...paperOf(print, words.title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: letterhead(office),
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(words.subtitle(termOf(print))) },
      ...contestsOf(print).flatMap((seats): readonly Block[] => {
        const names = candidates.filter((nomination) => isOfContest(election, nomination, seats)).toSorted(byName)
        return [
          { kind: 'heading', level: 2, text: typeset(words.contest(contestOf(print, seats))) },
          text(words.seats(seats.seats, names.length)),
          names.length === 0 ? text(words.none) : numbered(names.map(surnameFirst)),
        ]
      }),
    ],
  }
}
