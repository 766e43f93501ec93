import type { RegisterDefinition } from '../../model/definition'
import { uniqueKey } from '../../model/unique'
import type { NumberedRow } from './numberWarnings'
import type { RowWarning } from './planTypes'

/** Most rows and records a warning names. */
const named = 10

/**
 * Texts one record bears as a rule that several bear, over the file and the register together. Told at the later row, which
 * names the earlier ones; where the field is the key, matching the rows tells it.
 */
export function repeatedValues(
  definition: RegisterDefinition,
  all: readonly NumberedRow[],
  keyFields: readonly string[],
): ReadonlyMap<number, readonly RowWarning[]> {
  const found = new Map<number, RowWarning[]>()
  for (const field of definition.fields) {
    if (field.type !== 'text' || field.unique !== true || keyFields.includes(field.id)) continue
    const groups = new Map<string, NumberedRow[]>()
    for (const one of all) {
      const key = uniqueKey(field, one.values)
      if (key === undefined) continue
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [one])
      else group.push(one)
    }
    for (const group of groups.values()) {
      const records = group.flatMap(({ id, row }) => (row === undefined ? [id] : [])).slice(0, named)
      const rows = group.flatMap(({ row }) => row ?? []).toSorted((a, b) => a - b)
      for (const { row, values } of group) {
        const value = values[field.id]
        if (row === undefined || typeof value !== 'string') continue
        const earlier = rows.slice(0, Math.min(rows.indexOf(row), named))
        if (earlier.length + records.length === 0) continue
        const warning: RowWarning = { code: 'repeatedValue', field: field.id, value, rows: earlier, records }
        found.set(row, [...(found.get(row) ?? []), warning])
      }
    }
  }
  return found
}
