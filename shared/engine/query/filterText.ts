import { addDays, formatDay, isDay } from '../../core/calendar/days'
import { monthNamed, monthSpan } from '../../core/calendar/months'
import { readTypedDay } from '../../core/calendar/typedDay'
import { formatGrosze } from '../../core/money/money'
import { readGrosze } from '../../core/money/readGrosze'
import { readInteger } from '../../core/actNumbers/readInteger'
import { type FieldDefinition, isMoney } from '../../model/field'
import type { Filter, TypedCondition } from '../../model/view'
import { lineText } from '../../core/values/plainText'
import type { Day } from '../../core/values/values'
import { isDateField } from './cell'
import { fold } from '../../core/folding/fold'

/** Words for "without a value" and "with one", folded, in both languages at once: they do not clash. */
const emptyWords: readonly string[] = ['=""', '=', 'puste', 'pusty', 'empty']
/** The same where no text is kept, so that it cannot be meant as a word of one: in columns of days and numbers. */
export const noneWords: readonly string[] = ['brak', 'none']
const notEmptyWords: readonly string[] = ['*', 'niepuste', 'niepusty', 'not empty']

/** Longer text is no range, whatever it begins with. */
const longestRange = 100

/** Smallest and largest value a piece of text stands for: `2026` is a whole year, `100` a whole złoty. */
interface Span {
  readonly from: string
  readonly to: string
}

/**
 * Reads what a clerk types into the filter of a column. Text is looked for; dates take a day, `10.2026`, `2026`, whole
 * `maj 2026`, whole numbers and amounts take a number; all three take `>`, `>=`, `<`, `<=`, `a..b` open at either end,
 * `a-b`, `od a do b`; `puste`, `=""` and `niepuste`, `*` ask whether there is a value; in quotation marks they are
 * words like any other. „brak” is a word in texts and asks for no value among days and numbers, in quotation marks it is a
 * word there too: one that could not be read. `undefined` for blanks: no filter. What is no date or number is looked for
 * in the printed value, so half a date typed already narrows the list. „lub” joins words, days or numbers either of which may occur, a
 * minus before a word excludes it, `<>` or „oprócz” before the whole keeps what does not fit.
 */
export function parseFilterText(field: FieldDefinition, typed: string, today: Day): Filter | undefined {
  const text = lineText(typed)
  if (text === '') return undefined
  const excluded = excludedIn(text)
  if (excluded !== undefined) {
    const kept = parseFilterText(field, excluded, today)
    if (kept !== undefined && kept.not === undefined) return { ...kept, not: true }
  }
  // Words are joined where they are looked for; days and numbers are read each by itself.
  const either = rangeKind(field) === undefined ? [text] : text.split(/(?:^|\s+)(?:lub|or)(?:\s+|$)/iu)
  const [first, ...others] = either.filter((part) => part !== '').map((part) => conditionOf(field, part, today))
  if (first === undefined || others.length === 0) return first ?? conditionOf(field, text, today)
  return { field: field.id, kind: 'anyOf', of: [first, ...others] }
}

/** What „oprócz” or `<>` before it excludes; `undefined` where nothing is excluded. */
export function excludedIn(typed: string): string | undefined {
  return /^(?:(?:<>|!=|≠)\s*|(?:oprócz|oprocz|except)\s+)(.+)$/iu.exec(lineText(typed))?.[1]
}

/** Whether a word asks for no value, or for any. */
export function isEmptyWord(text: string): boolean {
  return [...emptyWords, ...notEmptyWords].includes(fold(text))
}

/** Reads one condition on a field, without „lub” and „oprócz”. */
export function conditionOf(field: FieldDefinition, text: string, today: Day): TypedCondition {
  const folded = fold(text)
  if (emptyWordsOf(field).includes(folded)) return { field: field.id, kind: 'empty' }
  if (notEmptyWords.includes(folded)) return { field: field.id, kind: 'notEmpty' }
  const span = text.length > longestRange ? undefined : spanReader(field, today)
  return (span && rangeFilter(field, text, span)) ?? { field: field.id, kind: 'text', text }
}

