import type { AgainClock, ClockLength, EachClock, FixedClock, TermClock, TermLength } from '../../model/clock'
import type { Clock, RegisterDefinition } from '../../model/definition'
import { type Day, type FieldValue, isUnread, rowsIn, type Values } from '../../core/values/values'
import type { Instant, RowValue } from '../../core/values/values'
import { conditionHolds } from '../../model/condition'
import { type Deadline, type Direction, endOf, endOn } from './deadline'
import { readHours } from './hours'
import { duesOf, isLapsed, isOfOccurrence, type Occurrence } from './occurrences'
import { type ClockReading, type ClockState, stateOf } from './reading'
import { dayIn, daysUpTo, knownDaysBetween, type Start, startOf } from './starts'

// What a reading is stands in a file of its own, which those that read it share.
export type { ClockReading, ClockState } from './reading'

export interface ClockContext {
  readonly today: Day
  /** The moment, for clocks of hours; without it they are read by the day. */
  readonly now?: Instant
  /** Lengths the office set, in the clock's own unit, by `register.clock`; whole numbers from 0. */
  readonly lengths?: Readonly<Record<`${string}.${string}`, number>>
  /**
   * Days (of clocks of hours: hours) before the end from which the office wants to be warned, by `register.clock`; whole
   * numbers from 0.
   */
  readonly warnings?: Readonly<Record<`${string}.${string}`, number>>
  /** Days only this office is closed. Pass the same set for all records: ends are remembered with it. */
  readonly officeFreeDays: ReadonlySet<Day>
}

/** Field of rows `{ clock, day, reason }` in which a record says that a clock ends on another day. */
export const overruledField = 'overruled'

/** A start so early is mistyped, and what is counted back from it would have no year to be in. */
const backFrom: Day = '1000-01-01'

/**
 * Reads the clocks of a record in the order of the definition. `values` must hold the derived fields clocks refer to.
 * A clock that has not started, or does not apply to the record, is not in the list; one that comes round is there once for
 * each time that is still to be met.
 */
export function readClocks(
  definition: Pick<RegisterDefinition, 'id' | 'clocks'>,
  values: Values,
  context: ClockContext,
): readonly ClockReading[] {
  const readings: ClockReading[] = []
  for (const clock of definition.clocks ?? []) {
    const start = clock.kind === 'fixed' ? undefined : startOf(clock.start, values)
    if (start === undefined && clock.kind !== 'fixed') continue
    if (clock.when?.every((condition) => conditionHolds(condition, values)) === false) continue
    const key = `${definition.id}.${clock.id}` as const
    const reader = { values, context, soon: context.warnings?.[key] ?? clock.soon, count: context.lengths?.[key] }
    if (clock.kind === 'fixed') readings.push(...readFixed(clock, reader))
    else if (start !== undefined) readings.push(...readStarted(clock, start, reader))
  }
  return readings
}

/** What all kinds of clocks are read with. */
interface Reader {
  readonly values: Values
  readonly context: ClockContext
  readonly soon: number
  /** The length the office set, in the clock's own unit. */
  readonly count: number | undefined
}

function readStarted(clock: Exclude<Clock, FixedClock>, start: Start, reader: Reader): readonly ClockReading[] {
  switch (clock.kind) {
    case undefined:
      return readTerm(clock, start, reader)
    case 'hours': {
      const { values, context, soon, count: hours = clock.hours } = reader
      const overruled = overruledEnd(clock.id, values[overruledField], undefined)
      return [readHours(clock, start, values, { ...context, hours, soon, overruled })]
    }
    case 'each':
      return readEach(clock, start, reader)
    case 'again':
      return readAgain(clock, start, reader)
  }
}

function readTerm(clock: TermClock, start: Start, reader: Reader): readonly ClockReading[] {
  const { direction } = clock
  if (direction === 'before' && start.day < backFrom) return []
  const { values, context } = reader
  const length = lengthOf(clock, reader)
  const deadline = knownEnd(start.day, length, clock.family, context.officeFreeDays, direction)
  const metOn = metBy(clock.metBy, values, context.today)
  // A clock without a length starts with its own end, and is met before it; so is one that is counted back.
  const isSlip =
    direction === undefined && metOn !== undefined && metOn < start.day && length.count > 0 && clock.early !== true
  const isUnclear = isSlip || (clock.metBy !== undefined && isUnread(values[clock.metBy]))
  return [judged({ clock, length, start, deadline, metOn, isUnclear, reader })]
}

