import { isDay } from '../../core/calendar/days'
import { warsawDay } from '../../core/calendar/warsaw'
import type { ClockStart } from '../../model/clock'
import { type Day, type FieldValue, rowsIn, type Values } from '../../core/values/values'

/** The day a clock starts with, the field it stands in, and the earlier starts it took the place of. */
export interface Start {
  readonly day: Day
  readonly field: string
  readonly replaced: readonly { readonly field: string; readonly day: Day }[]
}

/** Other systems write 9999-12-31 for "no end"; from there nothing is counted, as its end would have no year to be in. */
const neverFrom: Day = '9900-01-01'

const nothingReplaced: Start['replaced'] = []

/** What a clock starts with; `undefined` while there is no day. Of several days the latest counts, of equal ones the first. */
export function startOf(start: ClockStart, values: Values): Start | undefined {
  if (typeof start === 'string') {
    const day = startDay(values[start])
    return day === undefined ? undefined : { day, field: start, replaced: nothingReplaced }
  }
  const found = start.latestOf.flatMap((field) => {
    const day = startDay(values[field])
    return day === undefined ? [] : [{ field, day, moment: momentIn(values[field]) }]
  })
  const [first, ...others] = found
  if (first === undefined) return undefined
  const latest = others.reduce((best, one) => (isLater(one, best) ? one : best), first)
  const replaced = found.filter((one) => one !== latest).map(({ field, day }) => ({ field, day }))
  return { day: latest.day, field: latest.field, replaced: replaced.toSorted((a, b) => (a.day < b.day ? -1 : 1)) }
}

interface Found {
  readonly day: Day
  readonly moment: number | undefined
}

/** Two moments are compared as such; a moment and a bare day only by their days. */
function isLater(a: Found, b: Found): boolean {
  if (a.day !== b.day) return a.day > b.day
  return a.moment !== undefined && b.moment !== undefined && a.moment > b.moment
}

function startDay(value: FieldValue | undefined): Day | undefined {
  const day = dayIn(value)
  return day === undefined || day >= neverFrom ? undefined : day
}

/** The moment a field says, in milliseconds; `undefined` for a bare day and for what is none. */
export function momentIn(value: FieldValue | undefined): number | undefined {
  if (typeof value !== 'string' || !value.includes('T')) return undefined
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? undefined : moment
}

/** The day a field says: a day as it stands, or the day it was in Poland at that moment. */
export function dayIn(value: FieldValue | undefined): Day | undefined {
  if (typeof value !== 'string') return undefined
  if (value.includes('T')) return warsawDay(value)
  return dayNumber(value) === undefined ? undefined : value
}

/** The days at a path up to today, earliest first: of a field the one it says, of a column (`rows.column`) one per row. */
export function daysUpTo(path: string, values: Values, today: Day): readonly Day[] {
  const [field = path, column] = path.split('.')
  const cells = column === undefined ? [values[field]] : rowsIn(values[field]).map((row) => row[column])
  return cells
    .flatMap((cell) => dayIn(cell) ?? [])
    .filter((day) => day <= today)
    .toSorted()
}

/** Days since 1970 by day; a register's days are few and are asked for again and again. */
const dayNumbers = new Map<string, number>()

function dayNumber(text: string): number | undefined {
  const known = dayNumbers.get(text)
  if (known !== undefined || !isDay(text)) return known
  const number = Date.parse(text) / 86_400_000
  dayNumbers.set(text, number)
  return number
}

/** Whole calendar days from one day to another, remembered; negative when the second comes first. */
export function knownDaysBetween(from: Day, to: Day): number {
  return (dayNumber(to) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN)
}
