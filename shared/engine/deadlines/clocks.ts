import { isDay } from '../../core/calendar/days'
import { warsawDay } from '../../core/calendar/warsaw'
import type { Clock, RegisterDefinition } from '../../model/definition'
import { type Day, type FieldValue, isUnread, rowsIn, type Values } from '../../core/values/values'
import { conditionHolds } from '../../model/condition'
import { type Deadline, endOf } from './deadline'

/**
 * Where a clock stands. `soon` is running within the clock's days of warning, the last day included. `late` is not met
 * and past its end. `expired` is a window (a clock nothing meets) past its end. `unclear`: where the day should be that met
 * it there is text nobody could read, or a day before the clock began. It is not missing and proves nothing, so that only a
 * person can tell; it is neither late nor in time.
 */
export type ClockState = 'running' | 'soon' | 'late' | 'unclear' | 'metInTime' | 'metLate' | 'expired'

/** One clock of a record, read on a day. `nominal` and `effective` are what the law says, also where it was overruled. */
export interface ClockReading extends Deadline {
  readonly clock: Clock
  /** The length counted with: the clock's own, or what the office set instead. */
  readonly length: Clock['length']
  readonly start: Day
  /** The day that counts: the overruled one, else the effective one. */
  readonly end: Day
  readonly state: ClockState
  /**
   * Whole calendar days, never negative: left until `end` (running, soon: 0 on the last day), past it (late, expired),
   * left when it was met (metInTime), or past it when it was met (metLate). Says nothing of a clock that is unclear.
   */
  readonly days: number
  /** Of an unclear one the day before its beginning; without it the day could not be read. */
  readonly metOn?: Day
  /** What the office set instead of the computed day; `reason` is empty where none was given. */
  readonly overruled?: { readonly day: Day; readonly reason: string }
}

export interface ClockContext {
  readonly today: Day
  /** Lengths the office set, in the clock's own unit, by `register.clock`; whole numbers from 0. */
  readonly lengths?: Readonly<Record<`${string}.${string}`, number>>
  /** Days before the end from which the office wants to be warned, by `register.clock`; whole numbers from 0. */
  readonly warnings?: Readonly<Record<`${string}.${string}`, number>>
  /** Days only this office is closed. Pass the same set for all records: ends are remembered with it. */
  readonly officeFreeDays: ReadonlySet<Day>
}

/** Field of rows `{ clock, day, reason }` in which a record says that a clock ends on another day. */
export const overruledField = 'overruled'

/** Other systems write 9999-12-31 for "no end"; from there nothing is counted, as its end would have no year to be in. */
const neverFrom: Day = '9900-01-01'

/**
 * Reads the clocks of a record in the order of the definition. `values` must hold the derived fields clocks refer to.
 * A clock that has not started, or does not apply to the record, is not in the list.
 */
export function readClocks(
  definition: Pick<RegisterDefinition, 'id' | 'clocks'>,
  values: Values,
  context: ClockContext,
): readonly ClockReading[] {
  const readings: ClockReading[] = []
  for (const clock of definition.clocks ?? []) {
    const start = dayIn(values[clock.start])
    if (start === undefined || start >= neverFrom) continue
    if (clock.when?.every((condition) => conditionHolds(condition, values)) === false) continue
    const key = `${definition.id}.${clock.id}` as const
    const count = context.lengths?.[key]
    const length = count === undefined ? clock.length : { unit: clock.length.unit, count }
    readings.push(readClock(clock, length, context.warnings?.[key] ?? clock.soon, start, values, context))
  }
  return readings
}

function readClock(
  clock: Clock,
  length: Clock['length'],
  soon: number,
  start: Day,
  values: Values,
  { today, officeFreeDays }: ClockContext,
): ClockReading {
  const { nominal, effective, movedBy, fallsOn } = knownEnd(start, length, clock.family, officeFreeDays)
  const overruled = overruledEnd(clock.id, values[overruledField])
  const end = overruled?.day ?? effective
  const metOn = metBy(clock, values, today)
  const left = daysBetween(metOn ?? today, end)
  return {
    clock,
    length,
    start,
    nominal,
    effective,
    movedBy,
    ...(fallsOn === undefined ? {} : { fallsOn }),
    end,
    state: isUnclear(clock, start, metOn, values) ? 'unclear' : stateOf(clock, soon, left, metOn),
    days: Math.abs(left),
    ...(metOn === undefined ? {} : { metOn }),
    ...(overruled === undefined ? {} : { overruled }),
  }
}

