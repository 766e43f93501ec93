import { conditionHolds } from '#shared/model/condition'
import type { FieldDefinition } from '#shared/model/field'
import type { Values } from '#shared/core/values/values'

/** States stand above the form, sittings in the list; what the program keeps shows only where there is any. */
export function isShown(field: FieldDefinition, values: Values): boolean {
  if (field.retired === true && values[field.id] === undefined) return false
  if (field.type === 'rows' && field.standard === true && field.ownScreen === true)
    return values[field.id] !== undefined
  if (field.type === 'links' && field.joins === true) return values[field.id] !== undefined
  const { askedFor } = field
  if (askedFor !== undefined && values[field.id] === undefined && !conditionHolds(askedFor, values)) return false
  if (field.type === 'place') return false
  return (
    field.type !== 'derived' ||
    (field.inner !== true && (field.as === 'date' || field.as === 'money' || field.inForm === true))
  )
}
