import type { Plausible } from '../calendar/readDay'
import { withoutLetter } from './insertedLetter'
import { checkPattern, formatByPattern, readByPattern } from './pattern'
import { fromRoman, toRoman } from './roman'
import { proposeSignPattern, readSignBy } from './signPattern'

/** A pattern that reads nearly all numbers, and how many of them. */
export interface PatternProposal {
  readonly pattern: string
  readonly reads: number
  readonly of: number
}

/** Fewer numbers are alike by chance. */
const enough = 5
/** Share of the numbers a pattern must read: registers have slips and notes such as „brak”. */
const nearlyAll = 0.9
/** Longer text is no number. */
const longest = 60

/** A run of digits, a word, or one character of any other kind. */
const pieces = /\d+|\p{L}+|[^\p{L}\d]/gu

const isNumeral = (word: string): boolean => {
  const value = /^[IVXLC]{1,10}$/.test(word) ? fromRoman(word) : undefined
  return value !== undefined && toRoman(value) === word
}

/** The pieces of a number without the letter of an act put in between (`89a`), which no pattern says. */
function piecesOf(written: string): readonly string[] {
  return Array.from(withoutLetter(written).text.matchAll(pieces), ([piece]) => piece)
}

/** What numbers of one form have in common: kinds of pieces, and words as they stand. */
function formOf(parts: readonly string[]): string {
  return parts.map((part) => (/^\d/.test(part) ? '0' : isNumeral(part) ? '{R}' : part.toLowerCase())).join('\u0000')
}

/** The value most of a column have, if nearly all do. */
function constant(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[1] >= values.length * nearlyAll ? most[0] : undefined
}

const share = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.filter(fits).length / values.length

/** Whether each numeral has counters of its own range, as sessions have; in terms the counter begins anew. */
function isSession(numerals: readonly string[], counters: readonly number[]): boolean {
  const ranges = new Map<string, { from: number; to: number }>()
  numerals.forEach((numeral, index) => {
    const counter = counters[index] ?? 0
    const range = ranges.get(numeral)
    if (range === undefined) ranges.set(numeral, { from: counter, to: counter })
    else {
      range.from = Math.min(range.from, counter)
      range.to = Math.max(range.to, counter)
    }
  })
  const ordered = [...ranges.values()].toSorted((a, b) => a.from - b.from)
  const apart = ordered.filter(({ from }, index) => index === 0 || from > (ordered[index - 1]?.to ?? 0)).length
  return apart > ordered.length / 2
}

/**
 * Proposes the pattern by which nearly all of these numbers are written: `RM.0003.{nr}.{rrrr}`, `RI-{kadencja}/{nr:6}`.
 * What changes most is the counter, what can be a year is the year, what stays the same is text. `undefined` where they
 * have no form in common, or several parts change: a wrong guess is worse than none.
 */
export function proposePattern(
  written: readonly string[],
  terms: ReadonlySet<number>,
  years: Plausible,
): PatternProposal | undefined {
  const numbers = written.map((text) => text.trim()).filter((text) => text !== '' && text.length <= longest)
  return proposeByForm(numbers, terms, years) ?? proposeOfSigns(numbers)
}

/** Case signs differ in the initials behind them and in the unit before them, and are numbers of one list nevertheless. */
function proposeOfSigns(numbers: readonly string[]): PatternProposal | undefined {
  if (numbers.length < enough) return undefined
  const pattern = proposeSignPattern(numbers, nearlyAll)
  if (pattern === undefined || !checkPattern(pattern).ok) return undefined
  const reads = numbers.filter((number) => reading(pattern, number) !== undefined).length
  return reads < numbers.length * nearlyAll ? undefined : { pattern, reads, of: numbers.length }
}

const reading = (pattern: string, number: string) => readByPattern(pattern, number) ?? readSignBy(pattern, number)

