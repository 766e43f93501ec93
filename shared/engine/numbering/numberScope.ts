import type { Plausible } from '../../core/calendar/readDay'
import type { Term } from '../../model/office'
import type { ActNumber, Day } from '../../core/values/values'

/** How the office counts: over a whole term or anew each year, and the terms it knows. */
export interface Counting {
  readonly counter: 'term' | 'year'
  readonly terms: readonly Term[]
  /** Years that can be meant; without them those of communal self-government and of national councils before it. */
  readonly years?: Plausible
}

const anyYears: Plausible = { from: 1950, to: 2099 }

/** What of a number and its date says where it stands in the count. */
export interface Placing {
  readonly number: ActNumber
  readonly date: Day | undefined
}

/**
 * Number and date without years that cannot be meant: 601 dated 1900 is no act of a year in which 600 others are missing.
 * `undefined` with the year where nothing is left that would place the number: it is not counted.
 */
export function placingOf(
  number: ActNumber,
  date: Day | undefined,
  { years = anyYears, counter }: Counting,
): Placing | { readonly unlikely: number } {
  const isLikely = (year: number) => year >= years.from && year <= years.to
  const dateYear = date === undefined ? undefined : Number(date.slice(0, 4))
  const hasOddDate = dateYear !== undefined && !isLikely(dateYear)
  const hasOddYear = number.year !== undefined && !isLikely(number.year)
  if (!hasOddDate && !hasOddYear) return { number, date }
  const { year, ...others } = number
  const isPlaced =
    (date !== undefined && !hasOddDate) ||
    (year !== undefined && !hasOddYear) ||
    (counter === 'term' && number.term !== undefined)
  if (!isPlaced) return { unlikely: (hasOddYear ? year : dateYear) ?? 0 }
  return { number: hasOddYear ? others : number, date: hasOddDate ? undefined : date }
}

/** Term of the council a day lies in; `undefined` outside all known terms. */
export function termOn(terms: readonly Term[], day: Day): Term | undefined {
  return terms.find((term) => term.from <= day && (term.to === undefined || day <= term.to))
}

/**
 * Whether a date can place its number in time. One years away from the year in the number is a slip of the pen (2915, 0201)
 * and would move the number out of its term.
 */
function isPlaced(number: ActNumber, date: Day | undefined): boolean {
  if (number.year === undefined) return true
  return date !== undefined && Math.abs(Number(date.slice(0, 4)) - number.year) <= 1
}

/** Day by which a number is placed in time: its date, or else the middle of the number's year. */
function placingDay(number: ActNumber, date: Day | undefined): Day | undefined {
  return number.year === undefined || isPlaced(number, date) ? date : dayOf(number.year, '06-30')
}

/**
 * Whether only the acts around it can tell the term of a number: no date places it, and in its year one term ended and the
 * next began.
 */
export function isBetweenTerms(number: ActNumber, date: Day | undefined, terms: readonly Term[]): boolean {
  return !isPlaced(number, date) && changesTerm(number.year, terms)
}

/** Whether a number is placed by its date in a year in which the term changed, so that it can place others. */
export function canPlaceOthers(number: ActNumber, date: Day | undefined, terms: readonly Term[]): boolean {
  return date !== undefined && isPlaced(number, date) && changesTerm(number.year, terms)
}

function changesTerm(year: number | undefined, terms: readonly Term[]): boolean {
  return year !== undefined && termOn(terms, dayOf(year, '01-01')) !== termOn(terms, dayOf(year, '12-31'))
}

function dayOf(year: number, monthAndDay: string): Day {
  return `${String(year).padStart(4, '0')}-${monthAndDay}`
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
