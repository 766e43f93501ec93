import { addDays } from '../../../core/calendar/days'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'
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

/** Checks only the register of partners abroad needs. */
export const partnersChecks = {
  noAct: checkOfOne('warning', ({ kind, act }) => (kind === 'town' && linkedAt(act) === undefined ? 'act' : undefined)),
  dormant,
} as const satisfies Readonly<Record<string, Check>>
