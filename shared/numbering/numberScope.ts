import type { Term } from '../settings/office'
import type { ActNumber, Day } from '../values/values'

/** How the office counts: over a whole term or anew each year, and the terms it knows. */
export interface Counting {
  readonly counter: 'term' | 'year'
  readonly terms: readonly Term[]
}

/** Term of the council a day lies in; `undefined` outside all known terms. */
export function termOn(terms: readonly Term[], day: Day): Term | undefined {
  return terms.find((term) => term.from <= day && (term.to === undefined || day <= term.to))
}

/**
 * Day by which a number is placed in time. A date years away from the year in the number is a slip of the pen (2915,
 * 0201) and would move the number out of its term, so then, and without a date, the middle of the number's year counts.
 */
function placingDay(number: ActNumber, date: Day | undefined): Day | undefined {
  const year = date === undefined ? undefined : Number(date.slice(0, 4))
  if (number.year === undefined) return date
  if (year !== undefined && Math.abs(year - number.year) <= 1) return date
  return `${String(number.year).padStart(4, '0')}-06-30`
}

/** The term sessions count in; `y2009` where the office's terms do not reach. */
export function sessionScope(number: ActNumber, date: Day | undefined, terms: readonly Term[]): string {
  const day = placingDay(number, date)
  const term = (day === undefined ? undefined : termOn(terms, day)?.number) ?? number.term
  return term === undefined ? `y${day === undefined ? '' : day.slice(0, 4)}` : `t${String(term).padStart(2, '0')}`
}

/** What the act's counter runs through: `t08` a term, `y2019` a year. Later scopes of a kind are greater as text. */
export function counterScope(number: ActNumber, date: Day | undefined, counting: Counting): string {
  if (counting.counter === 'term') return sessionScope(number, date, counting.terms)
  return `y${number.year ?? date?.slice(0, 4) ?? ''}`
}