function readFixed(clock: FixedClock, reader: Reader): readonly ClockReading[] {
  const { values, context } = reader
  const year = yearIn(values[clock.year])
  if (year === undefined) return []
  const day = `${String(year + (clock.yearsAfter ?? 0)).padStart(4, '0')}-${clock.on}`
  const start: Start = { day, field: clock.year, replaced: [] }
  const deadline = endOn(day, clock.family, context.officeFreeDays)
  const metOn = metBy(clock.metBy, values, context.today)
  const isUnclear = clock.metBy !== undefined && isUnread(values[clock.metBy])
  return [judged({ clock, length: undefined, start, deadline, metOn, isUnclear, reader })]
}

function readEach(clock: EachClock, start: Start, reader: Reader): readonly ClockReading[] {
  const { values, context } = reader
  const until = clock.until === undefined ? undefined : dayIn(values[clock.until])
  const isUnclear = isUnread(values[clock.metBy])
  return duesOf(clock, start.day, until, values, context.today).map((due) => {
    const { id, before, nominal, from, metOn } = due
    const occurrence: Occurrence = before === undefined ? { id } : { id, before }
    const deadline = endOn(nominal, clock.family, context.officeFreeDays)
    const begin = { ...start, day: from }
    const reading = judged({ clock, length: undefined, start: begin, deadline, metOn, isUnclear, reader, occurrence })
    return reading.state === 'late' && isLapsed(clock, due, context.today) ? { ...reading, state: 'expired' } : reading
  })
}

function readAgain(clock: AgainClock, start: Start, reader: Reader): readonly ClockReading[] {
  const { values, context } = reader
  const last = daysUpTo(clock.metBy, values, context.today).at(-1)
  const isAgain = last !== undefined && last >= start.day
  const begin: Start = isAgain
    ? { day: last, field: clock.metBy, replaced: [...start.replaced, { field: start.field, day: start.day }] }
    : start
  const length = lengthOf(clock, reader)
  const deadline = knownEnd(begin.day, length, clock.family, context.officeFreeDays, undefined)
  const until = clock.until === undefined ? undefined : dayIn(values[clock.until])
  if (until !== undefined && deadline.nominal > until) return []
  const occurrence: Occurrence = { id: begin.day }
  const isUnclear = isUnread(values[clock.metBy])
  return [judged({ clock, length, start: begin, deadline, metOn: undefined, isUnclear, reader, occurrence })]
}

function lengthOf({ length }: TermClock | AgainClock, { count }: Reader): TermLength {
  return count === undefined ? length : { unit: length.unit, count }
}

interface Judged {
  readonly clock: Exclude<Clock, { readonly kind: 'hours' }>
  readonly length: ClockLength | undefined
  readonly start: Start
  readonly deadline: Deadline
  readonly metOn: Day | undefined
  readonly isUnclear: boolean
  readonly reader: Reader
  readonly occurrence?: Occurrence
}

function judged({ clock, length, start, deadline, metOn, isUnclear, reader, occurrence }: Judged): ClockReading {
  const { nominal, effective, movedBy, skipped, fallsOn } = deadline
  const { values, context, soon } = reader
  const overruled = overruledEnd(clock.id, values[overruledField], occurrence)
  const end = overruled?.day ?? effective
  const judgedOn = metOn ?? context.today
  // What moved back was moved to be done in good time; by law it is late only after the day counting leads to.
  const last = overruled === undefined && judgedOn > end && nominal > end ? nominal : end
  const left = knownDaysBetween(judgedOn, last)
  const isWindow = clock.metBy === undefined
  return {
    clock,
    ...(length === undefined ? {} : { length }),
    start: start.day,
    startField: start.field,
    ...(start.replaced.length === 0 ? {} : { replaced: start.replaced }),
    nominal,
    effective,
    movedBy,
    ...(skipped === undefined ? {} : { skipped }),
    ...(fallsOn === undefined ? {} : { fallsOn }),
    end,
    state: isUnclear ? 'unclear' : stateOf({ left, soon, isMet: metOn !== undefined, isWindow }),
    days: Math.abs(left),
    ...(metOn === undefined ? {} : { metOn }),
    ...(overruled === undefined ? {} : { overruled }),
    ...(occurrence === undefined ? {} : { occurrence }),
  }
}

