import { addDays as shift, format, isValid, parseISO } from 'date-fns'
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

/** Whether the text is a real calendar day as `YYYY-MM-DD` (no 30 February). */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
}

/** The day `count` days after (or, negative, before) the given one. */
export function addDays(day: Day, count: number): Day {
  return format(shift(parseISO(day), count), 'yyyy-MM-dd')
}

/** Prints a day for tables: `26.10.2023`. */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}.${month}.${year}`
}

/** Prints a day for titles and formulas: `26 października 2023 r.` (genitive month, no leading zero; papers.md J). */
export function formatDayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year} r.`
}
