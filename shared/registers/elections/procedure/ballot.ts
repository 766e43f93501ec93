import { rowsIn, type Day, type RowValue, type Values } from '../../../core/values/values'
import { pools, type Contest } from './contest'
import { isStanding, type Nomination } from './nomination'
import { byName, surnameFirst } from './people'
import type { Read } from '../voting/read'
import { majorities, majorityBases, tieRules, type ElectionSettings, type VoteRules } from './settings'
import { choiceAt, countAt, dayAt, linkAt, textAt } from '../voting/values'

/** How a ballot is marked: names up to the number of seats, or for and against beside each name. */
export const ballotForms = ['limited', 'forAgainst'] as const
export type BallotForm = (typeof ballotForms)[number]

/**
 * What became of the votes for somebody who stopped standing when the ballots were printed: left out of the result, or
 * counted because the office decided so.
 */
export const aparts = ['out', 'kept'] as const
export type Apart = (typeof aparts)[number]

/** A name on a ballot; nothing here points to a voter. */
export interface BallotName {
  /** Tells the names of a ballot apart: numbers of nominations may repeat. */
  readonly key: string
  /** Record of the nomination; absent on ballots of earlier versions, which knew its number only. */
  readonly nomination?: string
  /** Number of the nomination, for people. */
  readonly number: string
  readonly name: string
  readonly apart?: Apart
}

/** Votes one name got. On a limited ballot only `votes` is used; else it is the votes for. */
export interface NameVotes {
  readonly key: string
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
  /** Keys of the names that lots gave a seat. */
  readonly drawn: readonly string[]
  readonly confirmedOn: Day | undefined
  /** Rules the result was confirmed by; while it is open, and on rounds of earlier versions, the settings say them. */
  readonly rules: VoteRules | undefined
  readonly remarks: string
}

/** Reads a round of voting from the values of its record. */
export function readBallot(values: Values): Ballot {
  const rows = keyed(rowsIn(values['names']))
  const names = rows.map(({ key, row }): BallotName => {
    const nomination = textAt(row, 'nomination')
    const apart = choiceAt(row, 'apart', aparts)
    return {
      key,
      ...(nomination === '' ? {} : { nomination }),
      number: textAt(row, 'number'),
      name: textAt(row, 'name'),
      ...(apart === undefined ? {} : { apart }),
    }
  })
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
    drawn: rows.flatMap(({ key, row }) => (row['drawn'] === true ? [key] : [])),
    confirmedOn: dayAt(values, 'confirmedOn'),
    rules: rulesIn(values),
    remarks: textAt(values, 'remarks'),
  }
}

/**
 * Rows about names with the key of each: the record of the nomination. Rows of earlier versions have its number only; where
 * two nominations bore the same, the first row is about the first of them.
 */
function keyed(rows: readonly RowValue[]): readonly { readonly key: string; readonly row: RowValue }[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const nomination = textAt(row, 'nomination')
    if (nomination !== '') return { key: nomination, row }
    const number = textAt(row, 'number')
    const times = (seen.get(number) ?? 0) + 1
    seen.set(number, times)
    return { key: times === 1 ? number : `${number} (${times})`, row }
  })
}

function rulesIn(values: Values): VoteRules | undefined {
  const majority = choiceAt(values, 'majority', majorities)
  const majorityBase = choiceAt(values, 'majorityBase', majorityBases)
  const tie = choiceAt(values, 'tie', tieRules)
  if (majority === undefined || majorityBase === undefined || tie === undefined) return undefined
  return { majority, majorityBase, tie, numberedBallots: values['numbered'] === true }
}

/** Which of the two independent entries a count is. */
export type Entry = 'first' | 'second'

function countIn(values: Values, entry: Entry, names: readonly BallotName[]): Count {
  const rows = rowsIn(values[entry])
  const byName = new Map(keyed(rows.filter(({ line }) => line === 'name')).map(({ key, row }) => [key, row]))
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
    names: names.map(({ key }) => {
      const row = byName.get(key) ?? {}
      return {
        key,
        votes: countAt(row, 'votes'),
        against: countAt(row, 'against'),
        abstained: countAt(row, 'abstained'),
      }
    }),
  }
}

/** The rows that store a count; what is not entered has no row. Numbers of nominations stand there for people. */
export function countRows(
  count: Count,
  onBallot: readonly BallotName[],
): readonly Readonly<Record<string, string | number>>[] {
  const totals = countTotals.flatMap((line) => {
    const votes = count[line]
    return votes === undefined ? [] : [{ line, votes }]
  })
  const names = count.names.flatMap(({ key, votes, against, abstained }) => {
    if (votes === undefined && against === undefined && abstained === undefined) return []
    return [
      {
        line: 'name',
        nomination: key,
        number: onBallot.find((name) => name.key === key)?.number ?? '',
        ...(votes === undefined ? {} : { votes }),
        ...(against === undefined ? {} : { against }),
        ...(abstained === undefined ? {} : { abstained }),
      },
    ]
  })
  return [...totals, ...names]
}

/** The rows that store the names of a ballot, and which of them lots gave a seat. */
export function nameRows({
  names,
  drawn,
}: Pick<Ballot, 'names' | 'drawn'>): readonly Readonly<Record<string, string | boolean>>[] {
  return names.map(({ key, nomination, number, name, apart }) => ({
    ...(nomination === undefined ? {} : { nomination }),
    number,
    name,
    ...(drawn.includes(key) ? { drawn: true } : {}),
    ...(apart === undefined ? {} : { apart }),
  }))
}

/** Whether counting has begun: any figure of either entry is there. */
export function isCounted({ first, second }: Pick<Ballot, 'first' | 'second'>): boolean {
  return [first, second].some(
    (count) =>
      countTotals.some((total) => count[total] !== undefined) ||
      count.names.some(
        ({ votes, against, abstained }) => votes !== undefined || against !== undefined || abstained !== undefined,
      ),
  )
}

/** The form a ballot takes by the council's rules: by default names to mark only where there are more than seats. */
export function ballotForm(names: number, seats: number, rule: ElectionSettings['ballotForm']): BallotForm {
  if (rule !== 'bySeats') return rule
  return names > seats ? 'limited' : 'forAgainst'
}

/** Names for a ballot: standing nominations of the contest in the order of the Polish alphabet. */
export function namesForBallot(nominations: readonly Read<Nomination>[]): readonly BallotName[] {
  return nominations
    .filter(({ data }) => isStanding(data))
    .toSorted((a, b) => byName(a.data, b.data) || (a.data.number < b.data.number ? -1 : 1))
    .map(({ id, data }) => ({ key: id, nomination: id, number: data.number, name: surnameFirst(data) }))
}
