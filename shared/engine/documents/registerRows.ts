import { type FieldDefinition, isMoney } from '../../model/field'
import { documentsPl } from './documents.pl'
import { type FieldValue, isActNumber, isRoll, isUnread, type Values } from '../../core/values/values'
import { warsawMinute } from '../../core/calendar/warsaw'
import { isDay } from '../../core/calendar/days'
import { type DocumentCell, type DocumentRow, textOfCell } from './model'
import { type FieldPrint, printedField, printedValue, rollByChoice } from './printedFields'
import { typeset } from './typography'

/** A row of the view to be printed; `values` holds derived fields too. */
export type RegisterPrintRow =
  | { readonly kind: 'record'; readonly values: Values; readonly record?: string }
  | { readonly kind: 'group'; readonly text: string }

export interface RegisterColumns extends FieldPrint {
  /** Field ids in the view's order. */
  readonly columns: readonly string[]
}

/** The fields a register prints, in the view's order: unknown and personal ones are left out. */
export function printedColumns(print: RegisterColumns): readonly FieldDefinition[] {
  return print.columns.map((id) => printedField(id, print)).filter((field) => field !== undefined)
}

function cellOf(field: FieldDefinition, value: FieldValue | undefined, print: FieldPrint): DocumentCell {
  const text = printedValue(field, value, print)
  if (typeof value === 'number') return isMoney(field) ? { text, grosze: value } : { text, number: value }
  if (field.type === 'instant' && typeof value === 'string') {
    const moment = warsawMinute(value)
    return moment === undefined ? text : { text, moment }
  }
  if (isRoll(value)) {
    const named = rollByChoice(field, value, print).map(({ choice, names }) => `${choice}: ${names.join(', ')}`)
    return { text, full: named.join('; ') }
  }
  const isDate = field.type === 'date' || (field.type === 'derived' && field.as === 'date')
  return isDate && typeof value === 'string' && isDay(value) ? { text, day: value } : text
}

const note = (text: string) =>
  text === '' || text === documentsPl.unused ? documentsPl.unused : `${text} (${documentsPl.unused})`

/**
 * Starts the printing of a register's rows and returns what turns each batch into rows of the document. The ordinal
 * (Lp.) counts on from batch to batch, after the `printed` rows of earlier calls. Empty values are empty cells. A
 * number that was not used keeps its row and says „numer niewykorzystany” (papers.md A1: never drop one).
 */
export function startRegisterRows(
  print: RegisterColumns,
  printed = 0,
): (batch: readonly RegisterPrintRow[]) => DocumentRow[] {
  const fields = printedColumns(print)
  const { print: layout, title, key } = print.definition
  const noteAt = fields.some((field) => field.id === title) ? title : key
  let ordinal = printed
  return (batch) =>
    batch.map((row): DocumentRow => {
      if (row.kind === 'group') return { kind: 'group', text: typeset(row.text) }
      ordinal += 1
      const isUnused = layout.unused !== undefined && row.values[layout.unused] === true
      const cells = fields.map((field) => {
        const cell = cellOf(field, row.values[field.id], print)
        return isUnused && field.id === noteAt ? note(textOfCell(cell)) : cell
      })
      return {
        kind: 'row',
        cells: [{ text: String(ordinal), number: ordinal }, ...cells],
        ...(row.record === undefined ? {} : { record: row.record }),
      }
    })
}

/** The number a record carries on paper, as stored; `undefined` when it has none. */
export function writtenNumber(print: Pick<FieldPrint, 'definition'>, values: Values): string | undefined {
  const value = values[print.definition.key]
  if (isActNumber(value)) return value.written
  if (isUnread(value)) return value.unread
  // A list of the office may be counted by plain numbers.
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}
