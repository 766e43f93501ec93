import { type FieldValue, isActNumber, isFileRef, isLink, isRoll, isUnread } from '../../core/values/values'

/** A value as plain text, for a finding that may be about a value its field cannot show. */
export function displayText(value: FieldValue): string {
  if (isUnread(value)) return value.unread
  if (isActNumber(value)) return value.written
  if (typeof value !== 'object') return String(value)
  if (isRoll(value)) return Object.values(value.roll).join('; ')
  return value
    .map((item) => {
      if (typeof item === 'string') return item
      if (isFileRef(item)) return item.name
      if (isLink(item)) return item.written
      return Object.values(item).map(displayText).join(', ')
    })
    .join('; ')
}
