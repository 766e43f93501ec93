import { fieldOf, type RegisterDefinition } from '../../model/definition'
import type { DerivedField, FieldDefinition } from '../../model/field'
import type { NamedView } from '../../model/view'
import { deskFlag, type DeskPart } from './desk'

/** The field in which a register says how its most urgent clock stands; a register without clocks has none. */
export function deadlineField(definition: RegisterDefinition): DerivedField | undefined {
  return definition.fields.find(isDeadline)
}

/**
 * A view of the register showing exactly what one part of the desk counts of one clock: the ready view about that
 * clock where there is one, with its columns and order.
 */
export function deskView(definition: RegisterDefinition, part: DeskPart, clock: string): NamedView {
  const about = (id: string) => {
    const field = fieldOf(definition, id)
    return field?.type === 'derived' && field.derive === 'deadline' && field.clocks?.includes(clock) !== false
  }
  const view = definition.views.find(({ filters }) => filters.some(({ field }) => about(field))) ?? definition.views[0]
  const field = view.filters.find((filter) => about(filter.field))?.field ?? deadlineField(definition)?.id
  return { ...view, filters: [{ field: field ?? definition.key, kind: 'flag', flag: deskFlag(part, clock) }] }
}

function isDeadline(field: FieldDefinition): field is DerivedField {
  return field.type === 'derived' && field.derive === 'deadline' && field.clocks === undefined
}
