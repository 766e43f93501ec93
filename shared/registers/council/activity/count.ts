import { daysBetween } from '../../../core/calendar/days'
import { type Day, linksIn, rollIn, textsIn, type Values } from '../../../core/values/values'
import { isWithin, type Span } from '../../../engine/documents/period'
import { polishOrder } from '../../../engine/query/cell'
import { percentile } from '../../../engine/statistics/timeliness'
import { dayAt, linkedAt } from '../asOf'
import { ballotMarks } from '../votes/definition'
import type { CouncilRecords, HeldMeeting } from './facts'

/** How often somebody was at the meetings he belonged to. */
export interface Presence {
  readonly held: number
  readonly present: number
  readonly excused: number
  readonly absent: number
  /** The list says nothing of him. */
  readonly unnoted: number
}

/** How votes by name were given. */
export type Ballots = Readonly<Record<(typeof ballotMarks)[number], number>>

/** Kinds of what a councillor files. */
export const matterKinds = ['interpellation', 'query', 'motion'] as const
/** How many of each kind were filed. */
export type Matters = Readonly<Record<(typeof matterKinds)[number], number>>

/** What somebody, or a club, did in a period. */
export interface Activity {
  /** Id of the mandate, or the name as it was written where there is none. */
  readonly key: string
  readonly name: string
  /** Clubs of the period, in their order; several where somebody changed. */
  readonly clubs: readonly string[]
  readonly sessions: Presence
  readonly committees: Presence
  readonly ballots: Ballots
  readonly matters: Matters
  /** Motions noted at meetings. */
  readonly noted: number
}

/** Attendance of a month. */
export interface MonthPresence {
  readonly month: string
  readonly present: number
  readonly excused: number
  readonly absent: number
}

/** Acts of one proposer, and how many days passed from the draft to the act. */
export interface ProposerActs {
  readonly proposer: string
  readonly acts: number
  /** Of how many the day of the draft is known. */
  readonly timed: number
  readonly median: number | undefined
  readonly percentile90: number | undefined
}

/** The council's work in a period. */
export interface CouncilActivity {
  readonly sessions: number
  readonly committees: number
  /** Meetings whose attendance nobody noted: they count nowhere. */
  readonly unlisted: number
  readonly votes: number
  readonly people: readonly Activity[]
  readonly clubs: readonly Activity[]
  readonly months: readonly MonthPresence[]
  readonly proposers: readonly ProposerActs[]
}

interface Counting {
  /** Clubs with the first day something was counted in them. */
  readonly since: Map<string, Day>
  readonly sessions: { held: number; present: number; excused: number; absent: number; unnoted: number }
  readonly committees: { held: number; present: number; excused: number; absent: number; unnoted: number }
  readonly ballots: Record<(typeof ballotMarks)[number], number>
  readonly matters: Record<(typeof matterKinds)[number], number>
  noted: number
}

const nothing = (): Counting => ({
  since: new Map(),
  sessions: { held: 0, present: 0, excused: 0, absent: 0, unnoted: 0 },
  committees: { held: 0, present: 0, excused: 0, absent: 0, unnoted: 0 },
  ballots: { for: 0, against: 0, abstained: 0, notVoting: 0, absent: 0, excluded: 0 },
  matters: { interpellation: 0, query: 0, motion: 0 },
  noted: 0,
})

class Counter {
  readonly #counts = new Map<string, Counting>()

  of(key: string): Counting {
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    const fresh = nothing()
    this.#counts.set(key, fresh)
    return fresh
  }

  all(nameOf: (key: string) => string): readonly Activity[] {
    return [...this.#counts]
      .map(([key, { since, ...counted }]) => ({
        key,
        name: nameOf(key),
        clubs: [...since].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([club]) => club),
        ...counted,
      }))
      .sort((a, b) => polishOrder(a.name, b.name))
  }
}

/** Who filed something: the mandates it is tied to, else those its names mean on its day. */
export function filersOf(values: Values, day: Day, records: CouncilRecords): readonly string[] {
  const tied = linksIn(values['mandates']).flatMap(({ record }) => record ?? [])
  if (tied.length > 0) return [...new Set(tied)]
  return [...new Set(textsIn(values['councillors']).flatMap((name) => records.namedOn(name, day) ?? []))]
}

/**
 * Counts the work of the council in a period, each thing as of its day: who was a member, and of which club.
 * @param only the one councillor asked about; of the others nothing is counted.
 */
