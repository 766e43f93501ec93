import { columnWidths } from './columnWidths'
import { syllables } from './hyphenation'
import type { DocumentColumn } from './model'
import { CELL_PADDING_MM } from './pageLayout'
import { textWidth, unbreakableParts, widestWordOf } from './textWidth'

/** Room for what the estimate of text widths misses. */
export const SAFETY_MM = 0.6
/** A word no column is widened for beyond this: it is divided with a hyphen, a sign after a dot or slash. */
const WIDEST_MM = 45
const WIDEST_HYPHENATED_MM = 32

/** Signs after which numbers of acts, case signs, days and addresses go on in the next line, without a hyphen. */
export const afterSigns = /(?<=[/._@\\])(?=[\p{L}\p{N}])/u

/** Width in mm of a column in which a word is not broken, or as much of it as a column may claim. */
export function roomFor(text: string, points: number, bold = false): number {
  const widths = unbreakableParts(text).map((part) => {
    const most = syllables(part).length > 1 || part.includes('\u00a0') ? WIDEST_HYPHENATED_MM : WIDEST_MM
    return Math.min(most, textWidth(part, points, bold))
  })
  return Math.max(0, ...widths) + 2 * CELL_PADDING_MM + SAFETY_MM
}

/** Of a divided word that much stays in a line, so that no column is a ladder of syllables. */
const LEAST_LINE_MM = 8

/** Width in mm below which a column would break what cannot be divided: a number, part of a day or case sign, a syllable. */
export function hardRoomFor(text: string, points: number, bold = false): number {
  const widths = unbreakableParts(text)
    // What ties a word gives way to it; an amount stays one number.
    .flatMap((part) => (/\p{L}{3}/u.test(part) ? part.split('\u00a0') : [part]))
    .flatMap((word) => {
      const parts = syllables(word)
      const width = (part: string) => Math.min(WIDEST_MM, textWidth(part, points, bold))
      return parts.length > 1
        ? [...parts.map((part) => width(`${part}-`)), Math.min(LEAST_LINE_MM, width(word))]
        : word.split(afterSigns).map(width)
    })
  return Math.max(0, ...widths) + 2 * CELL_PADDING_MM + SAFETY_MM
}

/** The columns of a table all of whose rows are there, none narrower than its longest word while the page has room. */
export function fittedColumns(
  columns: readonly DocumentColumn[],
  rows: readonly (readonly string[])[],
  points: number,
): readonly DocumentColumn[] {
  const widest = columns.map(() => widestWordOf())
  for (const cells of rows) for (const [index, text] of cells.entries()) widest[index]?.add(text)
  const page = columns.reduce((sum, { width }) => sum + width, 0)
  const least = columns.map(({ heading }, index) =>
    Math.max(roomFor(heading, points, true), roomFor(widest[index]?.get() ?? '', points)),
  )
  // Nothing to mend: the widths stay as the paper gives them.
  if (columns.every(({ width }, index) => width >= (least[index] ?? 0))) return columns
  const most = Math.max(...columns.map(({ width }) => width))
  const widths = columnWidths(
    columns.map(({ width, heading }, index) => ({
      width,
      least: least[index] ?? 0,
      hard: Math.max(hardRoomFor(heading, points, true), hardRoomFor(widest[index]?.get() ?? '', points)),
      grows: width === most,
    })),
    page,
  )
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }))
}
