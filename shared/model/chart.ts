import type { Condition } from './clock'

/**
 * What a chart of a register counts, over the entries of a period. `day` says to which period an entry belongs, stored or
 * derived. Bars stand for months, or for what a field names: people, departments, those noted in a roll. Entries are
 * counted whole; with `parts` by the choices or states of a field, or of the roll the bars stand for; with `times` the bar
 * says how long a clock of the register took to be met.
 */
export interface ChartDefinition {
  readonly id: string
  readonly day: string
  readonly by: 'month' | { readonly field: string }
  readonly parts?: string
  readonly times?: string
  /** All must hold of an entry that counts. */
  readonly when?: readonly Condition[]
  /** The months the desk shows, counted from the running one; a chart without them stands in the statistics only. */
  readonly desk?: { readonly from: number; readonly to: number }
}
