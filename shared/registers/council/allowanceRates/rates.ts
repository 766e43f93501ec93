import type { RegisterRecord } from '../../../core/values/record'
import type { Day, Grosze, Values } from '../../../core/values/values'
import type { Rule } from '../../../engine/present/rule'
import { percentOf } from '../allowances/share'
import { dayAt } from '../asOf'

/** Inhabitants above which the whole maximum is the cap, and from which three quarters of it are (regulation of 27 X 2021, § 3). */
const large = 100_000
const middle = 15_000

const amountAt = (values: Values, field: string): Grosze | undefined => {
  const value = values[field]
  return typeof value === 'number' ? value : undefined
}

/** Most a councillor of the municipality may get in a month: by its population; unknown where that is. */
export function capOf(values: Values): Grosze | undefined {
  const { population } = values
  if (typeof population !== 'number') return undefined
  return amountAt(values, population > large ? 'maximum' : population >= middle ? 'capMiddle' : 'capSmall')
}

/** The daily allowance of a journey: 1 % of the maximum (regulation of 31 VII 2000, § 4 ust. 1). */
export function perDiemOf(values: Values): Grosze | undefined {
  const maximum = amountAt(values, 'maximum')
  return maximum === undefined ? undefined : percentOf(maximum, 100, 'halfUp')
}

/** Computed fields of the register of amounts. */
export const rateRules = {
  ownCap: (values) => capOf(values),
  perDiem: (values) => perDiemOf(values),
} as const satisfies Readonly<Record<string, Rule>>

/** Of records that hold from one day to another the one in force on a day; of several the one that began last. */
export function inForceOn(records: readonly RegisterRecord[], day: Day): RegisterRecord | undefined {
  return records
    .filter(({ trashed, values }) => {
      const [from, to] = [dayAt(values, 'from'), dayAt(values, 'to')]
      return trashed === 0 && from !== undefined && from <= day && (to === undefined || day <= to)
    })
    .toSorted((a, b) => ((dayAt(a.values, 'from') ?? '') < (dayAt(b.values, 'from') ?? '') ? 1 : -1))[0]
}

/**
 * Amounts known when the program was made. They hang on each year's Budget Act: the office confirms them in January. Those of 2025
 * were computed from the base amount, not read in an act.
 */
export const knownRates: readonly Values[] = [
  {
    name: '2026',
    from: '2026-01-01',
    to: '2026-12-31',
    base: 193_526,
    maximum: 464_462,
    capMiddle: 348_346,
    capSmall: 232_231,
    taxFree: 300_000,
    kmSmallMost: 89,
    kmLargeMost: 115,
    source: 'ustawa budżetowa na 2026 r. (Dz. U. poz. 62); rozporządzenie RM z 27 X 2021 r. (poz. 1974)',
  },
  {
    name: '2025',
    from: '2025-01-01',
    to: '2025-12-31',
    base: 187_889,
    maximum: 450_933,
    capMiddle: 338_200,
    capSmall: 225_466,
    taxFree: 300_000,
    kmSmallMost: 89,
    kmLargeMost: 115,
    source: 'obliczono: 2,4 kwoty bazowej 1 878,89 zł; do sprawdzenia w ustawie budżetowej',
  },
]
