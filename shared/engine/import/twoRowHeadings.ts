import { readDay } from '../../core/calendar/readDay'
import { fold } from '../../core/folding/fold'

type Row = readonly string[]

const between = ' – '

/** Whether a cell is rather an entry's than a heading's: a number, a day, a long text. */
export function looksLikeData(cell: string): boolean {
  return /^[\d\s.,/-]+$/.test(cell) || readDay(cell).day !== undefined || cell.length > 60
}

const textAt = (row: Row, column: number) => (row[column] ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

/**
 * Whether headings stand in two rows: some over several of the lower row (Głosowanie over za, przeciw, wstrzymało się),
 * and some alone, or repeated below by a merged cell. A title over the headings leaves none alone.
 */
export function isContinued(upper: Row, lower: Row): boolean {
  let under = 0
  let alone = 0
  let head = -1
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const [above, below] = [textAt(upper, column), textAt(lower, column)]
    if (looksLikeData(fold(above)) && above !== '') return false
    if (looksLikeData(fold(below)) && below !== '') return false
    if (above !== '') {
      head = column
      if (below === '' || fold(above) === fold(below)) alone++
    } else if (below !== '') {
      if (head < 0 || textAt(lower, head) === '') return false
      under++
    }
  }
  return under > 0 && alone > 0
}

/** The headings of two such rows: „Głosowanie – za”. */
export function joinedHeadings(upper: Row, lower: Row): Row {
  let head = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, below] = [textAt(upper, column), textAt(lower, column)]
    if (above !== '') head = above
    if (below === '') return above
    return fold(head) === fold(below) ? below : `${head}${between}${below}`
  })
}

/** What a heading of two rows says in the lower one; `undefined` for a heading of one. */
export function lowerPart(heading: string): string | undefined {
  const cut = heading.lastIndexOf(between)
  return cut < 0 ? undefined : heading.slice(cut + between.length)
}
