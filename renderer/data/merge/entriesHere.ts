import type { Table } from 'dexie'
import type { Change } from '#shared/engine/history/history'
import type { SealedChange } from '#shared/engine/history/seal'
import type { RegisterRecord } from '#shared/core/values/record'
import type { OfficeDatabase } from '../database'

/** Keys looked for at a time. */
const batch = 1_000
/** Keys of the log that may lie between them before each is asked for by itself. */
const most = 4 * batch

/** Which of the commands the log holds. Within a transaction or without. */
export function commandsHere({ commands }: OfficeDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return keysHere(commands, ids.toSorted())
}

/** Which of the changes the log holds, by `keyOfChange`. Within a transaction or without. */
export function changesHere({ changes }: OfficeDatabase, wanted: readonly Change[]): Promise<ReadonlySet<string>> {
  const keys = wanted.map(({ command, record }): [string, string] => [command, record])
  return keysHere(
    changes,
    keys.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)),
  )
}

/** A change, as `changesHere` answers. */
export function keyOfChange({ command, record }: Pick<Change, 'command' | 'record'>): string {
  return `${command},${record}`
}

/** The records of these ids, in their order; those created one after another lie side by side. Within a transaction. */
export async function recordsHere(
  { records }: OfficeDatabase,
  ids: readonly string[],
): Promise<readonly (RegisterRecord | undefined)[]> {
  const between = () => records.where(':id').between(...endsOf(ids))
  const keys = await between().limit(most).primaryKeys()
  if (keys.length === 0) return ids.map(() => undefined)
  if (keys.length > 2 * ids.length) return records.bulkGet([...ids])
  const found = new Map((await between().toArray()).map((row) => [row.id, row]))
  return ids.map((id) => found.get(id))
}

/** All changes of these records, by record. Within a transaction. */
export async function historyHere(
  { changes }: OfficeDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SealedChange[]>> {
  const between = () => changes.where('record').between(...endsOf(ids))
  const keys = await between().limit(most).primaryKeys()
  const rows =
    keys.length === 0
      ? []
      : keys.length < 2 * ids.length
        ? await between().toArray()
        : // Side by side: one question for all of them goes through the index key by key.
          (await Promise.all(ids.map((id) => changes.where('record').equals(id).toArray()))).flat()
  const history = new Map<string, SealedChange[]>(ids.map((id) => [id, []]))
  for (const change of rows) history.get(change.record)?.push(change)
  return history
}

/** The first and the last of some keys, for a range that holds both. */
function endsOf(keys: readonly string[]): readonly [string, string, true, true] {
  const sorted = keys.toSorted()
  return [sorted[0] ?? '', sorted.at(-1) ?? '', true, true]
}

/**
 * Commands are ordered by time, so those of a parcel lie close together: all keys between the first and the last are one
 * question instead of a thousand. Where too much else lies between them each is asked for after all.
 */
async function keysHere<K extends string | [string, string]>(
  table: Pick<Table<unknown, K>, 'where' | 'bulkGet'>,
  sorted: readonly K[],
): Promise<ReadonlySet<string>> {
  const here = new Set<string>()
  for (let start = 0; start < sorted.length; start += batch) {
    const part = sorted.slice(start, start + batch)
    const [first, last] = [part[0], part.at(-1)]
    const between = await table.where(':id').between(first, last, true, true).limit(most).primaryKeys()
    const wanted = new Set(part.map(String))
    if (between.length < most) for (const key of between.map(String).filter((key) => wanted.has(key))) here.add(key)
    else
      for (const [index, row] of (await table.bulkGet(part)).entries())
        if (row !== undefined) here.add(String(part[index]))
  }
  return here
}
