import type { Register } from '#shared/engine/register'
import type { FieldDefinition } from '#shared/model/field'
import { reasonOf } from '#shared/engine/present/derive'
import type { DerivedValue } from '#shared/engine/present/rule'
import { displayValue } from '#shared/model/display'
import { fillIn } from '#shared/core/words/template'
import { fieldLabel } from '#shared/model/registerText'
import type { Values } from '#shared/core/values/values'
import { useTexts } from '../../data/context'

interface DerivedProps {
  readonly definition: Register
  readonly field: FieldDefinition & { readonly type: 'derived' }
  /** What it comes to by what the form holds now. */
  readonly value: DerivedValue | undefined
  readonly values: Values
  readonly today: string
}

/** A computed day or amount with how it came about, or what is missing for it; follows the form while it is typed. */
export function DerivedField({ definition, field, value, values, today }: DerivedProps) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  const reason = reasonOf(definition, field, values, today)
  const explain = reason === undefined ? undefined : text.reasons[reason]
  const hint = text.hints[field.id]
  // A rule of the office explains itself, also while it comes to nothing.
  if (value === undefined && explain === undefined && (field.formula === undefined || hint === undefined)) return null
  const printed = displayValue(field, value, text, app.words)
  return (
    <div className="why wide">
      <b>{fieldLabel(text, field.id)}</b>
      <span>{explain === undefined ? printed : fillIn(explain, { value: printed })}</span>
      {field.formula === undefined || hint === undefined ? null : <span className="hint">{hint}</span>}
    </div>
  )
}
