import { addDays } from '../../core/calendar/days'
import type { EachClock } from '../../model/clock'
import type { Day, RowValue, Values } from '../../core/values/values'
import { firstOfMonth } from './deadline'
import { daysUpTo } from './starts'

/** One of the times a clock comes round: `2027`, `2027-Q3`, `2027-03`; of a term that starts anew the day it did. */
export interface Occurrence {
  readonly id: string
  /** The one before, where something is known of it: the day it was met; without one it was missed for good. */
  readonly before?: { readonly id: string; readonly metOn?: Day }
}

/**
 * Whether a row of a record (overruled, put aside) is about this time of a clock; clocks that do not come round have
 * one only.
 */
export function isOfOccurrence(row: RowValue, occurrence: Occurrence | undefined): boolean {
  return occurrence === undefined || row['occurrence'] === occurrence.id
}

/** A month, quarter or year with the day by which its duty is done. */
export interface Due extends Occurrence {
  readonly from: Day
  readonly to: Day
  readonly nominal: Day
  readonly metOn?: Day
}

/** Months of a period. */
const months = { month: 1, quarter: 3, year: 12 } as const

/** What was missed is asked for this many years, no longer: a day mistyped by a century must not make a thousand tasks. */
const askedYears = 10

/**
 * The times a clock of the calendar stands on: each that is still to be met and has begun; when none is, the next one. Of a
 * series that is over and has nothing left to do, the last. Empty where nothing is due before `until`.
 */
export function duesOf(
  clock: EachClock,
  start: Day,
  until: Day | undefined,
  values: Values,
  today: Day,
): readonly Due[] {
  const all = periods(clock, start, until, today)
  const done = doneIn(clock, all, daysUpTo(clock.metBy, values, today))
  const dues = all.map((period, index): Due => {
    const metOn = done[index]?.metOn
    const before = beforeOf(clock, all[index - 1], done[index - 1], today)
    return { ...period, ...(before === undefined ? {} : { before }), ...(metOn === undefined ? {} : { metOn }) }
  })
  const open = dues.filter((due, index) => done[index] === undefined && !isLapsed(clock, due, today))
  const begun = open.filter(({ from }) => from <= today)
  const shown = begun.length > 0 ? begun : open.slice(0, 1)
  return shown.length > 0 ? shown : dues.slice(-1)
}

/** Whether what is due has passed and can no longer be made up for. */
export function isLapsed(clock: EachClock, { to }: Pick<Due, 'to'>, today: Day): boolean {
  return clock.missed === 'lapses' && to < today
}

type Period = Pick<Due, 'id' | 'from' | 'to' | 'nominal'>

/** From the one of the start to the first that has not begun. */
function periods(clock: EachClock, start: Day, until: Day | undefined, today: Day): readonly Period[] {
  const size = months[clock.period]
  const earliest = `${String(Math.max(0, Number(today.slice(0, 4)) - askedYears)).padStart(4, '0')}-01-01`
  const from = start > earliest ? start : earliest
  const first = Math.floor((Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1) / size) * size
  const found: Period[] = []
  for (let month = first; ; month += size) {
    const period = periodAt(month, size, clock.on)
    if (until !== undefined && period.nominal > until) return found
    if (period.nominal >= from) {
      found.push(period)
      if (period.from > today) return found
    }
  }
}

function periodAt(month: number, size: number, on: string | undefined): Period {
  const from = firstOfMonth(month)
  const to = addDays(firstOfMonth(month + size), -1)
  const year = from.slice(0, 4)
  const id = size === 12 ? year : size === 3 ? `${year}-Q${Math.floor((month % 12) / 3) + 1}` : from.slice(0, 7)
  return { id, from, to, nominal: on === undefined ? to : `${year}-${on}` }
}

/** What is known of each period: met, on which day where that is known; nothing of one still to be met. */
type Done = readonly ({ readonly metOn?: Day } | undefined)[]

function doneIn(clock: EachClock, all: readonly Period[], days: readonly Day[]): Done {
  const isLastOnly = !clock.metBy.includes('.')
  if (clock.missed === 'lapses')
    return all.map(({ from, to }) => {
      const day = days.find((one) => one >= from && one <= to)
      if (day !== undefined) return { metOn: day }
      // A field keeps the last day only, and says nothing of the periods before.
      return isLastOnly && days.some((one) => one > to) ? {} : undefined
    })
  if (isLastOnly) {
    const last = days.at(-1)
    const met = all.findLastIndex(({ from }) => last !== undefined && from <= last)
    return all.map((_, index) => (index > met ? undefined : index === met && last !== undefined ? { metOn: last } : {}))
  }
  const done: { readonly metOn: Day }[] = []
  for (const day of days) {
    const next = all[done.length]
    if (next !== undefined && next.from <= day) done.push({ metOn: day })
  }
  return all.map((_, index) => done[index])
}

function beforeOf(clock: EachClock, last: Period | undefined, done: Done[number], today: Day): Occurrence['before'] {
  if (last === undefined) return undefined
  if (done?.metOn !== undefined) return { id: last.id, metOn: done.metOn }
  return done === undefined && isLapsed(clock, last, today) ? { id: last.id } : undefined
}
