import type { FieldValue, RowValue } from '../../../../core/values/values'
import type { ContestOverview } from './overview'
import type { Pending } from './pending'
import type { UnitContest } from './read'

/** What still stands in the way of confirming a result. */
export type ConfirmObstacle =
  | { readonly code: 'seats' }
  | { readonly code: 'nominations'; readonly because: Pending }
  | { readonly code: 'extraTerm' }
  | { readonly code: 'noPrecincts' }
  | { readonly code: 'reports'; readonly missing: number }
  | { readonly code: 'tie'; readonly names: number; readonly seats: number }

/** Everything that stands in the way; `drawn` are the keys lots gave a seat. */
export function confirmObstacles(
  { data, outcome, pending }: Pick<ContestOverview, 'data' | 'outcome' | 'pending'>,
  drawn: readonly string[],
): readonly ConfirmObstacle[] {
  if (data.seats === 0) return [{ code: 'seats' }]
  if (pending !== undefined) return [{ code: 'nominations', because: pending }]
  if (outcome.course === 'extraTerm') return [{ code: 'extraTerm' }]
  if (outcome.course !== 'vote') return []
  if (outcome.precincts === 0) return [{ code: 'noPrecincts' }]
  if (outcome.reported < outcome.precincts) return [{ code: 'reports', missing: outcome.precincts - outcome.reported }]
  if (outcome.isValid !== true) return []
  return outcome.ties.flatMap(({ lots }): readonly ConfirmObstacle[] => {
    if (lots === undefined) return []
    const chosen = lots.keys.filter((key) => drawn.includes(key))
    return chosen.length === lots.seats ? [] : [{ code: 'tie', names: lots.keys.length, seats: lots.seats }]
  })
}

/** What a confirmed result writes into the record of its council. */
export function confirmedFields(
  { outcome }: Pick<ContestOverview, 'outcome'>,
  drawn: readonly string[],
): Readonly<Record<string, FieldValue | undefined>> {
  const { course, names, ties, isValid } = outcome
  if (course === 'noCouncil' || course === 'noElection') return { result: course, elected: undefined }
  if (course === 'automatic')
    return {
      result: 'automatic',
      elected: names.map(({ key, name }): RowValue => ({ nomination: key, name, how: 'automatic' })),
    }
  if (isValid !== true) return { result: 'belowTurnout', elected: undefined }
  // Lots count among those who are equal now: a protocol set right since may have told some of them apart.
  const won = ties.flatMap(({ settled, lots }) => [
    ...settled,
    ...(lots?.keys.filter((key) => drawn.includes(key)) ?? []),
  ])
  const [tie] = ties
  const elected = names
    .filter(({ key, outcome: how }) => how === 'elected' || won.includes(key))
    .toSorted((a, b) => b.votes - a.votes)
    .map(({ key, name, votes, outcome: how }): RowValue => ({
      nomination: key,
      name,
      votes,
      how: how === 'elected' ? 'votes' : 'tie',
    }))
  return {
    result: 'elected',
    elected: elected.length === 0 ? undefined : elected,
    ...(tie === undefined ? {} : { tieHow: ties.some(({ lots }) => lots !== undefined) ? 'lots' : tie.how }),
  }
}

/** Whether a confirmation can be taken back: not once the council was made of it, for its members would stay. */
export function canReopen({ confirmedOn, sessionOn }: Pick<UnitContest, 'confirmedOn' | 'sessionOn'>): boolean {
  return confirmedOn !== undefined && sessionOn === undefined
}

/** Seats nobody holds after a confirmed result: what a supplementary election is for. */
export function emptySeats({ seats, result, elected }: Pick<UnitContest, 'seats' | 'result' | 'elected'>): number {
  return result === undefined ? 0 : Math.max(0, seats - elected.length)
}
