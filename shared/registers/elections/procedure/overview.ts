import type { Day } from '../../../core/values/values'
import type { Ballot } from './ballot'
import { contestKey, sameContest, type Seats } from './contest'
import { contestOfNomination, electionEnd, votedContests, type Election } from './election'
import { checkEligibility, type Eligibility } from './eligibility'
import { checkFormally, type FormalCheck } from './formal'
import { isStanding, type Nomination } from './nomination'
import { outcomeOf, rulesOf, type Outcome } from './outcome'
import type { Read } from '../voting/read'
import type { ElectionSettings } from './settings'
import { checkCount, differences, missingAttendance } from './tally'

/** A nomination with everything the program finds out about it. */
export interface CheckedNomination extends Read<Nomination> {
  readonly formal: FormalCheck
  readonly eligibility: Eligibility
}

/** Checks all nominations of an edition against each other. */
export function checkNominations(
  election: Election,
  nominations: readonly Read<Nomination>[],
  settings: ElectionSettings,
): readonly CheckedNomination[] {
  const all = nominations.map(({ data }) => data)
  // Until the session is set, age is judged by the last possible day.
  const electionOn = election.electionOn ?? lastDay(election)
  return nominations.map((nomination) => {
    const { data } = nomination
    const others = all
      .filter((other) => other !== data && other.nominatorKind === 'citizens')
      .map(({ number, signatures }) => ({ nomination: number, signatures }))
    const formal = checkFormally(data, election.nominationsEnd, others, settings)
    const documents = new Map(formal.documents.map((document) => [document.kind, document]))
    return {
      ...nomination,
      formal,
      eligibility: checkEligibility(data, { electionOn, documents, others: all, settings }),
    }
  })
}

function lastDay({ kind, termFrom }: Election): Day | undefined {
  return electionEnd({ kind, ...(termFrom === undefined ? {} : { termFrom }) })
}

/** The rounds of one court and pool, oldest first, and the names that stand for it. */
export interface ContestOverview {
  readonly seats: Seats
  readonly standing: readonly Read<Nomination>[]
  readonly rounds: readonly Read<Ballot>[]
  /** Elected so far, by confirmed rounds. */
  readonly elected: number
  /** Whether every name has its result: the last round is confirmed and leaves no tie. */
  readonly settled: boolean
}

/** What each court and pool of an edition has come to. */
export function overviewOf(
  election: Election,
  nominations: readonly Read<Nomination>[],
  ballots: readonly Read<Ballot>[],
  settings: ElectionSettings,
): readonly ContestOverview[] {
  return votedContests(election).map((seats) => {
    const rounds = ballots
      .filter(({ data }) => sameContest(data, seats))
      .toSorted((a, b) => a.data.round - b.data.round)
    const mine = nominations.filter(({ data }) => isOfContest(election, data, seats))
    const standing = mine.filter(({ data }) => isStanding(data))
    const last = rounds.at(-1)
    const settled =
      last?.data.confirmedOn === undefined
        ? standing.length === 0
        : outcomeOf(last.data, last.data.first, rulesOf(last.data, settings)).tie === undefined
    return { seats, standing, rounds, elected: mine.filter(({ data }) => data.result === 'elected').length, settled }
  })
}

/** Whether a nomination is voted on by the ballot of this court and pool. */
export function isOfContest(election: Election, nomination: Nomination, seats: Seats): boolean {
  const own = contestOfNomination(election, nomination)
  return own !== undefined && contestKey(own) === contestKey(seats)
}

/**
 * Nominations that stand, and yet the election went past them: no result, although the ballot of their court and pool has
 * left none open, or all have for what no court asked for. They are not elected, and their papers await them like the others'.
 */
export function passedOver<N extends Nomination>(
  election: Election,
  nominations: readonly N[],
  ballots: readonly Ballot[],
  settings: ElectionSettings,
): readonly N[] {
  const contests = overviewOf(election, asRead(nominations), asRead(ballots), settings)
  const closed = contests.filter(({ rounds, settled }) => settled && rounds.length > 0)
  const isWhole = closed.length > 0 && contests.every(({ settled }) => settled)
  return nominations.filter((nomination) => {
    if (nomination.result !== undefined || !isStanding(nomination)) return false
    const own = contestOfNomination(election, nomination)
    return own === undefined ? isWhole : closed.some(({ seats }) => sameContest(seats, own))
  })
}

function asRead<T extends { readonly number: string }>(data: readonly T[]): readonly Read<T>[] {
  return data.map((each) => ({ id: each.number, data: each }))
}

/** The result of a round once the attendance is entered and two complete entries agree and add up; `undefined` before. */
export function agreedOutcome(ballot: Ballot, settings: ElectionSettings): Outcome | undefined {
  if (differences(ballot, ballot.first, ballot.second).length > 0) return undefined
  if (missingAttendance(ballot).length > 0 || checkCount(ballot, ballot.first).length > 0) return undefined
  return outcomeOf(ballot, ballot.first, rulesOf(ballot, settings))
}
