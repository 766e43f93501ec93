import { sameValue } from '#shared/engine/history/history'
import type { Register } from '#shared/engine/register'
import type { FieldDefinition } from '#shared/model/field'
import type { ListRow } from '../../data/query/queryTypes'
import { publicRow } from './publicRow'

/** Why a cell cannot be edited in the list. */
export type Refusal = 'derived' | 'rows' | 'files' | 'withheld'

/** Why no cell of a field can be edited in the list; `undefined` where they can. */
export function fieldRefusal(field: FieldDefinition): Refusal | undefined {
  // A roll has a line for each person.
  if (field.type === 'roll') return 'rows'
  return field.type === 'derived' || field.type === 'rows' || field.type === 'files' ? field.type : undefined
}

/**
 * The same for one cell. In the chamber only what the form shows there can be edited: no value that was withheld from
 * publication.
 */
export function cellRefusal(
  definition: Register,
  field: FieldDefinition,
  row: ListRow,
  chamber: boolean,
): Refusal | undefined {
  const refusal = fieldRefusal(field)
  if (refusal !== undefined || !chamber) return refusal
  const shown = publicRow(definition, row).record.values[field.id]
  const isShown = field.privacy === 'public' && sameValue(shown ?? null, row.record.values[field.id] ?? null)
  return isShown ? undefined : 'withheld'
}

/** Fields in which many records may rightly have one value; a number or a title is each record's own. */
export function isCommon(field: FieldDefinition): boolean {
  return (
    ['choice', 'text', 'date', 'integer', 'boolean', 'caseSign', 'persons', 'multiChoice'].includes(field.type) &&
    !(field.type === 'text' && field.unique === true)
  )
}

/** Inputs that need more room than a cell: they lie over the cells around. */
export function isLarge(field: FieldDefinition): boolean {
  return ['longText', 'persons', 'multiChoice', 'links'].includes(field.type)
}

/** Whether typing a letter begins with an empty input; in a list, a box or a moment the letter chooses or does nothing. */
export function isReplacedByTyping(field: FieldDefinition): boolean {
  return ['text', 'longText', 'caseSign', 'actNumber', 'date', 'integer', 'money'].includes(field.type)
}
