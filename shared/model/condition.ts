import type { Condition } from './clock'
import { type FieldValue, isActNumber, isRoll, isUnread, linksIn, textsIn, type Values } from '../core/values/values'

/**
 * Whether a condition holds for the values of a record. An empty field reads as `''`, so that it is in `oneOf: ['']`
 * and out of `noneOf: ['']`; yes and no read as `true` and `false`. Of a field that holds several, one is enough for
 * `oneOf`, and for `noneOf` to fail.
 */
export function conditionHolds(condition: Condition, values: Values): boolean {
  const texts = textsOf(values[condition.field])
  return 'oneOf' in condition
    ? texts.some((text) => condition.oneOf.includes(text))
    : !texts.some((text) => condition.noneOf.includes(text))
}

/** What a condition compares. Rows, files and rolls have no text of their own: where there are some, the field reads `true`. */
function textsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return ['']
  if (isUnread(value)) return [value.unread]
  if (isActNumber(value)) return [value.written]
  if (typeof value !== 'object') return [String(value)]
  if (isRoll(value)) return ['true']
  const texts = [...textsIn(value), ...linksIn(value).map((link) => link.written)]
  if (texts.length > 0) return texts
  return value.length > 0 ? ['true'] : ['']
}
