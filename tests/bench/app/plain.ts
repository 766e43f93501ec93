import Dexie from 'dexie'
import { applySchema, openDatabase } from '#renderer/data/database'

/** Rows an office imports at once. */
const imported = 10_000

/** Entries of another workstation in one transaction, and how often. */
const [together, parcels] = [1_000, 10]

/**
 * What plain Dexie takes for the same work in the same browser, ms: all records read at once, 10 000 of them added without a
 * history, one put, and the rows of 1 000 entries of another workstation (record, change and command) added to empty tables
 * without looking at them; durable like the program's own.
 */
export async function plainDexie(): Promise<Readonly<Record<'read' | 'add' | 'put' | 'entries', readonly number[]>>> {
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }
  const office = await openDatabase()
  const read = [await timed(() => office.records.toArray()), await timed(() => office.records.toArray())]
  const records = await office.records.limit(imported).toArray()
  const { schema } = office.records
  const changes = await office.changes
    .reverse()
    .limit(together * parcels)
    .toArray()
  const commands = await office.commands.bulkGet(changes.map(({ command }) => command))
  const changed = await office.records.bulkGet(changes.map(({ record }) => record))
  office.close()
  const plain = new Dexie('bench-plain', { chromeTransactionDurability: 'strict' })
  plain.version(1).stores({ records: [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(',') })
  const table = plain.table<object>('records')
  await plain.open()
  const add = [await timed(() => table.bulkAdd(records))]
  const put: number[] = []
  for (const record of records.slice(0, 12)) put.push(await timed(() => table.put(record)))
  await plain.delete()
  const log = new Dexie('bench-plain-log', { chromeTransactionDurability: 'strict' })
  applySchema(log)
  await log.open()
  const tables = [log.table<object>('records'), log.table<object>('changes'), log.table<object>('commands')] as const
  const taken = await timed(async () => {
    for (let from = 0; from < changes.length; from += together)
      await log.transaction('rw', [...tables], async () => {
        for (const [at, rows] of [changed, changes, commands].entries())
          await tables[at]?.bulkPut(rows.slice(from, from + together).flatMap((row) => row ?? []))
      })
  })
  await log.delete()
  return { read, add, put, entries: [taken / parcels] }
}
