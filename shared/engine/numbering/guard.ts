import type { ActNumber, Day } from '../../core/values/values'
import { actNumberKey, actNumberLetter, actNumberSeries } from '../../core/actNumbers/actNumber'
import {
  canPlaceOthers,
  type Counting,
  counterScope,
  isBetweenTerms,
  placingOf,
  sessionScope,
  termOn,
} from './numberScope'
import type { NumberParts } from '../../core/actNumbers/pattern'
import { SessionDates } from './sessionDates'
import { SortedNumbers } from './sortedNumbers'

/** A numbered act as the guard sees it. */
export interface NumberedEntry {
  readonly id: string
  readonly number?: ActNumber | undefined
  readonly date?: Day | undefined
  /** Name of the counter the number is taken from; without it the letters of the number tell. */
  readonly counter?: string | undefined
}

/** What is odd about a number. It warns and explains, it never blocks: real registers contain all of it. */
export type NumberWarning =
  /** The same number is borne by other acts. */
  | { readonly code: 'repeated'; readonly others: readonly string[] }
  /** The same counter is borne by acts of another session (LX/1595/23 beside LXI/1595/23): one is a slip. */
  | { readonly code: 'sameCounter'; readonly ordinal: number; readonly others: readonly string[] }
  /** Counters missing right before this one; told on the act after the gap only. */
  | { readonly code: 'gap'; readonly from: number; readonly to: number }
  /** The term in the number is not the one its date lies in. */
  | { readonly code: 'wrongTerm'; readonly term: number; readonly expected: number }
  /** Other acts of the session are dated otherwise. */
  | { readonly code: 'wrongSession'; readonly reason: 'otherDate'; readonly session: number; readonly usual: Day }
  /** A session with a lower number is later, or one with a higher number earlier. */
  | {
      readonly code: 'wrongSession'
      readonly reason: 'order'
      readonly session: number
      readonly other: number
      readonly usual: Day
    }
  /** The act before it in the counter is dated later. */
  | {
      readonly code: 'dateBeforePrevious'
      readonly previous: string
      readonly ordinal: number
      readonly previousDate: Day
    }
  | { readonly code: 'yearMismatch'; readonly year: number; readonly dateYear: number }
  /** Nothing but a year that cannot be meant says where the number stands: it is left out of the count. */
  | { readonly code: 'notCounted'; readonly year: number }

/** Counters no act bears, and the act right after them. */
export interface NumberGap {
  readonly from: number
  readonly to: number
  readonly before: string
}

/** An entry as it is counted, without years that cannot be meant. */
interface Counted {
  readonly id: string
  readonly number: ActNumber
  readonly date: Day | undefined
  /** The counter its number is taken from. */
  readonly counter: string
}

/** An entry in the index, with the day that says which term its counter and session belong to. */
interface Placed {
  readonly entry: NumberedEntry
  /** Absent where the entry has no number, or nothing that tells where it stands. */
  readonly counted: Counted | undefined
  readonly day: Day | undefined
}

interface Scope {
  readonly ordinals: SortedNumbers
  readonly bearers: Map<number, Map<string, Counted>>
}

/** Most entries a warning names; a column of years mistaken for numbers would make everything name everything. */
const named = 20

