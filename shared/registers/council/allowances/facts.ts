import { addDays, daysBetween, formatDay } from '../../../core/calendar/days'
import { monthSpan } from '../../../core/calendar/months'
import { warsawDay } from '../../../core/calendar/warsaw'
import type { RegisterRecord } from '../../../core/values/record'
import { type Day, isRoll, linksIn, rollIn, type Values } from '../../../core/values/values'
import { polishOrder } from '../../../engine/query/cell'
import type { Term } from '../../../model/office'
import { dayAt, isSeatOn, linkedAt, membersOn } from '../asOf'
import { minutesOf, readTimes, type Span } from '../chamber/times'
import type { Attended, PersonMonth, RoleSpan } from './person'
import type { AllowanceRole } from './rule'

/** What allowances are computed from: records outside the trash, by register. */
export interface CouncilFacts {
  readonly terms: readonly Term[]
  readonly councillors: readonly RegisterRecord[]
  readonly bodies: readonly RegisterRecord[]
  readonly memberships: readonly RegisterRecord[]
  readonly meetings: readonly RegisterRecord[]
  readonly trips: readonly RegisterRecord[]
  /** Who sits in auxiliary units: their heads are paid too where the council's rule says so. */
  readonly unitMembers: readonly RegisterRecord[]
}

/** A month as `YYYY-MM`. */
export type Month = string

/** First and last day of a month; `undefined` for text that names none. */
export function spanOf(month: Month): { readonly from: Day; readonly to: Day } | undefined {
  return /^\d{4}-\d{2}$/u.test(month) ? monthSpan(Number(month.slice(0, 4)), Number(month.slice(5))) : undefined
}

/** Days of a month. */
export function daysIn(month: Month): number {
  const span = spanOf(month)
  return span === undefined ? 0 : daysBetween(span.from, span.to) + 1
}

/** Kinds of bodies whose meetings count as those of committees. */
const committeeKinds = new Set(['standing', 'adHoc', 'audit', 'complaints'])

/** The facts, ready to be looked up in: made once for all the months that are computed from them. */
export class CouncilBook {
  readonly #byRegister: Readonly<Record<string, readonly RegisterRecord[]>>
  readonly #values: ReadonlyMap<string, Values>
  readonly #seats = new Map<string, Values[]>()
  readonly #meetings = new Map<Month, RegisterRecord[]>()
  readonly trips: readonly RegisterRecord[]
  readonly terms: readonly Term[]

  constructor(facts: CouncilFacts) {
    const { terms, ...byRegister } = facts
    this.terms = terms
    this.trips = facts.trips
    for (const meeting of facts.meetings) {
      const month = dayAt(meeting.values, 'date')?.slice(0, 7)
      if (month !== undefined) this.#meetings.set(month, [...(this.#meetings.get(month) ?? []), meeting])
    }
    this.#byRegister = byRegister
    this.#values = new Map(
      [...facts.bodies, ...facts.councillors, ...facts.unitMembers].map(({ id, values }) => [id, values]),
    )
    for (const { values } of facts.memberships) {
      const person = linkedAt(values['person'])
      if (person === undefined) continue
      const known = this.#seats.get(person)
      if (known === undefined) this.#seats.set(person, [values])
      else known.push(values)
    }
  }

  readonly find = (_: string, id: string): Values | undefined => this.#values.get(id)
  readonly all = (register: string): readonly RegisterRecord[] => this.#byRegister[register] ?? []

  meetingsIn(month: Month): readonly RegisterRecord[] {
    return this.#meetings.get(month) ?? []
  }

  kindOf(values: Values): string | undefined {
    const body = linkedAt(values['body'])
    const kind = body === undefined ? 'council' : this.find('bodies', body)?.['kind']
    return typeof kind === 'string' ? kind : undefined
  }

  nameOf(id: string): string {
    const { surname, givenNames } = this.find('councillors', id) ?? {}
    return [surname, givenNames].filter((part) => typeof part === 'string').join(' ')
  }

  /** What somebody is on a day. */
  rolesOn(person: string, day: Day): readonly AllowanceRole[] {
    const roles: AllowanceRole[] = ['member']
    let committees = 0
    for (const seat of this.#seats.get(person) ?? []) {
      if (seat['role'] === 'guest' || !isSeatOn(seat, day)) continue
      const kind = this.kindOf(seat)
      const { role } = seat
      if (kind === 'council' && (role === 'chair' || role === 'deputyChair')) roles.push(role)
      if (kind === 'adHoc') roles.push(role === 'chair' ? 'adHocChair' : 'adHocMember')
      else if (kind !== undefined && committeeKinds.has(kind)) {
        committees += 1
        roles.push('committeeMember')
        if (role === 'chair') roles.push('committeeChair')
        if (role === 'deputyChair') roles.push('committeeDeputy')
      }
      if (kind === 'club' && role === 'chair') roles.push('clubChair')
      if (kind === 'estateCouncil' && role === 'chair') roles.push('unitHead')
    }
    const own = linkedAt(this.find('councillors', person)?.['person'])
    const isHead = this.all('unitMembers').some(
      ({ values }) =>
        own !== undefined &&
        values['role'] === 'boardChair' &&
        linkedAt(values['person']) === own &&
        isSeatOn(values, day),
    )
    if (isHead) roles.push('unitHead')
    if (committees > 1) roles.push('twoCommittees')
    return [...new Set(roles)].sort()
  }
}

