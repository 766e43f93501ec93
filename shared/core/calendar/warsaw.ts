import type { Day, Instant } from '../values/values'
import { addDays } from './days'

const MINUTE = 60_000

/** Last Sunday of a month of 31 days, at 01:00 UTC, when Europe changes its clocks (directive 2000/84/EC). */
function lastSunday(year: number, month: 2 | 9): number {
  const last = Date.UTC(year, month, 31, 1)
  return last - new Date(last).getUTCDay() * 24 * 60 * MINUTE
}

/** Minutes Warsaw is ahead of UTC. Before 1996 summer time ended in September: there one hour at dawn can differ. */
function warsawOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? 120 : 60
}

/** What clocks in Poland show at a moment (ms since 1970), to the minute: `2026-03-12T14:05`. */
export function warsawClock(moment: number): string {
  return new Date(moment + warsawOffset(moment) * MINUTE).toISOString().slice(0, 16)
}

/** The day it is in Poland at that moment, whatever time zone the machine has. `undefined` for no real moment. */
export function warsawDay(instant: Instant): Day | undefined {
  return warsawMinute(instant)?.slice(0, 10)
}

/** The moment as clocks in Poland show it, to the minute: `2026-03-12T14:05`. `undefined` for no real moment. */
export function warsawMinute(instant: Instant): string | undefined {
  const moment = Date.parse(instant)
  return Number.isNaN(moment) ? undefined : warsawClock(moment)
}

/** The moment at which clocks in Poland show this day and time (`14:05`); of the hour they show twice, the first. */
export function warsawInstant(day: Day, time: string): Instant | undefined {
  const shown = Date.parse(`${day}T${time}Z`)
  if (Number.isNaN(shown)) return undefined
  const summer = shown - 120 * MINUTE
  return new Date(warsawOffset(summer) === 120 ? summer : shown - 60 * MINUTE).toISOString()
}

/**
 * The day in Poland of a local time given with its offset (`+0200`, `+02:00`, `Z`). `undefined` where the time does not
 * exist (25:00).
 */
export function dayInWarsaw(date: Day, time: string, offset: string): Day | undefined {
  // 24:00 of a day is 00:00 of the next one (ISO 8601); engines differ on reading it.
  const midnight = time.startsWith('24:00')
  const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  return warsawDay(`${midnight ? addDays(date, 1) : date}T${midnight ? '00:00' : time}${zone}`)
}

/** The first moment of a day in Poland. */
export function warsawMidnight(day: Day): Instant {
  const midnight = Date.parse(`${day}T00:00Z`)
  // Clocks change at 01:00 UTC: an hour before midnight in UTC the offset is that of midnight in Poland.
  return new Date(midnight - warsawOffset(midnight - 60 * MINUTE) * MINUTE).toISOString()
}

/** What a clock in Poland shows at that moment: `14:05`. */
export function warsawTime(instant: Instant): string {
  return warsawClock(Date.parse(instant)).slice(11)
}

/** Whether clocks in Poland were changed between two moments, so that they show another hour than what has passed. */
export function isClockChanged(from: Instant, to: Instant): boolean {
  return warsawOffset(Date.parse(from)) !== warsawOffset(Date.parse(to))
}

/** What a clock in Poland shows at that moment, to the second: `14:05:09`. */
export function warsawSecond(instant: Instant): string {
  return `${warsawTime(instant)}${instant.slice(16, 19)}`
}
