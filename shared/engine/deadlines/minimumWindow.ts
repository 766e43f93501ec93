import type { MinimumWindow } from '../../model/clock'
import type { Day, Values } from '../../core/values/values'
import { conditionHolds } from '../../model/condition'
import { endOf } from './deadline'
import { dayIn, startOf } from './starts'

/** A day that comes too early, and the first one that would not. */
export interface TooEarly {
  readonly day: Day
  readonly earliest: Day
  readonly start: Day
  readonly startField: string
}

/**
 * The first day a window allows: 21 days after a last notice of 10 December it is the 31st. Free days do not move it, for
 * that would only ask for more than the law does; of working days the office's own free days count. `undefined` while the
 * start is unknown.
 */
export function earliestDay(window: MinimumWindow, values: Values): Omit<TooEarly, 'day'> | undefined {
  if (window.when?.every((condition) => conditionHolds(condition, values)) === false) return undefined
  const start = startOf(window.start, values)
  if (start === undefined) return undefined
  const { nominal } = endOf(start.day, window.length, 'C')
  return { earliest: nominal, start: start.day, startField: start.field }
}

/** Whether the day a window guards comes too early; `undefined` where it does not, or nothing can be said. */
export function tooEarly(window: MinimumWindow, values: Values): TooEarly | undefined {
  const day = dayIn(values[window.field])
  if (day === undefined) return undefined
  const first = earliestDay(window, values)
  return first === undefined || day >= first.earliest ? undefined : { day, ...first }
}
