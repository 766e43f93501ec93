import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import { dayOf } from '../../../core/values/reading'

const isRegular = (recurs: unknown) => recurs !== undefined && recurs !== 'never'

/** open → late → done; one that comes round is regular as long as it does. */
const taskStatus: Rule = (values, { today }) => {
  if (isRegular(values['recurs'])) {
    const until = dayOf(values['until'])
    return until !== undefined && until < today ? 'done' : 'regular'
  }
  if (values['doneOn'] !== undefined) return 'done'
  const due = dayOf(values['dueOn'])
  return due !== undefined && due < today ? 'late' : 'open'
}

/** Rules of the register of tasks. */
export const taskRules = { taskStatus } as const satisfies Readonly<Record<string, Rule>>

/** Done, with steps that are not. */
const doneUnprepared: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      values['doneOn'] !== undefined && rowsIn(values['steps']).some(({ done }) => done !== true)
        ? { field: 'steps.done' }
        : undefined,
}

/** Neither a day nor a rhythm with its start: nobody is reminded. */
const noDay: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const field = isRegular(values['recurs']) ? 'from' : 'dueOn'
      return values[field] === undefined && values['doneOn'] === undefined ? { field } : undefined
    },
}

/** Checks only the register of tasks needs. */
export const taskChecks = { doneUnprepared, noDay } as const satisfies Readonly<Record<string, Check>>
