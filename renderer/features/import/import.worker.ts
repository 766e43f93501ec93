import { expose } from 'comlink'
import Dexie from 'dexie'
import { openDatabase } from '../../data/database'
import { isSampleId } from '../../data/sample'
import { ImportService } from './importService'

// The worker reads the records itself: handing over 50 000 of them would stall the window.
expose(
  new ImportService(async (register) => {
    const database = await openDatabase()
    try {
      const records = await database.records
        .where('[register+trashed+order]')
        .between([register, 0, Dexie.minKey], [register, 0, Dexie.maxKey])
        .toArray()
      // A real entry must not be merged into an invented one of the same number: it would leave with the sample data.
      return records.filter(({ id }) => !isSampleId(id))
    } finally {
      database.close()
    }
  }),
)
