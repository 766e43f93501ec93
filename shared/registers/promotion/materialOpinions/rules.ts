import { textOf } from '../../../core/values/fieldValues'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'

/** Checks only the register of opinions on materials needs. */
export const materialOpinionsChecks = {
  changesNotSaid: checkOfOne('note', ({ opinion, comments }) =>
    opinion === 'withChanges' && textOf(comments) === undefined ? 'comments' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
