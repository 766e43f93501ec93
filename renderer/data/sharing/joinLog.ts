import { v4 } from 'uuid'
import type { OfficeDatabase } from '../database'
import { adoptOrigin, originOf } from '../merge/origin'
import { holdsEntries } from '../merge/planMerge'
import { sendEverything } from './outbox'
import { readSharing, writeSharing } from './sharedLog'

/** Rows that say whose log it is and what is known of it; the log that is taken over begins without them. */
const ofLog = ['replica', 'head', 'stated', 'unsaid', 'claims', 'office'] as const

/** What joining a log did. */
export type Joined =
  /** The data here are the first in it, or go on with it; all of them are sent. */
  | 'sends'
  /** There were no entries here: the log becomes the data of this program. */
  | 'receives'

/**
 * Begins to share the log of a server. Where it is empty, the data here are the first in it; where it began as these data
 * did, both go together. A program without entries takes it over, and forgets the settings it had so far.
 * @returns `undefined` when there are entries here of another office; nothing is changed then.
 */
export async function joinLog(database: OfficeDatabase, origin: string | null): Promise<Joined | undefined> {
  const own = await originOf(database)
  const isOther = origin !== null && origin !== own
  if (isOther && (await holdsEntries(database))) return undefined
  const fresh = v4()
  return database.transaction('rw', database.tables, async () => {
    if (isOther) {
      // What was typed and not saved stays, and what belongs to the workstation.
      const { records, changes, commands, views, outbox, disputes, settings } = database
      for (const table of [records, changes, commands, views, outbox, disputes]) await table.clear()
      await settings.bulkDelete([...ofLog])
    }
    const shared = origin ?? own ?? fresh
    await adoptOrigin(database, shared)
    await writeSharing(database, { origin: shared, position: 0, rights: '' })
    if (isOther) return 'receives'
    await sendEverything(database)
    return 'sends'
  })
}

/** Shares no more: what was taken in stays, and what was not sent stays here. */
export async function leaveLog(database: OfficeDatabase): Promise<void> {
  const { settings, outbox } = database
  await database.transaction('rw', [settings, outbox], async () => {
    await writeSharing(database, undefined)
    await outbox.clear()
  })
}

/**
 * Reads the log from its beginning once more: where the clerk may read more than before, or (`andSends`) where the server
 * lost what it had and gets it back from the workstations.
 */
export async function rewind(database: OfficeDatabase, rights: string, andSends: boolean): Promise<void> {
  await database.transaction('rw', [database.settings, database.outbox, database.commands], async () => {
    const sharing = await readSharing(database)
    if (sharing === undefined) return
    await writeSharing(database, { origin: sharing.origin, position: 0, rights })
    if (andSends) await sendEverything(database)
  })
}
