import type { FieldDefinition, RegisterDefinition } from '#shared/model/definition'
import { type DerivedValue, reasonOf } from '#shared/engine/present/derive'
import { displayValue } from '#shared/model/display'
import { fieldLabel } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'
import { useTexts } from '../../data/context'

interface DerivedProps {
  readonly definition: RegisterDefinition
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
  const reason = reasonOf(field, values, today)
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