/**
 * Each head of an auxiliary unit who was one on a day of the month and is no councillor then, with the sessions of those days.
 * A councillor who is one besides has it among his functions.
 */
function headsFacts(lookup: CouncilBook, month: Month, councillors: ReadonlySet<string>): readonly PersonMonth[] {
  const span = spanOf(month)
  if (span === undefined) return []
  const sessions = meetingsOf(lookup, month).filter(({ kind }) => kind !== 'committee')
  return lookup.all('unitMembers').flatMap(({ id: key, values }): readonly PersonMonth[] => {
    const person = linkedAt(values['person'])
    if (values['role'] !== 'boardChair' || (person !== undefined && councillors.has(person))) return []
    const from = dayAt(values, 'from') ?? span.from
    const to = dayAt(values, 'to') ?? span.to
    const [first, last] = [from > span.from ? from : span.from, to < span.to ? to : span.to]
    if (first > last) return []
    const own = sessions.filter(({ date }) => first <= date && date <= last)
    return [
      {
        key,
        name: linksIn(values['person'])[0]?.written ?? '',
        isCouncillor: false,
        spans: [{ roles: ['unitHead'], days: daysBetween(first, last) + 1 }],
        attended: own.flatMap((meeting) => attendedAt({ ...meeting, marks: meeting.heads }, key, []) ?? []),
        unnoted: own
          .filter(({ heads }) => heads[key] === undefined)
          .map(({ id, kind, label }) => ({ meeting: id, kind, label })),
      },
    ]
  })
}

/** Each councillor who held the mandate on a day of the month, with his functions and meetings; then heads of auxiliary units. */
export function monthFacts(lookup: CouncilBook, month: Month): readonly PersonMonth[] {
  const span = spanOf(month)
  if (span === undefined) return []
  const spans = new Map<string, RoleSpan[]>()
  for (let day = span.from; day <= span.to; day = addDays(day, 1))
    for (const person of membersOn(undefined, day, lookup)) {
      const roles = lookup.rolesOn(person, day)
      const known = spans.get(person) ?? []
      const last = known.at(-1)
      if (last !== undefined && last.roles.join() === roles.join()) known.splice(-1, 1, { roles, days: last.days + 1 })
      else known.push({ roles, days: 1 })
      spans.set(person, known)
    }
  const held = meetingsOf(lookup, month)
  const people = new Set(
    [...spans.keys()].flatMap((key) => linkedAt(lookup.find('councillors', key)?.['person']) ?? []),
  )
  const councillors = [...spans]
    .map(([key, roleSpans]): PersonMonth => {
      const own = held.filter(({ people }) => people.has(key))
      return {
        key,
        name: lookup.nameOf(key),
        isCouncillor: true,
        spans: roleSpans,
        attended: own.flatMap((meeting) => attendedAt(meeting, key, lookup.trips) ?? []),
        unnoted: own
          .filter((meeting) => meeting.marks[key] === undefined)
          .map(({ id, kind, label }) => ({ meeting: id, kind, label })),
      }
    })
    .sort((a, b) => polishOrder(a.name, b.name))
  const heads = headsFacts(lookup, month, people).toSorted((a, b) => polishOrder(a.name, b.name))
  return [...councillors, ...heads]
}

