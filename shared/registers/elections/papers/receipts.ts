import type { Ballot } from '../procedure/ballot'
import type { Nomination } from '../procedure/nomination'
import { givenNamesFirst } from '../procedure/people'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { formalCheckPl } from '../words/formalCheck.pl'
import { letterhead } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestOf, councilOf, dayOrBlank, orBlank, sessionOf, termOf, votedAs, type ElectionPrint } from './print'

/** An empty cell would print a dash, which is not for writing on. */
const blankCell = '\u00a0'
/** Room for handwriting, mm. */
const rowMm = 8
/** Rows where nobody entered how many members the council has: the most a gmina of medium size has (u.s.g. art. 17). */
const usualCouncil = 23

/**
 * List on which councillors sign for their ballots (papers.md E10): names are written in by hand, and nothing on it says how
 * anybody voted.
 */
export function buildBallotReceipts(print: ElectionPrint, ballot: Ballot): DocumentInput {
  const { ballotReceipts: words, tellers } = electionProtocolsPl
  const { election } = print
  const rows = ballot.statutory ?? election.statutory ?? usualCouncil
  const subtitle = tellers.subtitle(electionPapersPl.electionOf[election.kind], contestOf(print, ballot), termOf(print))
  return {
    ...paperOf(print, `${words.title} – ${contestOf(print, ballot)}`, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: { lines: [] },
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'paragraph',
        style: 'subtitle',
        align: 'center',
        text: typeset(ballot.round > 1 ? `${subtitle}\n${tellers.second}` : subtitle),
      },
      text(tellers.held(sessionOf(print), councilOf(print), dayOrBlank(ballot.heldOn ?? election.electionOn))),
      text(words.note),
      {
        kind: 'table',
        rowMm,
        columns: [
          { heading: electionProtocolsPl.ballot.ordinal, width: 12, align: 'right' },
          { heading: words.columns.name, width: 88 },
          { heading: words.columns.signature, width: 70 },
        ],
        rows: Array.from({ length: rows }, (_, index) => ({
          kind: 'row' as const,
          cells: [`${index + 1}.`, blankCell, blankCell],
        })),
      },
      { kind: 'heading', level: 2, text: words.issuedHead },
      text(words.issued(electionPapersPl.blank)),
    ],
  }
}

/** Receipt for the papers of one nomination, signed by whoever collects them (regulation of 9 June 2011, § 5). Office only. */
export function buildReturnReceipt(print: ElectionPrint, nomination: Nomination): DocumentInput {
  const words = electionProtocolsPl.returnReceipt
  const facts = [
    [words.number, nomination.number],
    [words.candidate, givenNamesFirst(nomination)],
    [words.court, contestOf(print, votedAs(print, nomination))],
  ] as const
  return {
    ...paperOf(print, words.title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: letterhead(print.office),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(words.title) },
      { kind: 'facts', facts: facts.map(([name, value]) => ({ name, value: typeset(orBlank(value)) })) },
      { kind: 'heading', level: 2, text: words.documentsHead },
      nomination.documents.length === 0
        ? text(words.none)
        : {
            kind: 'table',
            columns: [
              { heading: electionProtocolsPl.ballot.ordinal, width: 12, align: 'right' },
              { heading: words.documents.kind, width: 118 },
              { heading: words.documents.pages, width: 40, align: 'right' },
            ],
            rows: nomination.documents.map(({ kind, pages }, index) => ({
              kind: 'row' as const,
              cells: [
                `${index + 1}.`,
                typeset(formalCheckPl.documentNames[kind]),
                pages === undefined ? documentsPl.empty : String(pages),
              ],
            })),
          },
      { kind: 'heading', level: 2, text: words.receiptHead },
      text(words.text),
      text(words.who),
      text(words.identity),
      text(words.day),
      {
        kind: 'signatures',
        people: [
          { post: words.clerk, name: '' },
          { post: words.collector, name: '' },
        ],
      },
    ],
  }
}
