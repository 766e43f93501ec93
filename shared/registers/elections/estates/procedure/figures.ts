import type { ElectionRules } from '../rules/rules'
import { isWholeCount, turnoutRanking, type CityOverview, type ContestOverview } from './overview'

/** How many voted, of one council or of the whole city, by what was reported so far. */
export interface TurnoutFigures {
  readonly reported: number
  /** None where nobody votes. */
  readonly precincts: number | undefined
  readonly entitled: number | undefined
  readonly voted: number | undefined
  /** In hundredths of a per cent. */
  readonly turnout: number | undefined
}

/** A council's line in a table of turnouts. */
export interface TurnoutLine extends TurnoutFigures {
  readonly id: string
  readonly name: string
}

/** The line of a council. */
export function turnoutLine(
  { id, name, outcome }: Pick<ContestOverview, 'id' | 'name' | 'outcome'>,
  { turnoutFrom }: Pick<ElectionRules, 'turnoutFrom'>,
): TurnoutLine {
  return {
    id,
    name,
    reported: outcome.reported,
    precincts: outcome.course === 'vote' ? outcome.precincts : undefined,
    entitled: outcome.totals.lines.entitled,
    voted: outcome.totals.lines[turnoutFrom],
    turnout: outcome.turnout,
  }
}

/** A name on the wall with its votes; whether it has a seat is said once the result is confirmed. */
export interface WallName {
  readonly key: string
  readonly name: string
  readonly votes: number
  readonly isElected: boolean | undefined
}

/**
 * All that the wall of the chamber shows, for the screen knows nothing else: names and numbers. Whoever adds a field here shows
 * it to everybody.
 */
export interface WallView {
  readonly title: string
  /** Whether every precinct has reported. */
  readonly isWhole: boolean
  readonly figures: TurnoutFigures
  /** Councils by turnout, where the whole city is shown. */
  readonly councils: readonly TurnoutLine[] | undefined
  /** Candidates by votes, where one council is. */
  readonly names: readonly WallName[] | undefined
}

/** What the wall shows of an election, or of one of its councils. */
export function wallOf({ election, city, contests }: CityOverview, council: string | undefined): WallView {
  const contest = contests.find(({ id }) => id === council)
  if (contest === undefined)
    return {
      title: election.name,
      isWhole: isWholeCount(city),
      figures: city,
      councils: turnoutRanking(contests).map((one) => turnoutLine(one, election.rules)),
      names: undefined,
    }
  const { data, outcome, name } = contest
  const elected = new Set(data.elected.map(({ nomination }) => nomination))
  return {
    title: name,
    isWhole: isWholeCount(outcome),
    figures: turnoutLine(contest, election.rules),
    councils: undefined,
    names: outcome.names
      .toSorted((a, b) => b.votes - a.votes)
      .map(({ key, name: shown, votes }) => ({
        key,
        name: shown,
        votes,
        isElected: data.confirmedOn === undefined ? undefined : elected.has(key),
      })),
  }
}
