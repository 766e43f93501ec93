import { readDay } from '#shared/core/calendar/readDay'
import { columnLetters } from '#shared/engine/import/header'
import { plainNumber, type ShownCell } from '#shared/engine/import/numberFormat'
import type { FileProblem } from '#shared/engine/import/table'
import { MergedRanges } from './mergedRanges'

/** Columns a register may have in a file; beyond stand strays, and 16 384 of them would fill the memory. */
export const columnLimit = 512
/** Empty rows in a row after which nothing belongs to the table any more. */
export const gapLimit = 10_000

/** The rows of a sheet as they are seen, and what is to be said about them. */
export interface ReadSheet {
  readonly rows: readonly (readonly string[])[]
  /** Numbers of the hidden rows with content. */
  readonly hiddenRows: readonly number[]
  readonly problems: readonly FileProblem[]
}

/** The sheet of a workbook that was read, and the names of all it could have been. */
export interface ReadWorkbook {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly rows: readonly (readonly string[])[]
  readonly hiddenRows: readonly number[]
  readonly problems: readonly FileProblem[]
}

/** Something that is said once for all cells it is true of, with the first of them. */
class Remark<T> {
  cells = 0
  first: T | undefined
  note(first: () => T): void {
    if (this.cells === 0) this.first = first()
    this.cells++
  }
  problems(problem: (cells: number, first: T) => FileProblem): readonly FileProblem[] {
    return this.first === undefined ? [] : [problem(this.cells, this.first)]
  }
}

/** Days and other texts of one column, to see numbers a spreadsheet took for days. */
interface DateColumn {
  dates: number
  first: string
  text: string
  /** Texts with digits that are no days, without the heading. */
  others: number
  hasHeading: boolean
}

const none: readonly string[] = []
/** Whether a text shows nothing. */
export const isBlank = (text: string) => text.trim() === ''

/**
 * The cells of a sheet as its reader tells them, whatever the format: where they stand, what is to be said of them. Blank
 * cells far out are named and left out, so that a stray one costs nothing.
 */
export class SheetGrid {
  /** Where the reader is: the row from 1, the column from 0. */
  row = 0
  column = -1
  readonly #rows: string[][] = []
  readonly #hidden: number[] = []
  readonly #hiddenColumns: number[] = []
  readonly #merged = new MergedRanges()
  readonly #columns = new Map<number, DateColumn>()
  readonly #errors = new Remark<{ readonly row: number; readonly column: number; readonly text: string }>()
  readonly #partDates = new Remark<{ readonly cell: string; readonly text: string; readonly day: string }>()
  readonly #rounded = new Remark<{ readonly cell: string; readonly text: string; readonly shown: string }>()
  readonly #longNumbers = new Remark<string>()
  readonly #withoutResult = new Remark<string>()
  readonly #far = new Remark<string>()
  /** The blank cells furthest to the right and furthest down. */
  #widest = { row: 0, column: -1 }
  #lowest = { row: 0, column: -1 }
  #isHidden = false
  #rowHasContent = false

  startRow(row: number, isHidden: boolean): void {
    this.row = row
    this.column = -1
    this.#isHidden = isHidden
    this.#rowHasContent = false
  }

