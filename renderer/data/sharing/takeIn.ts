import { momentOf } from '#shared/engine/history/clock'
import { homeOf } from '#shared/engine/history/home'
import { applyChange, type Change, type Seen } from '#shared/engine/history/history'
import { replicaOf, type SealedChange } from '#shared/engine/history/seal'
import { continues, goneFields, standingOf } from '#shared/engine/merge/standing'
import { seenWith } from '#shared/engine/merge/taken'
import { orderKey } from '#shared/model/orderKey'
import type { RegisterRecord } from '#shared/core/values/record'
import { filesIn } from '#shared/core/values/values'
import { type EntryContent, contentOf, entryFormat, type StoredEntry } from '#shared/program/sharing/entry'
import type { TakeInRefusal } from '#shared/program/sharing/refusals'
import { readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { addEntries, ErasedFields } from '../merge/addEntries'
import { changesAsHere, commandsHere, historyHere, keyOfChange, recordsHere } from '../merge/entriesHere'
import { verifyChange, verifyCommand } from '../merge/verifyPackage'
import type { KnowledgeKept } from './knowledgeKept'
import { emptyThere } from './outbox'
import { readSeen, readSharing, type Sharing, writeSeen, writeSharing } from './sharedLog'

/** What taking in did, for whoever shows records. */
export interface TakenIn {
  readonly records: readonly RegisterRecord[]
  readonly gone: readonly string[]
  readonly registers: ReadonlySet<string>
  readonly sharing: Sharing
}

/** The next entries of the log, as they are handed over. */
export interface Parcel {
  readonly entries: readonly StoredEntry[]
  /** The place they follow, and up to where nothing more lies that one may read: places of others leave gaps. */
  readonly after: number
  readonly reached: number
}

/** Thrown before anything is written. */
export class EntriesRefused extends Error {
  readonly why: TakeInRefusal
  constructor(why: TakeInRefusal) {
    super(`Entries were refused: ${why}`)
    this.why = why
  }
}

/** A parcel read and verified, before anything of the database is touched. */
export interface Arrived extends Pick<Parcel, 'after' | 'reached'> {
  readonly contents: readonly EntryContent[]
  /** When each command was given. */
  readonly moments: ReadonlyMap<string, string>
  /** The newest of them, and its place. */
  readonly last: Sharing['last']
}

/**
 * Takes the next entries of the shared log in: all of them with the place reached in one transaction, so that each is taken
 * in exactly once. No command is written for it. A record goes on by what was done, where whoever did it knew all that was
 * done before; otherwise it is made anew from its whole history (`standing.ts`).
 * @param arrived what `readParcel` made of them
 * @returns `undefined` where this workstation is somewhere else in the log by now; nothing is taken in then.
 * @throws EntriesRefused
 */
export async function takeIn(
  database: OfficeDatabase,
  kept: KnowledgeKept,
  arrived: Arrived,
): Promise<TakenIn | undefined> {
  const { after, reached } = arrived
  const { records, changes, commands, settings, disputes, outbox, attachments } = database
  const tables = [records, changes, commands, settings, disputes, outbox, attachments]
  try {
    return await database.transaction('rw', tables, async () => {
      // Side by side: what one entry costs is the turns the database takes.
      const [sharing, replica, fresh, before] = await Promise.all([
        readSharing(database),
        readReplica(database),
        absentOf(database, arrived.contents),
        readSeen(database),
      ])
      if (sharing?.position !== after) return undefined
      if (fresh.commands.some(({ id }) => replicaOf(id) === replica)) throw new EntriesRefused('sameWorkstation')
      const knowledge = await kept.with(database, fresh.commands)
      // What lies here although the package it came with was given back counts again: all others have it.
      const aside = fresh.known.filter(
        ({ command, register }) => !knowledge.knows(replica ?? '', command, register) && replicaOf(command) !== replica,
      )
      const anew = new Set(aside.map(({ record }) => record))
      const touched = new Map<string, SealedChange[]>([...anew].map((record) => [record, []]))
      for (const change of fresh.changes) {
        const known = touched.get(change.record)
        if (known === undefined) touched.set(change.record, [change])
        else known.push(change)
      }
      const ids = [...touched.keys()]
      const [current, history] = await Promise.all([recordsHere(database, ids), historyHere(database, ids)])
      const puts: RegisterRecord[] = []
      const gone: string[] = []
      const disputed: { readonly record: string; readonly register: string }[] = []
      const erased = new ErasedFields()
      for (const [index, id] of ids.entries()) {
        const [mine, theirs] = [history.get(id) ?? [], touched.get(id) ?? []]
        const register = homeOf([...mine, ...theirs]) ?? ''
        if (theirs.some((change) => change.register !== register)) throw new EntriesRefused('altered')
        const all = [...mine, ...theirs]
        const isNext = !anew.has(id) && continues(mine, theirs, knowledge)
        const standing = isNext
          ? applied(database, theirs, current[index], arrived)
          : rebuilt(database, all, current[index], { id, register }, standingOf(all, knowledge))
        for (const change of all) {
          const fields = goneFields(change, all, knowledge)
          if (fields.size > 0) erased.note(change, fields)
        }
        if (standing.record === undefined) gone.push(id)
        else puts.push(standing.record)
        if (standing.isDisputed) disputed.push({ record: id, register })
      }
      const seen = [...fresh.changes, ...aside].reduce<Seen>(
        (all, { register, command }) => seenWith(all, register, command),
        before,
      )
      const next = { ...sharing, position: reached, ...(arrived.last === undefined ? {} : { last: arrived.last }) }
      const [emptied] = await Promise.all([
        addEntries(database, fresh.commands, fresh.changes, erased),
        records.bulkPut(puts),
        records.bulkDelete(gone),
        disputes.bulkPut(disputed),
        noteFiles(database, fresh.changes),
        // What is known from now on, until the next command here says it.
        writeSeen(database, seen),
        writeSharing(database, next),
      ])
      await emptyThere(database, [...emptied.arrivedEmptied])
      knowledge.learn({ replica: replica ?? '', seen })
      const registers = new Set(fresh.changes.map(({ register }) => register))
      return { records: puts, gone, registers, sharing: next }
    })
  } catch (error) {
    // What was learned of entries that were not taken in after all must not be believed.
    kept.forget()
    throw error
  }
}

/** Reads and verifies entries. @throws EntriesRefused */
export function readParcel({ entries, after, reached }: Parcel): Arrived {
  let last: StoredEntry | undefined
  const contents = entries.map((entry) => {
    if (entry.position <= (last?.position ?? after)) throw new EntriesRefused('otherLog')
    last = entry
    if (entry.format > entryFormat) throw new EntriesRefused('newerFormat')
    try {
      const content = contentOf(entry)
      verifyCommand(content.command)
      content.changes.forEach(verifyChange)
      return content
    } catch {
      throw new EntriesRefused('altered')
    }
  })
  const moments = new Map(contents.map(({ command }) => [command.id, command.at]))
  return {
    after,
    reached,
    contents,
    moments,
    last: last === undefined ? undefined : { position: last.position, command: last.command },
  }
}

/** What the log does not have yet; this workstation's own entries come back, and the same one may come from two places. */
async function absentOf(
  database: OfficeDatabase,
  contents: readonly EntryContent[],
): Promise<{
  readonly commands: readonly EntryContent['command'][]
  readonly changes: readonly SealedChange[]
  /** Changes that lie here already. */
  readonly known: readonly SealedChange[]
}> {
  const commands = new Map(contents.map(({ command }) => [command.id, command]))
  const made = contents.flatMap(({ changes }) => changes)
  const [known, there] = await Promise.all([
    commandsHere(database, [...commands.keys()]),
    changesAsHere(database, made),
  ])
  for (const command of await database.commands.bulkGet([...known])) {
    if (command === undefined) continue
    const theirs = commands.get(command.id)
    if (theirs !== undefined && theirs.seal.hash !== command.seal.hash) throw new EntriesRefused('altered')
    commands.delete(command.id)
  }
  const fresh = new Map<string, SealedChange>()
  for (const change of made) {
    const key = keyOfChange(change)
    const own = there.get(key)
    if (own === undefined) fresh.set(key, change)
    else if (own.seal.digest !== change.seal.digest) throw new EntriesRefused('altered')
  }
  return {
    commands: [...commands.values()],
    changes: [...fresh.values()],
    known: [...there.values()],
  }
}

interface After {
  readonly record: RegisterRecord | undefined
  readonly isDisputed: boolean
}

function applied(
  database: OfficeDatabase,
  fresh: readonly Change[],
  current: RegisterRecord | undefined,
  { moments }: Arrived,
): After {
  let record = current
  for (const change of fresh.toSorted((a, b) => (a.command < b.command ? -1 : 1))) {
    const at = moments.get(change.command) ?? momentOf(change.command)
    record = applyChange(change, record, database.catalogue.of(change.register), at)
  }
  return { record, isDisputed: false }
}

function rebuilt(
  database: OfficeDatabase,
  changes: readonly Change[],
  current: RegisterRecord | undefined,
  { id, register }: { readonly id: string; readonly register: string },
  { presence, values, isDisputed }: ReturnType<typeof standingOf>,
): After {
  if (presence === 'absent') return { record: undefined, isDisputed }
  const moments = changes.map(({ command }) => momentOf(command)).sort()
  return {
    record: {
      id,
      register,
      values,
      order: orderKey(database.catalogue.of(register), values),
      trashed: presence === 'trashed' ? 1 : 0,
      createdAt: current?.createdAt ?? moments[0] ?? '',
      updatedAt: moments.at(-1) ?? '',
    },
    isDisputed,
  }
}

/** Files that entries name are known before the entries are shown; their bytes come when they are wanted. */
async function noteFiles({ attachments }: OfficeDatabase, changes: readonly Change[]): Promise<void> {
  const named = changes.flatMap(({ fields }) => Object.values(fields).flatMap(({ after }) => filesIn(after)))
  if (named.length === 0) return
  const there = await attachments.bulkGet(named.map(({ sha256 }) => sha256))
  await attachments.bulkPut(
    named.flatMap(({ sha256, name, bytes }, index) => (there[index] === undefined ? [{ sha256, name, bytes }] : [])),
  )
}
