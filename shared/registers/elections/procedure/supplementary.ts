import { sameContest, type Seats } from './contest'
import type { Election } from './election'
import type { ContestOverview } from './overview'
import type { Read } from '../voting/read'

/** Seats an edition left empty, by court and pool. */
export function emptySeats(contests: readonly ContestOverview[]): readonly Seats[] {
  return contests.flatMap(({ seats: { court, pool, seats: wanted }, elected }) =>
    elected < wanted ? [{ court, pool, seats: wanted - elected }] : [],
  )
}

/**
 * Supplementary editions already made for these seats: of the same term, for one of their courts and pools, and not held
 * before the edition that left the seats empty.
 */
export function supplementaryFor(
  { id, data }: Read<Election>,
  seats: readonly Seats[],
  editions: readonly Read<Election>[],
): readonly Read<Election>[] {
  return editions.filter(
    (other) =>
      other.id !== id &&
      other.data.kind === 'supplementary' &&
      other.data.termFrom === data.termFrom &&
      (other.data.electionOn === undefined || other.data.electionOn > (data.electionOn ?? '')) &&
      seats.some((empty) => other.data.seats.some((row) => sameContest(row, empty))),
  )
}
