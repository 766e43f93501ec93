import type { RegisterRecord } from '../../core/values/record'
import { type FieldValue, type RowValue, rowsIn, type Values } from '../../core/values/values'

/** Field of rows `{ check, reason }` in which a record says which remarks of the health check are not to be made of it. */
export const silencedField = 'silenced'

/** The row that silences a check for the record; `undefined` where it is not silenced. */
export function silencing(values: Values, check: string): RowValue | undefined {
  const rows = values[silencedField]
  return rows === undefined ? undefined : rowsIn(rows).find((row) => row['check'] === check)
}

/** The field of the record once the check is silenced in it, with the reason given. */
export function silenced({ values }: Pick<RegisterRecord, 'values'>, check: string, reason: string): FieldValue {
  return [...rowsIn(values[silencedField]).filter((row) => row['check'] !== check), { check, reason }]
}

/** The field once the check speaks again; `undefined` when nothing is silenced any more. */
export function unsilenced({ values }: Pick<RegisterRecord, 'values'>, check: string): FieldValue | undefined {
  const rows = rowsIn(values[silencedField]).filter((row) => row['check'] !== check)
  return rows.length === 0 ? undefined : rows
}
