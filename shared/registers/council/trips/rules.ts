import { warsawDay } from '../../../core/calendar/warsaw'
import type { Day, Grosze, Values } from '../../../core/values/values'
import type { DeriveContext, Find, Rule } from '../../../engine/present/rule'
import { perDiemOf } from '../allowanceRates/rates'
import { dayAt, linkedAt } from '../asOf'
import { costsOf, type TripCosts, type TripRates, tripTotal } from './costs'

/** What a journey is paid by: the amounts its record leads to. The council's rate of a kilometre, else the highest one. */
export function ratesOfTrip(values: Values, find: Find | undefined): TripRates {
  const link = linkedAt(values['rates'])
  const rates = (link === undefined ? undefined : find?.('allowanceRates', link)) ?? {}
  const amount = (field: string) => (typeof rates[field] === 'number' ? rates[field] : undefined)
  const size = values['engine'] === 'small' ? 'kmSmall' : 'kmLarge'
  return { perDiem: perDiemOf(rates), km: amount(size) ?? amount(`${size}Most`) }
}

/** The costs of a journey by the amounts its record leads to. */
export function costsOfTrip(values: Values, find: Find | undefined): TripCosts {
  return costsOf(values, ratesOfTrip(values, find))
}

const dayOf = (values: Values, field: string): Day | undefined => warsawDay(dayAt(values, field) ?? '')
const unlessNone = (amount: Grosze): Grosze | undefined => (amount === 0 ? undefined : amount)

function tripStatus(values: Values, { today }: Pick<DeriveContext, 'today'>): string {
  if (values['cancelled'] === true) return 'cancelled'
  if (dayAt(values, 'settledOn') !== undefined) return 'settled'
  const back = dayOf(values, 'to') ?? dayOf(values, 'from')
  return back !== undefined && back < today ? 'returned' : 'ordered'
}

/** Computed fields of the register of travel orders. */
export const tripRules = {
  tripStatus,
  returnedOn: (values) => dayOf(values, 'to'),
  perDiemDue: (values, { find }) => unlessNone(costsOfTrip(values, find).perDiem),
  kmDue: (values, { find }) => unlessNone(costsOfTrip(values, find).km),
  flatDue: (values, { find }) => {
    const { nightsFlat, localFlat } = costsOfTrip(values, find)
    return unlessNone(nightsFlat + localFlat)
  },
  tripTotal: (values, { find }) => unlessNone(tripTotal(costsOfTrip(values, find))),
  // Less than nothing is to be paid back.
  tripToPay: (values, { find }) => {
    const total = tripTotal(costsOfTrip(values, find))
    const { advance } = values
    const paid = typeof advance === 'number' ? advance : 0
    return total === 0 && paid === 0 ? undefined : total - paid
  },
} as const satisfies Readonly<Record<string, Rule>>
