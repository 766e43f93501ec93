import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { periodCheck } from '../allowanceRates/checks'

/** A flat allowance is lawful only where absences cost something (u.s.g. art. 25 ust. 4: it makes up for lost income). */
const ruleWithoutDeductions: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      rowsIn(values['deductions']).length === 0 ? { field: 'deductions' } : undefined,
}

/** A rule by which nobody gets anything, or a rate whose function or figure is missing. */
const ruleWithoutRates: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const rows = rowsIn(values['rates'])
      const isWhole = rows.every(({ role, value }) => typeof role === 'string' && typeof value === 'number')
      return rows.length === 0 || !isWhole ? { field: 'rates' } : undefined
    },
}

/** Checks of the register of rules. */
export const ruleChecks = {
  ruleGap: periodCheck,
  ruleWithoutDeductions,
  ruleWithoutRates,
} as const satisfies Readonly<Record<string, Check>>
