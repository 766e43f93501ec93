import { addDays } from '../../core/calendar/days'
import { freeDayReason, type FreeDayReason } from '../../core/calendar/holidays'
import type { Clock } from '../../model/definition'
import type { Day } from '../../core/values/values'

/** A free day that stood at the end of a deadline and moved it on. */
export interface MovedBy {
  readonly day: Day
  readonly reason: FreeDayReason
}

/** The end of a deadline, and how it came about. */
export interface Deadline {
  /** The day counting alone leads to. */
  readonly nominal: Day
  /** The last day to act by law; later than `nominal` where free days moved it. */
  readonly effective: Day
  /** The free days from `nominal` on that were passed over, in order; empty where nothing moved. */
  readonly movedBy: readonly MovedBy[]
  /**
   * The effective day is free and stays the end all the same: any free day for a fixed deadline (C), the office's own
   * for the others. `workingDayBefore` is the last day on which the office works before it.
   */
  readonly fallsOn?: { readonly reason: FreeDayReason; readonly workingDayBefore: Day }
}

const none: ReadonlySet<Day> = new Set()

/**
 * The end of a deadline that starts with the event of `start` and has a length of whole days or months, 0 or more.
 *
 * The day of the event is not counted. Days end with the last of them; months on the day with the number of the first,
 * or on the last day of a month that has no such day (k.p.a. art. 57 § 1 and 3; k.c. art. 111-112). Families A and B
 * move an end on a Saturday or holiday to the next day that is neither (k.p.a. art. 57 § 4, k.c. art. 115; law sheet C4:
 * identical since 2017, and applied to earlier days too, in favour of who had to act). Family C never moves (§0).
 */
export function endOf(
  start: Day,
  length: Clock['length'],
  family: Clock['family'],
  officeFreeDays: ReadonlySet<Day> = none,
): Deadline {
  const nominal = length.unit === 'days' ? addDays(start, length.count) : addMonths(start, length.count)
  const movedBy: MovedBy[] = []
  let effective = nominal
  if (family !== 'C')
    for (let reason = freeDayReason(effective, none); reason !== undefined; reason = freeDayReason(effective, none)) {
      movedBy.push({ day: effective, reason })
      effective = addDays(effective, 1)
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

/** The last day before the given one on which the office works. */
function workingDayBefore(day: Day, officeFreeDays: ReadonlySet<Day>): Day {
  let before = addDays(day, -1)
  while (freeDayReason(before, officeFreeDays) !== undefined) before = addDays(before, -1)
  return before
}

/** Same-numbered day so many months on, or the last day of a month that is too short. */
function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = firstOfMonth(months)
  const last = addDays(firstOfMonth(months + 1), -1)
  const date = day.slice(8)
  return `${first.slice(0, 8)}${date > last.slice(8) ? last.slice(8) : date}`
}

function firstOfMonth(months: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`
}
