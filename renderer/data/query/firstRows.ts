import Dexie from 'dexie'
import type { ClockContext } from '#shared/engine/deadlines/clocks'
import { presenterOf } from '#shared/engine/present/present'
import type { Register } from '#shared/engine/register'
import type { OfficeDatabase } from '../database'
import type { ListRow } from './queryTypes'
import { rowOf } from '../rowOf'

/** More than the largest screen shows. */
const count = 60

/**
 * The first rows of a register in its default order, newest first, straight from an index: what a clerk sees while the
 * query worker still reads all records. What hangs on links from other records waits for the worker.
 */
export async function firstRows(
  database: OfficeDatabase,
  definition: Register,
  clocks: ClockContext,
): Promise<readonly ListRow[]> {
  const records = await database.records
    .where('[register+trashed+order]')
    .between([definition.id, 0, Dexie.minKey], [definition.id, 0, Dexie.maxKey])
    .reverse()
    .limit(count)
    .toArray()
  const { present } = presenterOf(definition, clocks)
  return records.map((record) => rowOf(record, present(record.values, undefined)))
}
