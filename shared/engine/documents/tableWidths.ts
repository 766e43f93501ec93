import { columnWidths } from './columnWidths'
import { syllables } from './hyphenation'
import type { DocumentColumn, DocumentRow } from './model'
import { CELL_PADDING_MM } from './pageLayout'
import { textWidth, unbreakableParts, widestWordOf } from './textWidth'

/** Room for what the estimate of text widths misses. */
const SAFETY_MM = 0.6
/** A word no column is widened for beyond this: it is divided with a hyphen, a sign after a dot or slash. */
const WIDEST_MM = 45
const WIDEST_HYPHENATED_MM = 32

/** Width in mm of a column in which a word is not broken, or as much of it as a column may claim. */
export function roomFor(text: string, points: number, bold = false): number {
  const widths = unbreakableParts(text).map((part) => {
    const most = syllables(part).length > 1 || part.includes('\u00a0') ? WIDEST_HYPHENATED_MM : WIDEST_MM
    return Math.min(most, textWidth(part, points, bold))
  })
  return Math.max(0, ...widths) + 2 * CELL_PADDING_MM + SAFETY_MM
}

/** The columns of a table all of whose rows are there, none narrower than its longest word while the page has room. */
export function fittedColumns(
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
  points: number,
): readonly DocumentColumn[] {
  const widest = columns.map(() => widestWordOf())
  for (const row of rows)
    if (row.kind === 'row')
      for (const [index, cell] of row.cells.entries()) widest[index]?.add(typeof cell === 'string' ? cell : cell.text)
  const page = columns.reduce((sum, { width }) => sum + width, 0)
  const least = columns.map(({ heading }, index) =>
    Math.max(roomFor(heading, points, true), roomFor(widest[index]?.get() ?? '', points)),
  )
  // Nothing to mend: the widths stay as the paper gives them.
  if (columns.every(({ width }, index) => width >= (least[index] ?? 0))) return columns
  const most = Math.max(...columns.map(({ width }) => width))
  const widths = columnWidths(
    columns.map(({ width }, index) => ({ width, least: least[index] ?? 0, grows: width === most })),
    page,
  )
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }))
}
