import type { RegisterRecord } from '../../../core/values/record'
import { rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { dayAt } from '../asOf'

/** Records told apart by what they have in common. */
function sameBy(
  records: readonly RegisterRecord[],
  key: (values: Values) => string | undefined,
): ReadonlyMap<string, readonly RegisterRecord[]> {
  const found = new Map<string, RegisterRecord[]>()
  for (const record of records) {
    const same = key(record.values)
    if (same === undefined) continue
    const known = found.get(same)
    if (known === undefined) found.set(same, [record])
    else known.push(record)
  }
  return found
}

const monthOf = (field: string) => (values: Values) => dayAt(values, field)?.slice(0, 7)

const together =
  (field: string, isOdd: (one: Values, other: Values) => boolean): Check['prepare'] =>
  ({ records }) => {
    const months = sameBy(records, monthOf(field))
    return ({ id, values }) => {
      const month = monthOf(field)(values)
      const others = (month === undefined ? [] : (months.get(month) ?? [])).filter(
        (other) => other.id !== id && isOdd(values, other.values),
      )
      return others.length === 0 || month === undefined
        ? undefined
        : { field, value: month, others: others.map((other) => other.id), group: month }
    }
  }

/** One month closed twice: everybody would be paid twice for it. */
const monthTwice: Check = { severity: 'error', prepare: together('month', () => true) }

const keysOf = (values: Values) => rowsIn(values['people']).flatMap(({ key }) => (typeof key === 'string' ? [key] : []))

/** Two lists paid in one month to the same people: the amount free of tax is that of a month of payment. */
const paidTwice: Check = {
  severity: 'warning',
  prepare: together('paidOn', (one, other) => {
    const paid = new Set(keysOf(one))
    return keysOf(other).some((key) => paid.has(key))
  }),
}

/** More than the law allows for a month, corrections of earlier ones left out. */
const aboveCap: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const { cap } = values
      const isAbove = rowsIn(values['people']).some(
        ({ due }) => typeof due === 'number' && typeof cap === 'number' && due > cap,
      )
      return isAbove ? { field: 'people' } : undefined
    },
}

/** Checks of the register of closed months. */
export const runChecks = { monthTwice, paidTwice, aboveCap } as const satisfies Readonly<Record<string, Check>>
