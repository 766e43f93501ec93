import { type CouncilBook, daysIn, type Month, monthFacts } from './facts'
import { type Allowance, allowanceOf } from './person'
import type { AllowanceCaps, AllowanceRule } from './rule'

/**
 * The allowances of a month: every councillor who held the mandate on one of its days, in Polish order of names; then heads of
 * auxiliary units who are no councillors, where the rule pays them.
 */
export function allowancesOf(
  council: CouncilBook,
  month: Month,
  rule: AllowanceRule,
  caps: AllowanceCaps,
): readonly Allowance[] {
  const paysHeads = rule.rates.some(({ role }) => role === 'unitHead')
  return monthFacts(council, month)
    .filter(({ isCouncillor }) => isCouncillor || paysHeads)
    .map((person) => allowanceOf(person, rule, caps, daysIn(month)))
}
