import Dexie from 'dexie'
import { deriveValue } from '#shared/engine/present/derive'
import { type DerivedValue } from '#shared/engine/present/rule'
import type { Register } from '#shared/engine/register'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Day } from '#shared/core/values/values'
import type { OfficeDatabase } from '../database'
import type { ListRow } from './queryTypes'

/** More than the largest screen shows. */
const count = 60

/**
 * The first rows of a register in its default order, newest first, straight from an index: what a clerk sees while the
 * query worker still reads all records. States hang on other records and wait for the worker.
 */
export async function firstRows(
  database: OfficeDatabase,
  definition: Register,
  today: Day,
): Promise<readonly ListRow[]> {
  const records = await database.records
    .where('[register+trashed+order]')
    .between([definition.id, 0, Dexie.minKey], [definition.id, 0, Dexie.maxKey])
    .reverse()
    .limit(count)
    .toArray()
  return records.map((record) => provisional(definition, record, today))
}

function provisional(definition: Register, record: RegisterRecord, today: Day): ListRow {
  const derived: Record<string, DerivedValue> = {}
  for (const field of definition.fields) {
    if (field.type !== 'derived' || field.as === 'state') continue
    const value = deriveValue(definition, field, record.values, { today, incoming: [] })
    if (value !== undefined) derived[field.id] = value
  }
  return { record, derived, numbering: false }
}
