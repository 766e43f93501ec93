import type { Check } from '../health/check'

/** A term that ends before it begins. */
const termBackwards: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values: { termFrom, termTo } }) =>
      typeof termFrom === 'number' && typeof termTo === 'number' && termTo < termFrom
        ? { field: 'termTo', value: String(termTo) }
        : undefined,
}

/** Checks only the registers of the lay-judge election need. */
export const electionChecks = { termBackwards } as const satisfies Readonly<Record<string, Check>>
