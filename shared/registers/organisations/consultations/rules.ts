import { dayOf } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'

const hasOwnDays = new Set<unknown>(['programme', 'strategy', 'position'])

/** Checks only the register of opinions and consultations needs. */
export const consultationsChecks = {
  remarkUnanswered: checkOfOne('warning', ({ openTo, comments }, { today }) => {
    const last = dayOf(openTo)
    return last !== undefined &&
      last < today &&
      rowsIn(comments).some(({ answer, why }) => answer === undefined || why === undefined)
      ? 'comments'
      : undefined
  }),
  notAttached: checkOfOne('warning', ({ kind, opinionOn, attached }) =>
    kind === 'programme' && opinionOn !== undefined && attached !== true ? 'attached' : undefined,
  ),
  noDue: checkOfOne('note', ({ kind, dueOn, opinionOn, body }) =>
    body !== undefined && !hasOwnDays.has(kind) && dueOn === undefined && opinionOn === undefined ? 'dueOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
