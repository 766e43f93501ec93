import { addYears, format, parseISO } from 'date-fns'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import { rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

const amountOf = (value: unknown) => (typeof value === 'number' ? value : 0)

const taskCost: Rule = ({ asked, ownMoney, inKind }) =>
  asked === undefined ? undefined : amountOf(asked) + amountOf(ownMoney) + amountOf(inKind)

const offerPoints: Rule = ({ scores }) => {
  const points = rowsIn(scores).flatMap((row) => (typeof row['points'] === 'number' ? [row['points']] : []))
  return points.length === 0 ? undefined : String(points.reduce((sum, each) => sum + each, 0))
}

/** What was granted and not spent goes back. */
const unusedGrant: Rule = ({ granted, spent, outcome }) =>
  outcome === 'granted' && typeof granted === 'number' && typeof spent === 'number' && spent < granted
    ? granted - spent
    : undefined

/** Rules of the register of offers. */
export const offersRules = { taskCost, offerPoints, unusedGrant } as const satisfies Readonly<Record<string, Rule>>

const isGranted = ({ outcome }: Values) => outcome === 'granted'
/** A task is entrusted for so many years at most (act on public benefit activity art. 16 ust. 3). */
const mostYears = 5

/** Checks only the register of offers needs. */
export const offersChecks = {
  lateOffer: checkOfOne('error', ({ receivedOn, call, outcome }, { find }) => {
    const of = linkedAt(call)
    const [received, closes] = [
      dayOf(receivedOn),
      dayOf(of === undefined ? undefined : find('calls', of)?.values['closesOn']),
    ]
    const isDropped = outcome === 'rejected' || outcome === 'withdrawn'
    return !isDropped && received !== undefined && closes !== undefined && received > closes ? 'receivedOn' : undefined
  }),
  grantedNoContract: checkOfOne('error', (values) => {
    const isUsed =
      values['reportOn'] !== undefined || rowsIn(values['tranches']).some(({ paidOn }) => paidOn !== undefined)
    return isGranted(values) && isUsed && linkedAt(values['contract']) === undefined ? 'contract' : undefined
  }),
  grantedMoreThanAsked: checkOfOne('warning', ({ asked, granted }) =>
    typeof asked === 'number' && typeof granted === 'number' && granted > asked ? 'granted' : undefined,
  ),
  tooLong: checkOfOne('warning', ({ from, to }) => {
    const [first, last] = [dayOf(from), dayOf(to)]
    return first !== undefined &&
      last !== undefined &&
      last >= format(addYears(parseISO(first), mostYears), 'yyyy-MM-dd')
      ? 'to'
      : undefined
  }),
  struckOff: checkOfOne('error', (values, { find }) => {
    const ngo = linkedAt(values['ngo'])
    const found = ngo === undefined || !isGranted(values) ? undefined : find('ngos', ngo)
    return found?.values['state'] === 'struckOff' ? 'ngo' : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>
