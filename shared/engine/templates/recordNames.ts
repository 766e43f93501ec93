import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition, RowsField } from '../../model/field'
import type { RegisterText } from '../../model/registerText'
import type { Register } from '../register'
import type { TemplateNames } from './scope'
import { nameKey } from './tag'

/** What a roll says of those in it, by choice. */
export const rollNames = { choice: 'Wybór', count: 'Liczba', people: 'Osoby' } as const

/** The registers templates may lead through: a catalogue is one. */
export interface KnownRegisters {
  readonly all: readonly Register[]
  readonly of: (id: string) => Register
}

/** A field of a register under the name templates know it by. */
export interface NamedField {
  readonly field: FieldDefinition
  readonly name: string
}

/** Records of a register that lead to another one, under the name templates know them by. */
export interface NamedReverse {
  readonly register: string
  readonly field: string
  readonly name: string
}

/** Characters that mean something in a tag, where they stand in a label. */
const plain = (label: string) =>
  label
    .replace(/\s*[{}|=>→]\s*/gu, ' ')
    .replace(/^[#/^]+/u, '')
    .trim()

/** Polish texts of a register. */
export type PolishTexts = (register: string) => RegisterText

/** The fields of a register by their Polish labels; of two that are called the same the second one says its section too. */
export function namedFields({ fields }: RegisterDefinition, text: RegisterText): readonly NamedField[] {
  const taken = new Set<string>()
  return fields.flatMap((field): readonly NamedField[] => {
    if (field.type === 'place') return []
    const label = plain(text.fields[field.id] ?? field.id)
    const section = plain(text.sections[field.section] ?? field.section)
    const name = [label, `${label} (${section})`, `${label} (${field.id})`].find((one) => !taken.has(nameKey(one)))
    if (name === undefined) return []
    taken.add(nameKey(name))
    return [{ field, name }]
  })
}

/** The columns of a field of rows by their Polish labels. */
export function namedColumns(field: RowsField, text: RegisterText): readonly NamedField[] {
  const taken = new Set<string>()
  return field.columns.flatMap((column): readonly NamedField[] => {
    if (column.reference === true) return []
    const label = plain(text.fields[`${field.id}.${column.id}`] ?? column.id)
    const name = [label, `${label} (${column.id})`].find((one) => !taken.has(nameKey(one)))
    if (name === undefined) return []
    taken.add(nameKey(name))
    return [{ field: column, name }]
  })
}

/** What leads to the records of a register: the items of a meeting, the acts that amend an act. */
export function namedReverses(
  register: string,
  catalogue: KnownRegisters,
  texts: PolishTexts,
): readonly NamedReverse[] {
  const taken = new Set(namedFields(catalogue.of(register), texts(register)).map(({ name }) => nameKey(name)))
  return catalogue.all.flatMap((from) =>
    from.fields.flatMap((field): readonly NamedReverse[] => {
      if (field.type !== 'links' || field.to !== register || field.joins === true) return []
      const text = texts(from.id)
      const label = plain(text.reverse[field.id] ?? text.name)
      const name = [label, `${label} (${text.name})`, `${label} (${from.id} ${field.id})`].find(
        (one) => !taken.has(nameKey(one)),
      )
      if (name === undefined) return []
      taken.add(nameKey(name))
      return [{ register: from.id, field: field.id, name }]
    }),
  )
}

/** Says whether anything stands in a section of the form: a heading may be left out with what it heads. */
export const sectionName = (label: string) => `Dział ${plain(label)}`

const noNames: TemplateNames = { values: new Map(), lists: new Map() }

/** The names a template may use of a record of a register, and of all it leads to and is led to by. */
export function recordNames(register: string, catalogue: KnownRegisters, texts: PolishTexts): TemplateNames {
  const definition = catalogue.of(register)
  const text = texts(register)
  const values = new Map<string, string>()
  const lists = new Map<string, { readonly name: string; readonly names: () => TemplateNames }>()
  for (const { field, name } of namedFields(definition, text)) {
    const key = nameKey(name)
    values.set(key, name)
    if (field.type === 'links') lists.set(key, { name, names: () => recordNames(field.to, catalogue, texts) })
    if (field.type === 'rows')
      lists.set(key, {
        name,
        names: () => ({
          ...noNames,
          values: new Map(namedColumns(field, text).map((column) => [nameKey(column.name), column.name])),
        }),
      })
    if (field.type === 'roll')
      lists.set(key, {
        name,
        names: () => ({ ...noNames, values: new Map(Object.values(rollNames).map((one) => [nameKey(one), one])) }),
      })
  }
  for (const section of definition.sections) {
    const name = sectionName(text.sections[section] ?? section)
    values.set(nameKey(name), name)
  }
  for (const { register: from, name } of namedReverses(register, catalogue, texts))
    lists.set(nameKey(name), { name, names: () => recordNames(from, catalogue, texts) })
  return { values, lists }
}
