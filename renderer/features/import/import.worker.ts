import { expose } from 'comlink'
import Dexie from 'dexie'
import { openDatabase } from '../../data/database'
import { ImportService } from './importService'

// The worker reads the records itself: handing over 50 000 of them would stall the window.
expose(
  new ImportService(async (register) => {
    const database = await openDatabase()
    try {
      return await database.records
        .where('[register+trashed+order]')
        .between([register, 0, Dexie.minKey], [register, 0, Dexie.maxKey])
        .toArray()
    } finally {
      database.close()
    }
  }),
)
