import { rowsIn } from '../../core/values/values'
import type { Check } from '../../engine/health/check'
import { checkOfOne } from '../../engine/health/checkOfOne'

/** Checks only the register of releases needs. */
export const releasesChecks = {
  crisisNotSent: checkOfOne('warning', ({ kind, sent }) =>
    kind === 'crisis' && rowsIn(sent).length === 0 ? 'sent' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>

/** Checks only the register of paid notices needs. */
export const noticesChecks = {
  paidWithoutProof: checkOfOne('warning', ({ paidOn, proofOn }) =>
    paidOn !== undefined && proofOn === undefined ? 'proofOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
