import type { Grosze } from '../../../core/values/values'
import type { CouncilBook, Month } from './facts'
import { allowancesOf } from './month'
import type { AllowanceCaps, AllowanceRule } from './rule'

/** A month that was closed, as later ones look at it. */
export interface ClosedRun {
  readonly id: string
  readonly month: Month
  readonly paidOn: string | undefined
  readonly due: ReadonlyMap<string, { readonly name: string; readonly amount: Grosze }>
  /** What this run paid for earlier months. */
  readonly corrections: readonly { readonly key: string; readonly month: Month; readonly amount: Grosze }[]
  /** `undefined` where what it was computed by cannot be read: it is not corrected. */
  readonly frozen: { readonly rule: AllowanceRule; readonly caps: AllowanceCaps } | undefined
}

/** What a closed month would be paid differently today, and was not yet made up for. */
export interface Correction {
  readonly key: string
  readonly name: string
  readonly month: Month
  readonly amount: Grosze
  /** Paid so far, earlier corrections among it, and what is due by what the registers say now. */
  readonly before: Grosze
  readonly after: Grosze
}

/** Months back that are looked at; what is older is settled by hand. */
const monthsBack = 12

/**
 * What the run of a month must make up for: closed months are computed anew by the rule they were closed with, from attendance as
 * it is noted now.
 */
export function correctionsFor(month: Month, runs: readonly ClosedRun[], council: CouncilBook): readonly Correction[] {
  const earliest = monthsBefore(month, monthsBack)
  const earlier = runs.filter((run) => run.month < month && run.month >= earliest)
  return earlier
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((run): readonly Correction[] => {
      if (run.frozen === undefined) return []
      const now = new Map(
        allowancesOf(council, run.month, run.frozen.rule, run.frozen.caps).map((one) => [one.key, one]),
      )
      return [...new Set([...run.due.keys(), ...now.keys()])].flatMap((key): readonly Correction[] => {
        // Of whichever run: months may be closed in another order than they follow one another.
        const made = runs
          .flatMap(({ corrections }) => corrections)
          .filter((one) => one.key === key && one.month === run.month)
          .reduce((sum, { amount }) => sum + amount, 0)
        const before = (run.due.get(key)?.amount ?? 0) + made
        const after = now.get(key)?.due ?? 0
        const name = now.get(key)?.name ?? run.due.get(key)?.name ?? ''
        return before === after ? [] : [{ key, name, month: run.month, amount: after - before, before, after }]
      })
    })
}

function monthsBefore(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count
  return `${String(Math.trunc(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
