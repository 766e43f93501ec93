import { formatDay, formatInstant, isDay } from '../core/calendar/days'
import { formatGrosze } from '../core/money/money'
import { type RegisterText, choiceLabel } from './registerText'
import {
  type FieldValue,
  isActNumber,
  isFileRef,
  isLink,
  isRoll,
  isUnread,
  linksIn,
  type Roll,
  type RowCell,
  type Values,
} from '../core/values/values'
import type { RegisterDefinition } from './definition'
import { type FieldDefinition, isMoney } from './field'

/** Words the display of a value needs that belong to no register. */
export interface DisplayWords {
  readonly yes: string
  readonly no: string
}

/** Characters of what the program keeps as JSON; a picture has millions. */
const shownJson = 200

/**
 * Prints a value as a clerk reads it, in lists and on paper: days as `26.10.2023`, amounts as `1 234,56`, choices by
 * their label, several values joined by `; `. Text that could not be read is printed as it stands. An absent value is
 * an empty text.
 */
export function displayValue(
  field: FieldDefinition,
  value: FieldValue | undefined,
  text: RegisterText,
  words: DisplayWords,
  path: string = field.id,
): string {
  if (value === undefined) return ''
  if (isUnread(value)) return value.unread
  const choice = (id: string) => choiceLabel(text, path, id)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return isMoney(field) ? formatGrosze(value) : String(value)
  if (typeof value === 'string') {
    // Of a roll a word alone is what is noted of one person.
    if (field.type === 'choice' || field.type === 'roll' || (field.type === 'derived' && field.as === 'state'))
      return choice(value)
    if (field.type === 'date' || (field.type === 'derived' && field.as === 'date'))
      return isDay(value) ? formatDay(value) : value
    if (field.type === 'longText' && field.json === true && value.length > shownJson)
      return `${value.slice(0, shownJson)}…`
    return field.type === 'instant' ? formatInstant(value) : value
  }
  if (isActNumber(value)) return value.written
  if (isRoll(value)) return displayRoll(field, value, choice)
  return value
    .map((item): string => {
      if (typeof item === 'string') return field.type === 'multiChoice' ? choice(item) : item
      if (field.type === 'rows') return displayRow(field, item, text, words)
      return isLink(item) ? item.written : isFileRef(item) ? item.name : ''
    })
    .filter((item) => item !== '')
    .join('; ')
}

/** How many of each, in the order of the field's choices: „za 12, przeciw 3”. */
function displayRoll(field: FieldDefinition, { roll }: Roll, choice: (id: string) => string): string {
  const noted = Object.values(roll)
  const known = field.type === 'roll' ? field.choices : []
  return [...known, ...new Set(noted.filter((id) => !known.includes(id)))]
    .map((id) => ({ id, count: noted.filter((other) => other === id).length }))
    .flatMap(({ id, count }) => (count === 0 ? [] : [`${choice(id)} ${count}`]))
    .join(', ')
}

function displayRow(
  field: FieldDefinition & { readonly type: 'rows' },
  row: object,
  text: RegisterText,
  words: DisplayWords,
): string {
  const cells = new Map<string, RowCell>(Object.entries(row))
  return field.columns
    .filter((column) => column.reference !== true)
    .map((column) => displayValue(column, cells.get(column.id), text, words, `${field.id}.${column.id}`))
    .filter((cell) => cell !== '')
    .join(', ')
}

/** What a record is called in links, headings and messages: its key, or its title where it has none. */
export function recordName(definition: RegisterDefinition, values: Values): string {
  return ownName(definition, values) ?? '–'
}

/** The same; `undefined` for a record that has neither. A title that is the name is told whole: surname and given names. */
export function ownName(definition: RegisterDefinition, values: Values): string | undefined {
  const { key, title, titleWith = [] } = definition
  const name = plainText(values[key])
  if (name !== undefined && key !== title) return name
  const words = [title, ...titleWith].flatMap((field) => plainText(values[field]) ?? [])
  return words.length === 0 ? undefined : words.join(' ')
}

/**
 * The title that stands beside the name of a record, as it is written even where it could not be read. Empty without
 * one, and where the title already is the name.
 */
export function recordTitle(definition: RegisterDefinition, values: Values): string {
  const { key, title, titleWith = [] } = definition
  if (key === title || plainText(values[key]) === undefined) return ''
  return [title, ...titleWith].flatMap((field) => plainText(values[field]) ?? []).join(' ')
}

function plainText(value: FieldValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  // An entry of the office's own list may be known by its place in it.
  if (typeof value === 'number') return String(value)
  if (isUnread(value)) return value.unread
  if (isActNumber(value)) return value.written
  const links = linksIn(value)
  return links.length === 0 ? undefined : links.map(({ written }) => written).join(', ')
}
