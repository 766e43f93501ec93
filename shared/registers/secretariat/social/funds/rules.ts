import { type Grosze, rowsIn, type Values } from '../../../../core/values/values'
import type { Check } from '../../../../engine/health/check'
import { checkOfOne } from '../../../../engine/health/checkOfOne'
import type { DeriveContext, Rule } from '../../../../engine/present/rule'
import { allotment as allotmentOf, firstPart as firstPartOf, reachedOn } from '../allotment'

const amountIn = (value: unknown): Grosze => (typeof value === 'number' ? value : 0)
const sumOf = (values: Values, field: string, column: string) =>
  rowsIn(values[field]).reduce((sum, row) => sum + amountIn(row[column]), 0)

const allotment: Rule = (values) => allotmentOf(values, 'all')
const firstPart: Rule = (values) => firstPartOf(values)
const firstTransferOn: Rule = (values) => reachedOn(values, firstPartOf(values))
const allTransferredOn: Rule = (values) => reachedOn(values, allotmentOf(values, 'all'))

const incomeOf = (values: Values) =>
  amountIn(values['opening']) + (allotmentOf(values, 'all') ?? 0) + sumOf(values, 'otherIncome', 'amount')

const fundIncome: Rule = (values) => incomeOf(values)

/** What was granted from the fund of the year; a loan counts whole, its instalments are other income of their years. */
const spentOf = ({ incoming }: Pick<DeriveContext, 'incoming'>) =>
  incoming
    .filter(({ register, field }) => register === 'socialApplications' && field === 'fund')
    .reduce((sum, { from }) => sum + (from['decision'] === 'granted' ? amountIn(from['granted']) : 0), 0)

const fundSpent: Rule = (_, context) => spentOf(context)
const fundBalance: Rule = (values, context) => incomeOf(values) - spentOf(context)

/** Rules of the register of social funds. */
export const socialFundsRules = {
  allotment,
  firstPart,
  firstTransferOn,
  allTransferredOn,
  fundIncome,
  fundSpent,
  fundBalance,
} as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of social funds needs. */
export const socialFundsChecks = {
  rulesNotAgreed: checkOfOne('warning', ({ bands, rulesAgreedOn }) =>
    rowsIn(bands).length > 0 && rulesAgreedOn === undefined ? 'rulesAgreedOn' : undefined,
  ),
  planOverIncome: checkOfOne('warning', (values) =>
    sumOf(values, 'benefits', 'planned') > incomeOf(values) ? 'benefits.planned' : undefined,
  ),
  reviewNotCounted: checkOfOne('note', ({ reviewedOn, reviewed, deleted }) =>
    reviewedOn !== undefined && (reviewed === undefined || deleted === undefined) ? 'reviewed' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
