import type { Grosze, Values } from '../../../core/values/values'
import { divided, percentOf } from '../allowances/share'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Halves of a daily allowance a journey gives: none below 8 hours, one to 12, two above; of a longer one two for each day, and for the
 * rest of one a half to 8 hours and the whole above (regulation of 31 VII 2000, § 4).
 */
export function halvesOf(from: string, to: string): number {
  const lasted = Date.parse(to) - Date.parse(from)
  if (Number.isNaN(lasted) || lasted <= 0) return 0
  if (lasted <= DAY) return lasted < 8 * HOUR ? 0 : lasted <= 12 * HOUR ? 1 : 2
  const rest = lasted % DAY
  return ((lasted - rest) / DAY) * 2 + (rest === 0 ? 0 : rest <= 8 * HOUR ? 1 : 2)
}

/** What a journey is paid by: the daily allowance, and the rate of a kilometre. */
export interface TripRates {
  readonly perDiem: Grosze | undefined
  readonly km: Grosze | undefined
}

/** The costs of a journey, each as it adds to the sum. */
export interface TripCosts {
  readonly perDiem: Grosze
  readonly km: Grosze
  readonly fares: Grosze
  readonly nights: Grosze
  readonly nightsFlat: Grosze
  readonly local: Grosze
  readonly localFlat: Grosze
  readonly other: Grosze
}

/** Hundredths of a percent of a daily allowance: of a night without a bill, and of a day of local fares without tickets. */
const flatNight = 15_000
const flatLocal = 2_000

const numberAt = (values: Values, field: string): number => {
  const value = values[field]
  return typeof value === 'number' && value > 0 ? value : 0
}

/** Adds up what a journey costs by its record and the amounts that hold; whole board that was free takes the daily allowance away. */
export function costsOf(values: Values, rates: TripRates): TripCosts {
  const { from, to } = values
  const daily = rates.perDiem ?? 0
  const halves = typeof from === 'string' && typeof to === 'string' ? halvesOf(from, to) : 0
  return {
    perDiem: values['freeBoard'] === true ? 0 : divided(daily * halves, 2, 'halfUp'),
    km: values['transport'] === 'ownCar' ? numberAt(values, 'km') * (rates.km ?? 0) : 0,
    fares: numberAt(values, 'fares'),
    nights: numberAt(values, 'nights'),
    nightsFlat: percentOf(daily, flatNight, 'halfUp') * numberAt(values, 'nightsFlat'),
    local: numberAt(values, 'local'),
    localFlat: percentOf(daily, flatLocal, 'halfUp') * numberAt(values, 'localFlat'),
    other: numberAt(values, 'other'),
  }
}

/** Everything a journey costs. */
export function tripTotal({ perDiem, km, fares, nights, nightsFlat, local, localFlat, other }: TripCosts): Grosze {
  return perDiem + km + fares + nights + nightsFlat + local + localFlat + other
}
