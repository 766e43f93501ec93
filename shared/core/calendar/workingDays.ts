import type { Day } from '../values/values'
import { addDays } from './days'
import { freeDayReason, type FreeDayReason } from './holidays'

/** A free day that was passed over while counting. */
export interface PassedDay {
  readonly day: Day
  readonly reason: FreeDayReason
}

/** The last day before the given one on which the office works. */
export function workingDayBefore(day: Day, officeFreeDays: ReadonlySet<Day>): Day {
  return stepToWorkingDay(day, -1, officeFreeDays, [])
}

/**
 * The day so many working days after the given one, which is not counted itself; before it for a negative count. With the free
 * days passed over on the way, in the order they were met.
 */
export function addWorkingDays(
  day: Day,
  count: number,
  officeFreeDays: ReadonlySet<Day>,
): { readonly day: Day; readonly passed: readonly PassedDay[] } {
  const passed: PassedDay[] = []
  let at = day
  for (let left = Math.abs(count); left > 0; left--) at = stepToWorkingDay(at, Math.sign(count), officeFreeDays, passed)
  return { day: at, passed }
}

function stepToWorkingDay(from: Day, step: number, officeFreeDays: ReadonlySet<Day>, passed: PassedDay[]): Day {
  let day = addDays(from, step)
  for (let reason = freeDayReason(day, officeFreeDays); reason !== undefined;) {
    passed.push({ day, reason })
    day = addDays(day, step)
    reason = freeDayReason(day, officeFreeDays)
  }
  return day
}
