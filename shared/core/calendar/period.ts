import { addDays, isDay } from './days'
import { fold } from '../folding/fold'
import type { Day } from '../values/values'

/** How long a contract runs, as the central register writes it: „154 dni”, „1 rok”. */
export interface Period {
  readonly count: number
  readonly unit: 'days' | 'weeks' | 'months' | 'years'
}

const units: readonly (readonly [RegExp, Period['unit']])[] = [
  [/^(?:dzien|dni|dnia|d)\.?$/, 'days'],
  [/^(?:tydzien|tygodnie|tygodni|tyg)\.?$/, 'weeks'],
  [/^(?:miesiac|miesiace|miesiecy|mies|m-c|m-ce|m-cy)\.?$/, 'months'],
  [/^(?:rok|lata|lat|roku)\.?$/, 'years'],
]

/** Reads a period: a whole number and a unit. `undefined` for anything else, which a register nevertheless keeps. */
export function readPeriod(text: string): Period | undefined {
  const [, count, word] = /^(\d{1,5}) ?([a-z.-]+)$/.exec(fold(text)) ?? []
  const unit = word === undefined ? undefined : units.find(([shape]) => shape.test(word))?.[1]
  return unit === undefined || Number(count) === 0 ? undefined : { count: Number(count), unit }
}

/**
 * The last day of a period whose first day is counted: 62 days from 31 July end on 30 September, a year from 1 January
 * ends on 31 December. A contract's period is what the parties agreed, so no day is moved for Sundays.
 */
export function lastDayOf({ count, unit }: Period, first: Day): Day {
  if (unit === 'days' || unit === 'weeks') return addDays(first, (unit === 'weeks' ? 7 : 1) * count - 1)
  const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + (unit === 'years' ? 12 : 1) * count
  const month = `${String(Math.trunc(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  const same = `${month}-${first.slice(8)}`
  if (isDay(same)) return addDays(same, -1)
  // There is no 31 in that month: the period ends with the month itself (k.c. art. 112).
  return addDays(`${addDays(`${month}-01`, 31).slice(0, 8)}01`, -1)
}
