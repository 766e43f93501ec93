import { personKey } from '../../../core/people/personKey'
import type { RegisterRecord } from '../../../core/values/record'
import { namedOnly, rollIn, type Day, type Values } from '../../../core/values/values'
import type { OfferContext } from '../../../engine/register'
import { isWithin, type Span } from '../../../engine/documents/period'
import { dayAt, isSeatOn, linkedAt, membersOn } from '../asOf'

/** Whose meetings are told apart: sessions of the council, and meetings of its committees. */
export type MeetingKind = 'session' | 'committee'

/** A meeting of the council or a committee that was held, with what its attendance notes. */
export interface HeldMeeting {
  readonly id: string
  readonly date: Day
  readonly kind: MeetingKind
  readonly number: string
  /** Name of the committee; empty for a session. */
  readonly body: string
  readonly marks: Readonly<Record<string, string>>
  /** Members on its day, and whoever is noted besides. */
  readonly people: readonly string[]
}

const committeeKinds: ReadonlySet<unknown> = new Set(['standing', 'adHoc', 'audit', 'complaints'])

/** The council's registers, ready to be looked up in: made once for everything a page tells. */
export class CouncilRecords {
  readonly #all: OfferContext['all']
  readonly #terms: OfferContext['terms']
  readonly #values = new Map<string, Values>()
  readonly #seats = new Map<string, Values[]>()
  readonly #named = new Map<string, string[]>()
  readonly #councils = new Map<Day, ReadonlySet<string>>()
  readonly #clubs = new Map<Day, Map<string, string>>()
  /** Names as they were written, with whom they may mean. */
  readonly #written = new Map<string, readonly string[]>()

  constructor({ all, terms }: Pick<OfferContext, 'all' | 'terms'>) {
    this.#all = all
    this.#terms = terms
    for (const register of ['councillors', 'bodies', 'meetings', 'agendaItems'])
      for (const { id, values } of all(register)) this.#values.set(id, values)
    for (const { id } of all('councillors')) {
      const name = personKey(this.nameOf(id))
      this.#named.set(name, [...(this.#named.get(name) ?? []), id])
    }
    for (const { values } of all('memberships')) {
      const person = linkedAt(values['person'])
      if (person === undefined) continue
      const known = this.#seats.get(person)
      if (known === undefined) this.#seats.set(person, [values])
      else known.push(values)
    }
  }

  all(register: string): readonly RegisterRecord[] {
    return this.#all(register)
  }

  valuesOf(id: string | undefined): Values | undefined {
    return id === undefined ? undefined : this.#values.get(id)
  }

  /** Surname first, as lists have it; somebody in no register by the name that was written. */
  nameOf(key: string): string {
    if (key.startsWith(namedOnly)) return key.slice(namedOnly.length)
    const { surname, givenNames } = this.#values.get(key) ?? {}
    return [surname, givenNames].filter((part) => typeof part === 'string').join(' ')
  }

  seatsOf(person: string): readonly Values[] {
    return this.#seats.get(person) ?? []
  }

  /** The club somebody belongs to on a day; empty for none. */
  clubOn(person: string, day: Day): string {
    const ofDay = this.#clubs.get(day) ?? new Map<string, string>()
    const known = ofDay.get(person)
    if (known !== undefined) return known
    const club = this.#clubOf(person, day)
    this.#clubs.set(day, ofDay.set(person, club))
    return club
  }

  #clubOf(person: string, day: Day): string {
    for (const seat of this.seatsOf(person)) {
      const body = this.valuesOf(linkedAt(seat['body']))
      const name = body?.['name']
      if (body?.['kind'] === 'club' && typeof name === 'string' && isSeatOn(seat, day)) return name
    }
    return ''
  }

  /** Whose mandate a written name means on a day; `undefined` where nobody in office then bears it. */
  namedOn(name: string, day: Day): string | undefined {
    const keys = this.#written.get(name) ?? this.#named.get(personKey(name)) ?? []
    this.#written.set(name, keys)
    if (keys.length === 0) return undefined
    const inOffice = this.#councilOn(day)
    return keys.find((key) => inOffice.has(key))
  }

  #councilOn(day: Day): ReadonlySet<string> {
    const known = this.#councils.get(day)
    if (known !== undefined) return known
    const members = new Set(membersOn(undefined, day, this.#council))
    this.#councils.set(day, members)
    return members
  }

  /** Meetings of a period that were held and whose attendance is noted, in the order of their days; and how many are not noted. */
  meetingsIn(span: Span): { readonly held: readonly HeldMeeting[]; readonly unlisted: number } {
    let unlisted = 0
    const held = this.#all('meetings').flatMap(({ id, values }): readonly HeldMeeting[] => {
      const date = dayAt(values, 'date')
      if (date === undefined || values['cancelled'] === true || !isWithin(date, span)) return []
      const body = linkedAt(values['body'])
      const of = this.valuesOf(body)
      const isSession = body === undefined || of?.['kind'] === 'council'
      if (!isSession && !committeeKinds.has(of?.['kind'])) return []
      const marks = rollIn(values['attendance'])
      if (Object.keys(marks).length === 0) {
        unlisted += 1
        return []
      }
      const { number } = values
      const name = isSession ? undefined : of?.['name']
      return [
        {
          id,
          date,
          kind: isSession ? 'session' : 'committee',
          number: typeof number === 'string' ? number : '',
          body: typeof name === 'string' ? name : '',
          marks,
          people: [
            ...new Set([
              ...(isSession ? this.#councilOn(date) : membersOn(body, date, this.#council)),
              ...Object.keys(marks),
            ]),
          ],
        },
      ]
    })
    return { held: held.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), unlisted }
  }

  /** The day of the meeting a vote, an item or a note belongs to. */
  dayOf(values: Values): Day | undefined {
    const item = this.valuesOf(linkedAt(values['item']))
    const meeting = this.valuesOf(linkedAt(item?.['meeting']) ?? linkedAt(values['meeting']))
    return meeting === undefined ? undefined : dayAt(meeting, 'date')
  }

  get #council() {
    return { terms: this.#terms, all: this.#all, find: (_: string, id: string) => this.#values.get(id) }
  }
}
