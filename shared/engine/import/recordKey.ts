import { actNumberKey } from '../../core/actNumbers/actNumber'
import { fold } from '../../core/folding/fold'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import {
  type FieldValue,
  isActNumber,
  isRoll,
  isUnread,
  type Link,
  linksIn,
  type Values,
} from '../../core/values/values'
import { partsOfTold } from './toldLink'

function keyPart(value: FieldValue | undefined, field?: FieldDefinition): string {
  if (value === undefined) return ''
  if (isUnread(value)) return fold(value.unread)
  if (isActNumber(value)) return actNumberKey(value)
  if (isRoll(value)) return JSON.stringify(value)
  // By what is written: a row of a file is matched before anybody knows which records its links lead to.
  const links = linksIn(value)
  if (links.length > 0) return links.map((link) => linkKey(link, field)).join(';')
  if (typeof value === 'object')
    return value.map((item) => (typeof item === 'string' ? fold(item) : JSON.stringify(item))).join(';')
  return fold(String(value))
}

/** A link told by a day is the record it leads to, else that day: a file may have the day without the number. */
function linkKey({ record, written }: Link, field: FieldDefinition | undefined): string {
  if (field?.type !== 'links' || field.toldBy === undefined) return fold(written)
  return record ?? partsOfTold(written)?.day ?? fold(written)
}

/**
 * Identity of a record by the key fields the clerk chose: numbers of acts however written, text folded. Empty when all
 * key fields are, or say that there is no number (`b/n`).
 */
export function recordKey(values: Values, definition: RegisterDefinition, keyFields: readonly string[]): string {
  const parts = keyFields.map((id) => {
    const field = definition.fields.find((one) => one.id === id)
    const part = keyPart(values[id], field)
    return saysNone(field, part) ? '' : part
  })
  return parts.every((part) => part === '') ? '' : parts.join('\u0000')
}

const saysNone = (field: FieldDefinition | undefined, part: string): boolean =>
  (field?.type === 'text' || field?.type === 'longText') && field.saysNone?.includes(part) === true

/** Identity of an entry without a key: its title and the fields of the default order. */
export function fallbackKey(values: Values, definition: RegisterDefinition): string {
  const title = keyPart(values[definition.title])
  return title === '' ? '' : ['', title, ...definition.order.map((field) => keyPart(values[field]))].join('\u0000')
}

/** What tells the records of an import apart: the chosen key, or the fallback. Empty when nothing does. */
export function identityOf(values: Values, definition: RegisterDefinition, keyFields: readonly string[]): string {
  return keyFields.length === 0 ? '' : recordKey(values, definition, keyFields) || fallbackKey(values, definition)
}

/** Key as a person reads it. */
export function writtenKey(values: Values, keyFields: readonly string[]): string {
  return keyFields
    .map((field) => {
      const value = values[field]
      if (value === undefined) return ''
      if (isUnread(value)) return value.unread
      if (isActNumber(value)) return value.written
      return typeof value === 'object' ? keyPart(value) : String(value)
    })
    .filter((part) => part !== '')
    .join(', ')
}

/** Title of an act as it is compared: apart from case and blanks. */
export function titleKey(values: Values, definition: RegisterDefinition): string {
  return keyPart(values[definition.title])
}
