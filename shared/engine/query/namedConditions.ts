import { fold } from '../../core/folding/fold'
import type { Day } from '../../core/values/values'
import { fieldOf, type RegisterDefinition } from '../../model/definition'
import type { DisplayWords } from '../../model/display'
import type { FieldDefinition } from '../../model/field'
import { choiceLabel, columnHeading, fieldLabel, type RegisterText } from '../../model/registerText'
import type { EitherCondition, Filter } from '../../model/view'
import { isDateField } from './cell'
import {
  conditionOf,
  conditionText,
  excludedIn,
  filterToText,
  isEmptyWord,
  noneWords,
  parseFilterText,
} from './filterText'

// Conditions on different columns, joined by „lub” in the filter of any of them: „stan: uchylona lub rok: 2024”.

/** A field as a clerk names it in a filter, and its values where they are picked from a list. */
interface NamedField {
  readonly field: FieldDefinition
  readonly heading: string
  /** Folded. */
  readonly names: readonly string[]
  /** What it is called where no field bears that name. */
  readonly alsoCalled: readonly string[]
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The fields of a register as filters name them. */
export type NamedFields = readonly NamedField[]

/** In both languages at once: they do not clash. */
const yearNames: readonly string[] = ['rok', 'roku', 'year']
const stateNames: readonly string[] = ['stan', 'state', 'status']
const orWords = /\s+(?:lub|or)(?:\s+|$)(?=(?:[^"„”]*["„”][^"„”]*["„”])*[^"„”]*$)/iu

/** The field a register runs by, where it is a day: „the register of a year” goes by it. */
export function yearField(definition: RegisterDefinition): string | undefined {
  const field = fieldOf(definition, definition.order[0] ?? '')
  return field !== undefined && isDateField(field) ? field.id : undefined
}

/** Names the fields of a register by their headings and labels; the day it runs by is its year, too. */
export function namedFields(definition: RegisterDefinition, text: RegisterText, words: DisplayWords): NamedFields {
  const year = yearField(definition)
  const state = definition.fields.find((field) => field.type === 'derived' && field.as === 'state')?.id
  return (
    definition.fields
      // Those of the special class stand in no list, so none is narrowed by them either.
      .filter(({ type, privacy }) => type !== 'place' && privacy !== 'special')
      .map((field) => ({
        field,
        heading: columnHeading(text, field.id),
        names: [fold(columnHeading(text, field.id)), fold(fieldLabel(text, field.id))],
        alsoCalled: field.id === year ? yearNames : field.id === state ? stateNames : [],
        choices: choicesOf(field).map((value) => ({
          value,
          label:
            field.type === 'boolean' ? (value === 'true' ? words.yes : words.no) : choiceLabel(text, field.id, value),
        })),
      }))
  )
}

function choicesOf(field: FieldDefinition): readonly string[] {
  if (field.type === 'choice' || field.type === 'multiChoice') return field.choices
  if (field.type === 'boolean') return ['true', 'false']
  return field.type === 'derived' ? Object.keys(field.states ?? {}) : []
}

/**
 * Reads what is typed into the filter of a column as `parseFilterText` does; besides, a part that begins with the name of
 * a column and a colon is a condition on that one, and so is what „lub” joins to it without a name of its own.
 */
export function parseNamedFilter(
  fields: NamedFields,
  own: FieldDefinition,
  typed: string,
  today: Day,
): Filter | undefined {
  const excluded = excludedIn(typed)
  const parts = (excluded ?? typed).split(orWords).filter((part) => part.trim() !== '')
  if (!parts.some((part) => readNamed(fields, part) !== undefined)) return parseFilterText(own, typed, today)
  let on = fields.find(({ field }) => field.id === own.id)
  const of = parts.flatMap((part): readonly EitherCondition[] => {
    const named = readNamed(fields, part)
    on = named?.on ?? on
    const said = named === undefined ? part.trim() : named.rest
    // The name alone: its condition is still to be typed.
    return said === '' ? [] : [on === undefined ? conditionOf(own, said, today) : conditionOn(on, said, today)]
  })
  if (of.length === 0) return undefined
  return { field: own.id, kind: 'anyOf', of, ...(excluded === undefined ? {} : { not: true }) }
}

/** Prints a filter as `parseNamedFilter` would read it in the column it stands in. */
export function namedFilterText(fields: NamedFields, own: FieldDefinition, filter: Filter, or: string) {
  if (!isAcross(filter)) {
    const text = filterToText(own, filter, or)
    // As words of the text they stand in quotation marks, or they would ask another column.
    return text !== undefined && filter.kind === 'text' && readNamed(fields, text) !== undefined ? `"${text}"` : text
  }
  let on = own.id
  const said = filter.of.flatMap((one) => {
    const named = fields.find(({ field }) => field.id === one.field)
    if (named === undefined) return []
    const name = one.field === on ? '' : `${named.heading}: `
    on = one.field
    if (one.kind !== 'oneOf') return `${name}${conditionText(named.field, one, or)}`
    return `${name}${one.values.map((value) => labelOf(named, value)).join(` ${or} `)}`
  })
  return `${filter.not === true ? '<>' : ''}${said.join(` ${or} `)}`
}

/** Whether a filter asks other columns than the one it stands in. */
export function isAcross(filter: Filter): filter is Filter & { readonly kind: 'anyOf' } {
  return filter.kind === 'anyOf' && filter.of.some((one) => one.field !== filter.field || one.kind === 'oneOf')
}

/** A label that says „lub” itself stands in quotation marks, or it would be two. */
function labelOf({ choices }: NamedField, value: string): string {
  if (value === '') return '=""'
  const label = choices.find((one) => one.value === value)?.label ?? value
  return orWords.test(label) ? `"${label}"` : label
}

/** „stan: uchylona”: which field it names, and what it says of it. */
function readNamed(fields: NamedFields, part: string): { readonly on: NamedField; readonly rest: string } | undefined {
  const [, name = '', rest = ''] = /^\s*(?<name>[^:"„”<>=]*\p{L}[^:"„”<>=]+?)\s*:\s*(?<rest>.*)$/su.exec(part) ?? []
  const folded = fold(name)
  if (folded === '') return undefined
  const on =
    fields.find(({ names }) => names.includes(folded)) ??
    fields.find(({ alsoCalled }) => alsoCalled.includes(folded)) ??
    fields.find(({ names }) => names.some((one) => one.startsWith(folded))) ??
    fields.find(({ names }) => names.some((one) => one.includes(` ${folded}`)))
  return on === undefined ? undefined : { on, rest: rest.trim() }
}

function conditionOn({ field, choices }: NamedField, said: string, today: Day): EitherCondition {
  const wanted = fold(said.replaceAll(/["„”]/gu, ''))
  if (choices.length === 0 || isEmptyWord(said)) return conditionOf(field, said, today)
  const labelled = choices.map(({ value, label }) => ({ value, label: fold(label) }))
  const exact = labelled.filter(({ label }) => label === wanted)
  const begun = labelled.filter(({ label }) => label.startsWith(wanted) || label.includes(` ${wanted}`))
  const found = exact.length > 0 ? exact : begun
  if (found.length === 0 && noneWords.includes(wanted)) return { field: field.id, kind: 'empty' }
  // No such value: looked for in what the column shows, so that half a word narrows the list already.
  if (found.length === 0) return { field: field.id, kind: 'text', text: said }
  return { field: field.id, kind: 'oneOf', values: found.map(({ value }) => value) }
}