/** The day the clock was met. A day still to come has met nothing yet: a mistyped year must not silence a deadline. */
function metBy(clock: Clock, values: Values, today: Day): Day | undefined {
  const day = clock.metBy === undefined ? undefined : dayIn(values[clock.metBy])
  return day !== undefined && day <= today ? day : undefined
}

function isUnclear({ metBy, length, early }: Clock, start: Day, metOn: Day | undefined, values: Values): boolean {
  if (metBy !== undefined && isUnread(values[metBy])) return true
  // A clock without a length starts with its own end, and is met before it.
  return metOn !== undefined && metOn < start && length.count > 0 && early !== true
}

function stateOf(clock: Clock, soon: number, left: number, metOn: Day | undefined): ClockState {
  if (metOn !== undefined) return left >= 0 ? 'metInTime' : 'metLate'
  if (left < 0) return clock.metBy === undefined ? 'expired' : 'late'
  return left <= soon ? 'soon' : 'running'
}

/**
 * Ends computed before, by the office's free days and by length and family. A desk asks for a hundred thousand ends,
 * and registers hold few different days; computed anew they would take seconds.
 */
const knownEnds = new WeakMap<ReadonlySet<Day>, Map<string, Map<Day, Deadline>>>()

function knownEnd(start: Day, length: Clock['length'], family: Clock['family'], office: ReadonlySet<Day>): Deadline {
  const byRule = entryOf(knownEnds, office, () => new Map<string, Map<Day, Deadline>>())
  const byStart = entryOf(byRule, `${family}${length.unit}${length.count}`, () => new Map<Day, Deadline>())
  return entryOf(byStart, start, () => endOf(start, length, family, office))
}

interface Entries<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

function entryOf<K, V>(entries: Entries<K, V>, key: K, compute: () => V): V {
  const known = entries.get(key)
  if (known !== undefined) return known
  const value = compute()
  entries.set(key, value)
  return value
}

/** What the record says instead of the computed end; of several rows for one clock the last was entered last. */
function overruledEnd(clock: string, rows: FieldValue | undefined): ClockReading['overruled'] {
  const row = rowsIn(rows).findLast((item) => item['clock'] === clock && dayIn(item['day']) !== undefined)
  const day = dayIn(row?.['day'])
  if (row === undefined || day === undefined) return undefined
  const reason = row['reason']
  return { day, reason: typeof reason === 'string' ? reason : '' }
}

/** The day a field says: a day as it stands, or the day it was in Poland at that moment. */
function dayIn(value: FieldValue | undefined): Day | undefined {
  if (typeof value !== 'string') return undefined
  if (value.includes('T')) return warsawDay(value)
  return dayNumber(value) === undefined ? undefined : value
}

/** Days since 1970 by day; a register's days are few and are asked for again and again. */
const dayNumbers = new Map<string, number>()

function dayNumber(text: string): number | undefined {
  const known = dayNumbers.get(text)
  if (known !== undefined || !isDay(text)) return known
  const number = Date.parse(text) / 86_400_000
  dayNumbers.set(text, number)
  return number
}

function daysBetween(from: Day, to: Day): number {
  return (dayNumber(to) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN)
}

const urgency: Readonly<Record<ClockState, number>> = {
  late: 0,
  soon: 1,
  running: 2,
  unclear: 3,
  metLate: 4,
  metInTime: 4,
  expired: 4,
}

/** Whether the clock still runs or is late: neither met, nor unclear, nor a window that ran out. */
export function isOpen({ state }: Pick<ClockReading, 'state'>): boolean {
  return state === 'late' || state === 'soon' || state === 'running'
}

/**
 * Orders readings, most urgent first: late, soon, running, unclear, then what is over; by what slips worst, then by the end. Of
 * what is over the last one tells how the matter ended.
 */
export function byUrgency(a: ClockReading, b: ClockReading): number {
  const byEnd = a.end < b.end ? -1 : a.end > b.end ? 1 : 0
  return urgency[a.state] - urgency[b.state] || a.clock.weight - b.clock.weight || (isOpen(a) ? byEnd : -byEnd)
}

/** The reading a list shows of a record; of equals the first. `undefined` where no clock runs. */
export function mostUrgent(readings: readonly ClockReading[]): ClockReading | undefined {
  return readings.reduce<ClockReading | undefined>(
    (best, reading) => (best === undefined || byUrgency(reading, best) < 0 ? reading : best),
    undefined,
  )
}
