import { displayValue, type DisplayWords } from '../../model/display'
import { fieldOf, type RegisterDefinition } from '../../model/definition'
import type { FieldDefinition, PrivacyClass } from '../../model/field'
import { type RegisterText, choiceLabel } from '../../model/registerText'
import type { FieldValue, Roll } from '../../core/values/values'
import { polishOrder } from '../query/cell'
import { typeset } from './typography'

/** What printing the values of a register needs. */
export interface FieldPrint {
  readonly definition: RegisterDefinition
  /** Polish texts of the register. */
  readonly text: RegisterText
  readonly words: DisplayWords
  /** Prints fields of the classes private and special too; only when the clerk asked for it in so many words. */
  readonly withPersonalData?: boolean
  /** For everybody to read: not even what is the office's own. */
  readonly published?: true
}

/** Whether a field of the class may be printed. */
export function isPrinted(
  privacy: PrivacyClass,
  { withPersonalData, published }: Pick<FieldPrint, 'withPersonalData' | 'published'>,
): boolean {
  if (published === true || privacy === 'public') return privacy === 'public'
  return privacy === 'office' || withPersonalData === true
}

/**
 * A field as it may be printed: without personal columns and references inside its rows; `undefined` when it may not be
 * printed at all.
 */
export function printedField(id: string, print: FieldPrint): FieldDefinition | undefined {
  const field = fieldOf(print.definition, id)
  if (field === undefined || !isPrinted(field.privacy, print)) return undefined
  if (field.type !== 'rows') return field
  const columns = field.columns.filter((column) => column.reference !== true && isPrinted(column.privacy, print))
  return columns.length === 0 ? undefined : { ...field, columns }
}

/** A value as it is printed: displayed for reading and set in Polish typography. Numbers of acts stay as stored. */
export function printedValue(
  field: FieldDefinition,
  value: FieldValue | undefined,
  print: FieldPrint,
  path?: string,
): string {
  const shown = displayValue(field, value, print.text, print.words, path)
  return field.type === 'actNumber' || field.type === 'caseSign' ? shown : typeset(shown)
}

/** Who stands in a roll under each choice that was made, in the order of the choices, names in Polish order. */
export function rollByChoice(
  field: FieldDefinition,
  { roll }: Roll,
  print: FieldPrint,
): readonly { readonly choice: string; readonly names: readonly string[] }[] {
  const noted = Object.entries(roll)
  const known = field.type === 'roll' ? field.choices : []
  return [...known, ...new Set(noted.map(([, id]) => id).filter((id) => !known.includes(id)))].flatMap((id) => {
    const names = noted.flatMap(([name, own]) => (own === id ? [name] : [])).sort(polishOrder)
    return names.length === 0 ? [] : [{ choice: choiceLabel(print.text, field.id, id), names }]
  })
}

/** Column heading of a field: the short one where there is one. */
export function headingOf(id: string, text: RegisterText): string {
  return text.headings[id] ?? text.fields[id] ?? id
}
