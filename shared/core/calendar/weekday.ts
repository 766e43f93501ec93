import type { Day } from '../values/values'

/** Day of the week as JavaScript counts it: 0 is Sunday, 6 is Saturday. A bare ISO day is read as UTC everywhere. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay()
}
