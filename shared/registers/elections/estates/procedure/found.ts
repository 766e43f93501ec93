import type { RegisterRecord } from '../../../../core/values/record'
import type { Day } from '../../../../core/values/values'
import type { Edit } from '../../../../engine/history/history'
import { countAt, dayAt, linkAt, textAt } from '../../voting/values'
import { councilRoles } from '../members/definition'
import { readySets, seatsFor } from '../rules/readySets'
import { ruleRows, type ElectionRules } from '../rules/rules'
import { nominationsTerm, proposedCalendar } from './calendar'
import { emptySeats } from './confirm'
import type { CityOverview, ContestOverview } from './overview'

type Stored = Pick<RegisterRecord, 'id' | 'values'>

/** What an election begins with. */
export interface Founding {
  readonly name: string
  readonly day: Day
  readonly rules: ElectionRules
  readonly units: readonly Pick<RegisterRecord, 'id' | 'values'>[]
}

/** The records of a new election, and its own id. */
export interface Founded {
  readonly id: string
  readonly edits: readonly Edit[]
}

const create = (record: string, register: string, fields: NonNullable<Edit['fields']>): Edit => ({
  record,
  register,
  presence: 'live',
  fields,
})

/** Fields every election of these rules on that day begins with. */
function electionFields(name: string, day: Day, rules: ElectionRules): NonNullable<Edit['fields']> {
  const term = nominationsTerm(day)
  return {
    name,
    day,
    hours: '8:00–20:00',
    rules: ruleRows(rules),
    ...(rules.set === 'own' ? {} : { rulesSource: readySets[rules.set].source }),
    nominationsFrom: term.from,
    nominationsUntil: term.until,
    steps: proposedCalendar(day, rules).map(({ step, due }) => ({ step, due })),
  }
}

/** The seats of a unit's whole council: by the rules, or as its card has them where constituencies divide them. */
function seatsOf(rules: ElectionRules, { values }: Pick<RegisterRecord, 'values'>): number {
  const byRules = seatsFor(rules, countAt(values, 'inhabitants'))
  return rules.constituencies === 'each' ? (countAt(values, 'seats') ?? byRules) : byRules
}

const rulesOfSeats = ['seats', 'seatsLarge', 'largeAbove', 'constituencies'] as const

/**
 * Other rules for an election nobody was nominated in yet. Where they say otherwise how many are elected, councils that are not
 * divided follow; the seats of a constituency, and of a supplementary election, are the office's own.
 */
export function changedRules(
  city: CityOverview,
  rules: ElectionRules,
  source: string,
  units: readonly Pick<RegisterRecord, 'id' | 'values'>[],
): readonly Edit[] {
  const { kind, rules: before } = city.election
  const follows = kind === 'general' && rulesOfSeats.some((rule) => rules[rule] !== before[rule])
  return [
    {
      record: city.id,
      register: 'unitElections',
      fields: { rules: ruleRows(rules), rulesSource: source === '' ? undefined : source },
    },
    ...city.contests.flatMap(({ id, data }): readonly Edit[] => {
      const unit = units.find((known) => known.id === data.unit)
      if (!follows || unit === undefined || data.constituency !== '') return []
      const seats = seatsOf(rules, unit)
      return seats === data.seats ? [] : [{ record: id, register: 'unitContests', fields: { seats } }]
    }),
  ]
}

/** An election of these units: one council and one precinct each, with the seats the rules give for its inhabitants. */
export function newElection({ name, day, rules, units }: Founding, newId: () => string): Founded {
  const id = newId()
  const election = [{ record: id, written: name }]
  const edits: Edit[] = [create(id, 'unitElections', { kind: 'general', ...electionFields(name, day, rules) })]
  for (const [index, unit] of units.entries()) {
    const unitName = textAt(unit.values, 'name')
    const contest = newId()
    edits.push(
      create(contest, 'unitContests', {
        election,
        unit: [{ record: unit.id, written: unitName }],
        seats: seatsOf(rules, unit),
      }),
      create(newId(), 'unitPrecincts', {
        election,
        contest: [{ record: contest, written: unitName }],
        number: String(index + 1),
        entitled: countAt(unit.values, 'voters'),
      }),
    )
  }
  return { id, edits }
}

/**
 * Seats an election gave that were left before the term was over, by the council. Once another general election was held the term
 * is over, and nothing is vacant in it.
 */
export function vacatedSeats(
  { id: city, election, contests, nominations }: CityOverview,
  elections: readonly Stored[],
  members: readonly Stored[],
  today: Day,
): ReadonlyMap<string, number> {
  const isOver = elections.some(({ id, values }) => {
    const day = dayAt(values, 'day')
    return (
      id !== city && values['kind'] === 'general' && day !== undefined && day > (election.day ?? '') && day <= today
    )
  })
  if (isOver) return new Map()
  const seatsOf = (person: string, unit: string) =>
    members.filter(
      ({ values }) =>
        linkAt(values, 'person') === person && linkAt(values, 'unit') === unit && councilRoles.includes(values['role']),
    )
  return new Map(
    contests.flatMap(({ id, data: { unit, elected } }) => {
      if (unit === undefined) return []
      const left = elected.filter(({ nomination }) => {
        const person = nominations.find((known) => known.id === nomination)?.data.person
        const seats = person === undefined ? [] : seatsOf(person, unit)
        const isMade = seats.some(({ values }) => linkAt(values, 'election') === city)
        // Who became the chair has another seat from that day, and none is vacant.
        return isMade && seats.every(({ values }) => (dayAt(values, 'to') ?? today) < today)
      })
      return left.length === 0 ? [] : [[id, left.length] as const]
    }),
  )
}

