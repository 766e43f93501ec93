import type { Day } from '../../../core/values/values'
import { ballotForm, type Apart, type Ballot, type BallotName } from './ballot'
import type { Election } from './election'
import { isLeft, isStanding, type Nomination } from './nomination'
import type { CheckedNomination, ContestOverview } from './overview'
import type { Read } from '../voting/read'
import { surnameFirst } from './people'
import type { ElectionSettings } from './settings'

/**
 * The nomination a name on a ballot came from. A ballot of an earlier version knows its number only: where that repeats,
 * the name decides.
 */
export function nominationOf<N extends Read<Nomination>>(name: BallotName, nominations: readonly N[]): N | undefined {
  if (name.nomination !== undefined) return nominations.find(({ id }) => id === name.nomination)
  const same = nominations.filter(({ data }) => data.number === name.number)
  return same.length > 1 ? same.find(({ data }) => surnameFirst(data) === name.name) : same[0]
}

/**
 * The ballot with everybody on it who stopped standing set apart: out of the result unless the office decided to count
 * their votes. A confirmed result stays as it was confirmed.
 */
export function withStanding(ballot: Ballot, nominations: readonly Read<Nomination>[]): Ballot {
  if (ballot.confirmedOn !== undefined) return ballot
  const names = ballot.names.map(({ apart: decided, ...name }): BallotName => {
    const nomination = nominationOf(name, nominations)
    if (nomination !== undefined && isStanding(nomination.data)) return name
    // Without a nomination there is nobody whose election could be recorded.
    const apart: Apart = nomination !== undefined && decided === 'kept' ? 'kept' : 'out'
    return { ...name, apart }
  })
  return { ...ballot, names }
}

/** Somebody on a ballot, or missing from it. */
interface Who {
  readonly name: string
  readonly number: string
}

/** What is otherwise now than when a ballot was prepared. */
export type BallotChange =
  | { readonly code: 'withdrawn' | 'left' | 'keptOff' | 'gone' | 'new'; readonly who: Who }
  | { readonly code: 'renamed'; readonly who: Who; readonly now: string }
  | { readonly code: 'seats'; readonly was: number; readonly now: number }
  | { readonly code: 'day'; readonly was: Day | undefined; readonly now: Day | undefined }
  | { readonly code: 'form' }

/** What changed since a ballot was prepared: its names first. A second ballot keeps to the names and seats of the tie. */
export function ballotChanges(
  ballot: Ballot,
  contest: Pick<ContestOverview, 'seats' | 'standing'>,
  { electionOn }: Pick<Election, 'electionOn'>,
  nominations: readonly CheckedNomination[],
  settings: Pick<ElectionSettings, 'ballotForm' | 'abstaining'>,
): readonly BallotChange[] {
  const changes = ballot.names.flatMap((name) => nameChange(name, nominationOf(name, nominations)))
  const known = new Set(ballot.names.map((name) => nominationOf(name, nominations)?.id))
  const isFirst = ballot.round === 1
  const added = contest.standing.filter(({ id }) => isFirst && !known.has(id))
  changes.push(...added.map(({ data }): BallotChange => ({ code: 'new', who: whoIs(data) })))
  if (isFirst && ballot.seats !== contest.seats.seats)
    changes.push({ code: 'seats', was: ballot.seats, now: contest.seats.seats })
  if (ballot.heldOn !== electionOn) changes.push({ code: 'day', was: ballot.heldOn, now: electionOn })
  const form = ballotForm(ballot.names.length, ballot.seats, settings.ballotForm)
  if (form !== ballot.form || (form === 'forAgainst' && ballot.abstaining !== settings.abstaining))
    changes.push({ code: 'form' })
  return changes
}

function nameChange(name: BallotName, nomination: CheckedNomination | undefined): BallotChange[] {
  if (nomination === undefined) return [{ code: 'gone', who: name }]
  const { data } = nomination
  const who = whoIs(data)
  if (data.withdrawnOn !== undefined) return [{ code: 'withdrawn', who }]
  if (isLeft(data)) return [{ code: 'left', who }]
  if (!isStanding(data)) return [{ code: 'keptOff', who }]
  return who.name === name.name ? [] : [{ code: 'renamed', who: name, now: who.name }]
}

function whoIs(nomination: Nomination): Who {
  return { name: surnameFirst(nomination), number: nomination.number }
}
