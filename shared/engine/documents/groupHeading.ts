import type { FieldDefinition } from '../../model/field'
import type { Register } from '../register'
import type { Values } from '../../core/values/values'
import { documentsPl } from './documents.pl'
import { isPrinted } from './printedFields'
import { isPublished, paperValues } from './printRules'

/**
 * Heading of a group in a printed register: as the register words it, else by the label it has on screen, unless it tells
 * what a copy `withPersonalData` only may say. `first` and `last` are the group's outer records, derived fields among
 * their values.
 */
export function groupHeading(
  register: Register,
  field: FieldDefinition,
  label: string,
  first: Values,
  last: Values,
  withPersonalData: boolean,
): string {
  if (!isPrinted(field.privacy, { withPersonalData })) return documentsPl.groupWithheld
  if (!withPersonalData && !isPublished(register, first, field.id)) {
    const instead = paperValues(register, first, false)[field.id]
    return typeof instead === 'string' ? instead : documentsPl.groupWithheld
  }
  return register.code.groupHeadings?.[field.id]?.(first, last) ?? label
}
