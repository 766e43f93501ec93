import type { Day } from '../values/values'
import { addDays } from './days'
import { weekdayOf } from './weekday'

/** Public holidays by the act of 18 January 1951 on days free from work (Dz.U. 2025 poz. 296), a closed list. */
export type HolidayId =
  | 'newYear'
  | 'epiphany'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'constitutionDay'
  | 'pentecost'
  | 'corpusChristi'
  | 'assumption'
  | 'allSaints'
  | 'independenceDay'
  | 'independenceCentenary'
  | 'christmasEve'
  | 'christmasDay'
  | 'secondChristmasDay'

/** Why a day is free. A holiday on a Saturday or Sunday is named as the holiday. */
export type FreeDayReason = 'saturday' | 'sunday' | 'office' | { readonly holiday: HolidayId }

interface FixedHoliday {
  readonly id: HolidayId
  /** `MM-DD` */
  readonly date: string
  /** First and last year, where the list changed. */
  readonly from?: number
  readonly to?: number
}

/**
 * The list as it has stood since 1990; no clock of a council office reaches further back. Later changes: Epiphany since
 * 2011, 24 December since 2025 (law sheet §0), and once 12 November 2018 by an act of its own (from memory).
 */
const fixedHolidays: readonly FixedHoliday[] = [
  { id: 'newYear', date: '01-01' },
  { id: 'epiphany', date: '01-06', from: 2011 },
  { id: 'labourDay', date: '05-01' },
  { id: 'constitutionDay', date: '05-03' },
  { id: 'assumption', date: '08-15' },
  { id: 'allSaints', date: '11-01' },
  { id: 'independenceDay', date: '11-11' },
  { id: 'independenceCentenary', date: '11-12', from: 2018, to: 2018 },
  { id: 'christmasEve', date: '12-24', from: 2025 },
  { id: 'christmasDay', date: '12-25' },
  { id: 'secondChristmasDay', date: '12-26' },
]

/** Movable feasts in days after Easter Sunday. */
const movableHolidays: readonly (readonly [HolidayId, number])[] = [
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['pentecost', 49],
  ['corpusChristi', 60],
]

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8), letters as there. */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return isoDay(year, `0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, '0')}`)
}

function isoDay(year: number, monthAndDate: string): Day {
  return `${String(year).padStart(4, '0')}-${monthAndDate}`
}

/** Every end of a deadline asks, tens of thousands of times for a desk; a year's holidays never change. */
const known = new Map<number, ReadonlyMap<Day, HolidayId>>()

/** The public holidays of a year other than its Sundays, which are holidays too (`freeDayReason`). */
export function holidaysOf(year: number): ReadonlyMap<Day, HolidayId> {
  const before = known.get(year)
  if (before !== undefined) return before
  const holidays = new Map<Day, HolidayId>()
  const easter = easterSunday(year)
  for (const [id, after] of movableHolidays) holidays.set(addDays(easter, after), id)
  for (const { id, date, from = 0, to = year } of fixedHolidays)
    if (year >= from && year <= to) holidays.set(isoDay(year, date), id)
  known.set(year, holidays)
  return holidays
}

/**
 * Why the day is free, or `undefined` for a working day. `office` is a day only this office is closed: the law does not
 * know it, so it never moves a statutory deadline and is merely pointed out.
 */
export function freeDayReason(day: Day, officeFreeDays: ReadonlySet<Day>): FreeDayReason | undefined {
  const holiday = holidaysOf(Number(day.slice(0, 4))).get(day)
  if (holiday !== undefined) return { holiday }
  const weekday = weekdayOf(day)
  if (weekday === 0) return 'sunday'
  if (weekday === 6) return 'saturday'
  return officeFreeDays.has(day) ? 'office' : undefined
}
