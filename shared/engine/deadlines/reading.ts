import type { Clock, ClockLength } from '../../model/clock'
import type { Day, Instant } from '../../core/values/values'
import type { Deadline } from './deadline'
import type { Occurrence } from './occurrences'

/**
 * Where a clock stands. `soon` is running within the clock's days of warning, the last day included. `late` is not met
 * and past its end. `expired` is a window (a clock nothing meets) past its end, or what was missed and cannot be made up for.
 * `unclear`: where the day should be that met it there is text nobody could read, or a day before the clock began. It is not
 * missing and proves nothing, so that only a person can tell; it is neither late nor in time.
 */
export type ClockState = 'running' | 'soon' | 'late' | 'unclear' | 'metInTime' | 'metLate' | 'expired'

/** What tells how a clock stands: what is left until its end (negative when past), whether it was met, and can be. */
interface Standing {
  readonly left: number
  readonly soon: number
  readonly isMet: boolean
  readonly isWindow: boolean
}

/** The state of a clock nothing is unclear about. */
export function stateOf({ left, soon, isMet, isWindow }: Standing): ClockState {
  if (isMet) return left >= 0 ? 'metInTime' : 'metLate'
  if (left < 0) return isWindow ? 'expired' : 'late'
  return left <= soon ? 'soon' : 'running'
}

/** The moments of a clock of hours. */
export interface HoursOfReading {
  readonly startAt: Instant
  /** Whether only the day of the start is known, so that it counts from its first minute. */
  readonly fromMidnight: boolean
  /** The moment it ends; of an overruled one the end of the day set instead. */
  readonly endAt: Instant
  /** Hours before the end from which it is pointed out. */
  readonly soon: number
  /** The moment that met it, where more than the day is known. */
  readonly metAt?: Instant
  /**
   * Whole minutes, never negative: left until `endAt`, past it, or what was left or past when it was met. Unknown where only
   * days are.
   */
  readonly minutes?: number
}

/** One clock of a record, read on a day. `nominal` and `effective` are what the law says, also where it was overruled. */
export interface ClockReading extends Deadline {
  readonly clock: Clock
  /** The length counted with: the clock's own, or what the office set instead. A fixed day of the year has none. */
  readonly length?: ClockLength
  readonly start: Day
  /** The field the start stands in; of several the one that counts. */
  readonly startField: string
  /** Earlier starts that a later one took the place of, earliest first. */
  readonly replaced?: readonly { readonly field: string; readonly day: Day }[]
  /** The day that counts: the overruled one, else the effective one. */
  readonly end: Day
  readonly state: ClockState
  /**
   * Whole calendar days, never negative: left until `end` (running, soon: 0 on the last day), past it (late, expired),
   * left when it was met (metInTime), or past it when it was met (metLate). Says nothing of a clock that is unclear. Of a
   * clock counted back from its start whose end moved, what is past the end is counted to and from the nominal day.
   */
  readonly days: number
  /** Of an unclear one the day before its beginning; without it the day could not be read. */
  readonly metOn?: Day
  /** What the office set instead of the computed day; `reason` is empty where none was given. */
  readonly overruled?: { readonly day: Day; readonly reason: string }
  /** Of a clock of hours. */
  readonly hours?: HoursOfReading
  /** Of a clock that comes round: which of its times this is. */
  readonly occurrence?: Occurrence
}
