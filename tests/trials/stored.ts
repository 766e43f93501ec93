import type { Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { contentOf, isChangeWhole, isCommandWhole, type SealedChange } from '#shared/engine/history/seal'
import { sameValue } from '#shared/engine/history/history'
import { changeSchema, commandSchema } from '#shared/engine/merge/package'
import { replay } from '#shared/engine/merge/mergeRecord'
import { z } from 'zod'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const recordSchema = z.looseObject({
  id: z.string(),
  register: z.string(),
  values: z.record(z.string(), z.unknown()),
  trashed: z.literal([0, 1]),
})
const tablesSchema = z.object({
  records: z.array(recordSchema),
  changes: z.array(changeSchema),
  commands: z.array(commandSchema),
})
export type Stored = z.infer<typeof tablesSchema>

/** What lies in the database of the open program, read past the program. */
export async function readStored(page: Page): Promise<Stored> {
  const tables = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('not read'))
      })
    // Opening a database that is gone would make an empty one.
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'kancelaria-rady')) throw new Error('the database is gone')
    const database = await done(indexedDB.open('kancelaria-rady'))
    const names = ['records', 'changes', 'commands']
    const transaction = database.transaction(names)
    const rows = await Promise.all(names.map((name) => done<unknown[]>(transaction.objectStore(name).getAll())))
    database.close()
    return Object.fromEntries(names.map((name, index) => [name, rows[index]]))
  })
  return tablesSchema.parse(tables)
}

/** What is half done or does not fit together; empty when everything is whole. */
export function brokenIn({ records, changes, commands }: Stored): readonly string[] {
  const broken: string[] = []
  const byCommand = new Map<string, SealedChange[]>()
  const byRecord = new Map<string, SealedChange[]>()
  const put = (map: Map<string, SealedChange[]>, key: string, change: SealedChange) =>
    map.set(key, [...(map.get(key) ?? []), change])
  for (const change of changes) {
    put(byCommand, change.command, change)
    put(byRecord, change.record, change)
    if (!isChangeWhole(change, sha256)) broken.push(`change ${change.command} ${change.record} altered`)
  }
  for (const command of commands) {
    const own = byCommand.get(command.id) ?? []
    byCommand.delete(command.id)
    if (!isCommandWhole(command, sha256)) broken.push(`command ${command.id} altered`)
    const digests = own.map(({ record, seal }) => ({ record, digest: seal.digest }))
    if (own.length !== command.seal.count || contentOf(digests, sha256) !== command.seal.changes)
      broken.push(`command ${command.id} is half there: ${own.length} of ${command.seal.count}`)
  }
  for (const command of byCommand.keys()) broken.push(`changes without their command ${command}`)
  const stored = new Map(records.map((record) => [record.id, record]))
  for (const [id, own] of byRecord) {
    const { presence, values } = replay(own)
    const record = stored.get(id)
    stored.delete(id)
    if (presence === 'absent' ? record !== undefined : !sameValue(record?.values, values))
      broken.push(`record ${id} is not what its history says`)
    else if (record !== undefined && (record.trashed === 1) !== (presence === 'trashed'))
      broken.push(`record ${id} is in the wrong place`)
  }
  for (const id of stored.keys()) broken.push(`record ${id} has no history`)
  return broken
}
