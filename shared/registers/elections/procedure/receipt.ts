import { warsawDay } from '../../../core/calendar/warsaw'
import type { Day, Instant } from '../../../core/values/values'
import type { ElectionSettings } from './settings'

/** How a nomination stands to the last day for nominations. */
export type Timeliness =
  | {
      readonly state: 'inTime' | 'late'
      readonly decides: 'receipt' | 'dispatch'
      readonly day: Day
      readonly end: Day
      /** When it came, where its receipt decides. */
      readonly at?: Instant
    }
  | { readonly state: 'unknown' }

/**
 * Whether a nomination came in time. Its receipt decides, or its posting where the office follows that view and the
 * day of posting is known; the last day counts until midnight in Poland, and is not moved by free days (law sheet C1).
 */
export function timeliness(
  nomination: { readonly receivedAt: Instant | undefined; readonly sentOn: Day | undefined },
  end: Day | undefined,
  rule: ElectionSettings['nominationRule'],
): Timeliness {
  const received = nomination.receivedAt === undefined ? undefined : warsawDay(nomination.receivedAt)
  if (end === undefined || received === undefined) return { state: 'unknown' }
  const sent = rule === 'dispatch' ? nomination.sentOn : undefined
  const day = sent ?? received
  const state = day <= end ? 'inTime' : 'late'
  const at = nomination.receivedAt
  return sent === undefined
    ? { state, decides: 'receipt', day, end, ...(at === undefined ? {} : { at }) }
    : { state, decides: 'dispatch', day, end }
}
