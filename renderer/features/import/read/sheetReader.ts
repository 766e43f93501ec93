import { readDay } from '#shared/core/calendar/readDay'
import { columnIndex, columnLetters } from '#shared/engine/import/header'
import { plainNumber, type ShownCell } from '#shared/engine/import/numberFormat'
import type { FileProblem } from '#shared/engine/import/table'
import { MergedRanges } from './mergedRanges'
import { RunText, unescaped, type Workbook } from './workbook'
import { readXml } from './xml'

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
const isBlank = (text: string) => text.trim() === ''

/**
 * One pass over the XML of a sheet: cells by their place or in their order, as they are shown. Blank cells far out are
 * named and left out, so that a stray one costs nothing.
 */
export class SheetReader {
  readonly #workbook: Workbook
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
  readonly #run = new RunText()
  #row = 0
  #column = -1
  #isHidden = false
  #rowHasContent = false
  #type = 'n'
  #style = 0
  #value: string | undefined
  #inValue = false
  #hasFormula = false

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  read(part: Uint8Array): ReadSheet {
    readXml(part, {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => {
        if (this.#inValue) this.#value = (this.#value ?? '') + text
        else this.#run.add(text)
      },
      close: (name) => this.#close(name),
    })
    return this.#finished()
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#row = whole(attributes['r']) ?? this.#row + 1
        this.#column = -1
        this.#isHidden = isTrue(attributes['hidden']) || attributes['ht'] === '0'
        this.#rowHasContent = false
        return
      case 'c':
        this.#column = columnOf(attributes['r']) ?? this.#column + 1
        this.#type = attributes['t'] ?? 'n'
        this.#style = whole(attributes['s']) ?? 0
        this.#value = undefined
        this.#hasFormula = false
        return
      case 'v':
        this.#inValue = true
        this.#value ??= ''
        return
      case 'f':
        this.#hasFormula = true
        return
      case 'col':
        if (isTrue(attributes['hidden']) || attributes['width'] === '0') {
          const from = whole(attributes['min']) ?? 1
          const to = Math.min(whole(attributes['max']) ?? from, columnLimit)
          for (let column = from; column <= to; column++) this.#hiddenColumns.push(column - 1)
        }
        return
      case 'mergeCell':
        this.#merged.add(attributes['ref'] ?? '')
        return
      default:
        this.#run.open(name)
    }
  }

  #close(name: string): void {
    if (name === 'v') this.#inValue = false
    else if (name === 'c') this.#takeCell()
    else if (name === 'row') {
      if (this.#isHidden && this.#rowHasContent) this.#hidden.push(this.#row)
    } else this.#run.close(name)
  }

  #takeCell(): void {
    const inline = this.#run.take()
    const text = this.#cellText(inline)
    if (text === '') return
    if (isBlank(text)) {
      const place = { row: this.#row, column: this.#column }
      if (place.column > this.#widest.column) this.#widest = place
      if (place.row > this.#lowest.row) this.#lowest = place
      return
    }
    if (this.#column >= columnLimit || this.#row - this.#rows.length > gapLimit) {
      this.#far.note(() => this.#place())
      return
    }
    this.#rowHasContent = true
    while (this.#rows.length < this.#row) this.#rows.push([])
    const cells = this.#rows[this.#row - 1]
    if (cells === undefined) return
    while (cells.length < this.#column) cells.push('')
    cells[this.#column] = text
  }

  #place(): string {
    return columnLetters(this.#column) + String(this.#row)
  }

  #cellText(inline: string): string {
    const value = this.#value
    const { strings, formatOf } = this.#workbook
    switch (this.#type) {
      case 's':
        return this.#textCell(strings[Number(value)] ?? '')
      case 'inlineStr':
        return this.#textCell(inline)
      case 'str':
        return this.#textCell(unescaped(value ?? ''))
      case 'b':
        return value === undefined ? '' : isTrue(value.trim()) ? 'tak' : 'nie'
      case 'e':
        if (value !== undefined) this.#errors.note(() => ({ row: this.#row, column: this.#column + 1, text: value }))
        return value ?? ''
      case 'd':
        return this.#dateCell(value ?? '')
      default: {
        if (value === undefined) {
          if (this.#hasFormula) this.#withoutResult.note(() => this.#place())
          return ''
        }
        const number = Number(value)
        if (value.trim() === '' || !Number.isFinite(number)) return value
        const text = this.#shown(formatOf(this.#style).number(number), number)
        // A file may hold more digits than a spreadsheet reckons with; they are somebody's identifier.
        return /^-?\d{16,}$/.test(value.trim()) && /^-?\d{16,}$/.test(text) ? value.trim() : text
      }
    }
  }

  #textCell(text: string): string {
    const shown = text === '' ? '' : this.#workbook.formatOf(this.#style).text(text)
    const column = this.#columnAt()
    if (!column.hasHeading) column.hasHeading = !isBlank(shown)
    else if (shown.length <= 40 && column.others < 1 && /\d/.test(shown) && readDay(shown).day === undefined)
      column.others++
    return shown
  }

  /** A day written out (ISO 8601), as some programs do; counted in no time zone. */
  #dateCell(written: string): string {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/.exec(written) ?? []
    const moment = Date.parse(`${day ?? ''}T${time ?? '00:00'}Z`)
    // A day there is none of (30 February) would become another one without a word.
    if (day === undefined || Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(day)) return written
    const { is1904, formatOf } = this.#workbook
    const serial = (moment - Date.UTC(1899, 11, 30)) / 86_400_000 - (is1904 ? 1462 : 0)
    const format = formatOf(this.#style)
    if (format.isDate && serial >= 61) return this.#shown(format.number(serial), serial)
    const [year, month, date] = day.split('-')
    const isMidnight = time === undefined || /^00:00(?::00)?$/.test(time)
    return isMidnight ? `${date ?? ''}.${month ?? ''}.${year ?? ''}` : `${day} ${time}`
  }

  #shown(cell: ShownCell, value: number): string {
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
    const known = this.#columns.get(this.#column)
    if (known !== undefined) return known
    const made: DateColumn = { dates: 0, first: '', text: '', others: 0, hasHeading: false }
    this.#columns.set(this.#column, made)
    return made
  }

  #finished(): ReadSheet {
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

/** Whether a sheet holds anything that is seen; reads no further than the first such cell. */
export function hasContent(part: Uint8Array, { strings }: Workbook): boolean {
  let found = false
  let type = ''
  let inText = false
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'c') type = attributes['t'] ?? 'n'
      inText = name === 'v' || name === 't'
    },
    text: (text) => {
      if (inText) found ||= !isBlank(type === 's' ? (strings[Number(text)] ?? '') : text)
    },
    close: () => {
      inText = false
    },
    isDone: () => found,
  })
  return found
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

/** A whole number from 0 on; `undefined` for anything else. */
function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined
}

/** Index of the column a cell names (`AB12`); `undefined` where it names none. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})\$?\d/i.exec(place ?? '')?.[1]
  return letters === undefined ? undefined : columnIndex(letters)
}
