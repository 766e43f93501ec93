import Dexie from 'dexie'
import type { SealedChange, SealedCommand } from '#shared/engine/history/seal'
import { filesIn } from '#shared/core/values/values'
import { entriesOf, type SentEntry } from '#shared/program/sharing/entry'
import type { OfficeDatabase, Outgoing } from '../database'
import { readSharing } from './sharedLog'

/** What is to be sent next. */
export interface Parcel {
  readonly entries: readonly SentEntry[]
  /** Entries that lie there already and are to be emptied. */
  readonly emptied: readonly SentEntry[]
  /** The commands it is about, in their order. */
  readonly commands: readonly string[]
  /** Attached files the entries name, each with a register that names it. */
  readonly files: readonly { readonly sha256: string; readonly register: string }[]
  /** How many commands wait, those of the parcel included. */
  readonly waiting: number
}

/** Characters of a parcel about which no more is gathered; a single command may be larger. */
const enough = 4_000_000

/** The commands that wait to be sent, oldest first, as many as one parcel holds; `held` are left out. */
export async function nextParcel(database: OfficeDatabase, held: ReadonlySet<string>): Promise<Parcel> {
  const { outbox, commands, changes } = database
  return database.transaction('r', [outbox, commands, changes], async () => {
    const waiting = await outbox.count()
    const [entries, emptied, sent]: [SentEntry[], SentEntry[], string[]] = [[], [], []]
    const files = new Map<string, string>()
    let size = 0
    for (let after: string | undefined; size < enough;) {
      const rows: readonly Outgoing[] = await outbox
        .where(':id')
        .above(after ?? Dexie.minKey)
        .limit(200)
        .toArray()
      if (rows.length === 0) break
      after = rows.at(-1)?.command
      const wanted = rows.filter(({ command }) => !held.has(command))
      const found = await commands.bulkGet(wanted.map(({ command }) => command))
      const done = await changesOf(
        database,
        wanted.map(({ command }) => command),
      )
      for (const [index, row] of wanted.entries()) {
        const command = found[index]
        if (size >= enough) break
        sent.push(row.command)
        if (command === undefined) continue
        const changed = done.get(command.id) ?? []
        for (const { register, fields } of changed)
          for (const { after } of Object.values(fields))
            for (const { sha256 } of filesIn(after)) files.set(sha256, register)
        const made = entriesOf(command, changed)
        for (const entry of made) size += entry.body.length
        ;(row.emptied === true ? emptied : entries).push(...made)
      }
    }
    return {
      entries,
      emptied,
      commands: sent,
      files: [...files].map(([sha256, register]) => ({ sha256, register })),
      waiting,
    }
  })
}

async function changesOf(
  { changes }: OfficeDatabase,
  commands: readonly string[],
): Promise<ReadonlyMap<string, readonly SealedChange[]>> {
  const all = await Promise.all(
    commands.map((command) =>
      changes.where('[command+record]').between([command, Dexie.minKey], [command, Dexie.maxKey]).toArray(),
    ),
  )
  return new Map(commands.map((command, index) => [command, all[index] ?? []]))
}

/** Takes commands out of the outbox once they lie where all find them. */
export async function markSent({ outbox }: OfficeDatabase, commands: readonly string[]): Promise<void> {
  await outbox.bulkDelete([...commands])
}

/** Puts commands into the outbox that came from elsewhere than from those who share. Within a transaction. */
export async function sendAlong(database: OfficeDatabase, commands: readonly string[]): Promise<void> {
  if (commands.length === 0 || (await readSharing(database)) === undefined) return
  await database.outbox.bulkPut(commands.map((command) => ({ command })))
}

/** Puts the whole log into the outbox: the first workstation of an office, or one whose server lost what it had. */
export async function sendEverything({ commands, outbox }: OfficeDatabase): Promise<void> {
  for (let after: unknown = Dexie.minKey; ;) {
    const part = await commands.where(':id').above(after).limit(5_000).primaryKeys()
    if (part.length === 0) return
    await outbox.bulkPut(part.map((command) => ({ command })))
    after = part.at(-1)
  }
}

/**
 * Rewrites entries of the log whose values were erased, and sees to it that those who share the log empty theirs. Within a
 * transaction.
 */
export async function rewriteEntries(
  database: OfficeDatabase,
  changes: readonly SealedChange[],
  commands: readonly SealedCommand[] = [],
): Promise<void> {
  await Promise.all([database.changes.bulkPut([...changes]), database.commands.bulkPut([...commands])])
  await emptyThere(database, [...changes.map(({ command }) => command), ...commands.map(({ id }) => id)])
}

/** Sees to it that the entries of these commands are emptied wherever they lie. */
export async function emptyThere(database: OfficeDatabase, commands: readonly string[]): Promise<void> {
  if (commands.length === 0 || (await readSharing(database)) === undefined) return
  const ids = [...new Set(commands)]
  const waiting = await database.outbox.bulkGet(ids)
  // What was not sent yet goes emptied by itself.
  const sent = ids.filter((_, index) => waiting[index] === undefined)
  await database.outbox.bulkPut(sent.map((command) => ({ command, emptied: true as const })))
}
