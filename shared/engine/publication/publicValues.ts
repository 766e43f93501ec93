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

/** Fields whose texts are chosen, counted or names that stand there openly. */
const told: readonly FieldDefinition['type'][] = [
  'persons',
  'links',
  'roll',
  'choice',
  'multiChoice',
  'date',
  'instant',
]

/** Where the texts of files for other programs stand: one and the same datum is decided on once for all of them. */
export const lettersPlace = 'letters'

/** Reads a text on its way into a file for everybody; `isName` where it is the name of somebody who holds an office. */
export type ReadText = (text: string, isName: boolean) => string

/** Values of a record as a file for everybody may be made of them: public fields alone, their texts as `read` lets them through. */
export function publicValues(definition: Register, values: Values, read: ReadText): Values {
  const { title, titleWith = [] } = definition
  const ownName = titleWith.length === 0 ? [] : [title, ...titleWith]
  const shown = paperValues(definition, values, false)
  return Object.fromEntries(
    definition.fields.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const open = publicField(field)
      const value = shown[field.id]
      if (open === undefined || open.type === 'files' || value === undefined || isUnread(value)) return []
      const isName = ownName.includes(field.id)
      const kept = told.includes(open.type) ? value : publicValue(open, value, (text) => read(text, isName))
      return kept === undefined ? [] : [[field.id, kept]]
    }),
  )
}

function publicValue(
  field: FieldDefinition,
  value: FieldValue,
  read: (text: string) => string,
): FieldValue | undefined {
  if (typeof value === 'string') return read(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (isActNumber(value)) return read(value.written) === value.written ? value : undefined
  if (field.type !== 'rows') return undefined
  return rowsIn(value).map((row): RowValue =>
    Object.fromEntries(
      field.columns.flatMap(({ id }): readonly (readonly [string, RowCell])[] => {
        const cell = row[id]
        if (cell === undefined || isUnread(cell)) return []
        return [[id, typeof cell === 'string' ? read(cell) : cell]]
      }),
    ),
  )
}
