import type { Rule } from '../../../engine/present/rule'
import { rowsIn } from '../../../core/values/values'
import { totalOf } from '../allowances/run'
import { dayAt } from '../asOf'

/** Computed fields of the register of closed months. */
export const runRules = {
  runStatus: (values) => (dayAt(values, 'paidOn') === undefined ? 'closed' : 'paid'),
  runTotal: (values) => (rowsIn(values['people']).length === 0 ? undefined : totalOf(values)),
  // Tax goes by the year of payment, not by that of the month.
  payYear: (values) => dayAt(values, 'paidOn')?.slice(0, 4),
} as const satisfies Readonly<Record<string, Rule>>