/** The day the clock was met. A day still to come has met nothing yet: a mistyped year must not silence a deadline. */
function metBy(field: string | undefined, values: Values, today: Day): Day | undefined {
  const day = field === undefined ? undefined : dayIn(values[field])
  return day !== undefined && day <= today ? day : undefined
}

/** The year a field says: a number with four digits, or the year of a day. */
function yearIn(value: FieldValue | undefined): number | undefined {
  const year = typeof value === 'number' ? value : Number(dayIn(value)?.slice(0, 4))
  return Number.isInteger(year) && year >= 1000 && year < 9900 ? year : undefined
}

/**
 * Ends computed before, by the office's free days and by length and family. A desk asks for a hundred thousand ends,
 * and registers hold few different days; computed anew they would take seconds.
 */
const knownEnds = new WeakMap<ReadonlySet<Day>, Map<string, Map<Day, Deadline>>>()

function knownEnd(
  start: Day,
  length: TermLength,
  family: TermClock['family'],
  office: ReadonlySet<Day>,
  direction: Direction,
): Deadline {
  const byRule = entryOf(knownEnds, office, () => new Map<string, Map<Day, Deadline>>())
  const rule = `${family}${length.unit}${length.count}${direction ?? ''}`
  const byStart = entryOf(byRule, rule, () => new Map<Day, Deadline>())
  return entryOf(byStart, start, () => endOf(start, length, family, office, direction))
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
function overruledEnd(
  clock: string,
  rows: FieldValue | undefined,
  occurrence: Occurrence | undefined,
): ClockReading['overruled'] {
  const row = rowsIn(rows).findLast(
    (item) => item['clock'] === clock && isOfOccurrence(item, occurrence) && dayIn(item['day']) !== undefined,
  )
  const day = dayIn(row?.['day'])
  if (row === undefined || day === undefined) return undefined
  const reason = row['reason']
  return { day, reason: typeof reason === 'string' ? reason : '' }
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
  const byEnd = compareEnds(a, b)
  return urgency[a.state] - urgency[b.state] || a.clock.weight - b.clock.weight || (isOpen(a) ? byEnd : -byEnd)
}

/** Which ends first. A clock of days ends with its day, after every hour of it. */
export function compareEnds(a: Pick<ClockReading, 'end' | 'hours'>, b: Pick<ClockReading, 'end' | 'hours'>): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1
  const [first, second] = [a.hours?.endAt, b.hours?.endAt]
  if (first === second) return 0
  if (first === undefined) return 1
  return second === undefined || first < second ? -1 : 1
}

/** Tells the readings of one record apart: one that comes round stands there for several times. */
export function readingKey({ clock, occurrence }: Pick<ClockReading, 'clock' | 'occurrence'>): string {
  return occurrence === undefined ? clock.id : `${clock.id} ${occurrence.id}`
}

/** How a row of the record (overruled, put aside) says which clock it is about, and which time of it. */
export function clockRow({ clock, occurrence }: Pick<ClockReading, 'clock' | 'occurrence'>): RowValue {
  return { clock: clock.id, ...(occurrence === undefined ? {} : { occurrence: occurrence.id }) }
}

/** The reading a list shows of a record; of equals the first. `undefined` where no clock runs. */
export function mostUrgent(readings: readonly ClockReading[]): ClockReading | undefined {
  return readings.reduce<ClockReading | undefined>(
    (best, reading) => (best === undefined || byUrgency(reading, best) < 0 ? reading : best),
    undefined,
  )
}
