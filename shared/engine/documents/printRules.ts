import type { RegisterDefinition } from '../../model/definition'
import { sameValue } from '../history/history'
import type { Values } from '../../core/values/values'
import { printedContract } from '../../registers/contracts/print'

/** How the values of a register stand on paper, by the id a definition's `print.rule` refers to. */
const rules: Readonly<Record<string, (values: Values, isOfficeCopy: boolean) => Values>> = {
  contracts: printedContract,
}

/**
 * The values of a record as a paper says them. A public copy (`isOfficeCopy` false) is a transformation of them, so that
 * whatever prints the record prints what may be published.
 */
export function paperValues(definition: RegisterDefinition, values: Values, isOfficeCopy: boolean): Values {
  const { rule } = definition.print
  if (rule === undefined) return values
  const print = rules[rule]
  if (print === undefined) throw new Error(`Unknown print rule: ${rule}`)
  return print(values, isOfficeCopy)
}

/** Whether a public copy says a field of a record, derived fields among its values, as it stands. */
export function isPublished(definition: RegisterDefinition, values: Values, field: string): boolean {
  return sameValue(paperValues(definition, values, false)[field] ?? null, values[field] ?? null)
}
