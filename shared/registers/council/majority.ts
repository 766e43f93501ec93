import { type FieldValue, rollIn, rowsIn, type Values } from '../../core/values/values'
import type { ballotMarks, majorities } from './votes/definition'

type Majority = (typeof majorities)[number]

/** What a vote came to; absent where nothing was noted. */
export interface Tally {
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly notVoting: number
  readonly absent: number
  readonly invalid: number
  /** In the room, and barred by an own legal interest (u.s.g. art. 25a). */
  readonly excluded: number
}

const counted = [
  'for',
  'against',
  'abstained',
  'notVoting',
  'absent',
  'excluded',
] as const satisfies readonly (typeof ballotMarks)[number][]

/** Counts a vote: by the votes of each councillor where they are noted, else by the totals entered. */
export function tallyOf(values: Values): Tally | undefined {
  const marks = Object.values(rollIn(values['ballots']))
  const total = (field: string) => (typeof values[field] === 'number' ? values[field] : undefined)
  const byName = marks.length > 0
  const [first, ...others] = candidatesOf(values)
  if (!byName && first === undefined && counted.every((field) => total(field) === undefined)) return undefined
  const count = (field: (typeof counted)[number]) =>
    byName ? marks.filter((mark) => mark === field).length : (total(field) ?? 0)
  return {
    // Who votes for one of several candidates votes against the others.
    for: first === undefined ? count('for') : first.votes,
    against: count('against') + others.reduce((sum, { votes }) => sum + votes, 0),
    abstained: count('abstained'),
    notVoting: count('notVoting'),
    absent: count('absent'),
    invalid: total('invalid') ?? 0,
    excluded: count('excluded'),
  }
}

/** Somebody who stood for election, and the votes he got. */
export interface Candidate {
  readonly name: string
  readonly votes: number
}

/** Those who stood for election, the one with most votes first. */
export function candidatesOf(values: Values): readonly Candidate[] {
  return rowsIn(values['candidates'])
    .flatMap(({ name, votes }) =>
      typeof name === 'string' ? [{ name, votes: typeof votes === 'number' ? votes : 0 }] : [],
    )
    .sort((a, b) => b.votes - a.votes)
}

/** How many were in the room: whoever voted, with an invalid paper too, kept silent, or was barred from this vote. */
export function presentIn({ for: inFavour, against, abstained, notVoting, invalid, excluded }: Tally): number {
  return inFavour + against + abstained + notVoting + invalid + excluded
}

/** Quorum: at least half of the statutory membership (u.s.g. art. 14 ust. 1). @param size statutory number of members. */
export function quorumOf(size: number): number {
  return Math.ceil(size / 2)
}

/**
 * Votes in favour that are needed. Simple: more than against (art. 14 ust. 1); absolute: more than against and abstained
 * together (art. 19 ust. 1, art. 58 ust. 2); absolute of the statutory membership: more than half of it (art. 20 ust. 1a,
 * art. 28a ust. 2); three fifths of it (art. 28b). @param size statutory number of members; `undefined` where unknown.
 * @returns `undefined` where it hangs on a size nobody noted.
 */
export function neededFor(majority: Majority, tally: Tally, size: number | undefined): number | undefined {
  switch (majority) {
    case 'simple':
      return tally.against + 1
    case 'absolute':
      return tally.against + tally.abstained + 1
    case 'absoluteStatutory':
      return size === undefined ? undefined : Math.floor(size / 2) + 1
    case 'threeFifths':
      return size === undefined ? undefined : Math.ceil((3 * size) / 5)
  }
}

/**
 * Votes in favour by which a vote that is over was decided, as papers say it: of an absolute majority more than half of the valid votes
 * that were cast, however they fell. @returns `undefined` of a simple majority, and where it hangs on a size nobody noted.
 */
export function requiredIn(majority: Majority, tally: Tally, size: number | undefined): number | undefined {
  if (majority === 'simple') return undefined
  return majority === 'absolute'
    ? Math.floor((tally.for + tally.against + tally.abstained) / 2) + 1
    : neededFor(majority, tally, size)
}

/** Who was elected by a vote with this result: the one with most votes, where they are as many as needed and nobody has the same. */
export function electedIn(values: Values, result: FieldValue | undefined): string | undefined {
  const [first, second] = candidatesOf(values)
  return result === 'adopted' && first?.votes !== second?.votes ? first?.name : undefined
}

/** What came of a vote; `undefined` where it hangs on a size nobody noted. */
export function resultOf(
  majority: Majority,
  tally: Tally,
  size: number | undefined,
): 'adopted' | 'notAdopted' | 'noQuorum' | undefined {
  if (size !== undefined && presentIn(tally) < quorumOf(size)) return 'noQuorum'
  const needed = neededFor(majority, tally, size)
  return needed === undefined ? undefined : tally.for >= needed ? 'adopted' : 'notAdopted'
}

/** The majority a vote needs; a simple one where nothing else is said. */
export function majorityOf(values: Values): Majority {
  const { majority } = values
  return majority === 'absolute' || majority === 'absoluteStatutory' || majority === 'threeFifths' ? majority : 'simple'
}
