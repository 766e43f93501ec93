import { keyLabel } from './cell'
import { fold } from '../../core/folding/fold'
import { lineText } from '../../core/values/plainText'
import { namesInCell, type RowValue, rowsIn } from '../../core/values/values'
import type { RegisterTable } from './table'

/** A value of a field with the number of records that have it. */
export interface Facet {
  /** As filters name it (`oneOf`); '' for records without a value. */
  readonly value: string
  /** As a clerk reads it; '' for records without a value. */
  readonly label: string
  readonly count: number
}

/**
 * Values of a field for a filter's drop-down, most frequent first, equals in Polish order, at most `limit`. Counts the
 * given rows (those that fit the other filters), or all records outside the trash.
 */
export function facets(table: RegisterTable, field: string, limit: number, rows?: Int32Array): readonly Facet[] {
  return counted(table, field, rows ?? table.ordered([]), rows === undefined).slice(0, limit)
}

/**
 * Values used before that have a word beginning with what was typed (folded), most used first; for completion. Records
 * in the trash are left out. An empty prefix offers the most used values.
 */
export function valuesUsed(table: RegisterTable, field: string, prefix: string, limit: number): readonly string[] {
  const typed = fold(prefix)
  const found: string[] = []
  for (const { value, label } of counted(table, field, table.ordered([]), true)) {
    if (found.length >= limit) break
    const text = fold(label)
    if (value !== '' && (text.startsWith(typed) || text.includes(` ${typed}`))) found.push(value)
  }
  return found
}

/**
 * Rows of a field whose cell in a column has a word beginning with what was typed (folded), one for each such text, most
 * used first, each as the newest record has it; for completion inside rows. Records in the trash are left out.
 */
export function rowsUsed(
  table: RegisterTable,
  field: string,
  column: string,
  prefix: string,
  limit: number,
): readonly RowValue[] {
  const known = new Map<string, { readonly row: RowValue; count: number }>()
  for (const slot of table.ordered([])) {
    const record = table.recordAt(slot)
    if (record?.trashed !== 0) continue
    for (const row of rowsIn(record.values[field])) {
      for (const name of namesInCell(row[column])) {
        const text = lineText(name)
        const same = known.get(text)
        if (same === undefined) known.set(text, { row, count: 1 })
        else same.count++
      }
    }
  }
  const typed = fold(prefix)
  return [...known]
    .filter(([text]) => {
      const folded = fold(text)
      return folded.startsWith(typed) || folded.includes(` ${typed}`)
    })
    .toSorted(([a, { count: first }], [b, { count: second }]) => second - first || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([, { row }]) => row)
}

function counted(table: RegisterTable, field: string, rows: Int32Array, skipTrash: boolean): readonly Facet[] {
  const column = table.column(field)
  if (column === undefined) return []
  const counts = new Map<string, number>()
  for (const slot of rows) {
    if (skipTrash && table.recordAt(slot)?.trashed === 1) continue
    const keys = column.keys(slot)
    for (const key of keys.length === 0 ? [''] : keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const texts = { text: table.text, words: table.words }
  const collator = new Intl.Collator('pl', { numeric: true })
  return [...counts]
    .map(([value, count]) => ({ value, count, label: value === '' ? '' : keyLabel(column.field, value, texts) }))
    .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label))
}
