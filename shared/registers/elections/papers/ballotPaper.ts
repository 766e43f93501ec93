import type { Ballot } from '../procedure/ballot'
import { rulesOf } from '../procedure/outcome'
import { formatDayInWords } from '../../../core/calendar/days'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { CELL_PADDING_MM } from '../../../engine/documents/pageLayout'
import type { DocumentInput } from '../../../engine/documents/model'
import { textWidth } from '../../../engine/documents/textWidth'
import { typeset } from '../../../engine/documents/typography'
import { type Block, paperOf } from './frame'
import { contestOf, councilOf, sessionOf, termOf, type ElectionPrint } from './print'

const words = electionProtocolsPl.ballot

/** What a sheet of paper gives a ballot: everything in mm, text in points. */
interface Sheet {
  readonly width: number
  /** Height left for rows under the head, the note and the headings. */
  readonly room: number
  readonly rowMm: number
  readonly points: number
  readonly marginMm: number
  /** Width of one box to mark. */
  readonly boxMm: number
}

const half: Sheet = { width: 125, room: 107, rowMm: 7, points: 10, marginMm: 12, boxMm: 17 }
const whole: Sheet = { width: 182, room: 212, rowMm: 7, points: 10, marginMm: 14, boxMm: 20 }
const ORDINAL_MM = 11
const LINE_MM_PER_POINT = 0.42

/**
 * Ballot of one court and pool (karta do głosowania, papers.md E9): two on a sheet of A4 while its names fit on A5, else
 * A4, as many pages as it takes. A name never parts from its boxes, and nothing tells one ballot from another.
 */
export function buildBallotPaper(print: ElectionPrint, ballot: Ballot, specimen: boolean): DocumentInput {
  const isHalf = fits(ballot, half)
  const sheet = isHalf ? half : whole
  const one = ballotBlocks(print, ballot, sheet, specimen)
  const title = `${words.title} – ${contestOf(print, ballot)}`
  const pages = !fits(ballot, whole)
  return {
    ...paperOf(print, title, { marginMm: sheet.marginMm }),
    ...(isHalf ? { page: { orientation: 'landscape', marginMm: sheet.marginMm, columns: 2 } } : {}),
    letterhead: { lines: [] },
    footer: pages ? typeset(words.footer(contestOf(print, ballot))) : '',
    ...(pages ? {} : { pageNumbers: false as const }),
    blocks: isHalf ? [...one, { kind: 'columnBreak' }, ...one, END] : [...one, END],
  }
}

/** A file must end with a paragraph; one of no height cannot open an empty page after a full one. */
const END: Block = { kind: 'gap' }

function ballotBlocks(print: ElectionPrint, ballot: Ballot, sheet: Sheet, specimen: boolean): readonly Block[] {
  const { election, settings } = print
  const boxes = boxesOf(ballot)
  const day = ballot.heldOn ?? election.electionOn
  return [
    {
      kind: 'formHead',
      stamp: words.stamp,
      title: specimen ? `${words.title}\n${words.specimen}` : words.title,
      subtitle: typeset(
        words.subtitle(electionPapersPl.electionOf[election.kind], contestOf(print, ballot), termOf(print)),
      ),
    },
    {
      kind: 'paragraph',
      style: 'note',
      text: typeset(
        [
          words.session(
            sessionOf(print),
            councilOf(print),
            day === undefined ? electionPapersPl.blank : formatDayInWords(day),
          ),
          ...(ballot.round > 1 ? [words.second] : []),
          ...(rulesOf(ballot, settings).numberedBallots ? [words.number] : []),
        ].join(' · '),
      ),
    },
    {
      kind: 'paragraph',
      style: 'strong',
      text: typeset(ballot.form === 'limited' ? words.limited(ballot.seats) : words.forAgainst),
    },
    {
      kind: 'table',
      points: sheet.points,
      rowMm: sheet.rowMm,
      columns: [
        { heading: electionProtocolsPl.ballot.ordinal, width: ORDINAL_MM, align: 'right' },
        { heading: electionPapersPl.columns.name, width: nameWidth(ballot, sheet) },
        ...boxes.map((heading) => ({ heading, width: sheet.boxMm, align: 'center' as const })),
      ],
      rows: ballot.names.map(({ name }, index) => ({
        kind: 'row',
        cells: [`${index + 1}.`, name, ...boxes.map(() => '')],
      })),
    },
  ]
}

/** Headings of the boxes beside every name. */
function boxesOf({ form, abstaining }: Pick<Ballot, 'form' | 'abstaining'>): readonly string[] {
  if (form === 'limited') return [words.mark]
  return abstaining ? [words.yes, words.no, words.abstain] : [words.yes, words.no]
}

function nameWidth(ballot: Ballot, sheet: Sheet): number {
  return sheet.width - ORDINAL_MM - boxesOf(ballot).length * sheet.boxMm
}

/** Whether all names fit on one sheet, long ones on two lines. */
function fits(ballot: Ballot, sheet: Sheet): boolean {
  const room = nameWidth(ballot, sheet) - 2 * CELL_PADDING_MM
  const needed = ballot.names.reduce((sum, { name }) => {
    const lines = Math.ceil((textWidth(name, sheet.points) * 1.08) / room)
    return sum + Math.max(sheet.rowMm, lines * sheet.points * LINE_MM_PER_POINT + 1.4)
  }, 0)
  return needed <= sheet.room
}
