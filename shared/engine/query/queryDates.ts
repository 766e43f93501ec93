import { monthNamed, monthSpan } from '../../core/calendar/months'
import { readDay } from '../../core/calendar/readDay'
import { fold } from '../../core/folding/fold'
import type { Day } from '../../core/values/values'

/** First and last day a date in a query stands for: one day, or a month. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** A date that begins at a word of a query, and how many words it takes. */
export interface QueryDate extends DaySpan {
  readonly words: number
}

const years = { from: 1900, to: 2100 }

function dayOf(text: string): DaySpan | undefined {
  const { day, note } = readDay(text, years)
  return day === undefined || note?.code === 'unlikelyYear' ? undefined : { from: day, to: day }
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text.replace(/r?\.?$/, ''))
const yearIn = (text: string): string => text.slice(0, 4)

/**
 * The date written at a place of a query, in any usual form: `12.03.2026`, `2026-03-12`, `12 marca 2026 r.`, `12 III 2026`,
 * `marzec 2026`, `03.2026`. Numbers parted by blanks alone are no date, nor is a number with a slash and a year.
 */
export function queryDateAt(words: readonly string[], at: number): QueryDate | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map((word) => fold(word).replace(/,$/, ''))
  const found = (span: DaySpan | undefined, count: number): QueryDate | undefined =>
    span === undefined
      ? undefined
      : { ...span, words: count + (/^(?:r|rok|roku)\.?$/i.test(words[at + count] ?? '') ? 1 : 0) }
  if (/^\d{1,2}\.?$/.test(first) && isYear(third)) {
    const month = monthNamed(second)
    if (month !== undefined) return found(dayOf(`${first.replace('.', '')}.${month}.${yearIn(third)}`), 3)
    if (/^[ivx]{1,4}$/.test(second)) return found(dayOf(`${first.replace('.', '')} ${second} ${yearIn(third)}`), 3)
  }
  const named = monthNamed(first)
  if (named !== undefined && isYear(second)) return found(monthSpan(Number(yearIn(second)), named), 2)
  if (/^\d{1,2}([./-])\d{1,2}\1\d{4}r?\.?$/.test(first) || /^\d{1,2}\.\d{1,2}\.\d{2}$/.test(first))
    return found(dayOf(first), 1)
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(first)) return found(dayOf(first), 1)
  const month = /^(\d{1,2})[.-](\d{4})$/.exec(first)
  if (month !== null && isYear(month[2] ?? '')) return found(monthSpan(Number(month[2]), Number(month[1])), 1)
  const iso = /^(\d{4})-(\d{1,2})$/.exec(first)
  return iso !== null && isYear(iso[1] ?? '') ? found(monthSpan(Number(iso[1]), Number(iso[2])), 1) : undefined
}
