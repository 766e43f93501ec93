import { fold } from '../../core/folding/fold'
import type { RowValue, Values } from '../../core/values/values'
import { type FieldDefinition, offeredChoices, type RowColumn } from '../../model/field'
import type { RegisterDefinition } from '../../model/definition'
import { type RegisterText, choiceLabel } from '../../model/registerText'
import { ownFieldTypes, type OwnFieldType } from './definition'
import { isColumnType, isFreeId } from './ownField'

/** Kinds whose values are kept alike: one may become another without any value being lost. */
const alike: readonly (readonly OwnFieldType[])[] = [
  ['text', 'longText', 'caseSign', 'choice'],
  ['persons', 'multiChoice'],
]

/**
 * The kinds a field may become while it holds values; its own first. Where choices bear other names, entries hold what
 * nobody reads any more: it becomes another kind with a preview only.
 */
export function kindsKeeping(type: OwnFieldType, isRenamed = false): readonly OwnFieldType[] {
  if (isRenamed) return [type]
  const group = alike.find((kinds) => kinds.includes(type)) ?? [type]
  return [type, ...group.filter((kind) => kind !== type)]
}

/** An id for a field or a clock made of its name, which no other of these bears. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name)
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z0-9]+/gu, '')
    .slice(0, 40)
  const base = /^[a-z]/u.test(words) ? words : `pole${words}`
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}${count}`
    if (!taken.has(id) && isFreeId(id)) return id
  }
}

/** A row with another value in a column; nothing, and a flag that is off, leave it empty. */
export function withCell(row: RowValue, column: string, value: string | number | boolean): RowValue {
  const rest = Object.fromEntries(Object.entries(row).filter(([id]) => id !== column))
  return value === '' || value === false ? rest : { ...rest, [column]: value }
}

/** A column of a field of rows to begin with. */
export function columnOf(rows: RowValue, id: string, label: string): RowValue {
  const { id: within, privacy } = rows
  return {
    id,
    label,
    type: 'text',
    privacy: privacy ?? 'office',
    ...(typeof within === 'string' ? { within } : {}),
  }
}

/** What a register begun from nothing starts with; labels in the language of the clerk. */
export function emptyDefinition(labels: {
  readonly number: string
  readonly date: string
  readonly subject: string
}): Values {
  return {
    fields: [
      { id: 'numer', label: labels.number, type: 'number', listed: true },
      { id: 'data', label: labels.date, type: 'date', required: true, listed: true },
      { id: 'sprawa', label: labels.subject, type: 'text', listed: true },
    ],
  }
}

/**
 * A definition after a ready register: its fields of the kinds an office can use, with their labels, choices and widths of
 * access, rows with their columns. What needs code of the program (computed values, letters, rolls) does not come along.
 */
export function definitionLike(definition: RegisterDefinition, text: RegisterText, name: string): Values {
  const [view] = definition.views
  const listed = new Set(view.columns.map(({ field }) => field))
  const taken = new Set<string>()
  const copied = (field: FieldDefinition | RowColumn, path: string, rows: RowValue): RowValue | undefined => {
    const type = field.type === 'actNumber' ? 'number' : ownFieldTypes.find((kind) => kind === field.type)
    if (type === undefined) return undefined
    const label = text.fields[path] ?? field.id
    const id = idFor(label, taken)
    taken.add(id)
    const choices =
      field.type === 'choice' || field.type === 'multiChoice'
        ? offeredChoices(field, [])
            .map((choice) => choiceLabel(text, path, choice))
            .join('\n')
        : ''
    const hint = text.hints[path]
    return {
      id,
      label,
      type,
      section: text.sections[field.section] ?? field.section,
      privacy: field.privacy,
      ...rows,
      ...(choices === '' ? {} : { choices }),
      ...(field.type === 'links' ? { to: field.to } : {}),
      ...(hint === undefined ? {} : { hint }),
    }
  }
  const fields = definition.fields.flatMap((field): readonly RowValue[] => {
    if (field.type === 'rows' && field.standard === true) return []
    const own = copied(field, field.id, {
      ...(field.required === true ? { required: true } : {}),
      ...('unique' in field ? { unique: true } : {}),
      ...(listed.has(field.id) ? { listed: true } : {}),
    })
    const within = own?.['id']
    if (own === undefined) return []
    if (field.type !== 'rows' || typeof within !== 'string') return [own]
    const columns = field.columns.flatMap((column) => {
      const made =
        column.reference === true || !isColumnType(column.type)
          ? undefined
          : copied(column, `${field.id}.${column.id}`, { within })
      return made === undefined ? [] : [made]
    })
    return columns.length === 0 ? [] : [own, ...columns]
  })
  return { name, purpose: text.purpose, orientation: definition.print.orientation, fields }
}
