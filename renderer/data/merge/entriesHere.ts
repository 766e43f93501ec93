import type { Table } from 'dexie'
import type { Change } from '#shared/engine/history/history'
import type { SealedChange } from '#shared/engine/history/seal'
import type { RegisterRecord } from '#shared/core/values/record'
import type { OfficeDatabase } from '../database'

/** Keys looked for at a time. */
const batch = 1_000
/** Keys that may lie between them before each is asked for by itself. */
const most = 4 * batch
/** So few keys are asked for one by one: it takes one question instead of two. */
const few = 8

/** Which of the commands the log holds. Within a transaction or without. */
export function commandsHere({ commands }: OfficeDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return keysHere(commands, ids.toSorted())
}

/** Which of the changes the log holds, by `keyOfChange`. Within a transaction or without. */
export function changesHere({ changes }: OfficeDatabase, wanted: readonly Change[]): Promise<ReadonlySet<string>> {
  return keysHere(changes, sortedKeys(wanted))
}

/** The same with what the log says of them. */
export async function changesAsHere(
  { changes }: OfficeDatabase,
  wanted: readonly Change[],
): Promise<ReadonlyMap<string, SealedChange>> {
  const rows = await rowsHere(changes, sortedKeys(wanted), ({ command, record }) => [command, record])
  return new Map(rows.map((change) => [keyOfChange(change), change]))
}

/** A change, as `changesHere` answers. */
export function keyOfChange({ command, record }: Pick<Change, 'command' | 'record'>): string {
  return `${command},${record}`
}

/** The records of these ids, in their order; those created one after another lie side by side. */
export async function recordsHere(
  { records }: OfficeDatabase,
  ids: readonly string[],
): Promise<readonly (RegisterRecord | undefined)[]> {
  const found = new Map((await rowsHere(records, ids.toSorted(), ({ id }) => id)).map((row) => [row.id, row]))
  return ids.map((id) => found.get(id))
}

/** All changes of these records, by record. */
export async function historyHere(
  { changes }: OfficeDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SealedChange[]>> {
  const sorted = ids.toSorted()
  const between = () => changes.where('record').between(sorted[0] ?? '', sorted.at(-1) ?? '', true, true)
  const near = ids.length <= few ? undefined : (await between().limit(most).primaryKeys()).length
  const rows =
    near !== undefined && near < 2 * ids.length
      ? await between().toArray()
      : // Side by side: one question for all of them goes through the index key by key.
        (await Promise.all(ids.map((id) => changes.where('record').equals(id).toArray()))).flat()
  const history = new Map<string, SealedChange[]>(ids.map((id) => [id, []]))
  for (const change of rows) history.get(change.record)?.push(change)
  return history
}

type Key = string | [string, string]

function sortedKeys(changes: readonly Change[]): readonly [string, string][] {
  const keys = changes.map(({ command, record }): [string, string] => [command, record])
  return keys.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
}

/**
 * Commands are ordered by time, so those of a parcel lie close together: all keys between the first and the last are one
 * question instead of a thousand. Where too much else lies between them each is asked for after all.
 */
async function keysHere<T, K extends Key>(table: Table<T, K>, sorted: readonly K[]): Promise<ReadonlySet<string>> {
  const here = new Set<string>()
  for (let start = 0; start < sorted.length; start += batch) {
    const part = sorted.slice(start, start + batch)
    const between = await rangeOf(table, part).limit(most).primaryKeys()
    const wanted = new Set(part.map(String))
    if (between.length < most) for (const key of between.map(String).filter((key) => wanted.has(key))) here.add(key)
    else
      for (const [index, row] of (await table.bulkGet(part)).entries())
        if (row !== undefined) here.add(String(part[index]))
  }
  return here
}

/** The rows under these keys, those that are there, by the same way. */
async function rowsHere<T, K extends Key>(
  table: Table<T, K>,
  sorted: readonly K[],
  keyOf: (row: T) => K,
): Promise<readonly T[]> {
  const rows: T[] = []
  for (let start = 0; start < sorted.length; start += batch) {
    const part = sorted.slice(start, start + batch)
    const near = part.length <= few ? most : (await rangeOf(table, part).limit(most).primaryKeys()).length
    if (near === 0) continue
    const wanted = new Set(part.map(String))
    const found =
      near > 2 * part.length
        ? await table.bulkGet(part)
        : (await rangeOf(table, part).toArray()).filter((row) => wanted.has(String(keyOf(row))))
    for (const row of found) if (row !== undefined) rows.push(row)
  }
  return rows
}

function rangeOf<T, K extends Key>(table: Table<T, K>, sorted: readonly K[]) {
  return table.where(':id').between(sorted[0], sorted.at(-1), true, true)
}