  endRow(): void {
    if (this.#isHidden && this.#rowHasContent) this.#hidden.push(this.row)
  }

  /** Columns from one up to, not including, another are hidden. */
  hideColumns(from: number, to: number): void {
    for (let column = from; column < Math.min(to, columnLimit); column++) this.#hiddenColumns.push(column)
  }

  /** Cells merged into one, as `A1:A3`. */
  merge(ref: string): void {
    this.#merged.add(ref)
  }

  /** Puts a text where the reader is. */
  put(text: string): void {
    if (text === '') return
    if (isBlank(text)) {
      const place = { row: this.row, column: this.column }
      if (place.column > this.#widest.column) this.#widest = place
      if (place.row > this.#lowest.row) this.#lowest = place
      return
    }
    if (this.column >= columnLimit || this.row - this.#rows.length > gapLimit) {
      this.#far.note(() => this.#place())
      return
    }
    this.#rowHasContent = true
    while (this.#rows.length < this.row) this.#rows.push([])
    const cells = this.#rows[this.row - 1]
    if (cells === undefined) return
    while (cells.length < this.column) cells.push('')
    cells[this.column] = text
  }

  #place(): string {
    return columnLetters(this.column) + String(this.row)
  }

  /** A formula here ended in an error. */
  noteError(text: string): void {
    this.#errors.note(() => ({ row: this.row, column: this.column + 1, text }))
  }

  /** A formula here was not worked out. */
  noteWithoutResult(): void {
    this.#withoutResult.note(() => this.#place())
  }

  /** Takes note of a cell of text; a day or a number among such cells may be a slip. */
  noteText(shown: string): void {
    const column = this.#columnAt()
    if (!column.hasHeading) column.hasHeading = !isBlank(shown)
    else if (shown.length <= 40 && column.others < 1 && /\d/.test(shown) && readDay(shown).day === undefined)
      column.others++
  }

  /** What a cell with a number behind it says; takes note of what it shows otherwise. */
  numberText(cell: ShownCell, value: number): string {
    const { text, shown, hiddenDay, isDate } = cell
    if (hiddenDay !== undefined) this.#partDates.note(() => ({ cell: this.#place(), text, day: hiddenDay }))
    else if (isDate === true) {
      const column = this.#columnAt()
      if (column.dates === 0) {
        column.first = this.#place()
        column.text = text
      }
      column.dates++
    }
    if (shown !== undefined) this.#rounded.note(() => ({ cell: this.#place(), text, shown }))
    // Of longer numbers a spreadsheet keeps fifteen digits and writes noughts for the rest.
    if (Math.abs(value) >= 1e15) this.#longNumbers.note(() => this.#place())
    return text === '' ? plainNumber(value) : text
  }

  #columnAt(): DateColumn {
    const known = this.#columns.get(this.column)
    if (known !== undefined) return known
    const made: DateColumn = { dates: 0, first: '', text: '', others: 0, hasHeading: false }
    this.#columns.set(this.column, made)
    return made
  }

  /** The rows, and what is to be said about them. */
  finished(): ReadSheet {
    const rows = this.#rows
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    const merged = this.#merged.fill(rows)
    const hiddenColumns = this.#hiddenColumns.filter((column) => rows.some((row) => !isBlank(row[column] ?? '')))
    const isStray = this.#widest.column >= width || this.#lowest.row > rows.length
    const stray = this.#widest.column >= width ? this.#widest : this.#lowest
    return {
      rows: rows.map((row) => (row.length === 0 ? none : row)),
      hiddenRows: this.#hidden,
      problems: [
        ...this.#errors.problems((cells, first) => ({ code: 'formulaError', cells, ...first })),
        ...this.#withoutResult.problems((cells, cell) => ({ code: 'formulaWithoutResult', cells, cell })),
        ...(merged === undefined ? [] : [merged]),
        ...this.#partDates.problems((cells, first) => ({ code: 'partDates', cells, ...first })),
        ...[...this.#columns].flatMap(([column, { dates, first, text, others }]): FileProblem[] =>
          dates > 0 && others > 0
            ? [{ code: 'datesAmongTexts', column: columnLetters(column), cells: dates, cell: first, text }]
            : [],
        ),
        ...this.#rounded.problems((cells, first) => ({ code: 'shownOtherwise', cells, ...first })),
        ...this.#longNumbers.problems((cells, cell) => ({ code: 'longNumbers', cells, cell })),
        ...(hiddenColumns.length === 0
          ? []
          : [{ code: 'hiddenColumns' as const, columns: hiddenColumns.map(columnLetters) }]),
        ...(isStray ? [{ code: 'strayBlanks' as const, cell: columnLetters(stray.column) + String(stray.row) }] : []),
        ...this.#far.problems((cells, cell) => ({ code: 'farCells', cells, cell })),
      ],
    }
  }
}
