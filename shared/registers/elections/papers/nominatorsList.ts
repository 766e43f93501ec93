import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { letterhead } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { termOf, type ElectionPrint } from './print'

const { nominatorsList: words, blank } = electionPapersPl

/** More than fifty, because some signatures turn out not to count: real lists of 50 and 57 fell short (papers.md E4). */
const rows = 70
/** An empty cell would print a dash, which is not for writing on. */
const blankCell = '\u00a0'
/** Room for handwriting, mm. */
const rowMm = 9

/**
 * Blank list of the citizens who nominate a candidate (papers.md E3), to be written into by hand. Never printed filled: it
 * would spread what the signers gave for this nomination alone.
 */
export function buildNominatorsList(print: ElectionPrint): DocumentInput {
  const title = words.title(termOf(print))
  const { columns } = words
  return {
    ...paperOf(print, title, { marginMm: PROTOCOL_MARGIN_MM }),
    footer: words.page,
    letterhead: letterhead(print.office),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      {
        kind: 'facts',
        facts: [words.candidate, words.court].map((name) => ({ name, value: `${blank}${blank}${blank}` })),
      },
      text(words.note),
      {
        kind: 'table',
        rowMm,
        columns: [
          { heading: electionProtocolsPl.ballot.ordinal, width: 10, align: 'right' },
          { heading: columns.givenNames, width: 28 },
          { heading: columns.surname, width: 32 },
          { heading: columns.pesel, width: 30 },
          { heading: columns.residence, width: 40 },
          { heading: columns.signature, width: 30 },
        ],
        rows: Array.from({ length: rows }, (_, index) => ({
          kind: 'row' as const,
          cells: [`${index + 1}.`, ...Array.from({ length: 5 }, () => blankCell)],
        })),
      },
      { kind: 'paragraph', style: 'note', text: typeset(words.basis) },
    ],
  }
}
