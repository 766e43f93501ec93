import { addDays } from '../../core/calendar/days'
import { dayFrom, readDay } from '../../core/calendar/readDay'
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

/** Names of the months as they stand alone, in dates, after „w” and in English; folded. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'styczen stycznia styczniu january',
    'luty lutego lutym february',
    'marzec marca marcu march',
    'kwiecien kwietnia kwietniu april',
    'maj maja maju may',
    'czerwiec czerwca czerwcu june',
    'lipiec lipca lipcu july',
    'sierpien sierpnia sierpniu august',
    'wrzesien wrzesnia wrzesniu september',
    'pazdziernik pazdziernika pazdzierniku october',
    'listopad listopada listopadzie november',
    'grudzien grudnia grudniu december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

const years = { from: 1900, to: 2100 }

function dayOf(text: string): DaySpan | undefined {
  const { day, note } = readDay(text, years)
  return day === undefined || note?.code === 'unlikelyYear' ? undefined : { from: day, to: day }
}

function monthOf(year: string, month: number): DaySpan | undefined {
  const from = dayFrom(Number(year), month, 1)
  // 31 days on is always in the next month; the day before its first is the last of this one.
  return from === undefined ? undefined : { from, to: addDays(`${addDays(from, 31).slice(0, 8)}01`, -1) }
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
    const month = months.get(second)
    if (month !== undefined) return found(dayOf(`${first.replace('.', '')}.${month}.${yearIn(third)}`), 3)
    if (/^[ivx]{1,4}$/.test(second)) return found(dayOf(`${first.replace('.', '')} ${second} ${yearIn(third)}`), 3)
  }
  const named = months.get(first)
  if (named !== undefined && isYear(second)) return found(monthOf(yearIn(second), named), 2)
  if (/^\d{1,2}([./-])\d{1,2}\1\d{4}r?\.?$/.test(first) || /^\d{1,2}\.\d{1,2}\.\d{2}$/.test(first))
    return found(dayOf(first), 1)
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(first)) return found(dayOf(first), 1)
  const month = /^(\d{1,2})[.-](\d{4})$/.exec(first)
  if (month !== null && isYear(month[2] ?? '')) return found(monthOf(month[2] ?? '', Number(month[1])), 1)
  const iso = /^(\d{4})-(\d{1,2})$/.exec(first)
  return iso !== null && isYear(iso[1] ?? '') ? found(monthOf(iso[1] ?? '', Number(iso[2])), 1) : undefined
}
