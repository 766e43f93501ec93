import { addDays } from '../../../core/calendar/days'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import { rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** Dues of a year: a fixed amount, or the rate for every inhabitant. */
const dues: Rule = ({ dueRule, rate, population }) => {
  if (typeof rate !== 'number') return undefined
  if (dueRule === 'fixed') return rate
  return dueRule === 'perInhabitant' && typeof population === 'number' ? rate * population : undefined
}

const isAbroad = ({ kind }: Values) => kind === 'international'

const affiliationStatus: Rule = (values, { today }) => {
  const left = dayOf(values['leftOn'])
  if (left !== undefined && left <= today) return 'left'
  return isAbroad(values) && values['consentOn'] === undefined ? 'toConsent' : 'active'
}

/** Rules of the register of memberships. */
export const affiliationsRules = { dues, affiliationStatus } as const satisfies Readonly<Record<string, Rule>>

const isUnion = ({ kind }: Values) => kind === 'union' || kind === 'mixedUnion'
/** So old a number of inhabitants may be. */
const daysOfPopulation = 731

/** Checks only the register of memberships needs. */
export const affiliationsChecks = {
  noAct: checkOfOne('warning', ({ act }) => (linkedAt(act) === undefined ? 'act' : undefined)),
  noConsentYet: checkOfOne('error', (values) => {
    const [joined, consent] = [dayOf(values['joinedOn']), dayOf(values['consentOn'])]
    return isAbroad(values) && joined !== undefined && (consent === undefined || joined < consent)
      ? 'consentOn'
      : undefined
  }),
  paidAfterLeaving: checkOfOne('warning', ({ paidOn, leftOn }) => {
    const [paid, left] = [dayOf(paidOn), dayOf(leftOn)]
    return paid !== undefined && left !== undefined && paid > left ? 'paidOn' : undefined
  }),
  delegateNoAct: checkOfOne('note', (values) =>
    isUnion(values) && rowsIn(values['delegates']).some(({ act }) => act === undefined) ? 'delegates.act' : undefined,
  ),
  oldPopulation: checkOfOne('note', ({ dueRule, populationOn }, { today }) => {
    const day = dayOf(populationOn)
    return dueRule === 'perInhabitant' && day !== undefined && addDays(day, daysOfPopulation) < today
      ? 'populationOn'
      : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>
