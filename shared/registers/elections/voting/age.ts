import { addDays, isDay } from '../../../core/calendar/days'
import type { Day } from '../../../core/values/values'

/**
 * The day on which somebody turns so many years old. Age is reached at the beginning of that day, and who was born on
 * 29 February turns older on the last day of February where the year has no such day (k.c. art. 112).
 */
export function birthdayOf(born: Day, years: number): Day {
  const year = String(Number(born.slice(0, 4)) + years).padStart(4, '0')
  const day = `${year}${born.slice(4)}`
  return isDay(day) ? day : addDays(`${year}-03-01`, -1)
}

/** Whole years somebody has lived on a day; negative before birth. */
export function ageOn(born: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return birthdayOf(born, years) <= day ? years : years - 1
}
