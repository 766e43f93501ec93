import type { RowColumn, RowsField } from '../../model/field'
import { isRowCell, type RowCell, type RowValue } from '../../core/values/values'
import type { CellWarning, ReadCell } from './cellReading'
import { readObjects } from './structured'

/**
 * Makes the reader of a cell that holds several rows as a JSON list of objects. Names no column has are pointed out, so
 * that nothing is left behind in silence; a text that is no such list stays unread. `readerOf` makes the reader of a column.
 */
export function rowsReader(
  field: RowsField,
  readerOf: (column: RowColumn) => (text: string) => ReadCell,
): (text: string) => ReadCell {
  const columns = new Map(
    field.columns.flatMap((column) => {
      const entry = { column, read: readerOf(column) }
      return [column.id, ...(column.jsonKey === undefined ? [] : [column.jsonKey])].map(
        (name) => [name, entry] as const,
      )
    }),
  )
  return (text) => {
    const objects = readObjects(text)
    if (objects === undefined) return { value: { unread: text }, warnings: [{ code: 'rowsUnread' }] }
    const warnings: CellWarning[] = []
    const unknown = new Set<string>()
    const rows = objects.map((object): RowValue => {
      const row: Record<string, RowCell> = {}
      for (const [name, written] of object) {
        const entry = columns.get(name)
        if (entry === undefined) {
          unknown.add(name)
          continue
        }
        const cell = entry.read(written)
        warnings.push(...cell.warnings)
        if (cell.value !== undefined && isRowCell(cell.value)) row[entry.column.id] = cell.value
      }
      return row
    })
    if (unknown.size > 0) warnings.push({ code: 'namesUnknown', names: [...unknown].join(', ') })
    return { value: rows, warnings }
  }
}
