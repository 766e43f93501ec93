import { addDays } from '../../../core/calendar/days'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** The last day of whatever brought both together: a delegation, a visit, or a contact that was noted. */
const lastContact: Rule = ({ contactOn }, { incoming, today }) => {
  const visits = incoming.flatMap(({ field, from }) => (field === 'partner' ? (dayOf(from['to']) ?? []) : []))
  const noted = dayOf(contactOn)
  return [...visits, ...(noted === undefined ? [] : [noted])]
    .filter((day) => day <= today)
    .toSorted()
    .at(-1)
}

/** Rules of the register of partners abroad. */
export const partnersRules = { lastContact } as const satisfies Readonly<Record<string, Rule>>

/** After two years without a contact a partner counts as dormant. */
const daysOfSilence = 731

const dormant: Check = {
  severity: 'note',
  prepare:
    ({ today }) =>
    ({ values }) => {
      const contact = dayOf(values['contactOn'])
      return values['state'] === 'active' && contact !== undefined && addDays(contact, daysOfSilence) < today
        ? { field: 'contactOn' }
        : undefined
    },
}

/** Whether under Turkish rules the protocol was signed without what must come before it. */
function isTooEarly(values: Values, field: 'decisionOn' | 'permissionOn'): boolean {
  const [protocol, before] = [dayOf(values['protocolOn']), dayOf(values[field])]
  return values['rules'] === 'turkey' && protocol !== undefined && (before === undefined || before > protocol)
}

/** Checks only the register of partners abroad needs. */
export const partnersChecks = {
  noAct: checkOfOne('warning', ({ kind, act, rules }) =>
    kind === 'town' && rules !== 'turkey' && linkedAt(act) === undefined ? 'act' : undefined,
  ),
  dormant,
  // The Court of Accounts faulted protocols that were signed without either (law 5393 art. 18/p and 74).
  protocolNoDecision: checkOfOne('error', (values) => (isTooEarly(values, 'decisionOn') ? 'decisionOn' : undefined)),
  protocolNoPermission: checkOfOne('error', (values) =>
    isTooEarly(values, 'permissionOn') ? 'permissionOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