function proposeByForm(
  numbers: readonly string[],
  terms: ReadonlySet<number>,
  years: Plausible,
): PatternProposal | undefined {
  const forms = new Map<string, (readonly string[])[]>()
  for (const number of numbers) {
    if (!/\d/.test(number)) continue
    const parts = piecesOf(number)
    const form = formOf(parts)
    const alike = forms.get(form)
    if (alike === undefined) forms.set(form, [parts])
    else alike.push(parts)
  }
  const [rows] = [...forms.values()].toSorted((a, b) => b.length - a.length)
  if (rows === undefined || rows.length < enough || rows.length < numbers.length * nearlyAll) return undefined
  const pattern = patternOf(rows, terms, years)
  if (pattern === undefined || !checkPattern(pattern).ok) return undefined
  const reads = numbers.filter((number) => readByPattern(pattern, number) !== undefined).length
  return reads < numbers.length * nearlyAll ? undefined : { pattern, reads, of: numbers.length }
}

function patternOf(
  rows: readonly (readonly string[])[],
  terms: ReadonlySet<number>,
  years: Plausible,
): string | undefined {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''))
  const digits = columns.flatMap((values, at) => (/^\d/.test(values[0] ?? '') ? [at] : []))
  const column = (at: number) => columns[at] ?? []
  const isYear = (year: number) => year >= years.from && year <= years.to
  const longYear = digits.findLast(
    (at) => share(column(at), (value) => value.length === 4 && isYear(Number(value))) >= nearlyAll,
  )
  const last = digits.at(-1)
  const isShortYear = (value: string) => value.length === 2 && isYear(2000 + Number(value))
  const hasShortYear = longYear === undefined && digits.length > 1 && share(column(last ?? 0), isShortYear) >= nearlyAll
  const shortYear = hasShortYear ? last : undefined
  const year = longYear ?? shortYear
  const distinct = (at: number) => new Set(column(at)).size
  const counter = digits.filter((at) => at !== year).toSorted((a, b) => distinct(b) - distinct(a) || b - a)[0]
  if (counter === undefined || distinct(counter) < 2) return undefined
  const counters = column(counter).map(Number)
  let pattern = ''
  for (const [at, values] of columns.entries()) {
    const part = at === counter ? counterToken(values) : at === year ? yearToken(at === longYear) : undefined
    const text = part ?? fixedPart(values, counters, terms)
    if (text === undefined) return undefined
    pattern += text
  }
  return pattern
}

const yearToken = (isLong: boolean): string => (isLong ? '{rrrr}' : '{rr}')

/** `{nr:6}` where noughts stand before the counter: by the width most of those have. */
function counterToken(values: readonly string[]): string {
  const widths = new Map<number, number>()
  for (const { length } of values.filter((value) => value.startsWith('0')))
    widths.set(length, (widths.get(length) ?? 0) + 1)
  const [most] = [...widths].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[0] > 1 && most[0] < 10 ? `{nr:${most[0]}}` : '{nr}'
}

/** Text that stays the same, or a numeral: of the term where the office has such a term, else of the session. */
function fixedPart(
  values: readonly string[],
  counters: readonly number[],
  terms: ReadonlySet<number>,
): string | undefined {
  const same = constant(values)
  if (!values.every(isNumeral)) return same === undefined || /[{}]/.test(same) ? undefined : same
  const isTerm = share(values, (value) => terms.has(fromRoman(value) ?? 0)) >= nearlyAll
  if (isTerm && (same !== undefined || !isSession(values, counters))) return '{kadencja}'
  return same ?? '{sesja}'
}

/** Share of numbers that are written exactly as the pattern writes them, apart from initials and other units of case signs. */
export function writtenBy(pattern: string, written: readonly string[]): number {
  const texts = written.map((text) => text.trim()).filter((text) => text !== '')
  if (texts.length === 0) return 1
  const exact = texts.filter((text) => {
    const read = readByPattern(pattern, text)
    return read === undefined ? readSignBy(pattern, text) !== undefined : formatByPattern(pattern, read) === text
  })
  return exact.length / texts.length
}
