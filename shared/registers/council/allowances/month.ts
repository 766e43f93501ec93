import { type CouncilBook, daysIn, type Month, monthFacts } from './facts'
import { type Allowance, allowanceOf } from './person'
import type { AllowanceCaps, AllowanceRule } from './rule'

/** The allowances of a month: every councillor who held the mandate on one of its days, in Polish order of names. */
export function allowancesOf(
  council: CouncilBook,
  month: Month,
  rule: AllowanceRule,
  caps: AllowanceCaps,
): readonly Allowance[] {
  return monthFacts(council, month).map((person) => allowanceOf(person, rule, caps, daysIn(month)))
}
