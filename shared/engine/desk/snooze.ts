import { isDay } from '../../core/calendar/days'
import type { ClockReading } from '../deadlines/reading'
import { isOfOccurrence } from '../deadlines/occurrences'
import { type Day, rowsIn, type Values } from '../../core/values/values'

/** Field of rows `{ clock, day, reason }` in which a record says until when the desk leaves a task aside. */
export const snoozedField = 'snoozed'

/** A task put aside: it comes back on `day`. */
export interface Snooze {
  readonly day: Day
  readonly reason: string
}

/**
 * Whether a clock's task is put aside today; of several rows for one clock the last was entered last. One that comes round
 * is put aside for that time only.
 */
export function snoozeOf(
  { clock, occurrence }: Pick<ClockReading, 'clock' | 'occurrence'>,
  values: Values,
  today: Day,
): Snooze | undefined {
  const row = rowsIn(values[snoozedField]).findLast(
    (item) => item['clock'] === clock.id && isOfOccurrence(item, occurrence),
  )
  const day = row?.['day']
  const reason = row?.['reason']
  if (typeof day !== 'string' || !isDay(day) || day <= today) return undefined
  return { day, reason: typeof reason === 'string' ? reason : '' }
}
