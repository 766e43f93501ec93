import type { RegisterRecord } from '../../../../core/values/record'
import type { Instant } from '../../../../core/values/values'
import { isFreezing } from '../../../../model/freeze'
import { surnameFirst } from '../../procedure/people'
import type { Read } from '../../voting/read'
import { countAt, linkAt, textAt } from '../../voting/values'
import { unitElections } from '../elections/definition'
import { contestOutcome, turnoutOf, type ContestOutcome } from './outcome'
import { pendingNominations, type Pending } from './pending'
import { reportOf, type BallotCandidate, type PrecinctReport, type ProtocolFrame } from './protocol'
import {
  ballotOrder,
  isCandidate,
  precinctCommission,
  readUnitContest,
  readUnitElection,
  readUnitNomination,
  type CommissionMember,
  type UnitContest,
  type UnitElection,
  type UnitNomination,
} from './read'

/** A precinct with its protocol. */
export interface Precinct {
  readonly id: string
  readonly number: string
  readonly place: string
  readonly streets: string
  readonly entitled: number | undefined
  readonly commission: readonly CommissionMember[]
  readonly report: PrecinctReport
}

/** A council to elect with everything that belongs to it. */
export interface ContestOverview {
  readonly id: string
  readonly data: UnitContest
  /** „Osiedle Lipowe” or „Osiedle Lipowe, okręg 2”. */
  readonly name: string
  readonly nominations: readonly Read<UnitNomination>[]
  /** Registered candidates in the order of the ballot. */
  readonly candidates: readonly Read<UnitNomination>[]
  readonly precincts: readonly Precinct[]
  readonly frame: ProtocolFrame
  readonly outcome: ContestOutcome
  /** Why nominations are not over: until then the outcome’s course is only what it would be. */
  readonly pending: Pending | undefined
}

/** An election of a whole city with all that belongs to it. */
export interface CityOverview {
  readonly id: string
  readonly election: UnitElection
  readonly contests: readonly ContestOverview[]
  readonly nominations: readonly Read<UnitNomination>[]
  /** The city's own turnout, in hundredths of a per cent, by what was reported. */
  readonly city: {
    readonly entitled: number
    readonly voted: number
    readonly turnout: number | undefined
    readonly reported: number
    readonly precincts: number
  }
  /** Whether anything was entered that was made by the rules: then they stand. */
  readonly isFrozen: boolean
}

const inTurn = new Intl.Collator('pl', { numeric: true })

/** The name of a council to elect, with its constituency. */
export function contestName({ unitName, constituency }: Pick<UnitContest, 'unitName' | 'constituency'>): string {
  return constituency === '' ? unitName : `${unitName}, okręg ${constituency}`
}

/** A candidate as a ballot and a protocol name him. */
export function ballotName({ id, data }: Read<UnitNomination>): BallotCandidate {
  return { key: id, number: data.number, name: surnameFirst(data) }
}

/** Puts an election together from the records that lead to it, as it stands at a moment. */
export function cityOverview(
  record: Pick<RegisterRecord, 'id' | 'values'>,
  contests: readonly Pick<RegisterRecord, 'id' | 'values'>[],
  nominationRecords: readonly Pick<RegisterRecord, 'id' | 'values'>[],
  precinctRecords: readonly Pick<RegisterRecord, 'id' | 'values'>[],
  now: Instant,
): CityOverview {
  const election = readUnitElection(record.values)
  const { rules } = election
  const leading = { unitContests: contests, unitNominations: nominationRecords, unitPrecincts: precinctRecords }
  const nominations = nominationRecords
    .map(({ id, values }) => ({ id, data: readUnitNomination(values, election.day) }))
    .toSorted((a, b) => inTurn.compare(a.data.number, b.data.number))
  const overviews = contests
    .map(({ id, values }): ContestOverview => {
      const data = readUnitContest(values)
      const own = nominations.filter((nomination) => nomination.data.contest === id)
      const candidates = ballotOrder(
        own.filter((nomination) => isCandidate(nomination.data, election.day)),
        rules,
      )
      const names = candidates.map(ballotName)
      const frame = { seats: data.seats, candidates: names, rules }
      const precincts = precinctRecords
        .filter((precinct) => linkAt(precinct.values, 'contest') === id)
        .map((precinct) => precinctOf(precinct, frame))
        .toSorted((a, b) => inTurn.compare(a.number, b.number))
      return {
        id,
        data,
        name: contestName(data),
        nominations: own,
        candidates,
        precincts,
        frame,
        pending: pendingNominations(
          election,
          data,
          own.map((nomination) => nomination.data),
          now,
        ),
        outcome: contestOutcome({
          rules,
          seats: data.seats,
          candidates: names,
          lists: new Map(candidates.map((candidate) => [candidate.id, candidate.data.list] as const)),
          born: new Map(
            candidates.flatMap((candidate) =>
              candidate.data.birthDate === undefined ? [] : [[candidate.id, candidate.data.birthDate] as const],
            ),
          ),
          protocols: precincts.flatMap(({ report: { protocol } }) => (protocol === undefined ? [] : [protocol])),
          precincts: precincts.length,
          extended: data.extraTermUntil !== undefined,
        }),
      }
    })
    .toSorted((a, b) => inTurn.compare(a.name, b.name))
  const voted = overviews.filter(({ outcome }) => outcome.course === 'vote')
  const total = (line: 'entitled' | 'issued' | 'takenOut') =>
    voted.reduce((sum, { outcome }) => sum + (outcome.totals.lines[line] ?? 0), 0)
  const entitled = total('entitled')
  return {
    id: record.id,
    election,
    contests: overviews,
    nominations,
    city: {
      entitled,
      voted: total(rules.turnoutFrom),
      turnout: turnoutOf(total(rules.turnoutFrom), entitled),
      reported: voted.reduce((sum, { outcome }) => sum + outcome.reported, 0),
      precincts: voted.reduce((sum, { outcome }) => sum + outcome.precincts, 0),
    },
    isFrozen: unitElections.freezes[0].by.some((one) =>
      leading[one.register].some(({ values }) => isFreezing(one, values, record.id)),
    ),
  }
}

function precinctOf({ id, values }: Pick<RegisterRecord, 'id' | 'values'>, frame: ProtocolFrame): Precinct {
  return {
    id,
    number: textAt(values, 'number'),
    place: textAt(values, 'place'),
    streets: textAt(values, 'streets'),
    entitled: countAt(values, 'entitled'),
    commission: precinctCommission(values),
    report: reportOf(frame, values),
  }
}

/** Whether every precinct has reported: what was counted is all there is. */
export function isWholeCount({
  reported,
  precincts,
}: {
  readonly reported: number
  readonly precincts: number
}): boolean {
  return precincts > 0 && reported === precincts
}

/** Who ranks where by turnout, the highest first; units without one come last. */
export function turnoutRanking(contests: readonly ContestOverview[]): readonly ContestOverview[] {
  return contests
    .filter(({ outcome }) => outcome.course === 'vote')
    .toSorted((a, b) => (b.outcome.turnout ?? -1) - (a.outcome.turnout ?? -1) || inTurn.compare(a.name, b.name))
}
