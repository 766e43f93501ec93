import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { Day } from '../../core/values/values'
import { SortedNumbers } from './sortedNumbers'

/** An entry's own contribution, left out when it is checked. */
interface Own {
  readonly session: number
  readonly date: Day
}

/** What is odd about the date of a session. */
export type SessionOddity =
  | { readonly reason: 'otherDate'; readonly usual: Day }
  | { readonly reason: 'order'; readonly other: number; readonly usual: Day }

/**
 * Days of the sessions of one term. A session's usual day is the one most of its acts bear, so that one mistyped act is
 * pointed at and its neighbours are not.
 */
export class SessionDates {
  readonly #days = new Map<number, Map<Day, number>>()
  readonly #numbers = new SortedNumbers()

  /** Counts one act of the session on that day. */
  add(session: number, date: Day): void {
    const days = this.#days.get(session)
    if (days === undefined) {
      this.#days.set(session, new Map([[date, 1]]))
      this.#numbers.add(session)
    } else days.set(date, (days.get(date) ?? 0) + 1)
  }

  /** Takes one act of the session on that day away. */
  remove(session: number, date: Day): void {
    const days = this.#days.get(session)
    const count = days?.get(date)
    if (days === undefined || count === undefined) return
    if (count > 1) days.set(date, count - 1)
    else days.delete(date)
    if (days.size > 0) return
    this.#days.delete(session)
    this.#numbers.delete(session)
  }

  /** Compares a day with the usual day of its session and of the sessions around it. */
  check(session: number, date: Day, own?: Own): SessionOddity | undefined {
    const usual = this.#usual(session, own)
    if (usual !== undefined)
      return usual === date || this.#continued(session, date, usual, own) ? undefined : { reason: 'otherDate', usual }
    const known = (other: number) => other !== session && this.#usual(other, own) !== undefined
    for (const other of [this.#numbers.below(session, known), this.#numbers.above(session, known)]) {
      if (other === undefined) continue
      const day = this.#usual(other, own)
      if (day !== undefined && (other < session ? day > date : day < date))
        return { reason: 'order', other, usual: day }
    }
    return undefined
  }

  /** Session an act of that day belongs to: the one held that day, or the one after the last before it. */
  next(date: Day): number | undefined {
    const last = this.#numbers.below(Infinity, (session) => (this.#usual(session) ?? date) <= date)
    if (last === undefined) return undefined
    return this.#days.get(last)?.has(date) === true ? last : last + 1
  }

  /** A session adjourned to another day: two acts bear that day, and it is near. */
  #continued(session: number, date: Day, usual: Day, own?: Own): boolean {
    const count = this.#days.get(session)?.get(date) ?? 0
    const others = own?.session === session && own.date === date ? count - 1 : count
    return others > 0 && Math.abs(differenceInCalendarDays(parseISO(date), parseISO(usual))) <= 14
  }

  #usual(session: number, own?: Own): Day | undefined {
    let best: Day | undefined
    let most = 0
    for (const [day, count] of this.#days.get(session) ?? []) {
      const counted = own?.session === session && own.date === day ? count - 1 : count
      if (counted > most || (counted === most && counted > 0 && best !== undefined && day < best)) {
        best = day
        most = counted
      }
    }
    return best
  }
}
