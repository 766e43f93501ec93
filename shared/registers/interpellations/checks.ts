import type { Check } from '../../engine/health/check'
import { rowsIn } from '../../core/values/values'

/** A reply without its day: whether it came in time cannot be told. */
const replyUndated: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      rowsIn(values['replies']).some(({ date, kind }) => date === undefined && kind !== undefined)
        ? { field: 'replies.date' }
        : undefined,
}

/** More than one final reply; a later one supplements the first. */
const finalReplies: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const final = rowsIn(values['replies']).filter(({ kind }) => kind === 'final')
      return final.length < 2 ? undefined : { field: 'replies', value: String(final.length) }
    },
}

/** Reminded of, though nobody is named who should reply. */
const unaddressed: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      values['remindedOn'] !== undefined && values['department'] === undefined ? { field: 'department' } : undefined,
}

/** Checks only the register of interpellations needs. */
export const interpellationChecks = {
  replyUndated,
  finalReplies,
  unaddressed,
} as const satisfies Readonly<Record<string, Check>>
