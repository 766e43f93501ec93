import { expose } from 'comlink'
import Dexie from 'dexie'
import { type OfficeDatabase, openDatabase } from '../../data/database'
import { isSampleId } from '../../data/sample'
import { ImportService } from './importService'

// The worker reads the records itself: handing over 50 000 of them would stall the window.
expose(
  new ImportService({
    catalogue: () => inDatabase(({ catalogue }) => Promise.resolve(catalogue)),
    records: (register) =>
      inDatabase(async (database) => {
        const records = await database.records
          .where('[register+trashed+order]')
          .between([register, 0, Dexie.minKey], [register, 0, Dexie.maxKey])
          .toArray()
        // A real entry must not be merged into an invented one of the same number: it would leave with the sample data.
        return records.filter(({ id }) => !isSampleId(id))
      }),
  }),
)

async function inDatabase<T>(read: (database: OfficeDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await read(database)
  } finally {
    database.close()
  }
}
