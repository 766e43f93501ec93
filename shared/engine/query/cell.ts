import { formatDay, isDay } from '../../core/calendar/days'
import { actNumberSortKey, parseActNumber } from '../../core/actNumbers/actNumber'
import { dayIn } from '../../model/dateOrder'
import { displayValue, type DisplayWords } from '../../model/display'
import { type FieldDefinition, isMoney } from '../../model/field'
import { type RegisterText, choiceLabel } from '../../model/registerText'
import {
  filesIn,
  isActNumber,
  isFileRef,
  isLink,
  isRoll,
  isUnread,
  type FieldValue,
  type Roll,
} from '../../core/values/values'
import { fold } from '../../core/folding/fold'
import { lineText } from '../../core/values/plainText'
import { byCodeUnits, type SortKey, type TextOrder } from './rankColumn'

/** How a field's values become text; what the screen and the printed register use too. */
export interface CellTexts {
  readonly text: RegisterText
  readonly words: DisplayWords
}

const polish = new Intl.Collator('pl', { numeric: true })

/** Polish dictionary order, numbers inside texts by value; texts that ICU calls equal by code units. */
export const polishOrder: TextOrder = (a, b) => polish.compare(a, b) || byCodeUnits(a, b)

/** Whether the field holds days, typed or computed. */
export function isDateField(field: FieldDefinition): boolean {
  return field.type === 'date' || field.type === 'instant' || (field.type === 'derived' && field.as === 'date')
}

/** Whether a field is without a value for filters; text that could not be read is a value. */
export function isEmptyValue(value: FieldValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/**
 * Text a column filter is compared with, folded. A date answers to its printed form with two and four digits of the
 * year and to ISO; the number of an act stands without blanks around its separators.
 */
export function cellText(field: FieldDefinition, value: FieldValue | undefined, { text, words }: CellTexts): string {
  if (value === undefined) return ''
  if (typeof value === 'string' && isDateField(field)) {
    const day = dayIn(value)
    if (day === undefined) return fold(value)
    const printed = formatDay(day)
    return `${printed} ${printed.slice(0, 6)}${printed.slice(8)} ${day}`
  }
  const folded = fold(displayValue(field, value, text, words))
  return isActNumber(value) ? folded.replace(/ ?([/\\_.–-]) ?/g, '$1') : folded
}

/**
 * Values of a field as filters and their drop-downs name them: ids of choices and states, ISO days, whole numbers,
 * `true`/`false`, numbers of acts and links as written, each person of several. Texts that look the same are one.
 */
export function cellKeys(
  field: FieldDefinition,
  value: FieldValue | undefined,
  { text, words }: CellTexts,
): readonly string[] {
  if (value === undefined) return []
  if (typeof value === 'string')
    return value === '' ? [] : [field.type === 'instant' ? (dayIn(value) ?? lineText(value)) : lineText(value)]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (isUnread(value)) return [lineText(value.unread)]
  if (isActNumber(value)) return [lineText(value.written)]
  if (isRoll(value)) return rollKeys(field, value, text)
  const keys: string[] = []
  for (const item of value) {
    const key = lineText(
      typeof item === 'string'
        ? item
        : isLink(item)
          ? item.written
          : isFileRef(item)
            ? item.name
            : displayValue(field, [item], text, words),
    )
    if (key !== '' && !keys.includes(key)) keys.push(key)
  }
  return keys
}

/** Of a roll as it is shown: who stands in it, and what is noted of each. */
function rollKeys(field: FieldDefinition, { roll }: Roll, text: RegisterText): readonly string[] {
  return Object.entries(roll).flatMap(([name, choice]) => [
    lineText(name),
    lineText(`${name}: ${choiceLabel(text, field.id, choice)}`),
  ])
}

/** A key of `cellKeys` as a clerk reads it. */
export function keyLabel(field: FieldDefinition, key: string, { text, words }: CellTexts): string {
  switch (field.type) {
    case 'choice':
    case 'multiChoice':
      return choiceLabel(text, field.id, key)
    case 'boolean':
      return key === 'true' ? words.yes : key === 'false' ? words.no : key
    case 'integer':
    case 'money':
    case 'derived': {
      const isNumber = field.type !== 'derived' || isMoney(field)
      return displayValue(field, isNumber && /^-?\d+$/.test(key) ? Number(key) : key, text, words)
    }
    case 'instant':
      return isDay(key) ? formatDay(key) : key
    default:
      return displayValue(field, key, text, words)
  }
}

/**
 * What a value sorts by: days and numbers by size, choices and states in the order of the definition, numbers of acts
 * in their natural order, everything else as text. A day or number that could not be read counts as none: it comes last
 * in both directions, so that a slip does not head the list.
 */
export function sortKey(
  field: FieldDefinition,
  value: FieldValue | undefined,
  { text, words }: CellTexts,
): SortKey | undefined {
  if (value === undefined || isEmptyValue(value)) return undefined
  if (field.type === 'actNumber') {
    if (isActNumber(value)) return actNumberSortKey(value)
    return actNumberSortKey(parseActNumber(isUnread(value) ? value.unread : displayValue(field, value, text, words)))
  }
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (isUnread(value) && (isDateField(field) || field.type === 'integer' || isMoney(field))) return undefined
  if (typeof value === 'string') {
    if (isDateField(field)) return dateKey(value) ?? value
    const place = field.type === 'choice' ? field.choices.indexOf(value) : statePlace(field, value)
    return place >= 0 ? place : lineText(value)
  }
  // A list shows how many files there are.
  if (field.type === 'files') return filesIn(value).length
  const printed = lineText(displayValue(field, value, text, words))
  return printed === '' ? undefined : printed
}

/** Order of the texts of a field's keys: keys of act numbers and places are made for code units, the rest is Polish. */
export function textOrderOf(field: FieldDefinition): TextOrder {
  return field.type === 'actNumber' || field.type === 'place' ? byCodeUnits : polishOrder
}

/** Days and instants in milliseconds; ISO days without a time are UTC by definition, so the office's zone plays no part. */
function dateKey(value: string): number | undefined {
  const moment = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(moment) ? undefined : moment
}

function statePlace(field: FieldDefinition, value: string): number {
  return field.type === 'derived' && field.states !== undefined ? Object.keys(field.states).indexOf(value) : -1
}
