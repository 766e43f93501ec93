import { type ClockReading, mostUrgent } from '../deadlines/clocks'
import type { RegisterDefinition } from '../../model/definition'
import type { DerivedField } from '../../model/field'
import { type RegisterText, choiceLabel } from '../../model/registerText'
import type { FieldValue, Values } from '../../core/values/values'

/** Whether a state of a deadline may be that of one clock or another, so that it must say of which. */
export function speaksOfSeveral({ clocks = [] }: RegisterDefinition, field: DerivedField): boolean {
  return (field.clocks ?? clocks).length > 1
}

/**
 * The values of a record as a list prints them: the state of a deadline says which clock it is of („odpowiedź: po
 * terminie”), for the state alone may be that of the forwarding as well as that of the reply.
 */
export function withClockNames(
  definition: RegisterDefinition,
  values: Values,
  readings: () => readonly ClockReading[],
  text: RegisterText,
  columns: readonly string[],
): Values {
  const said: Record<string, FieldValue> = {}
  for (const field of definition.fields) {
    if (!columns.includes(field.id)) continue
    const state = values[field.id]
    if (field.type !== 'derived' || field.derive !== 'deadline' || typeof state !== 'string') continue
    if (!speaksOfSeveral(definition, field)) continue
    const own = readings().filter(({ clock }) => field.clocks?.includes(clock.id) !== false)
    const name = text.clocks[mostUrgent(own)?.clock.id ?? '']?.short
    // Words of its own, no state of the list any more: they stand as they are.
    if (name !== undefined) said[field.id] = { unread: `${name}: ${choiceLabel(text, field.id, state)}` }
  }
  return { ...values, ...said }
}
