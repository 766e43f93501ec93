import type { Edit } from '../history/history'
import type { Day, FieldValue, Link, Values } from '../values/values'
import { ballotForm, namesForBallot, type Ballot, type BallotName } from './ballot'
import type { Election } from './election'
import type { Outcome } from './outcome'
import type { ContestOverview, Read } from './overview'
import type { ElectionSettings } from './settings'

/** An edition and the record it stands in. */
type Edition = Read<Election>

const linkTo = (record: string, written: string): readonly Link[] => [{ record, written }]

/** Values of a new round for a court and pool: the names that stand, in the order of the ballot. */
export function preparedBallot(
  edition: Edition,
  { seats, standing }: ContestOverview,
  number: string,
  settings: ElectionSettings,
): Values {
  return ballotValues(edition, namesForBallot(standing), {
    number,
    court: seats.court,
    pool: seats.pool,
    round: 1,
    seats: seats.seats,
    settings,
  })
}

/** Values of a second ballot between the names a tie left over. */
export function secondBallot(
  edition: Edition,
  previous: Read<Ballot>,
  tie: NonNullable<Outcome['tie']>,
  number: string,
  settings: ElectionSettings,
): Values {
  const { data } = previous
  const names = data.names.filter((name) => tie.numbers.includes(name.number))
  const { court, pool, round } = data
  return {
    ...ballotValues(edition, names, { number, court, pool, round: round + 1, seats: tie.seats, settings }),
    previous: linkTo(previous.id, data.number),
  }
}

interface BallotParts {
  readonly number: string
  readonly court: string
  readonly pool: string
  readonly round: number
  readonly seats: number
  readonly settings: ElectionSettings
}

function ballotValues({ id, data }: Edition, names: readonly BallotName[], parts: BallotParts): Values {
  const { settings, ...rest } = parts
  return {
    ...rest,
    election: linkTo(id, data.name),
    form: ballotForm(names.length, parts.seats, settings.ballotForm),
    ...(settings.abstaining ? { abstaining: true } : {}),
    names: names.map(({ number, name }) => ({ number, name })),
    ...(data.electionOn === undefined ? {} : { heldOn: data.electionOn }),
    ...(data.statutory === undefined ? {} : { statutory: data.statutory }),
  }
}

/** A nomination as confirming needs it: its record and all its values. */
export interface NominationRecord {
  readonly id: string
  readonly values: Values
}

export interface Confirmation {
  readonly edition: Edition
  readonly ballot: Read<Ballot>
  readonly outcome: Outcome
  readonly nominations: readonly NominationRecord[]
  /** Day of the result: that of the vote, or today. */
  readonly day: Day
  /** How many lay judges of the term are in the register already. */
  readonly judges: number
  readonly newId: () => string
}

/** Fields a lay judge takes over from the nomination. */
const carried = ['surname', 'givenNames', 'court', 'pool', 'pesel', 'address', 'contact'] as const

/**
 * What confirming a result writes, as one command: the round is closed, nominations get their result, and the elected
 * enter the register of lay judges. Names in a tie get none before it is settled.
 */
export function confirmationEdits(confirmation: Confirmation): readonly Edit[] {
  const { edition, ballot, outcome, nominations, day, judges, newId } = confirmation
  const { termFrom, termTo, kind, resolution } = edition.data
  const edits: Edit[] = [{ record: ballot.id, register: 'ballots', fields: { confirmedOn: day } }]
  let next = judges
  for (const { number, outcome: came } of outcome.names) {
    const nomination = nominations.find(({ values }) => values['number'] === number)
    if (nomination === undefined || came === 'tied') continue
    const elected = came === 'elected' || came === 'lots'
    const result = elected ? 'elected' : 'notElected'
    edits.push({ record: nomination.id, register: 'nominations', fields: { result } })
    if (!elected) continue
    next += 1
    const fields: Record<string, FieldValue | undefined> = {
      number: termFrom === undefined ? String(next) : `${next}/${termFrom}`,
      ...Object.fromEntries(carried.map((field) => [field, nomination.values[field]])),
      termFrom,
      termTo,
      supplementary: kind === 'supplementary' ? true : undefined,
      electedOn: day,
      resolution: resolution === '' ? undefined : resolution,
      election: linkTo(edition.id, edition.data.name),
      nomination: linkTo(nomination.id, number),
    }
    edits.push({ record: newId(), register: 'layJudges', fields, presence: 'live' })
  }
  return edits
}

/** Next number of a series `n/year`; the numbers there are may be written otherwise. */
export function nextNumber(numbers: readonly string[], year: number | string): string {
  const taken = numbers.flatMap((number) => {
    const match = /^(\d+)\/(\d{4})$/.exec(number)
    return match?.[2] === String(year) ? [Number(match[1])] : []
  })
  return `${Math.max(0, ...taken) + 1}/${year}`
}
