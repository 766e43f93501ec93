import Dexie from 'dexie'
import type { PlainName } from '#shared/engine/history/history'
import { allKnown, type Known, LogOutline, unstated } from '#shared/engine/merge/statement'
import { type ExecuteOptions, inCommand, type Outcome, readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { readUnsaid, writeSeen } from '../sharing/sharedLog'

/** Under this key stands the identity for which it is certain that the log says all it knew. */
const key = 'stated'

const batch = 2_000

type Beginning = NonNullable<Extract<PlainName, { readonly kind: 'merge' }>['beginning']>

/**
 * Goes on under a new identity, in one transaction: after a restore, for what was done after the backup may live on in
 * another copy of the data, and where another computer works under this one's. The first command of the new identity says
 * what was known, so that packages carry all of it and what is merged back asks about nothing that was seen.
 */
export async function beginAnew(
  database: OfficeDatabase,
  beginning: Beginning,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  return database.transaction('rw', database.tables, async () => {
    const known = allKnown(await readOutline(database), await readReplica(database))
    await database.settings.bulkDelete(['replica', 'head', key])
    // The first command of the new identity says all of it.
    await writeSeen(database, {})
    return state(database, known, beginning, options)
  })
}

/**
 * Says once what was known where a restore by version 0.1 did not. Does nothing where nothing is missing; run again it
 * finds that.
 */
export async function stateUnstated(database: OfficeDatabase, options: ExecuteOptions): Promise<Outcome | undefined> {
  const isStated = async () => {
    const replica = await readReplica(database)
    return replica === undefined || (await database.settings.get(key))?.value === replica
  }
  if (await isStated()) return undefined
  return database.transaction('rw', database.tables, async () => {
    // Another window may have been quicker.
    const replica = await readReplica(database)
    if (replica === undefined || (await isStated())) return undefined
    const missing = unstated(await readOutline(database), replica)
    if (missing !== undefined) return state(database, missing, 'restored', options)
    await database.settings.put({ key, value: replica })
    return undefined
  })
}

async function state(
  database: OfficeDatabase,
  known: Known,
  beginning: Beginning,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  // Also that nothing was known: what lies in the log all the same is not to be taken for known later.
  if ((await database.commands.count()) === 0) return undefined
  const name = { kind: 'merge', count: 0, from: '', ...known, beginning } as const
  const outcome = await inCommand(database, name, options, () => Promise.resolve(), true)
  await database.settings.put({ key, value: await readReplica(database) })
  return outcome
}

/** Batch by batch; nothing but the database is awaited, for it runs within a transaction. */
async function readOutline(database: OfficeDatabase): Promise<LogOutline> {
  const outline = new LogOutline(await readUnsaid(database))
  for (let after: unknown = Dexie.minKey; ;) {
    const part = await database.commands.where(':id').above(after).limit(batch).toArray()
    for (const command of part) outline.addCommand(command)
    const last = part.at(-1)
    if (last === undefined) break
    after = last.id
  }
  for (let after: unknown = Dexie.minKey; ;) {
    const part = await database.changes.where(':id').above(after).limit(batch).toArray()
    for (const change of part) outline.addChange(change)
    const last = part.at(-1)
    if (last === undefined) break
    after = [last.command, last.record]
  }
  return outline
}
