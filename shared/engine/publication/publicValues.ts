import {
  type FieldValue,
  isActNumber,
  isUnread,
  type RowCell,
  rowsIn,
  type RowValue,
  type Values,
} from '../../core/values/values'
import { type FieldDefinition, publicField } from '../../model/field'
import { paperValues } from '../documents/printRules'
import type { Register } from '../register'
import { type Scanned, withoutUnconfirmed } from './leaveOut'
import type { KnownNames } from './names'

/** Fields whose texts are chosen, counted or names that stand there openly. */
const told: readonly FieldDefinition['type'][] = ['persons', 'links', 'roll', 'choice', 'multiChoice', 'date', 'instant']

const nobody: ReadonlySet<string> = new Set()

/**
 * Values of a record as a file for everybody may be made of them: public fields alone, and of their texts nothing the detector
 * finds. Nobody looks through such a file item by item, so nothing is confirmed; the names of those who hold an office stay.
 */
export function publicValues(definition: Register, values: Values, names: KnownNames): Values {
  const { title, titleWith = [] } = definition
  const ownName = titleWith.length === 0 ? [] : [title, ...titleWith]
  const shown = paperValues(definition, values, false)
  return Object.fromEntries(
    definition.fields.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const open = publicField(field)
      const value = shown[field.id]
      if (open === undefined || open.type === 'files' || value === undefined || isUnread(value)) return []
      const scanned: Scanned = { where: field.id, names, namesArePublic: ownName.includes(field.id) }
      const kept = told.includes(open.type) ? value : publicValue(open, value, scanned)
      return kept === undefined ? [] : [[field.id, kept]]
    }),
  )
}

function publicValue(field: FieldDefinition, value: FieldValue, scanned: Scanned): FieldValue | undefined {
  if (typeof value === 'string') return withoutUnconfirmed(value, scanned, nobody)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (isActNumber(value))
    return withoutUnconfirmed(value.written, scanned, nobody) === value.written ? value : undefined
  if (field.type !== 'rows') return undefined
  return rowsIn(value).map(
    (row): RowValue =>
      Object.fromEntries(
        field.columns.flatMap(({ id }): readonly (readonly [string, RowCell])[] => {
          const cell = row[id]
          if (cell === undefined || isUnread(cell)) return []
          return [[id, typeof cell === 'string' ? withoutUnconfirmed(cell, scanned, nobody) : cell]]
        }),
      ),
  )
}
