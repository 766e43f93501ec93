import { addDays } from '../../../core/calendar/days'
import type { RegisterRecord } from '../../../core/values/record'
import type { Check } from '../../../engine/health/check'
import { dayAt } from '../asOf'

/** In force, and nobody confirmed that these are the amounts of the year. */
const ratesUnconfirmed: Check = {
  severity: 'note',
  prepare:
    ({ today }) =>
    ({ values }) => {
      const [from, to] = [dayAt(values, 'from'), dayAt(values, 'to')]
      const isNow = from !== undefined && from <= today && (to === undefined || today <= to)
      return isNow && values['confirmedOn'] === undefined ? { field: 'confirmedOn' } : undefined
    },
}

/** In force without the number of inhabitants, on which the most that may be paid hangs. */
const populationMissing: Check = {
  severity: 'warning',
  prepare:
    ({ today }) =>
    ({ values }) => {
      const from = dayAt(values, 'from')
      return from !== undefined && from <= today && values['population'] === undefined
        ? { field: 'population' }
        : undefined
    },
}

/** Two that hold at once, or days between two on which none does. */
export const periodCheck: Check = {
  severity: 'warning',
  prepare: ({ records }) => {
    const periods = records
      .flatMap((record) => {
        const from = dayAt(record.values, 'from')
        return from === undefined ? [] : [{ record, from, to: dayAt(record.values, 'to') }]
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1))
    const odd = new Map<string, { readonly value: string; readonly other: RegisterRecord }>()
    periods.forEach(({ record, from }, index) => {
      const before = periods[index - 1]
      if (before !== undefined && (before.to === undefined || addDays(before.to, 1) !== from))
        odd.set(record.id, { value: from, other: before.record })
    })
    return ({ id }) => {
      const found = odd.get(id)
      return found === undefined ? undefined : { field: 'from', value: found.value, others: [found.other.id] }
    }
  },
}

/** A rate of a kilometre the council set above the highest the regulation allows (regulation of 31 VII 2000, § 5 ust. 3). */
const kmAboveMost: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const field = ['kmSmall', 'kmLarge'].find((id) => {
        const [rate, most] = [values[id], values[`${id}Most`]]
        return typeof rate === 'number' && typeof most === 'number' && rate > most
      })
      return field === undefined ? undefined : { field }
    },
}

/** Checks of the register of amounts. */
export const rateChecks = {
  ratesUnconfirmed,
  ratesGap: periodCheck,
  populationMissing,
  kmAboveMost,
} as const satisfies Readonly<Record<string, Check>>
