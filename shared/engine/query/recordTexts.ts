import { dayIn } from '../../model/dateOrder'
import { parseActNumber } from '../../core/actNumbers/actNumber'
import { toRoman } from '../../core/actNumbers/roman'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import type { RegisterRecord } from '../../core/values/record'
import {
  type ActNumber,
  type Day,
  type FieldValue,
  isActNumber,
  isFileRef,
  isLink,
  isRoll,
  isUnread,
  rowsIn,
} from '../../core/values/values'

/** One searchable text of a record. A field with several values has several. */
export interface RecordText {
  readonly field: string
  readonly text: string
  /** Given when the text is the number of the act itself. */
  readonly number?: ActNumber
}

/**
 * The texts of a record that search goes over: what people wrote, numbers of acts, and text that could not be read
 * (it is found where it stands). Choices, dates and amounts are for filters; links would find every neighbour of an act;
 * what is of the special class must not turn up in a list of hits.
 */
export function textsOf(definition: RegisterDefinition, record: RegisterRecord): readonly RecordText[] {
  return definition.fields.flatMap((field) => {
    const value = record.values[field.id]
    return value === undefined || field.privacy === 'special' ? [] : fieldTexts(field, value)
  })
}

function fieldTexts(field: FieldDefinition, value: FieldValue): readonly RecordText[] {
  if (typeof value === 'string') return isText(field) ? [{ field: field.id, text: value }] : []
  if (typeof value === 'number' || typeof value === 'boolean') return []
  if (isUnread(value)) return [{ field: field.id, text: value.unread }]
  if (isActNumber(value)) return [{ field: field.id, text: value.written, number: value }]
  // Who stands in a roll is found by the record of that person, which leads here.
  if (isRoll(value)) return []
  return value.flatMap((item): readonly RecordText[] => {
    if (typeof item === 'string') return field.type === 'persons' ? [{ field: field.id, text: item }] : []
    if (isFileRef(item))
      return [item.name, ...(item.note === undefined ? [] : [item.note])].map((text) => ({ field: field.id, text }))
    if (field.type !== 'rows' || isLink(item)) return []
    return field.columns.flatMap((column) => {
      const cell = column.reference === true ? undefined : item[column.id]
      return cell === undefined ? [] : fieldTexts(column, cell).map(({ text }) => ({ field: field.id, text }))
    })
  })
}

/** A day that stands in a record. */
export interface RecordDay {
  readonly field: string
  readonly day: Day
}

/** The days of a record a query can name, those in its rows included; of a moment the day it was in Poland. */
export function daysOf(definition: RegisterDefinition, record: RegisterRecord): readonly RecordDay[] {
  return definition.fields.flatMap((field): readonly RecordDay[] => {
    const value = record.values[field.id]
    if (value === undefined || field.privacy === 'special') return []
    if (field.type === 'rows') {
      const columns = field.columns.filter(({ type }) => type === 'date' || type === 'instant')
      return rowsIn(value).flatMap((row) => columns.flatMap(({ id }) => dayAt(field.id, row[id])))
    }
    return field.type === 'date' || field.type === 'instant' ? dayAt(field.id, value) : []
  })
}

function dayAt(field: string, value: FieldValue | undefined): readonly RecordDay[] {
  const day = dayIn(value)
  return day === undefined ? [] : [{ field, day }]
}

function isText(field: FieldDefinition): boolean {
  return field.type === 'text' || field.type === 'longText' || field.type === 'caseSign'
}

/** Numbers of acts inside running text: Roman session first, as all patterns with a Roman numeral are quoted. */
const quoted = /(?<![\p{L}\d])[ivxlc]{1,10}\/\d{1,6}(?:\/[ivxl\d]{1,5}){0,2}(?![\p{L}\d])/giu

/** A number of an act quoted in a text, with its place. */
export interface QuotedNumber {
  readonly number: ActNumber
  readonly start: number
  readonly end: number
}

/** Finds the numbers of acts a text quotes („zmieniająca uchwałę nr XII/123/24”). */
export function quotedNumbers(text: string): readonly QuotedNumber[] {
  if (!text.includes('/')) return []
  return Array.from(text.matchAll(quoted), (match) => ({
    number: parseActNumber(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Other ways to write the parts of a number, so that a number being typed is found before it is complete. */
export function numberSpellings({ session, year, term }: ActNumber): readonly string[] {
  return [
    ...(session === undefined ? [] : [String(session), toRoman(session).toLowerCase()]),
    ...(year === undefined ? [] : [String(year), String(year % 100).padStart(2, '0')]),
    ...(term === undefined ? [] : [toRoman(term).toLowerCase()]),
  ]
}
