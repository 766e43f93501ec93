import type { Edit } from '../../../engine/history/history'
import type { Day, FieldValue, Link, Values } from '../../../core/values/values'
import { ballotForm, nameRows, namesForBallot, type Ballot, type BallotName } from './ballot'
import { nominationOf } from './ballotChanges'
import type { Pool } from './contest'
import type { Election } from './election'
import { readNomination } from './nomination'
import { outcomeOf, rulesOf, type Outcome } from './outcome'
import type { ContestOverview } from './overview'
import type { Read } from '../voting/read'
import type { ElectionSettings, VoteRules } from './settings'
import { linkAt, textAt } from '../voting/values'

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

/** Values of a second ballot between the names a tie left over; `undefined` where nobody of them stands any more. */
export function secondBallot(
  edition: Edition,
  { standing }: Pick<ContestOverview, 'standing'>,
  previous: Read<Ballot>,
  number: string,
  settings: ElectionSettings,
): Values | undefined {
  const { data } = previous
  const { tie } = outcomeOf(data, data.first, rulesOf(data, settings))
  const tied = data.names.flatMap((name) =>
    tie?.keys.includes(name.key) === true ? (nominationOf(name, standing) ?? []) : [],
  )
  if (tie === undefined || tied.length === 0) return undefined
  const { court, pool, round } = data
  const parts = { number, court, pool, round: round + 1, seats: tie.seats, settings }
  return {
    ...ballotValues(edition, namesForBallot(tied), parts),
    previous: linkTo(previous.id, data.number),
  }
}

/**
 * What a prepared ballot becomes when it is prepared anew: names, seats, day and form as they are now. `undefined` for a
 * second ballot that has nobody left to vote for.
 */
export function renewedBallot(
  edition: Edition,
  contest: ContestOverview,
  { data }: Read<Ballot>,
  settings: ElectionSettings,
): NonNullable<Edit['fields']> | undefined {
  const previous = contest.rounds.find(({ id }) => id === data.previous)
  const values =
    data.round === 1
      ? preparedBallot(edition, contest, data.number, settings)
      : previous && secondBallot(edition, contest, previous, data.number, settings)
  // What the new one does not set must not stay from the old one.
  return values && { abstaining: undefined, heldOn: undefined, ...values }
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
    names: nameRows({ names, drawn: [] }),
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
  /** Rules the outcome came about by. */
  readonly rules: VoteRules
  readonly nominations: readonly NominationRecord[]
  /** Day of the result: that of the vote, or today. */
  readonly day: Day
  /** How many lay judges of the term are in the register already. */
  readonly judges: number
  readonly newId: () => string
}

/** Fields a lay judge takes over from the nomination. */
const carried = ['surname', 'givenNames', 'pesel', 'address', 'contact'] as const

/**
 * What confirming a result writes, as one command: the round is closed, nominations get their result, and the elected
 * enter the register of lay judges. Names in a tie get none before it is settled. The round keeps its rules, and who was
 * left out of it: neither another setting nor a later withdrawal may change a result the council has stated.
 */
export function confirmationEdits(confirmation: Confirmation): readonly Edit[] {
  const { edition, ballot, outcome, rules, day, judges, newId } = confirmation
  const nominations = confirmation.nominations.map((record) => ({ ...record, data: readNomination(record.values) }))
  const { termFrom, termTo, kind, resolution } = edition.data
  const { majority, majorityBase, tie, numberedBallots } = rules
  const closed = { confirmedOn: day, majority, majorityBase, tie, numbered: numberedBallots ? true : undefined }
  const names = nameRows(ballot.data)
  const edits: Edit[] = [{ record: ballot.id, register: 'ballots', fields: { ...closed, names } }]
  let next = judges
  for (const { key, outcome: came } of outcome.names) {
    const name = ballot.data.names.find((candidate) => candidate.key === key)
    const nomination = name && nominationOf(name, nominations)
    if (nomination === undefined || came === 'tied') continue
    const elected = came === 'elected' || came === 'lots'
    const result = elected ? 'elected' : 'notElected'
    edits.push({ record: nomination.id, register: 'nominations', fields: { result } })
    if (!elected) continue
    next += 1
    const fields: Record<string, FieldValue | undefined> = {
      number: termFrom === undefined ? String(next) : `${next}/${termFrom}`,
      ...Object.fromEntries(carried.map((field) => [field, nomination.values[field]])),
      // Of the ballot: who was nominated for labour cases serves there once the council names them (art. 164 § 1).
      court: ballot.data.court,
      pool: ballot.data.pool,
      termFrom,
      termTo,
      supplementary: kind === 'supplementary' ? true : undefined,
      electedOn: day,
      resolution: resolution === '' ? undefined : resolution,
      election: linkTo(edition.id, edition.data.name),
      nomination: linkTo(nomination.id, nomination.data.number),
    }
    edits.push({ record: newId(), register: 'layJudges', fields, presence: 'live' })
  }
  return edits
}

/** Somebody elected by this result who is elected to another court already. */
export interface ElectedElsewhere {
  readonly name: string
  readonly courts: readonly string[]
}

/**
 * Who of the elected is already elected to another court, told by the PESEL: one may be a lay judge of one court only (art.
 * 159 § 2). It is pointed out; what follows is for the council and the candidate.
 */
export function electedElsewhere(
  { ballot, outcome, nominations }: Pick<Confirmation, 'ballot' | 'outcome' | 'nominations'>,
  termFrom: number | undefined,
  judges: readonly NominationRecord[],
): readonly ElectedElsewhere[] {
  const read = nominations.map((record) => ({ ...record, data: readNomination(record.values) }))
  return outcome.names.flatMap(({ key, name, outcome: came }) => {
    if (came !== 'elected' && came !== 'lots') return []
    const named = ballot.data.names.find((candidate) => candidate.key === key)
    const pesel = named && nominationOf(named, read)?.data.pesel
    if (pesel === undefined || pesel === '') return []
    const courts = judges.flatMap(({ values }) =>
      textAt(values, 'pesel') === pesel &&
      values['termFrom'] === termFrom &&
      values['endedOn'] === undefined &&
      textAt(values, 'court') !== ballot.data.court
        ? [textAt(values, 'court')]
        : [],
    )
    return courts.length === 0 ? [] : [{ name, courts: [...new Set(courts)] }]
  })
}

/**
 * What naming an elected for labour cases writes, or taking that back: the mark on the nomination, and the pool of the
 * lay judge in the register (art. 164 § 1 sentence 2).
 */
export function namingEdits(
  nomination: string,
  named: boolean,
  pool: Pool,
  judges: readonly NominationRecord[],
): readonly Edit[] {
  return [
    { record: nomination, register: 'nominations', fields: { labourNamed: named ? true : undefined } },
    ...judges
      .filter(({ values }) => linkAt(values, 'nomination') === nomination)
      .map(({ id }) => ({ record: id, register: 'layJudges', fields: { pool: named ? 'labour' : pool } })),
  ]
}

/** Next number of a series `n/year`; the numbers there are may be written otherwise. */
export function nextNumber(numbers: readonly string[], year: number | string): string {
  const taken = numbers.flatMap((number) => {
    const match = /^(\d+)\/(\d{4})$/.exec(number)
    return match?.[2] === String(year) ? [Number(match[1])] : []
  })
  return `${Math.max(0, ...taken) + 1}/${year}`
}
