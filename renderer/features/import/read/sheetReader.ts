import { columnIndex } from '#shared/engine/import/header'
import { isBlank, type ReadSheet, SheetGrid } from './sheetGrid'
import { RunText, unescaped, type Workbook } from './workbook'
import { readXml } from './xml'

/** One pass over the XML of a sheet: cells by their place or in their order, as they are shown. */
export class SheetReader {
  readonly #workbook: Workbook
  readonly #grid = new SheetGrid()
  readonly #run = new RunText()
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
    return this.#grid.finished()
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#grid.startRow(
          whole(attributes['r']) ?? this.#grid.row + 1,
          isTrue(attributes['hidden']) || attributes['ht'] === '0',
        )
        return
      case 'c':
        this.#grid.column = columnOf(attributes['r']) ?? this.#grid.column + 1
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
          this.#grid.hideColumns(from - 1, whole(attributes['max']) ?? from)
        }
        return
      case 'mergeCell':
        this.#grid.merge(attributes['ref'] ?? '')
        return
      default:
        this.#run.open(name)
    }
  }

  #close(name: string): void {
    if (name === 'v') this.#inValue = false
    else if (name === 'c') this.#grid.put(this.#cellText(this.#run.take()))
    else if (name === 'row') this.#grid.endRow()
    else this.#run.close(name)
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
        if (value !== undefined) this.#grid.noteError(value)
        return value ?? ''
      case 'd':
        return this.#dateCell(value ?? '')
      default: {
        if (value === undefined) {
          if (this.#hasFormula) this.#grid.noteWithoutResult()
          return ''
        }
        const number = Number(value)
        if (value.trim() === '' || !Number.isFinite(number)) return value
        const text = this.#grid.numberText(formatOf(this.#style).number(number), number)
        // A file may hold more digits than a spreadsheet reckons with; they are somebody's identifier.
        return /^-?\d{16,}$/.test(value.trim()) && /^-?\d{16,}$/.test(text) ? value.trim() : text
      }
    }
  }

  #textCell(text: string): string {
    const shown = text === '' ? '' : this.#workbook.formatOf(this.#style).text(text)
    this.#grid.noteText(shown)
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
    if (format.isDate && serial >= 61) return this.#grid.numberText(format.number(serial), serial)
    const [year, month, date] = day.split('-')
    const isMidnight = time === undefined || /^00:00(?::00)?$/.test(time)
    return isMidnight ? `${date ?? ''}.${month ?? ''}.${year ?? ''}` : `${day} ${time}`
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
