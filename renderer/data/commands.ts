import Dexie from 'dexie'
import { v4, v7 } from 'uuid'
import { nextReading } from '#shared/history/clock'
import {
  applyChange,
  changeFor,
  fits,
  inverse,
  plainName,
  type Change,
  type Command,
  type CommandName,
  type Edit,
} from '#shared/history/history'
import { undoState, type UndoState } from '#shared/history/undo'
import { definitionOf } from '#shared/registers/catalogue'
import type { RegisterRecord } from '#shared/values/record'
import type { OfficeDatabase } from './database'

/** What a command did, for whoever shows records: the records as they are now, and the ids that are gone. */
export interface Outcome {
  readonly command: Command
  readonly records: readonly RegisterRecord[]
  readonly gone: readonly string[]
}

/** Undo or redo was refused because a later change stands in the way; nothing was written. */
export interface Blocked {
  readonly blocked: { readonly record: string; readonly register: string }
}

export interface ExecuteOptions {
  /** Name of the person at the workstation. */
  readonly who: string
  readonly now: () => number
  /** Draft that the command makes good; it goes in the same transaction. */
  readonly draft?: string
  /** Told how many of how many records are written. */
  readonly onProgress?: (done: number, of: number) => void
  /** Aborting rolls the whole command back. */
  readonly signal?: AbortSignal
}

const batch = 1_000

/** New id of a record: UUID v7, so that ids sort by time of creation. */
export function newId(): string {
  return v7()
}

/**
 * Runs one user command: one transaction that writes the records and appends to the history, or does nothing at all.
 * @returns the outcome, or `undefined` when no record would change.
 */
export async function execute(
  database: OfficeDatabase,
  name: CommandName,
  edits: readonly Edit[],
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  const wanted = onePerRecord(edits)
  return inCommand(database, name, options, async (command, writer) => {
    for (let start = 0; start < wanted.length; start += batch) {
      const part = wanted.slice(start, start + batch)
      const current = await database.records.bulkGet(part.map((edit) => edit.record))
      const changes = part.map((edit, index) => changeFor(edit, current[index], command.id))
      await writer.write(changes, current)
      options.onProgress?.(start + part.length, wanted.length)
      if (options.signal?.aborted === true) throw new CommandAborted()
    }
  })
}

/**
 * Edits of the same record put together, the later one on top: a command makes one change to a record, and two rows of
 * a file for which the clerk chose the same record must not make the whole import fail.
 */
function onePerRecord(edits: readonly Edit[]): readonly Edit[] {
  const byRecord = new Map<string, Edit>()
  for (const edit of edits) {
    const before = byRecord.get(edit.record)
    byRecord.set(
      edit.record,
      before === undefined ? edit : { ...before, ...edit, fields: { ...before.fields, ...edit.fields } },
    )
  }
  return [...byRecord.values()]
}

/** Takes a command back as a command of its own. Refused, with nothing written, when a later change stands in the way. */
export async function undo(
  database: OfficeDatabase,
  command: Command,
  options: ExecuteOptions,
): Promise<Outcome | Blocked | undefined> {
  const name: CommandName = { kind: 'undo', of: command.id, name: plainName(command.name) }
  return replay(database, name, command, options, (change, id) => inverse(change, id))
}

/** Does a command again that was undone. */
export async function redo(
  database: OfficeDatabase,
  command: Command,
  options: ExecuteOptions,
): Promise<Outcome | Blocked | undefined> {
  const name: CommandName = { kind: 'redo', of: command.id, name: plainName(command.name) }
  return replay(database, name, command, options, (change, id) => ({ ...change, command: id }))
}

/** Steps that can be taken back after a restart. */
const undoSteps = 5_000

/** What can be undone and redone now, read from the end of the history. */
export async function readUndoState(database: OfficeDatabase): Promise<UndoState> {
  const newest = await database.commands.reverse().limit(undoSteps).toArray()
  return undoState(newest.toReversed())
}

/** Rolls the transaction back after the user cancelled; callers see it as a rejected promise. */
export class CommandAborted extends Error {}

class BlockedError extends Error {
  readonly change: Change
  constructor(change: Change) {
    super('A later change stands in the way.')
    this.change = change
  }
}

async function replay(
  database: OfficeDatabase,
  name: CommandName,
  original: Command,
  options: ExecuteOptions,
  turn: (change: Change, command: string) => Change,
): Promise<Outcome | Blocked | undefined> {
  try {
    return await inCommand(database, name, options, async (command, writer) => {
      const changes = await database.changes
        .where('[command+record]')
        .between([original.id, Dexie.minKey], [original.id, Dexie.maxKey])
        .toArray()
      for (let start = 0; start < changes.length; start += batch) {
        const part = changes.slice(start, start + batch).map((change) => turn(change, command.id))
        const current = await database.records.bulkGet(part.map((change) => change.record))
        const obstacle = part.find((change, index) => !fits(change, current[index]))
        if (obstacle !== undefined) throw new BlockedError(obstacle)
        await writer.write(part, current)
        options.onProgress?.(start + part.length, changes.length)
        if (options.signal?.aborted === true) throw new CommandAborted()
      }
    })
  } catch (error) {
    if (error instanceof BlockedError)
      return { blocked: { record: error.change.record, register: error.change.register } }
    throw error
  }
}

interface Writer {
  write(changes: readonly (Change | undefined)[], current: readonly (RegisterRecord | undefined)[]): Promise<void>
}

async function inCommand(
  database: OfficeDatabase,
  name: CommandName,
  { who, now, draft }: ExecuteOptions,
  work: (command: Command, writer: Writer) => Promise<void>,
): Promise<Outcome | undefined> {
  const { records, changes, commands, settings, drafts } = database
  // Gathered before the transaction: awaiting anything but Dexie inside it would end it silently.
  const time = now()
  const freshReplica = v4().slice(0, 8)
  const written: RegisterRecord[] = []
  const gone: string[] = []
  const command = await database.transaction('rw', [records, changes, commands, settings, drafts], async () => {
    if (draft !== undefined) await drafts.delete(draft)
    const replica = await replicaId(database, freshReplica)
    const last = await commands.toCollection().last()
    const id = nextReading(last?.id, time, replica)
    const next: Command = { id, at: new Date(time).toISOString(), who, name }
    const write: Writer['write'] = async (wanted, current) => {
      const puts: RegisterRecord[] = []
      const deletes: string[] = []
      const entries: Change[] = []
      wanted.forEach((change, index) => {
        if (change === undefined) return
        entries.push(change)
        const after = applyChange(change, current[index], definitionOf(change.register), next.at)
        if (after === undefined) deletes.push(change.record)
        else puts.push(after)
      })
      await changes.bulkAdd(entries)
      if (puts.length > 0) await records.bulkPut(puts)
      if (deletes.length > 0) await records.bulkDelete(deletes)
      written.push(...puts)
      gone.push(...deletes)
    }
    await work(next, { write })
    if (written.length + gone.length === 0) return undefined
    await commands.add(next)
    return next
  })
  return command === undefined ? undefined : { command, records: written, gone }
}

/** Id of this workstation's copy of the data, made with its first command. */
async function replicaId(database: OfficeDatabase, fresh: string): Promise<string> {
  const stored = await database.settings.get('replica')
  if (typeof stored?.value === 'string') return stored.value
  await database.settings.add({ key: 'replica', value: fresh })
  return fresh
}
