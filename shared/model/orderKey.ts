import { fold } from '../core/folding/fold'
import { isActNumber, isUnread, type FieldValue, type Values } from '../core/values/values'
import type { RegisterDefinition } from './definition'

/** Below every character of a part, so that an empty part sorts before any other. */
const separator = '\u0001'

/**
 * Key of a register's default order as text that sorts by code units, newest last. It feeds the one index from which
 * the first rows are painted before the query worker is ready. Records without a value come first.
 */
export function orderKey(definition: RegisterDefinition, values: Values): string {
  return definition.order.map((id) => part(values[id])).join(separator)
}

function part(value: FieldValue | undefined): string {
  if (value === undefined || isUnread(value)) return ''
  if (typeof value === 'number') return String(value).padStart(15, '0')
  if (typeof value === 'string') return fold(value)
  if (isActNumber(value)) return [value.ordinal, value.session].map((n) => String(n ?? 0).padStart(7, '0')).join('.')
  return ''
}
