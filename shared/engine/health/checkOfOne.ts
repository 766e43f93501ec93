import type { Values } from '../../core/values/values'
import type { Check, RegisterState, Severity } from './check'

/** A check that looks at one record by itself, and what it leads to: answers with the field that is odd. */
export function checkOfOne(
  severity: Severity,
  oddField: (values: Values, state: RegisterState) => string | undefined,
): Check {
  return {
    severity,
    prepare:
      (state) =>
      ({ values }) => {
        const field = oddField(values, state)
        return field === undefined ? undefined : { field }
      },
  }
}

/** A check of records that are the same in something that may be there once only: each is pointed out with the others. */
export function checkOfSame(
  severity: Severity,
  field: string,
  sameness: (values: Values) => string | undefined,
): Check {
  return {
    severity,
    prepare: ({ records }) => {
      const groups = new Map<string, readonly string[]>()
      for (const { id, values } of records) {
        const group = sameness(values)
        if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), id])
      }
      return ({ id, values }) => {
        const group = sameness(values)
        const alike = group === undefined ? [] : (groups.get(group) ?? [])
        return group === undefined || alike.length < 2
          ? undefined
          : { field, others: alike.filter((other) => other !== id), group }
      }
    },
  }
}