/**
 * Prints a filter as `parseFilterText` would read it, for the field a filter is typed into; `or` joins what may be either. `undefined` for filters that
 * are picked, not typed (values from a list, days that move with today, flags); they are shown as chips.
 */
export function filterToText(field: FieldDefinition, filter: Filter, or = 'lub'): string | undefined {
  const text = conditionText(field, filter, or)
  return text !== undefined && filter.not === true ? `<>${text}` : text
}

/** Prints a condition on a field without saying which. */
export function conditionText(field: FieldDefinition, filter: Filter, or: string): string | undefined {
  switch (filter.kind) {
    case 'anyOf':
      return filter.of.map((one) => conditionText(field, one, or) ?? '').join(` ${or} `)
    case 'text':
      // As a word it stands in quotation marks, or it would ask for records without a value.
      return [...emptyWordsOf(field), ...notEmptyWords].includes(fold(filter.text)) ? `"${filter.text}"` : filter.text
    case 'empty':
      return '=""'
    case 'notEmpty':
      return '*'
    case 'range':
      return rangeText(field, filter.from, filter.to)
    case 'days':
    case 'thisMonth':
    case 'oneOf':
    case 'flag':
      return undefined
  }
}

const emptyWordsOf = (field: FieldDefinition): readonly string[] =>
  rangeKind(field) === undefined ? emptyWords : [...emptyWords, ...noneWords]

/** Whether the filter of a field takes ranges: of days, of whole numbers, of amounts. */
export function rangeKind(field: FieldDefinition): 'day' | 'number' | 'money' | undefined {
  if (isDateField(field)) return 'day'
  if (field.type === 'integer') return 'number'
  return isMoney(field) ? 'money' : undefined
}

type SpanReader = (text: string) => Span | undefined

function spanReader(field: FieldDefinition, today: Day): SpanReader | undefined {
  if (isDateField(field)) return (text) => daySpan(text, today)
  if (field.type === 'integer') return integerSpan
  if (isMoney(field)) return moneySpan
  return undefined
}

function rangeFilter(field: FieldDefinition, text: string, span: SpanReader): TypedCondition | undefined {
  const range = { field: field.id, kind: 'range' } as const
  const between = /^(.*?)\s*(?:\.\.+|…|–)\s*(.*)$/.exec(text)
  if (between !== null) return rangeBetween(range, between[1] ?? '', between[2] ?? '', span)
  const inWords = /^(?:(?:od|from|since)\s+(?<from>.+?))?(?:(?:^|\s+)(?:do|to|until)\s+(?<to>.+))?$/iu.exec(
    text,
  )?.groups
  if (inWords !== undefined) return rangeBetween(range, inWords['from'] ?? '', inWords['to'] ?? '', span)
  // 26.10 without a year is looked for in the printed dates of all years; it may also be the start of 26.10.2023.
  if (isDateField(field) && /^\d{1,2}(?:[./-](?:\d{1,2}[./-]?)?)?$/.test(text)) return undefined
  const compared = /^(>=|<=|≥|≤|>|<|=)\s*(.+)$/.exec(text)
  const found = span(compared?.[2] ?? text)
  if (found === undefined) return compared === null ? rangeOverHyphen(range, text, span) : undefined
  switch (compared?.[1]) {
    case '>=':
    case '≥':
      return { ...range, from: found.from }
    case '<=':
    case '≤':
      return { ...range, to: found.to }
    case '>':
      return { ...range, from: shifted(field, found.to, 1) }
    case '<':
      return { ...range, to: shifted(field, found.from, -1) }
    default:
      return { ...range, from: found.from, to: found.to }
  }
}

interface RangeOf {
  readonly field: string
  readonly kind: 'range'
}

