import { silencedField } from '#shared/engine/health/silenced'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import type { RegisterText } from '#shared/model/registerText'
import type { Values } from '#shared/core/values/values'
import { isShown } from './shownField'

/** A part of the form. */
export interface FormSection {
  readonly id: string
  readonly label: string
  readonly fields: readonly FieldDefinition[]
}

interface Form {
  readonly definition: RegisterDefinition
  readonly text: RegisterText
  readonly values: Values
  /** The field as it is shown to whoever looks; `undefined` where it is not. */
  readonly seen: (field: FieldDefinition) => FieldDefinition | undefined
  /** Fields a new entry took over from the one before, and what their section is called. */
  readonly carried: { readonly fields: readonly string[]; readonly label: string }
}

/** Names the section of what was taken over; no section of a register begins so. */
const carriedSection = '#carried'

/**
 * The sections of a form. What a new entry took over is right most of the time: it stands in a section of its own behind the
 * others, so that Tab goes through what has to be typed first, in the order that is seen.
 */
export function formSections({ definition, text, values, seen, carried }: Form): readonly FormSection[] {
  const shown = definition.fields.filter(
    (field) => isShown(field, values) && (field.id !== silencedField || values[silencedField] !== undefined),
  )
  const section = (id: string, label: string, belongs: (field: FieldDefinition) => boolean) => {
    const fields = shown.filter(belongs).flatMap((field) => seen(field) ?? [])
    return fields.length === 0 ? [] : [{ id, label, fields }]
  }
  const isCarried = ({ id }: FieldDefinition) => carried.fields.includes(id)
  return [
    ...definition.sections.flatMap((id) =>
      section(id, text.sections[id] ?? id, (field) => field.section === id && !isCarried(field)),
    ),
    ...section(carriedSection, carried.label, isCarried),
  ]
}
