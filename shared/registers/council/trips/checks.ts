import { personKey } from '../../../core/people/personKey'
import { linksIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'

/** Ordered by the one who travels: of the chair it is done by the deputy the council named (regulation of 31 VII 2000, § 2 ust. 2). */
const ordersHimself: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const { orderedBy } = values
      const traveller = linksIn(values['person'])[0]?.written
      return typeof orderedBy === 'string' && traveller !== undefined && personKey(orderedBy) === personKey(traveller)
        ? { field: 'orderedBy', value: orderedBy }
        : undefined
    },
}

/** By his own car without the consent of the chair (§ 5). */
const carWithoutConsent: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['transport'] === 'ownCar' && values['consentOn'] === undefined && values['cancelled'] !== true
        ? { field: 'consentOn' }
        : undefined,
}

/** Settled without the amounts its daily allowance is of. */
const tripRatesMissing: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['settledOn'] !== undefined && linksIn(values['rates']).length === 0 ? { field: 'rates' } : undefined,
}

/** Checks of the register of travel orders. */
export const tripChecks = { ordersHimself, carWithoutConsent, tripRatesMissing } as const satisfies Readonly<
  Record<string, Check>
>
