import type { Check } from '../../../engine/health/check'
import { yearly } from './rules'

/** A duty without the day, or the moment, its term runs from: nobody is reminded of it. */
const noStart: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      const { kind } = values
      if (typeof kind !== 'string') return undefined
      const field =
        kind === 'obstacle'
          ? 'learntAt'
          : kind === 'own'
            ? 'dueOn'
            : yearly.some((one) => one === kind)
              ? 'from'
              : 'eventOn'
      return values[field] === undefined && values['doneOn'] === undefined ? { field } : undefined
    },
}

/** Checks only the register of the chair's duties needs. */
export const dutyChecks = { noStart } as const satisfies Readonly<Record<string, Check>>
