import Dexie from 'dexie'
import { v4 } from 'uuid'
import type { PlainName } from '#shared/engine/history/history'
import { replicaOf, sealChange, sealCommand } from '#shared/engine/history/seal'
import { allKnown, type Known, LogOutline, unstated } from '#shared/engine/merge/statement'
import { type ExecuteOptions, type Head, inCommand, type Outcome, readReplica } from '../commands/commandWriter'
import { newSalts, sha256 } from '../commands/sha256'
import type { OfficeDatabase } from '../database'
import { writeSeen } from '../sharing/sharedLog'
import { readUnsaid } from '../sharing/unsaid'

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
  // Gathered before the transaction, which ends when anything but the database is awaited.
  const fresh = v4().slice(0, 8)
  return database.transaction('rw', database.tables, async () => {
    const replica = await readReplica(database)
    // What was restored may have been sent before, under the identity it had.
    const waiting = beginning === 'renamed' ? await unsentOf(database, replica) : []
    const known = allKnown(await readOutline(database), replica, waiting[0])
    const head = await goOnAs(database, waiting, fresh)
    await database.settings.bulkDelete(['replica', 'head', key])
    if (head === undefined) {
      // The first command of the new identity says all of it.
      await writeSeen(database, {})
    } else
      await database.settings.bulkPut([
        { key: 'replica', value: fresh },
        { key: 'head', value: { replica: fresh, ...head } satisfies Head },
      ])
    return state(database, known, beginning, options)
  })
}

/** The commands of an identity that nobody else has yet, in their order. */
async function unsentOf({ outbox }: OfficeDatabase, replica: string | undefined): Promise<readonly string[]> {
  const waiting = await outbox.toArray()
  return waiting.flatMap(({ command, emptied }) =>
    emptied !== true && replicaOf(command) === replica ? [command] : [],
  )
}

/**
 * Gives the new identity what was done here and not sent yet to those who share the log: they know other work under the old
 * one in its place, and would refuse it for ever. The same changes by the same people at the same moments; only the ids of
 * the commands are others. @returns the newest of them; `undefined` where nothing waits.
 */
async function goOnAs(
  database: OfficeDatabase,
  waiting: readonly string[],
  replica: string,
): Promise<Omit<Head, 'replica'> | undefined> {
  const { outbox, commands, changes } = database
  const ids = new Map(waiting.map((id) => [id, `${id.slice(0, id.lastIndexOf('-'))}-${replica}`]))
  let head: Omit<Head, 'replica'> | undefined
  for (const [from, id] of ids) {
    const command = await commands.get(from)
    if (command === undefined) continue
    const made = await changes.where('[command+record]').between([from, Dexie.minKey], [from, Dexie.maxKey]).toArray()
    const own = made.map(({ record, register, fields, presence }) =>
      sealChange(
        { command: id, record, register, fields, ...(presence === undefined ? {} : { presence }) },
        newSalts,
        sha256,
      ),
    )
    const { name, at, who, seen } = command
    const replayed = 'of' in name ? { ...name, of: ids.get(name.of) ?? name.of } : name
    const next = sealCommand(
      { id, at, who, name: replayed, ...(seen === undefined ? {} : { seen }) },
      own,
      head?.hash ?? '',
      newSalts,
      sha256,
    )
    await Promise.all([
      changes.bulkDelete(made.map(({ record }): [string, string] => [from, record])),
      commands.delete(from),
      outbox.delete(from),
    ])
    await Promise.all([changes.bulkAdd(own), commands.add(next), outbox.put({ command: id })])
    head = { command: id, hash: next.seal.hash }
  }
  return head
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
