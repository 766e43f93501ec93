import type { Office } from '../../model/office'
import type { Timeliness } from '../statistics/timeliness'
import type { Day, Values } from '../../core/values/values'
import type { DocumentInput } from './model'
import { buildSessionInformation } from '../../registers/interpellations/sessionInformation'

/** What papers about a period are built from. */
export interface PeriodPrint {
  readonly office: Office
  /** Records of the period with their derived values, in the order of the register. */
  readonly entries: readonly Values[]
  /** The period in words: „za okres od … do …”. */
  readonly period: string
  readonly printedOn: Day
  readonly timeliness: { readonly total: Timeliness }
}

/** Papers about a period, by the id a definition's statistics refer to. */
const builders: Readonly<Record<string, (print: PeriodPrint) => DocumentInput>> = {
  sessionInformation: buildSessionInformation,
}

/** Builds a paper about a period; throws for an id no builder has, because definitions name only known ones. */
export function buildPeriodPaper(id: string, print: PeriodPrint): DocumentInput {
  const build = builders[id]
  if (build === undefined) throw new Error(`Unknown paper: ${id}`)
  return build(print)
}
