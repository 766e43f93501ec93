import { warsawDay } from '../../../../core/calendar/warsaw'
import type { Instant } from '../../../../core/values/values'
import type { UnitContest, UnitElection, UnitNomination } from './read'

/** Why it is not known yet who stands: the term runs, the extra term runs, or somebody nominated waits for a decision. */
export const pendings = ['term', 'extraTerm', 'undecided'] as const
export type Pending = (typeof pendings)[number]

/** Why nominations of a council are not over yet; `undefined` once they are. Until then their number means nothing. */
export function pendingNominations(
  { nominationsUntil }: Pick<UnitElection, 'nominationsUntil'>,
  { extraTermUntil }: Pick<UnitContest, 'extraTermUntil'>,
  nominations: readonly Pick<UnitNomination, 'decision' | 'withdrawnOn'>[],
  now: Instant,
): Pending | undefined {
  if (nominationsUntil !== undefined && now <= nominationsUntil) return 'term'
  if (extraTermUntil !== undefined && (warsawDay(now) ?? now) <= extraTermUntil) return 'extraTerm'
  return nominations.some(({ decision, withdrawnOn }) => decision === undefined && withdrawnOn === undefined)
    ? 'undecided'
    : undefined
}
