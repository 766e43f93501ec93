import { dayOf } from '../../../core/values/fieldValues'
import { rowsIn, textsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import { dayOfAll } from '../places'

const lastNotice: Rule = (values) => dayOfAll(values, ['bipOn', 'boardOn', 'wwwOn'])

const resultsIn: Rule = (values) => dayOfAll(values, ['resultsBip', 'resultsBoard', 'resultsWww'])

const callState: Rule = (values, { today }) => {
  if (dayOf(values['annulledOn']) !== undefined) return 'annulled'
  if (dayOf(values['chosenOn']) !== undefined) return 'decided'
  if (dayOfAll(values, ['bipOn', 'boardOn', 'wwwOn']) === undefined) return 'prepared'
  return (dayOf(values['closesOn']) ?? today) < today ? 'assessed' : 'open'
}

/** Rules of the register of calls. */
export const callsRules = { lastNotice, resultsIn, callState } as const satisfies Readonly<Record<string, Rule>>

/** A notice has so many parts (act on public benefit activity art. 13 ust. 2). */
const partsOfNotice = 7

/** Checks only the register of calls needs. */
export const callsChecks = {
  noticeIncomplete: checkOfOne('warning', ({ bipOn, content }) =>
    bipOn !== undefined && textsIn(content).length < partsOfNotice ? 'content' : undefined,
  ),
  noDeclaration: checkOfOne('warning', ({ metOn, commission }) =>
    metOn !== undefined && rowsIn(commission).some(({ declaredOn }) => declaredOn === undefined)
      ? 'commission.declaredOn'
      : undefined,
  ),
  overPool: checkOfOne('warning', ({ amount, granted }) =>
    typeof amount === 'number' && typeof granted === 'number' && granted > amount ? 'granted' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
