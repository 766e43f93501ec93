import type { Day } from '../values/values'

const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
] as const

/**
 * Whether the text is a real calendar day as `YYYY-MM-DD` (no 30 February). By arithmetic alone: asked for every day of
 * every record when the program starts, a `Date` for each took nearly a third of that time.
 */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const month = Number(text.slice(5, 7))
  const date = Number(text.slice(8, 10))
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(Number(text.slice(0, 4)), month)
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whole calendar days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The day `count` days after (or, negative, before) the given one. */
export function addDays(day: Day, count: number): Day {
  return isoDay(instantOf(day, count))
}

function instantOf(day: Day, shift: number): Date {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const instant = new Date(0)
  instant.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + shift)
  return instant
}

function isoDay(instant: Date): Day {
  return instant.toISOString().slice(0, 10)
}

/** Prints a day for tables: `26.10.2023`. */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}.${month}.${year}`
}

/** Prints days that follow one another, naming what differs: `23–29.11.2026`, `30.11–06.12.2026`. */
export function formatDays(from: Day, to: Day): string {
  const [year, month, date = ''] = from.split('-')
  const [lastYear, lastMonth] = to.split('-')
  if (year !== lastYear) return `${formatDay(from)}–${formatDay(to)}`
  return `${date}${month === lastMonth ? '' : `.${month ?? ''}`}–${formatDay(to)}`
}

/** Prints a day for titles and formulas: `26 października 2023 r.` (genitive month, no leading zero; papers.md J). */
export function formatDayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year} r.`
}

const warsaw = new Intl.DateTimeFormat('pl', {
  timeZone: 'Europe/Warsaw',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Prints a moment as clocks in Poland showed it: `26.10.2023, 14:05`; text that is no moment stays as it is. */
export function formatInstant(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : warsaw.format(time)
}

/** Both ends of a span, the earlier first: typed the other way round it is the same span. */
export function inOrder(from: Day | undefined, to: Day | undefined): readonly [Day | undefined, Day | undefined] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]
}
