import { fold } from '../../core/folding/fold'
import type { RegisterDefinition } from '../../model/definition'
import type { RegisterText } from '../../model/registerText'
import { foldHeading } from './foldHeading'
import { isContinued, joinedHeadings, looksLikeData } from './twoRowHeadings'

const searched = 30

/** Letters of a column as a spreadsheet names it: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** Index of the column with these letters. */
export function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/**
 * Finds the row of headings: the one among the first rows with the most names of the register's fields, also below
 * title lines ("Rejestr uchwał 2024"); failing that, the first row of short, different words that are no data.
 * Of headings in two rows it is the lower one. `undefined` when the file begins with data. `texts` are the labels headings
 * may bear, of one language or more.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  definition: RegisterDefinition,
  texts: readonly RegisterText[],
): number | undefined {
  const names = new Set(
    definition.fields.flatMap((field) =>
      [
        field.id,
        ...texts.flatMap(({ fields, headings }) => [fields[field.id], headings[field.id]]),
        ...(field.aliases ?? []),
        ...(field.type === 'links' ? (field.toldBy?.aliases ?? []) : []),
      ].flatMap((name) => (name === undefined ? [] : [foldHeading(name)])),
    ),
  )
  let best: number | undefined
  let most = 1
  const top = rows.slice(0, searched)
  top.forEach((row, index) => {
    const cells = row.map(foldHeading).filter((cell) => cell !== '')
    const distinct = new Set(cells)
    // Of a matrix of votes every row says „za” and „przeciw” over and over; headings differ from one another.
    if (distinct.size * 2 < cells.length) return
    const known = [...distinct].filter((cell) => names.has(cell)).length
    if (known > most) {
      best = index
      most = known
    }
  })
  if (best !== undefined) {
    const [upper = [], lower = []] = rows.slice(best, best + 2)
    const goesOn = isContinued(upper, lower) && lower.some((cell) => names.has(foldHeading(cell)))
    return goesOn ? best + 1 : best
  }
  const width = Math.max(...top.map(filledCells), 0)
  const first = top.findIndex((row) => filledCells(row) >= Math.max(1, width * 0.6))
  const candidate = top[first]
  return candidate !== undefined && looksLikeHeadings(candidate) ? first : undefined
}

function filledCells(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length
}

function looksLikeHeadings(row: readonly string[]): boolean {
  const cells = row.map(fold).filter((cell) => cell !== '')
  return cells.length > 0 && new Set(cells).size === cells.length && !cells.some(looksLikeData)
}

/**
 * Headings of all columns, as wide as the widest row: those of the heading row, with the row above where headings stand
 * in two, and the column's letters where there are none.
 */
export function headingsOf(rows: readonly (readonly string[])[], header: number | undefined): readonly string[] {
  const lower = header === undefined ? [] : (rows[header] ?? [])
  const upper = header === undefined || header === 0 ? [] : (rows[header - 1] ?? [])
  const named = isContinued(upper, lower) ? joinedHeadings(upper, lower) : lower
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, index) => {
    const heading = (named[index] ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
    return heading === '' ? columnLetters(index) : heading
  })
}
