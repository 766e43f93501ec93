import { paperValues } from '#shared/engine/documents/printRules'
import type { Register } from '#shared/engine/register'
import { isDerivedValue } from '#shared/engine/present/rule'
import type { Values } from '#shared/core/values/values'
import type { ListRow } from '../../data/query/queryTypes'

/** A row as the chamber may see it: like a public copy, without what was withheld from publication. */
export function publicRow(definition: Register, row: ListRow): ListRow {
  if (definition.print.rule === undefined) return row
  const { links = {}, ...stored } = row
  const shown = paperValues(definition, { ...row.record.values, ...links, ...row.derived }, false)
  const derived = Object.fromEntries(
    Object.keys(row.derived).flatMap((id) => {
      const value = shown[id]
      return isDerivedValue(value) ? [[id, value]] : []
    }),
  )
  const values: Values = Object.fromEntries(Object.entries(shown).filter(([id]) => !(id in row.derived)))
  return { ...stored, record: { ...row.record, values }, derived }
}
