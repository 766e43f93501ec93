import { startFields } from '../../model/clock'
import type { Clock, RegisterDefinition } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import { fieldLabel, type CheckText, type ClockText, type RegisterText, choiceLabel } from '../../model/registerText'
import { sentence } from '../../core/words/sentence'
import { silencedField } from '../health/silenced'

/** Kinds of fields that are explained by how they are typed. */
type TypedKind =
  | 'date'
  | 'instant'
  | 'actNumber'
  | 'persons'
  | 'links'
  | 'files'
  | 'money'
  | 'integer'
  | 'boolean'
  | 'rows'
  | 'roll'
  | 'caseSign'
  | 'derived'
  | 'complete'

/** Words a field is explained with, beside those of its register. */
export interface FieldHelpWords {
  readonly required: string
  readonly private: string
  readonly starts: (clock: string) => string
  readonly meets: (clock: string) => string
  readonly kinds: Readonly<Record<TypedKind, string>> & { readonly choice: (choices: string) => string }
}

export interface FieldHelp {
  readonly id: string
  readonly label: string
  readonly notes: readonly string[]
}

/** The help of a register: its form in its order, its deadlines with their law, what it is checked for. */
export interface RegisterHelp {
  readonly sections: readonly { readonly title: string; readonly fields: readonly FieldHelp[] }[]
  readonly clocks: readonly ClockText[]
  readonly checks: readonly CheckText[]
}

/** Explains a register from its definition and its words, so that help never says otherwise than the form. */
export function registerHelp(definition: RegisterDefinition, text: RegisterText, words: FieldHelpWords): RegisterHelp {
  const clocks = definition.clocks ?? []
  const sections = definition.sections.flatMap((section) => {
    const fields = definition.fields
      .filter((field) => field.section === section && isExplained(field))
      .map((field) => ({
        id: field.id,
        label: fieldLabel(text, field.id),
        notes: notesOf(field, text, words, clocks),
      }))
    return fields.length === 0 ? [] : [{ title: text.sections[section] ?? section, fields }]
  })
  const windows = (definition.windows ?? []).flatMap(({ id }) => text.windows?.[id] ?? [])
  return {
    sections,
    clocks: [...clocks.flatMap(({ id }) => text.clocks[id] ?? []), ...windows],
    checks: Object.values(text.checks ?? {}),
  }
}

/** What only serves clocks and order, or is kept by screens of the program, is no field to a clerk. */
function isExplained(field: FieldDefinition): boolean {
  if (field.id === silencedField || field.type === 'place') return false
  if (field.type === 'derived') return field.inner !== true
  return field.type !== 'rows' || field.standard !== true
}

function notesOf(
  field: FieldDefinition,
  text: RegisterText,
  words: FieldHelpWords,
  clocks: readonly Clock[],
): readonly string[] {
  const nameOf = (clock: Clock) => text.clocks[clock.id]?.name ?? clock.id
  const starts = clocks.filter((clock) => clock.kind !== 'fixed' && startFields(clock.start).includes(field.id))
  const meets = clocks.filter(({ marks, metBy }) => (marks ?? metBy)?.split('.')[0] === field.id)
  const hint = text.hints[field.id]
  const isPersonal = field.privacy === 'private' || field.privacy === 'special'
  return [
    ...(hint === undefined ? [] : [capital(sentence(hint))]),
    ...starts.map((clock) => words.starts(nameOf(clock))),
    ...meets.map((clock) => words.meets(nameOf(clock))),
    ...kindNote(field, text, words),
    ...(field.required === true ? [words.required] : []),
    ...(isPersonal ? [words.private] : []),
  ]
}

function kindNote(field: FieldDefinition, text: RegisterText, { kinds }: FieldHelpWords): readonly string[] {
  switch (field.type) {
    case 'choice':
    case 'multiChoice': {
      const labels = field.choices.map((choice) => choiceLabel(text, field.id, choice))
      return [kinds.choice(labels.join(', '))]
    }
    case 'text':
    case 'longText':
      return field.complete === true ? [kinds.complete] : []
    case 'place':
      return []
    default:
      return [kinds[field.type]]
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1)
}
