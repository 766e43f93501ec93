import type { Register } from '#shared/engine/register'
import type { FieldDefinition } from '#shared/model/definition'
import { deriveValue, reasonOf } from '#shared/engine/present/derive'
import { displayValue } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { Values } from '#shared/core/values/values'
import { useTexts } from '../../data/context'

interface DerivedProps {
  readonly definition: Register
  readonly field: FieldDefinition & { readonly type: 'derived' }
  readonly values: Values
  readonly today: string
}

/** A computed day or amount with how it came about, or what is missing for it; follows the form while it is typed. */
export function DerivedField({ definition, field, values, today }: DerivedProps) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  const value = deriveValue(definition, field, values, { today, incoming: [] })
  const reason = reasonOf(definition, field, values, today)
  const explain = reason === undefined ? undefined : text.reasons[reason]
  if (value === undefined && explain === undefined) return null
  const printed = displayValue(field, value, text, app.words)
  return (
    <div className="why wide">
      <b>{fieldLabel(text, field.id)}</b>
      <span>{explain === undefined ? printed : explain(printed)}</span>
    </div>
  )
}
