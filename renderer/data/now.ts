import { warsawClock } from '#shared/core/calendar/warsaw'
import type { Day } from '#shared/core/values/values'

/** Today in Poland: deadlines are Polish, whatever time zone a workstation was left at. */
export function dayNow(): Day {
  return warsawClock(Date.now()).slice(0, 10)
}

/** The time in Poland, to the minute: `14:05`. */
export function timeNow(): string {
  return warsawClock(Date.now()).slice(11)
}
