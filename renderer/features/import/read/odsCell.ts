import { dayFrom, readDay } from '#shared/core/calendar/readDay'
import { plainNumber, type ShownCell } from '#shared/engine/import/numberFormat'
import type { SheetGrid } from './sheetGrid'

/** A cell as the file tells it: what is behind it, and what it shows. */
export interface OdsCell {
  readonly attributes: Readonly<Record<string, string>>
  readonly shown: string
  /** Over how many columns and rows it reaches. */
  readonly spanned: readonly number[]
}

/** Blanks in one place a text may have; beyond, nobody meant them. */
const mostSpaces = 200

/** The blanks `text:s` stands for. */
export function spacesOf(count: string | undefined): string {
  return ' '.repeat(Math.min(mostSpaces, count !== undefined && /^\d+$/u.test(count) ? Number(count) : 1))
}

/**
 * What a cell of an ODS says. The file holds both what the cell shows and what is behind it: what is shown stays where it
 * says all of that, so that `007` and `1 234,50 zł` come as they are seen; where it says less, as a rounded amount does, the
 * value comes whole. Days come so that they can be read, whatever the order of their parts.
 */
export function odsCell({ attributes, shown }: OdsCell, grid: SheetGrid): string {
  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = Number(attributes['value'])
      if (attributes['value'] === undefined || !Number.isFinite(value)) return shown
      return grid.numberText(numberCell(attributes['value-type'], shown.trim(), value), value)
    }
    case 'date': {
      const written = attributes['date-value'] ?? ''
      const cell = dateCell(shown.trim(), written)
      return cell === undefined ? shown || written : grid.numberText(cell, 0)
    }
    case 'boolean':
      return attributes['boolean-value'] === 'true' ? 'tak' : 'nie'
    case 'error':
      grid.noteError(shown)
      return shown
    default: {
      // Formulas of other programs may end in errors without a type of their own.
      if (attributes['formula'] !== undefined && /^(?:#[A-ZŁ/]+[!?]?|(?:Err|Błąd):\d{3})$/iu.test(shown))
        grid.noteError(shown)
      const text = shown === '' ? (attributes['string-value'] ?? '') : shown
      grid.noteText(text)
      return text
    }
  }
}

function numberCell(type: string, shown: string, value: number): ShownCell {
  const scaled = type === 'percentage' ? value * 100 : value
  const plain = type === 'percentage' ? `${plainNumber(Number(scaled.toPrecision(15)))}%` : plainNumber(value)
  if (shown === '') return { text: plain, shown }
  return saysNumber(shown, scaled) ? { text: shown } : { text: plain, shown }
}

/** Whether a text says a number wholly, in whatever format: with a currency, apart by thousands, with noughts before it. */
function saysNumber(shown: string, value: number): boolean {
  const bare = shown.replace(/[^\d.,]/gu, '')
  const size = Math.abs(value)
  // A comma or point is a decimal mark or parts thousands; one of the readings must be the number.
  const readings = [
    bare.replaceAll('.', '').replace(',', '.'),
    bare.replaceAll(',', ''),
    bare.replace(/[.,]/gu, ''),
  ].map(Number)
  const isNear = (reading: number) => Math.abs(reading - size) <= Math.max(1, size) * 1e-12
  return bare !== '' && !/\d[eE][+-]?\d/u.test(shown) && readings.some(isNear)
}

/** A day written out (ISO 8601), in no time zone; `undefined` for one there is none of. */
function dateCell(shown: string, written: string): ShownCell | undefined {
  const [, year = '', month = '', date = '', time] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/u.exec(written) ?? []
  const day = dayFrom(Number(year), Number(month), Number(date))
  if (day === undefined) return undefined
  const numbers = (shown.match(/\d+/gu) ?? []).map(Number)
  const says = (part: string) => numbers.includes(Number(part))
  const isWhole =
    shown === '' || (says(date) && (says(year) || says(year.slice(2))) && (says(month) || /\p{L}{3}/u.test(shown)))
  if (!isWhole) return { text: shown, hiddenDay: day, isDate: true }
  const hasTime = time !== undefined && !/^00:00(?::00)?$/u.test(time) && /\d:\d{2}/u.test(shown)
  if (hasTime) return { text: `${day} ${time}`, isDate: true }
  // As it is shown where that can only be read as this day; two digits of a year can be read as another century.
  const isClear = readDay(shown).day === day && shown.includes(year)
  return { text: isClear ? shown : `${date}.${month}.${year}`, isDate: true }
}