/** From the beginning of the first to the end of the second; either may be left out. */
function rangeBetween(range: RangeOf, low: string, high: string, span: SpanReader): TypedCondition | undefined {
  const from = low === '' ? undefined : span(low)
  const to = high === '' ? undefined : span(high)
  if ((low !== '' && from === undefined) || (high !== '' && to === undefined)) return undefined
  if (from === undefined) return to && { ...range, to: to.to }
  if (to === undefined) return { ...range, from: from.from }
  // Typed the other way round it means the same; nothing lies between a later day and an earlier one.
  const [first, last] = isAfter(from.from, to.to) ? [to, from] : [from, to]
  return { ...range, from: first.from, to: last.to }
}

/** Days compare as text, numbers and amounts by their value. */
const isAfter = (a: string, b: string): boolean => (isDay(a) && isDay(b) ? a > b : Number(a) > Number(b))

/** `1.1.2026-30.6.2026`: at the first hyphen both sides of which can be read, for ISO dates have hyphens of their own. */
function rangeOverHyphen(range: RangeOf, text: string, span: SpanReader): TypedCondition | undefined {
  for (let at = text.indexOf('-', 1); at > 0; at = text.indexOf('-', at + 1)) {
    const [low, high] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
    const found = low === '' || high === '' ? undefined : rangeBetween(range, low, high, span)
    if (found !== undefined) return found
  }
  return undefined
}

/** The next or the previous value of the field's own step: a day, one, one grosz. */
function shifted(field: FieldDefinition, value: string, by: number): string {
  return isDateField(field) ? addDays(value, by) : String(Number(value) + by)
}

function daySpan(text: string, today: Day): Span | undefined {
  const year = /^(\d{4})(?:\s*r\.?)?$/.exec(text)
  if (year?.[1] !== undefined) return { from: `${year[1]}-01-01`, to: `${year[1]}-12-31` }
  const month = /^(?<month>\d{1,2})[./-](?<year>\d{4})$/.exec(text) ?? /^(?<year>\d{4})-(?<month>\d{1,2})$/.exec(text)
  if (month !== null) return monthSpan(Number(month.groups?.['year']), Number(month.groups?.['month']))
  const [name = '', ofYear = ''] = fold(text).split(/\s+/u)
  const named = monthNamed(name)
  if (named !== undefined && /^\d{4}$/u.test(ofYear)) return monthSpan(Number(ofYear), named)
  const { day } = readTypedDay(text, today)
  return day === undefined ? undefined : { from: day, to: day }
}

function integerSpan(text: string): Span | undefined {
  const value = readInteger(text)
  return value === undefined ? undefined : { from: String(value), to: String(value) }
}

/** An amount typed without grosze means all amounts with these złote: clerks seldom type the grosze. */
function moneySpan(text: string): Span | undefined {
  const amount = readGrosze(text)
  if (amount === undefined) return undefined
  const { grosze } = amount
  if (/[.,]\d{2}\D*$/.test(text)) return { from: String(grosze), to: String(grosze) }
  return grosze < 0
    ? { from: String(grosze - 99), to: String(grosze) }
    : { from: String(grosze), to: String(grosze + 99) }
}

function rangeText(field: FieldDefinition, from: string | undefined, to: string | undefined): string {
  if (isDateField(field) && from !== undefined && to !== undefined) {
    const year = from.slice(0, 4)
    if (from === `${year}-01-01` && to === `${year}-12-31`) return year
    if (monthSpan(Number(year), Number(from.slice(5, 7)))?.to === to && from.endsWith('-01'))
      return `${from.slice(5, 7)}.${year}`
  }
  const print = (value: string) => {
    if (isDateField(field)) return isDay(value) ? formatDay(value) : value
    return isMoney(field) ? formatGrosze(Number(value)) : value
  }
  if (from === undefined) return to === undefined ? '' : `<=${print(to)}`
  if (to === undefined) return `>=${print(from)}`
  return from === to ? print(from) : `${print(from)}..${print(to)}`
}
