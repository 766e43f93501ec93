import { textOf } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

const prizeLaureate: Rule = ({ name, outcome }) => (outcome === 'awarded' ? textOf(name) : undefined)

const pointsTotal: Rule = ({ scores }) => {
  const points = rowsIn(scores).flatMap((row) => (typeof row['points'] === 'number' ? [row['points']] : []))
  return points.length === 0 ? undefined : String(points.reduce((sum, each) => sum + each, 0))
}

/** Rules of the register of prizes. */
export const prizesRules = { prizeLaureate, pointsTotal } as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of prizes needs. */
export const prizesChecks = {
  awardedNoBasis: checkOfOne('warning', ({ outcome, basis }) =>
    outcome === 'awarded' && textOf(basis) === undefined ? 'basis' : undefined,
  ),
  paidNoTax: checkOfOne('note', ({ paidOn, taxOn }, { today }) =>
    // It goes out after the year of the payment, so that nothing is missing before.
    typeof paidOn === 'string' && taxOn === undefined && paidOn.slice(0, 4) < today.slice(0, 4) ? 'taxOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
