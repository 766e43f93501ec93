import { rowsIn, type Day, type Values } from '../values/values'
import { pools, type Contest } from './contest'
import { isStanding, type Nomination } from './nomination'
import { byName, surnameFirst } from './people'
import type { ElectionSettings } from './settings'
import { choiceAt, countAt, dayAt, linkAt, textAt } from './values'

/** How a ballot is marked: names up to the number of seats, or for and against beside each name. */
export const ballotForms = ['limited', 'forAgainst'] as const
export type BallotForm = (typeof ballotForms)[number]

/** A name on a ballot. `number` is that of the nomination; nothing here points to a voter. */
export interface BallotName {
  readonly number: string
  readonly name: string
}

/** Votes one name got. On a limited ballot only `votes` is used; else it is the votes for. */
export interface NameVotes {
  readonly number: string
  readonly votes: number | undefined
  readonly against: number | undefined
  readonly abstained: number | undefined
}

/** One independent entry of a count: what the tellers' sheet says; `undefined` is not entered yet. */
export interface Count {
  /** Ballots handed out. */
  readonly issued: number | undefined
  /** Handed out and not put into the box. */
  readonly notReturned: number | undefined
  readonly inBox: number | undefined
  readonly valid: number | undefined
  readonly invalid: number | undefined
  readonly names: readonly NameVotes[]
}

/** The totals of a count that stand once on its sheet. */
export const countTotals = ['issued', 'notReturned', 'inBox', 'valid', 'invalid'] as const
export type CountTotal = (typeof countTotals)[number]

/** One round of voting for one court and pool, read from its record. */
export interface Ballot extends Contest {
  readonly number: string
  readonly election: string | undefined
  /** 1 for the first ballot; a second one is linked to it. */
  readonly round: number
  readonly previous: string | undefined
  readonly form: BallotForm
  readonly abstaining: boolean
  readonly seats: number
  readonly heldOn: Day | undefined
  /** Members of the council by law, and those present at the vote. */
  readonly statutory: number | undefined
  readonly present: number | undefined
  readonly prepared: number | undefined
  /** Names in the order of the ballot. */
  readonly names: readonly BallotName[]
  readonly first: Count
  readonly second: Count
  /** Numbers of the nominations that lots gave a seat. */
  readonly drawn: readonly string[]
  readonly confirmedOn: Day | undefined
  readonly remarks: string
}

/** Reads a round of voting from the values of its record. */
export function readBallot(values: Values): Ballot {
  const names = rowsIn(values['names']).map((row) => ({ number: textAt(row, 'number'), name: textAt(row, 'name') }))
  return {
    number: textAt(values, 'number'),
    election: linkAt(values, 'election'),
    court: textAt(values, 'court'),
    pool: choiceAt(values, 'pool', pools) ?? 'general',
    round: countAt(values, 'round') ?? 1,
    previous: linkAt(values, 'previous'),
    form: choiceAt(values, 'form', ballotForms) ?? 'forAgainst',
    abstaining: values['abstaining'] === true,
    seats: countAt(values, 'seats') ?? 0,
    heldOn: dayAt(values, 'heldOn'),
    statutory: countAt(values, 'statutory'),
    present: countAt(values, 'present'),
    prepared: countAt(values, 'prepared'),
    names,
    first: countIn(values, 'first', names),
    second: countIn(values, 'second', names),
    drawn: rowsIn(values['names']).flatMap((row) => (row['drawn'] === true ? [textAt(row, 'number')] : [])),
    confirmedOn: dayAt(values, 'confirmedOn'),
    remarks: textAt(values, 'remarks'),
  }
}

/** Which of the two independent entries a count is. */
export type Entry = 'first' | 'second'

function countIn(values: Values, entry: Entry, names: readonly BallotName[]): Count {
  const rows = rowsIn(values[entry])
  const total = (line: CountTotal) => {
    const row = rows.find((candidate) => candidate['line'] === line)
    return row === undefined ? undefined : countAt(row, 'votes')
  }
  return {
    issued: total('issued'),
    notReturned: total('notReturned'),
    inBox: total('inBox'),
    valid: total('valid'),
    invalid: total('invalid'),
    names: names.map(({ number }) => {
      const row = rows.find((candidate) => candidate['line'] === 'name' && candidate['number'] === number) ?? {}
      return {
        number,
        votes: countAt(row, 'votes'),
        against: countAt(row, 'against'),
        abstained: countAt(row, 'abstained'),
      }
    }),
  }
}

/** The rows that store a count; what is not entered has no row. */
export function countRows(count: Count): readonly Readonly<Record<string, string | number>>[] {
  const totals = countTotals.flatMap((line) => {
    const votes = count[line]
    return votes === undefined ? [] : [{ line, votes }]
  })
  const names = count.names.flatMap(({ number, votes, against, abstained }) => {
    if (votes === undefined && against === undefined && abstained === undefined) return []
    return [
      {
        line: 'name',
        number,
        ...(votes === undefined ? {} : { votes }),
        ...(against === undefined ? {} : { against }),
        ...(abstained === undefined ? {} : { abstained }),
      },
    ]
  })
  return [...totals, ...names]
}

/** The form a ballot takes by the council's rules: by default names to mark only where there are more than seats. */
export function ballotForm(names: number, seats: number, rule: ElectionSettings['ballotForm']): BallotForm {
  if (rule !== 'bySeats') return rule
  return names > seats ? 'limited' : 'forAgainst'
}

/** Names for a ballot: standing nominations of the contest in the order of the Polish alphabet. */
export function namesForBallot(nominations: readonly Nomination[]): readonly BallotName[] {
  return nominations
    .filter(isStanding)
    .toSorted((a, b) => byName(a, b) || (a.number < b.number ? -1 : 1))
    .map((nomination) => ({ number: nomination.number, name: surnameFirst(nomination) }))
}