/** Counter and year of a number: acts whose numbers have both in common may tell each other's term. */
function yearKey({ counter, number }: Counted): string {
  return `${counter} ${number.year ?? ''}`
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

function someOthers(entries: ReadonlyMap<string, Counted> | undefined, id: string): readonly Counted[] {
  const others: Counted[] = []
  for (const other of entries?.values() ?? []) {
    if (other.id !== id) others.push(other)
    if (others.length === named) break
  }
  return others
}

/**
 * All numbers of a register, ready to tell within microseconds what is odd about one more (50 000 entries, every key
 * typed). Entries are placed in the term or year their counter runs through; repeats are found by the number's
 * identity, gaps and dates by its neighbours in the counter.
 */
export class NumberIndex {
  readonly #counting: Counting
  readonly #entries = new Map<string, Placed>()
  /** Acts whose date places them in a year in which the term changed, by series and year. */
  readonly #landmarks = new Map<string, Map<string, Counted>>()
  /** Entries of such years whose term only the landmarks can tell; placed anew once those changed. */
  readonly #drifting = new Set<string>()
  #isSettled = true
  readonly #byKey = new Map<string, Map<string, Counted>>()
  readonly #scopes = new Map<string, Scope>()
  readonly #sessions = new Map<string, SessionDates>()

  constructor(entries: Iterable<NumberedEntry>, counting: Counting) {
    this.#counting = counting
    for (const entry of entries) this.upsert(entry)
  }

  /** Adds an entry or replaces the one with its id. */
  upsert(entry: NumberedEntry): void {
    this.remove(entry.id)
    const counted = this.#counted(entry)
    const { terms } = this.#counting
    if (counted !== undefined && isBetweenTerms(counted.number, counted.date, terms)) this.#drifting.add(entry.id)
    else if (counted !== undefined && canPlaceOthers(counted.number, counted.date, terms)) {
      const key = yearKey(counted)
      const known = this.#landmarks.get(key)
      if (known === undefined) this.#landmarks.set(key, new Map([[entry.id, counted]]))
      else known.set(entry.id, counted)
    }
    this.#isSettled = this.#drifting.size === 0
    this.#place(entry, counted)
  }

  /** Takes an entry out; an unknown id changes nothing. */
  remove(id: string): void {
    const counted = this.#entries.get(id)?.counted
    this.#displace(id)
    this.#drifting.delete(id)
    if (counted !== undefined) this.#landmarks.get(yearKey(counted))?.delete(id)
    this.#isSettled = this.#drifting.size === 0
  }

  /** Places what the landmarks decide, now that all of them are there. */
  #settle(): void {
    if (this.#isSettled) return
    this.#isSettled = true
    for (const id of this.#drifting) {
      const { entry, counted } = this.#entries.get(id) ?? {}
      this.#displace(id)
      if (entry !== undefined) this.#place(entry, counted)
    }
  }

  #counted({ id, number, date, counter }: NumberedEntry): Counted | undefined {
    if (number === undefined || number.written === '') return undefined
    const placing = placingOf(number, date, this.#counting)
    return 'unlikely' in placing ? undefined : { id, ...placing, counter: counter ?? actNumberSeries(number) }
  }

  /**
   * Day by which an entry is placed in time: its own, or in a year with two terms that of the act its number stands next
   * to, of its session before others.
   */
  #dayOf(counted: Counted): Day | undefined {
    const { number, date } = counted
    if (number.ordinal === undefined || !isBetweenTerms(number, date, this.#counting.terms)) return date
    let best: { readonly place: readonly [number, number, number]; readonly date: Day | undefined } | undefined
    for (const { number: other, date: day } of this.#landmarks.get(yearKey(counted))?.values() ?? []) {
      if (other.ordinal === undefined) continue
      const isOfSession = number.session !== undefined && other.session === number.session
      const place = [isOfSession ? 0 : 1, Math.abs(other.ordinal - number.ordinal), other.ordinal] as const
      if (best === undefined || comesBefore(place, best.place)) best = { place, date: day }
    }
    return best?.date ?? date
  }

  #place(entry: NumberedEntry, counted: Counted | undefined): void {
    const day = counted === undefined ? undefined : this.#dayOf(counted)
    this.#entries.set(entry.id, { entry, counted, day })
    if (counted === undefined) return
    const { number, date } = counted
    const key = this.#repeatKey(counted)
    const same = this.#byKey.get(key)
    if (same === undefined) this.#byKey.set(key, new Map([[entry.id, counted]]))
    else same.set(entry.id, counted)
    if (number.ordinal === undefined) return
    const scope = this.#scope(counted, day)
    scope.ordinals.add(number.ordinal)
    const bearers = scope.bearers.get(number.ordinal)
    if (bearers === undefined) scope.bearers.set(number.ordinal, new Map([[entry.id, counted]]))
    else bearers.set(entry.id, counted)
    if (number.session !== undefined && date !== undefined) this.#sessionsOf(number, day).add(number.session, date)
  }

  #displace(id: string): void {
    const { counted, day } = this.#entries.get(id) ?? {}
    this.#entries.delete(id)
    if (counted === undefined) return
    const { number, date } = counted
    const key = this.#repeatKey(counted)
    const same = this.#byKey.get(key)
    same?.delete(id)
    if (same?.size === 0) this.#byKey.delete(key)
    if (number.ordinal === undefined) return
    const scope = this.#scope(counted, day)
    const bearers = scope.bearers.get(number.ordinal)
    bearers?.delete(id)
    if (bearers?.size === 0) {
      scope.bearers.delete(number.ordinal)
      scope.ordinals.delete(number.ordinal)
    }
    if (number.session !== undefined && date !== undefined) this.#sessionsOf(number, day).remove(number.session, date)
  }

  /**
   * What is odd about a number, whether the entry is in the index or still being typed; the entry's own earlier state
   * is left out of account. Most serious first.
   */
  check(entry: NumberedEntry): readonly NumberWarning[] {
    const { number } = entry
    if (number === undefined || number.written === '') return []
    const counted = this.#counted(entry)
    if (counted === undefined) {
      const placing = placingOf(number, entry.date, this.#counting)
      return 'unlikely' in placing ? [{ code: 'notCounted', year: placing.unlikely }] : []
    }
    this.#settle()
    return [
      ...this.#repeats(counted),
      ...this.#years(entry, number),
      ...this.#sessionWarnings(counted),
      ...this.#neighbours(counted),
    ]
  }

  /**
   * Parts of the number an act of that day should bear: the next counter of its term or year, the given session or the
   * one its date already has, or else one after the last. A lone misprint far above the rest (1595 after 1559) is not
   * counted on from. `counter` is the one the number is to be taken from.
   */
  next(date: Day, session?: number, counter = ''): NumberParts {
    this.#settle()
    const placed: ActNumber = { written: '', year: Number(date.slice(0, 4)) }
    const all = this.#scope({ number: placed, date, counter }, date).ordinals.all
    let top = all.length - 1
    // At most two numbers above a hole of more than ten are taken for misprints.
    for (let at = top; at > 0 && at > all.length - 3; at--) {
      if ((all[at] ?? 0) - (all[at - 1] ?? 0) > 10) top = at - 1
    }
    const term = termOn(this.#counting.terms, date)?.number
    const proposed = session ?? this.#sessionsOf(placed, date).next(date)
    return {
      ordinal: (all[top] ?? 0) + 1,
      year: Number(date.slice(0, 4)),
      ...(proposed === undefined ? {} : { session: proposed }),
      ...(term === undefined ? {} : { term }),
    }
  }

  /** Every gap in every counter, in order of the scopes. */
  gaps(): readonly NumberGap[] {
    this.#settle()
    return [...this.#scopes.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, scope]) => {
        let previous: number | undefined
        return scope.ordinals.all.flatMap((ordinal) => {
          const from = previous === undefined ? ordinal : previous + 1
          previous = ordinal
          const [before] = scope.bearers.get(ordinal)?.keys() ?? []
          return from < ordinal && before !== undefined ? [{ from, to: ordinal - 1, before }] : []
        })
      })
  }

  #repeats(counted: Counted): readonly NumberWarning[] {
    const same = this.#byKey.get(this.#repeatKey(counted))
    if (same === undefined) return []
    const others = someOthers(same, counted.id).map(({ id }) => id)
    return others.length === 0 ? [] : [{ code: 'repeated', others }]
  }

  #years({ date }: NumberedEntry, number: ActNumber): readonly NumberWarning[] {
    if (date === undefined) return []
    const dateYear = Number(date.slice(0, 4))
    const warnings: NumberWarning[] = []
    if (number.year !== undefined && number.year !== dateYear)
      warnings.push({ code: 'yearMismatch', year: number.year, dateYear })
    const expected = termOn(this.#counting.terms, date)?.number
    if (number.term !== undefined && expected !== undefined && number.term !== expected)
      warnings.push({ code: 'wrongTerm', term: number.term, expected })
    return warnings
  }

  #sessionWarnings(counted: Counted): readonly NumberWarning[] {
    const { id, number, date } = counted
    const { session } = number
    if (session === undefined || date === undefined) return []
    const scope = sessionScope(number, this.#dayOf(counted), this.#counting.terms)
    const { counted: mine, day } = this.#entries.get(id) ?? {}
    const own =
      mine?.number.session !== undefined &&
      mine.number.ordinal !== undefined &&
      mine.date !== undefined &&
      sessionScope(mine.number, day, this.#counting.terms) === scope
        ? { session: mine.number.session, date: mine.date }
        : undefined
    const found = this.#sessions.get(scope)?.check(session, date, own)
    return found === undefined ? [] : [{ code: 'wrongSession', session, ...found }]
  }

  #neighbours(counted: Counted): readonly NumberWarning[] {
    const { id, number, date } = counted
    const { ordinal } = number
    if (ordinal === undefined) return []
    const { ordinals, bearers } = this.#scope(counted, this.#dayOf(counted))
    const othersAt = (at: number) => someOthers(bearers.get(at), id)
    const warnings: NumberWarning[] = []
    const key = actNumberKey(number)
    const beside = othersAt(ordinal)
    // 89a was put in after 89: a number of its own, though it takes no place in the count.
    const letter = actNumberLetter(number)
    const others = beside.filter(
      ({ number: other }) => actNumberKey(other) !== key && actNumberLetter(other) === letter,
    )
    if (others.length > 0) warnings.push({ code: 'sameCounter', ordinal, others: others.map((other) => other.id) })
    const below = ordinals.below(ordinal, (at) => othersAt(at).length > 0)
    if (below === undefined) return warnings
    // Of several acts with one counter only the first one tells of the gap before it.
    const [first] = bearers.get(ordinal)?.keys() ?? []
    if (below < ordinal - 1 && (beside.length === 0 || first === id))
      warnings.push({ code: 'gap', from: below + 1, to: ordinal - 1 })
    if (date === undefined) return warnings
    const dated = othersAt(below).flatMap((other) => (other.date === undefined ? [] : [{ ...other, date: other.date }]))
    // Where the previous number is borne twice, one fitting date is enough.
    const [previous] = dated
    if (previous !== undefined && dated.every((other) => other.date > date))
      warnings.push({ code: 'dateBeforePrevious', previous: previous.id, ordinal: below, previousDate: previous.date })
    return warnings
  }

  /**
   * With neither year nor term in it, a number is only the same within one term or year; where kinds are counted apart
   * only within its counter.
   */
  #repeatKey({ number, date, counter }: Counted): string {
    const key = `${counter} ${actNumberKey(number)}`
    if (number.ordinal === undefined || number.year !== undefined || number.term !== undefined) return key
    return `${counterScope(number, date, this.#counting)} ${key}`
  }

  #scope({ number, counter }: Omit<Counted, 'id'>, date: Day | undefined): Scope {
    const name = `${counter} ${counterScope(number, date, this.#counting)}`
    let scope = this.#scopes.get(name)
    if (scope === undefined) {
      scope = { ordinals: new SortedNumbers(), bearers: new Map() }
      this.#scopes.set(name, scope)
    }
    return scope
  }

  #sessionsOf(number: ActNumber, date: Day | undefined): SessionDates {
    const name = sessionScope(number, date, this.#counting.terms)
    let sessions = this.#sessions.get(name)
    if (sessions === undefined) {
      sessions = new SessionDates()
      this.#sessions.set(name, sessions)
    }
    return sessions
  }
}
