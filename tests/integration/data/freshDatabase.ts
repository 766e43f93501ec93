import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { OfficeDatabase, openDatabase } from '#renderer/data/database'

/** A browser profile without data: databases opened from now on know nothing of earlier ones. */
export function freshProfile(): IDBFactory {
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  // Dexie may have been loaded before there was anything to find.
  Dexie.dependencies.indexedDB = factory
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return factory
}

/** The database of a new office in a new profile. */
export async function freshDatabase(): Promise<OfficeDatabase> {
  freshProfile()
  return openDatabase()
}

/** The same database after the program was closed and started again. */
export async function reopened(database: OfficeDatabase): Promise<OfficeDatabase> {
  database.close()
  return openDatabase()
}

/** Everything the database holds, to see that nothing was written. */
export async function dump(database: OfficeDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
  return Object.fromEntries(tables)
}