export function councilActivity(
  records: CouncilRecords,
  span: Span,
  proposers: Readonly<Record<string, string>>,
  only?: string,
): CouncilActivity {
  const { held, unlisted } = records.meetingsIn(span)
  const people = new Counter()
  const clubs = new Counter()
  /** What is counted of somebody on a day, counted of his club too. */
  const both = (key: string, day: Day, count: (one: Counting) => void) => {
    if (only !== undefined && key !== only) return
    const club = records.clubOn(key, day)
    const own = people.of(key)
    if (club !== '' && day < (own.since.get(club) ?? '9999')) own.since.set(club, day)
    count(own)
    count(clubs.of(club))
  }
  for (const meeting of held)
    for (const key of meeting.people) both(key, meeting.date, (one) => countPresence(one, meeting, key))
  const { votes, byDay } = ballotsIn(records, span, only)
  for (const [day, ofDay] of byDay)
    for (const [key, given] of ofDay)
      both(key, day, (one) => {
        for (const mark of ballotMarks) one.ballots[mark] += given[mark]
      })
  for (const { values } of records.all('interpellations')) {
    const day = dayAt(values, 'filedOn')
    const kind = matterKinds.find((one) => one === values['kind'])
    if (day === undefined || kind === undefined || !isWithin(day, span)) continue
    for (const key of filersOf(values, day, records))
      both(key, day, (one) => {
        one.matters[kind] += 1
      })
  }
  for (const { values } of records.all('notes')) {
    const day = records.dayOf(values)
    if (day === undefined || !isWithin(day, span)) continue
    if (values['kind'] !== 'motion' && values['kind'] !== 'formalMotion') continue
    for (const name of textsIn(values['who'])) {
      const key = records.namedOn(name, day)
      if (key !== undefined)
        both(key, day, (one) => {
          one.noted += 1
        })
    }
  }
  return {
    sessions: held.filter(({ kind }) => kind === 'session').length,
    committees: held.filter(({ kind }) => kind === 'committee').length,
    unlisted,
    votes,
    people: people.all((key) => records.nameOf(key)),
    clubs: clubs.all((club) => club),
    months: monthsOf(held),
    proposers: actsByProposer(records, span, proposers),
  }
}

type DayBallots = Record<(typeof ballotMarks)[number], number>

/** Votes by name of a period, summed up by day and person: clubs are then looked up once a day, not once a vote. */
function ballotsIn(records: CouncilRecords, span: Span, only: string | undefined) {
  const byDay = new Map<Day, Map<string, DayBallots>>()
  let votes = 0
  for (const { values } of records.all('votes')) {
    const day = records.dayOf(values)
    if (day === undefined || !isWithin(day, span)) continue
    const roll = rollIn(values['ballots'])
    const keys = only === undefined ? Object.keys(roll) : only in roll ? [only] : []
    if (keys.length === 0) continue
    votes += 1
    const ofDay = byDay.get(day) ?? new Map<string, DayBallots>()
    byDay.set(day, ofDay)
    for (const key of keys) {
      const mark = ballotMarks.find((one) => one === roll[key])
      if (mark === undefined) continue
      const given = ofDay.get(key) ?? { for: 0, against: 0, abstained: 0, notVoting: 0, absent: 0, excluded: 0 }
      given[mark] += 1
      ofDay.set(key, given)
    }
  }
  return { votes, byDay }
}

function countPresence(one: Counting, { kind, marks }: HeldMeeting, key: string): void {
  const of = kind === 'session' ? one.sessions : one.committees
  of.held += 1
  const mark = marks[key]
  if (mark === 'present') of.present += 1
  else if (mark === 'absentExcused') of.excused += 1
  else if (mark === 'absent') of.absent += 1
  else of.unnoted += 1
}

function monthsOf(held: readonly HeldMeeting[]): readonly MonthPresence[] {
  const months = new Map<string, { present: number; excused: number; absent: number }>()
  for (const { date, marks } of held) {
    const month = date.slice(0, 7)
    const counted = months.get(month) ?? { present: 0, excused: 0, absent: 0 }
    for (const mark of Object.values(marks))
      if (mark === 'present') counted.present += 1
      else if (mark === 'absentExcused') counted.excused += 1
      else if (mark === 'absent') counted.absent += 1
    months.set(month, counted)
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counted]) => ({ month, ...counted }))
}

/**
 * Acts of a period by who proposed them: as the act itself says, else as the item of the agenda it was made from, which also
 * has the day the draft came in. `names` are the words for the proposers of an agenda.
 */
function actsByProposer(
  records: CouncilRecords,
  span: Span,
  names: Readonly<Record<string, string>>,
): readonly ProposerActs[] {
  const items = new Map(
    records.all('agendaItems').flatMap(({ values }) => {
      const act = linkedAt(values['act'])
      return act === undefined ? [] : [[act, values] as const]
    }),
  )
  const found = new Map<string, { acts: number; days: number[] }>()
  for (const { id, values } of records.all('resolutions')) {
    const day = dayAt(values, 'date')
    if (day === undefined || values['withdrawn'] === true || !isWithin(day, span)) continue
    const item = items.get(id)
    const own = values['proposer']
    const chosen = item?.['proposer']
    const said = typeof own === 'string' ? own.trim() : typeof chosen === 'string' ? (names[chosen] ?? chosen) : ''
    const counted = found.get(said) ?? { acts: 0, days: [] }
    counted.acts += 1
    const draft = item === undefined ? undefined : dayAt(item, 'draftReceivedOn')
    if (draft !== undefined && draft <= day) counted.days.push(daysBetween(draft, day))
    found.set(said, counted)
  }
  return [...found]
    .map(([proposer, { acts, days }]) => {
      const sorted = days.toSorted((a, b) => a - b)
      return {
        proposer,
        acts,
        timed: days.length,
        median: percentile(sorted, 0.5),
        percentile90: percentile(sorted, 0.9),
      }
    })
    .sort((a, b) => b.acts - a.acts || polishOrder(a.proposer, b.proposer))
}

/** Share of meetings somebody was at among those whose list speaks of him, from 0 to 1; `undefined` of none. */
export function presentShare({ present, excused, absent }: Presence): number | undefined {
  const all = present + excused + absent
  return all === 0 ? undefined : present / all
}

/** Share of votes somebody gave among those he could have given, from 0 to 1; who was barred could not. */
export function votedShare(ballots: Ballots): number | undefined {
  const given = ballots.for + ballots.against + ballots.abstained
  const all = given + ballots.notVoting + ballots.absent
  return all === 0 ? undefined : given / all
}
