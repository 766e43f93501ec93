import { addDays, isDay } from '../../../core/calendar/days'
import { type Day, type FieldValue, linksIn, type Values } from '../../../core/values/values'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Find, Rule } from '../../../engine/present/rule'
import { linkedAt } from '../asOf'

const dayOf = (value: FieldValue | undefined): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined

/** Years for which declarations are kept (u.s.g. art. 24h ust. 6). */
const monthsKept = 72
/** Days before that from which it is a task. */
const removalNear = 60

function oathOf(values: Values, find: Find | undefined): Day | undefined {
  const person = linkedAt(values['person'])
  return person === undefined ? undefined : dayOf(find?.('councillors', person)?.['oathOn'])
}

/** The last day to file; of a correction there is none. */
export function dueOf(values: Values, find: Find | undefined): Day | undefined {
  switch (values['kind']) {
    case 'first': {
      const oath = oathOf(values, find)
      return oath === undefined ? undefined : endOf(oath, { unit: 'days', count: 30 }, 'B').effective
    }
    case 'yearly': {
      const state = dayOf(values['stateOn'])
      return state === undefined ? undefined : `${String(Number(state.slice(0, 4)) + 1).padStart(4, '0')}-04-30`
    }
    case 'final': {
      const end = dayOf(values['termEndsOn'])
      // In good time on the working day before; late only after the day counting leads to.
      return end === undefined ? undefined : endOf(end, { unit: 'months', count: 2 }, 'B', undefined, 'before').nominal
    }
    default:
      return undefined
  }
}

/** The end of the further 14 days from the service of the call. */
export function extraDueOf(values: Values): Day | undefined {
  const served = dayOf(values['callServedOn'])
  return served === undefined ? undefined : endOf(served, { unit: 'days', count: 14 }, 'B').effective
}

const declarationStatus: Rule = (values, { find, today }) => {
  const filed = dayOf(values['filedOn'])
  const due = dueOf(values, find)
  if (filed !== undefined) return due !== undefined && filed > due ? 'filedLate' : 'filed'
  const extra = extraDueOf(values)
  if (extra !== undefined) return extra < today ? 'lapsed' : 'called'
  if (values['calledOn'] !== undefined) return 'called'
  return due !== undefined && due < today ? 'late' : 'awaited'
}

const expiredOn: Rule = (values, { find }) => {
  const act = linksIn(values['expiryAct'])[0]?.record
  return act === undefined ? undefined : dayOf(find?.('resolutions', act)?.['date'])
}

/** The day on which it has been kept for six years. */
export function removeOnOf(values: Values): Day | undefined {
  const filed = dayOf(values['filedOn'])
  return filed === undefined ? undefined : endOf(filed, { unit: 'months', count: monthsKept }, 'C').effective
}

/** Rules of the register of asset declarations. */
export const declarationRules = {
  oathOn: (values, { find }) => oathOf(values, find),
  dueOn: (values, { find }) => dueOf(values, find),
  extraDue: (values) => extraDueOf(values),
  // A condition of a clock compares texts.
  lapsed: (values, { today }) => String((extraDueOf(values) ?? today) < today),
  declarationStatus,
  expiredOn,
  removeOn: (values) => removeOnOf(values),
  removalDue: (values, { today }) => {
    const until = removeOnOf(values)
    return until !== undefined && addDays(until, -removalNear) <= today ? until : undefined
  },
} as const satisfies Readonly<Record<string, Rule>>
