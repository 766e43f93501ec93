import { formulaRule } from './formula'
import { isOpen } from '../deadlines/clocks'
import type { DerivedField } from '../../model/field'
import type { Register } from '../register'
import type { Day, Values } from '../../core/values/values'
import type { DeriveContext, DerivedValue, Rule } from './rule'

/** Rules every register with clocks may refer to; its own stand in its folder. */
const general: Readonly<Record<string, Rule>> = {
  formula: formulaRule,
  deadline: (_, { mostUrgent }, { clocks }) => mostUrgent?.(clocks)?.state,
  // The day by which something is still to be done; nothing once every clock was met.
  due: (_, { mostUrgent }, { clocks }) => {
    const reading = mostUrgent?.(clocks)
    return reading !== undefined && isOpen(reading) ? reading.end : undefined
  },
}

/** Ids of the rules a definition may refer to without bringing them along. */
export const generalRules: readonly string[] = Object.keys(general)

/** Computes a derived field of a record. `undefined` where nothing can be said yet. */
export function deriveValue(
  { code }: Register,
  field: DerivedField,
  values: Values,
  context: DeriveContext,
): DerivedValue | undefined {
  const rule = general[field.derive] ?? code.rules?.[field.derive]
  if (rule === undefined) throw new Error(`Unknown rule: ${field.derive}`)
  return rule(values, context, field)
}

/** Id of the text that explains a derived value, or what is missing for it; `undefined` where nothing is to be said. */
export function reasonOf({ code }: Register, field: DerivedField, values: Values, today: Day): string | undefined {
  return field.reason === undefined ? undefined : code.reasons?.[field.reason]?.(values, today)
}
