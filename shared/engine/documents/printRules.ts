import { sameValue } from '../history/history'
import type { Register } from '../register'
import type { Values } from '../../core/values/values'

/**
 * The values of a record as a paper says them. A public copy (`isOfficeCopy` false) is a transformation of them, so that
 * whatever prints the record prints what may be published.
 */
export function paperValues({ print, code }: Register, values: Values, isOfficeCopy: boolean): Values {
  if (print.rule === undefined) return values
  const rule = code.printRules?.[print.rule]
  if (rule === undefined) throw new Error(`Unknown print rule: ${print.rule}`)
  return rule(values, isOfficeCopy)
}

/** Whether a public copy says a field of a record, derived fields among its values, as it stands. */
export function isPublished(register: Register, values: Values, field: string): boolean {
  return sameValue(paperValues(register, values, false)[field] ?? null, values[field] ?? null)
}
