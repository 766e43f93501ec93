import type { RecordOf } from '#shared/model/definition'
import type { resolutions } from '#shared/registers/resolutions/definition'
import type { Day } from '#shared/core/values/values'
import { formatDay } from '#shared/core/calendar/days'
import type { Random } from './random'
import { type Declined, districts, institutions, precincts, schools, type Street, streets } from './town'

export type Act = RecordOf<typeof resolutions>
type Choice<K extends keyof Act> = Extract<Act[K], string>

/** What a title may draw on: the day of the session and invented particulars. */
export class Slots {
  private readonly random: Random
  readonly date: Day

  constructor(random: Random, date: Day) {
    this.random = random
    this.date = date
  }

  get year(): number {
    return Number(this.date.slice(0, 4))
  }
  int(from: number, to: number): number {
    return this.random.int(from, to)
  }
  pick<T>(items: readonly [T, ...T[]]): T {
    return this.random.pick(items)
  }
  several<T>(items: readonly [T, ...T[]], count: number): readonly T[] {
    return this.random.several(items, count)
  }
  /** Street in the genitive, as after „ul.”. */
  street(): string {
    return this.random.pick(streets).genitive
  }
  streetNames(count: number): readonly Street[] {
    return this.random.several(streets, count)
  }
  district(): string {
    return this.random.pick(districts)
  }
  school(form: keyof Declined): string {
    return this.random.pick(schools)[form]
  }
  institution(form: keyof Declined): string {
    return this.random.pick(institutions)[form]
  }
  precinct(): string {
    return this.random.pick(precincts)
  }
  /** Number of a parcel: 123 or 123/4. */
  parcel(): string {
    const number = this.random.int(3, 980)
    return this.random.chance(0.6) ? `${number}/${this.random.int(1, 28)}` : String(number)
  }
  parcels(count: number): string {
    return Array.from({ length: count }, () => this.parcel()).join(', ')
  }
  /** Area in hectares as surveyors write it. */
  area(): string {
    return `0,${String(this.random.int(35, 4900)).padStart(4, '0')} ha`
  }
  /** An earlier day, printed: of a complaint, of an application. */
  earlierDay(): string {
    const month = this.random.int(1, Math.max(1, Number(this.date.slice(5, 7)) - 1))
    return formatDay(
      `${this.year}-${String(month).padStart(2, '0')}-${String(this.random.int(1, 28)).padStart(2, '0')}`,
    )
  }
}

/** One sort of act: how often it comes, what its title says, and how the act is handled. */
export interface Template {
  readonly weight: number
  /** Months of sessions that pass such acts; any when absent. */
  readonly months?: readonly number[]
  readonly kind: Choice<'kind'>
  readonly supervisor: Choice<'supervisor'>
  readonly unit: string
  readonly basis: string
  readonly title: (slots: Slots) => string
  /** A new act of this sort repeals the one before it (rates, rules, programmes). */
  readonly replaces?: true
  /** Later acts amend it. */
  readonly amendable?: true
  /** Name under which other acts amend the latest act of this sort. */
  readonly sort?: string
  /** Amends the latest act of that sort, as budget changes amend the budget. */
  readonly changes?: string
  /** In force on a day the act names: first of January for taxes. */
  readonly fromNewYear?: true
  /** Proposed by somebody other than the mayor. */
  readonly proposer?: string
}

const self = 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym'

/** Basis in the Act on Communal Self-Government (u.s.g.). */
export function communal(article: string): string {
  return `${article} ${self}`
}
