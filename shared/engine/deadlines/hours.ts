import { addDays } from '../../core/calendar/days'
import { freeDayReason } from '../../core/calendar/holidays'
import { warsawDay, warsawMidnight } from '../../core/calendar/warsaw'
import { workingDayBefore } from '../../core/calendar/workingDays'
import type { HoursClock } from '../../model/clock'
import { type Day, type Instant, isUnread, type Values } from '../../core/values/values'
import { type ClockReading, stateOf } from './reading'
import { dayIn, knownDaysBetween, momentIn, type Start } from './starts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface HoursContext {
  readonly today: Day
  readonly now?: Instant | undefined
  readonly officeFreeDays: ReadonlySet<Day>
  readonly hours: number
  readonly soon: number
  readonly overruled: ClockReading['overruled']
}

/** Reads a clock of hours: as they pass, whatever the clocks on the wall do, without regard to free days. */
export function readHours(clock: HoursClock, start: Start, values: Values, context: HoursContext): ClockReading {
  const { officeFreeDays, overruled, hours } = context
  const moment = momentIn(values[start.field])
  const startAt = moment ?? Date.parse(warsawMidnight(start.day))
  const computedEnd = startAt + hours * HOUR
  const computedDay = dayAt(computedEnd)
  const endAt = overruled === undefined ? computedEnd : Date.parse(warsawMidnight(addDays(overruled.day, 1)))
  const reason = freeDayReason(computedDay, officeFreeDays)
  const met = clock.metBy === undefined ? undefined : values[clock.metBy]
  const base: ClockReading = {
    clock,
    length: { unit: 'hours', count: hours },
    start: start.day,
    startField: start.field,
    ...(start.replaced.length === 0 ? {} : { replaced: start.replaced }),
    nominal: computedDay,
    effective: computedDay,
    movedBy: [],
    ...(reason === undefined
      ? {}
      : { fallsOn: { reason, workingDayBefore: workingDayBefore(computedDay, officeFreeDays) } }),
    end: overruled?.day ?? computedDay,
    state: 'running',
    days: 0,
    ...(overruled === undefined ? {} : { overruled }),
    hours: {
      startAt: new Date(startAt).toISOString(),
      fromMidnight: moment === undefined,
      endAt: new Date(endAt).toISOString(),
      soon: context.soon,
    },
  }
  if (isUnread(met)) return { ...base, state: 'unclear' }
  const metDay = dayIn(met)
  // A day or a moment still to come has met nothing yet: a mistyped year must not silence a deadline.
  if (metDay === undefined || metDay > context.today) return openReading(base, context.today, context.now)
  const metMoment = momentIn(met)
  if (metMoment !== undefined && context.now !== undefined && metMoment > Date.parse(context.now))
    return openReading(base, context.today, context.now)
  return metReading(clock, base, metDay, metMoment)
}

/** A reading as it stands at a moment: of clocks of hours that still run, the minutes; all others are the same. */
export function readingAt(reading: ClockReading, now: Instant): ClockReading {
  const { state, hours } = reading
  const isRunning = state === 'running' || state === 'soon' || state === 'late' || state === 'expired'
  return hours === undefined || !isRunning ? reading : openReading(reading, warsawDay(now) ?? reading.end, now)
}

function openReading(reading: ClockReading, today: Day, now: Instant | undefined): ClockReading {
  const { hours, clock, end } = reading
  if (hours === undefined) return reading
  const days = knownDaysBetween(today, end)
  const isWindow = clock.metBy === undefined
  // Only the day is known: that day's last minute is not yet over, and what ends on it is looked at.
  if (now === undefined) {
    const state = stateOf({ left: days, soon: hours.soon / 24, isMet: false, isWindow })
    return { ...reading, state, days: Math.abs(days) }
  }
  const left = Date.parse(hours.endAt) - Date.parse(now)
  const state = stateOf({ left, soon: hours.soon * HOUR, isMet: false, isWindow })
  return { ...reading, state, days: Math.abs(days), hours: { ...hours, minutes: wholeMinutes(left) } }
}

function metReading(clock: HoursClock, reading: ClockReading, metOn: Day, moment: number | undefined): ClockReading {
  const { hours, end, start } = reading
  if (hours === undefined) return reading
  const days = knownDaysBetween(metOn, end)
  const met = { ...reading, metOn, days: Math.abs(days) }
  const isEarly = moment === undefined ? metOn < start : moment < Date.parse(hours.startAt)
  if (isEarly && clock.early !== true) return { ...met, state: 'unclear' }
  // Of a bare day nobody knows the hour: on the last day it counts as in time.
  const left = moment === undefined ? days : Date.parse(hours.endAt) - moment
  const state = stateOf({ left, soon: 0, isMet: true, isWindow: false })
  if (moment === undefined) return { ...met, state }
  return { ...met, state, hours: { ...hours, metAt: new Date(moment).toISOString(), minutes: wholeMinutes(left) } }
}

/** Never more than there is, and never none past the end. */
function wholeMinutes(left: number): number {
  return left < 0 ? Math.max(1, Math.floor(-left / MINUTE)) : Math.floor(left / MINUTE)
}

function dayAt(moment: number): Day {
  return warsawDay(new Date(moment).toISOString()) ?? ''
}
