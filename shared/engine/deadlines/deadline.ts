import { addDays } from '../../core/calendar/days'
import { freeDayReason, type FreeDayReason } from '../../core/calendar/holidays'
import { addWorkingDays, type PassedDay, workingDayBefore } from '../../core/calendar/workingDays'
import type { Family, TermLength } from '../../model/clock'
import type { Day } from '../../core/values/values'

/** The end of a deadline, and how it came about. */
export interface Deadline {
  /** The day counting alone leads to. */
  readonly nominal: Day
  /** The last day to act; later than `nominal` where free days moved it, earlier where it is counted back from its start. */
  readonly effective: Day
  /** The free days from `nominal` on that were passed over, in order; empty where nothing moved. */
  readonly movedBy: readonly PassedDay[]
  /** Of working days: the holidays and office's free days among those not counted. Every week has a Saturday and a Sunday. */
  readonly skipped?: readonly PassedDay[]
  /**
   * The effective day is free and stays the end all the same: any free day for a fixed deadline (C), the office's own
   * for the others. `workingDayBefore` is the last day on which the office works before it.
   */
  readonly fallsOn?: { readonly reason: FreeDayReason; readonly workingDayBefore: Day }
}

/** Counted back from its start: a notice 7 days before the session. */
export type Direction = 'before' | undefined

const none: ReadonlySet<Day> = new Set()

/**
 * The end of a deadline that starts with the event of `start` and has a length of whole days or months, 0 or more.
 *
 * The day of the event is not counted. Days end with the last of them; months on the day with the number of the first,
 * or on the last day of a month that has no such day (k.p.a. art. 57 § 1 and 3; k.c. art. 111-112). Working days pass over
 * Saturdays, Sundays, holidays and the office's own free days; the last of them is one by itself. The office cannot make
 * a fixed deadline (C) longer by closing, so that there its own free days count.
 */
export function endOf(
  start: Day,
  length: TermLength,
  family: Family,
  officeFreeDays: ReadonlySet<Day> = none,
  direction?: Direction,
): Deadline {
  const count = direction === 'before' ? -length.count : length.count
  switch (length.unit) {
    case 'days':
      return endOn(addDays(start, count), family, officeFreeDays, direction)
    case 'months':
      return endOn(addMonths(start, count), family, officeFreeDays, direction)
    case 'workingDays': {
      const { day, passed } = addWorkingDays(start, count, family === 'C' ? none : officeFreeDays)
      const skipped = passed.filter(({ reason }) => typeof reason === 'object' || reason === 'office')
      const end = count === 0 ? endOn(day, family, officeFreeDays, direction) : endOn(day, 'C', officeFreeDays)
      return skipped.length === 0 ? end : { ...end, skipped }
    }
  }
}

/**
 * A deadline whose day is known. Families A and B move an end on a Saturday or holiday to the next day that is neither
 * (k.p.a. art. 57 § 4, k.c. art. 115; law sheet C4: identical since 2017, and applied to earlier days too, in favour of
 * who had to act). One counted back from its start moves to the day before instead: on a later day fewer days would be
 * left than the law wants. Family C never moves (§0).
 */
export function endOn(
  nominal: Day,
  family: Family,
  officeFreeDays: ReadonlySet<Day> = none,
  direction?: Direction,
): Deadline {
  const movedBy: PassedDay[] = []
  const step = direction === 'before' ? -1 : 1
  let effective = nominal
  if (family !== 'C')
    for (let reason = freeDayReason(effective, none); reason !== undefined; reason = freeDayReason(effective, none)) {
      movedBy.push({ day: effective, reason })
      effective = addDays(effective, step)
    }
  const reason = freeDayReason(effective, officeFreeDays)
  if (reason === undefined) return { nominal, effective, movedBy }
  return {
    nominal,
    effective,
    movedBy,
    fallsOn: { reason, workingDayBefore: workingDayBefore(effective, officeFreeDays) },
  }
}

/** Same-numbered day so many months on (or, negative, back), or the last day of a month that is too short. */
function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = firstOfMonth(months)
  const last = addDays(firstOfMonth(months + 1), -1)
  const date = day.slice(8)
  return `${first.slice(0, 8)}${date > last.slice(8) ? last.slice(8) : date}`
}

/** The first day of a month, counted in months from the year 0. */
export function firstOfMonth(months: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`
}
