import { speaksOfSeveral } from '#shared/engine/documents/clockState'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import { filesIn } from '#shared/core/values/values'
import type { Texts } from '#shared/text/texts'
import { type ListRow, shownValue } from '../../data/query/queryTypes'
import { clockWords } from '../record/clockWords'

/** What a cell of a list says; empty where it says nothing. */
export function cellText(definition: RegisterDefinition, field: FieldDefinition, row: ListRow, texts: Texts): string {
  const reading = readingOf(field, row)
  if (reading !== undefined)
    return clockWords(definition, reading, field.type === 'derived' && speaksOfSeveral(definition, field), texts)
  if (field.type === 'derived' && field.derive === 'deadline') return ''
  const value = shownValue(row, field)
  if (field.type === 'files') {
    const count = filesIn(value).length
    return count === 0 ? '' : texts.attachments.count(count)
  }
  return displayValue(field, value, texts.register(definition.id), texts.app.words)
}

/** The clock a cell shows, if its field shows one. */
export function readingOf(field: FieldDefinition, row: ListRow) {
  if (field.type !== 'derived' || field.derive !== 'deadline') return undefined
  return field.clocks === undefined ? row.clock : row.clocks?.[field.id]
}
