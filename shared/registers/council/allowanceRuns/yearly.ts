import { type Grosze, rowsIn, type Values } from '../../../core/values/values'
import { dayAt } from '../asOf'

/** What somebody was paid in a year. */
export interface YearlySum {
  readonly key: string
  readonly name: string
  readonly payments: number
  readonly sum: Grosze
  /** Free of income tax, month of payment by month of payment. */
  readonly free: Grosze
  readonly taxed: Grosze
}

/** Free of tax in a month of payment where a run does not say otherwise. */
const usuallyFree = 300_000

/** Yearly sums by person, in the order of names, from the runs paid in the year. */
export function yearlySums(runs: readonly Values[]): readonly YearlySum[] {
  const people = new Map<string, { name: string; payments: number; months: Map<string, [sum: Grosze, free: Grosze]> }>()
  for (const values of runs) {
    const month = dayAt(values, 'paidOn')?.slice(0, 7)
    if (month === undefined) continue
    const free = typeof values['taxFree'] === 'number' ? values['taxFree'] : usuallyFree
    for (const { key, person, toPay } of rowsIn(values['people'])) {
      if (typeof key !== 'string' || typeof toPay !== 'number') continue
      const known = people.get(key) ?? { name: '', payments: 0, months: new Map<string, [Grosze, Grosze]>() }
      const [sum] = known.months.get(month) ?? [0]
      known.months.set(month, [sum + toPay, free])
      people.set(key, {
        ...known,
        name: typeof person === 'string' ? person : known.name,
        payments: known.payments + (toPay === 0 ? 0 : 1),
      })
    }
  }
  return [...people]
    .map(([key, { name, payments, months }]) => {
      const paid = [...months.values()]
      const sum = paid.reduce((total, [amount]) => total + amount, 0)
      const free = paid.reduce((total, [amount, most]) => total + Math.min(amount, most), 0)
      return { key, name, payments, sum, free, taxed: sum - free }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'pl'))
}