/** Seats of a council to elect anew: those the election left empty, and those left since. */
export function seatsToFill(
  { id, data }: Pick<ContestOverview, 'id' | 'data'>,
  vacated: ReadonlyMap<string, number>,
): number {
  return emptySeats(data) + (vacated.get(id) ?? 0)
}

/** Councils of an election with seats nobody holds. */
export function unfilled({ contests }: CityOverview, vacated: ReadonlyMap<string, number>): readonly ContestOverview[] {
  return contests.filter((contest) => seatsToFill(contest, vacated) > 0)
}

/** Whether the rules want no election to follow: too few candidates came, and that is the end of it. */
export function isExcluded({ data }: Pick<ContestOverview, 'data'>): boolean {
  return data.result === 'noCouncil' || data.result === 'noElection'
}

/** Supplementary elections that were founded for seats of this one already, by the council they are for: their names. */
export function supplemented(
  city: CityOverview,
  elections: readonly Pick<RegisterRecord, 'id' | 'values'>[],
  contests: readonly Pick<RegisterRecord, 'id' | 'values'>[],
): ReadonlyMap<string, string> {
  const names = new Map(
    elections
      .filter(({ values }) => values['kind'] === 'supplementary' && linkAt(values, 'previous') === city.id)
      .map(({ id, values }) => [id, textAt(values, 'name')] as const),
  )
  const place = (unit: string | undefined, constituency: string) => `${unit ?? ''} ${constituency}`
  const founded = new Map(
    contests.flatMap(({ values }) => {
      const name = names.get(linkAt(values, 'election') ?? '')
      return name === undefined ? [] : [[place(linkAt(values, 'unit'), textAt(values, 'constituency')), name] as const]
    }),
  )
  return new Map(
    city.contests.flatMap(({ id, data }) => {
      const name = founded.get(place(data.unit, data.constituency))
      return name === undefined ? [] : [[id, name] as const]
    }),
  )
}

/** A supplementary election for the seats nobody holds in the chosen councils, by the rules of the election that gave them. */
export function supplementaryElection(
  city: CityOverview,
  {
    name,
    day,
    chosen,
    vacated,
  }: Pick<Founding, 'name' | 'day'> & {
    readonly chosen: ReadonlySet<string>
    readonly vacated: ReadonlyMap<string, number>
  },
  newId: () => string,
): Founded {
  const id = newId()
  const election = [{ record: id, written: name }]
  const edits: Edit[] = [
    create(id, 'unitElections', {
      kind: 'supplementary',
      ...electionFields(name, day, city.election.rules),
      ...(city.election.rulesSource === '' ? {} : { rulesSource: city.election.rulesSource }),
      previous: [{ record: city.id, written: city.election.name }],
    }),
  ]
  let number = 0
  for (const council of unfilled(city, vacated)) {
    const { id: before, data, name: contestName, precincts } = council
    if (data.unit === undefined || !chosen.has(before)) continue
    const contest = newId()
    edits.push(
      create(contest, 'unitContests', {
        election,
        unit: [{ record: data.unit, written: data.unitName }],
        ...(data.constituency === '' ? {} : { constituency: data.constituency }),
        seats: seatsToFill(council, vacated),
      }),
      ...precincts.map(({ place, streets, entitled }) => {
        number += 1
        return create(newId(), 'unitPrecincts', {
          election,
          contest: [{ record: contest, written: contestName }],
          number: String(number),
          ...(place === '' ? {} : { place }),
          ...(streets === '' ? {} : { streets }),
          ...(entitled === undefined ? {} : { entitled }),
        })
      }),
    )
  }
  return { id, edits }
}

/**
 * One more constituency of a unit, with a precinct of its own. How the seats are shared among constituencies no rule says: the
 * office enters them. The unit’s first council becomes constituency 1.
 */
export function newConstituency(city: CityOverview, contest: ContestOverview, newId: () => string): readonly Edit[] {
  const { unit, unitName, constituency } = contest.data
  if (unit === undefined) return []
  const siblings = city.contests.filter(({ data }) => data.unit === unit)
  const highest = Math.max(1, ...siblings.flatMap(({ data }) => Number(data.constituency) || []))
  const numbers = city.contests.flatMap(({ precincts }) => precincts.flatMap(({ number }) => Number(number) || []))
  const election = [{ record: city.id, written: city.election.name }]
  const id = newId()
  return [
    ...(constituency === '' ? [{ record: contest.id, register: 'unitContests', fields: { constituency: '1' } }] : []),
    create(id, 'unitContests', {
      election,
      unit: [{ record: unit, written: unitName }],
      constituency: String(highest + 1),
    }),
    create(newId(), 'unitPrecincts', {
      election,
      contest: [{ record: id, written: unitName }],
      number: String(Math.max(0, ...numbers) + 1),
    }),
  ]
}
