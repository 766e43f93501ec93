import { rowsIn } from '../../core/values/values'
import type { Check } from '../../engine/health/check'

const crisisNotSent: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['kind'] === 'crisis' && rowsIn(values['sent']).length === 0 ? { field: 'sent' } : undefined,
}

/** Checks only the register of releases needs. */
export const releasesChecks = { crisisNotSent } as const satisfies Readonly<Record<string, Check>>

const paidWithoutProof: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values: { paidOn, proofOn } }) =>
      paidOn !== undefined && proofOn === undefined ? { field: 'proofOn' } : undefined,
}

/** Checks only the register of paid notices needs. */
export const noticesChecks = { paidWithoutProof } as const satisfies Readonly<Record<string, Check>>
