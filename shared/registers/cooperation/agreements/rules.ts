import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import type { Day, Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** Whether its time is over: ended, or past its last day where it does not go on by itself. */
function isOver({ endedOn, to, renews }: Values, today: Day): boolean {
  const last = dayOf(to)
  return (dayOf(endedOn) ?? today) < today || (last !== undefined && last < today && renews !== true)
}

const agreementStatus: Rule = (values, { today }) => {
  if (isOver(values, today)) return 'ended'
  return (dayOf(values['from']) ?? today) > today ? 'ahead' : 'running'
}

/** Rules of the register of agreements. */
export const agreementsRules = { agreementStatus } as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of agreements needs. */
export const agreementsChecks = {
  endedNotSaid: checkOfOne('note', (values, { today }) =>
    isOver(values, today) && values['endedOn'] === undefined ? 'to' : undefined,
  ),
  townNotLinked: checkOfOne('note', ({ kind, partner }) =>
    kind === 'partnerTown' && linkedAt(partner) === undefined ? 'partner' : undefined,
  ),
  intermunicipalNoAct: checkOfOne('warning', ({ kind, act }) =>
    kind === 'municipality' && linkedAt(act) === undefined ? 'act' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