interface Held {
  readonly id: string
  readonly date: Day
  readonly label: string
  readonly kind: Attended['kind']
  readonly joint: boolean
  readonly people: ReadonlySet<string>
  readonly marks: Readonly<Record<string, string>>
  /** What is noted of heads of auxiliary units. */
  readonly heads: Readonly<Record<string, string>>
  readonly times: Readonly<Record<string, string>>
  readonly opened: number | undefined
  readonly closed: number | undefined
}

const minutesAt = (values: Values, field: string) => {
  const value = values[field]
  return typeof value === 'string' ? minutesOf(value) : undefined
}

/** Sessions and committee meetings that were held in a month, in the order of their days. */
function meetingsOf(lookup: CouncilBook, month: Month): readonly Held[] {
  return lookup
    .meetingsIn(month)
    .flatMap(({ id, values }): Held[] => {
      const date = dayAt(values, 'date')
      const bodyKind = lookup.kindOf(values)
      const isSession = bodyKind === 'council'
      if (date === undefined || values['cancelled'] === true) return []
      if (!isSession && (bodyKind === undefined || !committeeKinds.has(bodyKind))) return []
      const marks = rollIn(values['attendance'])
      const body = linkedAt(values['body'])
      const { number } = values
      const name = body === undefined ? undefined : lookup.find('bodies', body)?.['name']
      const what = isSession || typeof name !== 'string' ? '' : name
      return [
        {
          id,
          date,
          label: [what, typeof number === 'string' ? number : '', `(${formatDay(date)})`]
            .filter((part) => part !== '')
            .join(' '),
          kind: isSession ? (values['kind'] === 'extraordinary' ? 'extraordinary' : 'session') : 'committee',
          joint: values['kind'] === 'joint',
          // Whoever is noted belonged to it, whatever the memberships say today.
          people: new Set([...membersOn(body, date, lookup), ...Object.keys(marks)]),
          marks,
          heads: rollIn(values['heads']),
          times: (isRoll(values['attendance']) ? values['attendance'].times : undefined) ?? {},
          opened: minutesAt(values, 'openedAt') ?? minutesAt(values, 'time'),
          closed: minutesAt(values, 'closedAt'),
        },
      ]
    })
    .sort((a, b) => (a.date === b.date ? polishOrder(a.label, b.label) : a.date < b.date ? -1 : 1))
}

function attendedAt(meeting: Held, person: string, trips: CouncilFacts['trips']): Attended | undefined {
  const mark = meeting.marks[person]
  if (mark === undefined) return undefined
  const { id, date, label, kind, joint } = meeting
  const common = { meeting: id, date, label, kind, joint }
  if (mark === 'present') return { ...common, mark, missed: missedOf(meeting.times[person], meeting) }
  const travels = trips.some(({ values }) => isAwayOn(values, person, date))
  return { ...common, mark: mark === 'absentExcused' ? 'excused' : 'absent', ...(travels ? { travels } : {}) }
}

/** Whether a travel order has somebody away on a day. */
function isAwayOn(trip: Values, person: string, day: Day): boolean {
  const [from, to] = (['from', 'to'] as const).map((field) => warsawDay(dayAt(trip, field) ?? ''))
  return (
    linkedAt(trip['person']) === person &&
    trip['cancelled'] !== true &&
    from !== undefined &&
    from <= day &&
    day <= (to ?? from)
  )
}

/** Minutes somebody was away while the meeting lasted; `undefined` where his hours are not noted, or not legibly. */
function missedOf(times: string | undefined, { opened, closed }: Pick<Held, 'opened' | 'closed'>): Attended['missed'] {
  const spans = times === undefined ? undefined : readTimes(times)
  if (spans === undefined) return undefined
  const end = (at: string | undefined) => (at === undefined ? undefined : minutesOf(at))
  let minutes = 0
  let left = opened
  for (const { from, to } of spans) {
    const came = end(from)
    if (came !== undefined && left !== undefined) minutes += Math.max(0, came - left)
    left = end(to)
  }
  // Who left and was not noted as coming back missed the rest.
  if (left !== undefined && closed !== undefined && hasLeft(spans)) minutes += Math.max(0, closed - left)
  const of = opened === undefined || closed === undefined || closed <= opened ? undefined : closed - opened
  return { minutes, of }
}

const hasLeft = (spans: readonly Span[]) => spans.at(-1)?.to !== undefined
