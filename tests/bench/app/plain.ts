import Dexie from 'dexie'
import { openDatabase } from '#renderer/data/database'

/** Rows an office imports at once. */
const imported = 10_000

/**
 * What plain Dexie takes for the same work in the same browser, ms: all records read at once, 10 000 of them added without a
 * history, one put; durable like the program's own.
 */
export async function plainDexie(): Promise<Readonly<Record<'read' | 'add' | 'put', readonly number[]>>> {
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }
  const office = await openDatabase()
  const read = [await timed(() => office.records.toArray()), await timed(() => office.records.toArray())]
  const records = await office.records.limit(imported).toArray()
  const { schema } = office.records
  office.close()
  const plain = new Dexie('bench-plain', { chromeTransactionDurability: 'strict' })
  plain.version(1).stores({ records: [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(',') })
  const table = plain.table<object>('records')
  await plain.open()
  const add = [await timed(() => table.bulkAdd(records))]
  const put: number[] = []
  for (const record of records.slice(0, 12)) put.push(await timed(() => table.put(record)))
  await plain.delete()
  return { read, add, put }
}
