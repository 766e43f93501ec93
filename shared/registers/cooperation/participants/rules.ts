import { dayOf, linkedAt, textOf } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

const hoursTotal: Rule = ({ attendance }) => {
  const hours = rowsIn(attendance).flatMap((row) => (typeof row['hours'] === 'number' ? [row['hours']] : []))
  return hours.length === 0 ? undefined : String(hours.reduce((sum, each) => sum + each, 0))
}

/** Rules of the register of participants. */
export const participantsRules = { hoursTotal } as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of participants needs. */
export const participantsChecks = {
  noDeclaration: checkOfOne('warning', ({ entryOn, declarationOn }) =>
    dayOf(entryOn) !== undefined && declarationOn === undefined ? 'declarationOn' : undefined,
  ),
  noClause: checkOfOne('note', ({ clause, list }) => (clause === undefined && list === 'main' ? 'clause' : undefined)),
  samePerson: checkOfSame('error', 'pesel', ({ pesel, project, list }) => {
    const [number, of] = [textOf(pesel), linkedAt(project)]
    return number === undefined || of === undefined || list === 'withdrawn' ? undefined : `${of} ${number}`
  }),
} as const satisfies Readonly<Record<string, Check>>
