import Dexie from 'dexie'
import { v7 } from 'uuid'
import {
  type Change,
  changeFor,
  type Command,
  type CommandName,
  type Edit,
  fittingPart,
  inverse,
  plainName,
} from '#shared/engine/history/history'
import { replicaOf, type SealedChange } from '#shared/engine/history/seal'
import { undoState, type UndoState } from '#shared/engine/history/undo'
import { CommandAborted, type ExecuteOptions, inCommand, type Outcome, readReplica } from './commandWriter'
import { refuseFrozen } from './frozen'
import type { OfficeDatabase } from '../database'
import { ForeignRegister, homesOf, UnknownRegister } from '../homes'

/** Undo or redo was refused because a later change stands in the way; nothing was written. */
export interface Blocked {
  readonly blocked: Obstacle
}

/** What keeps a command from being taken back as a whole. */
export interface Obstacle {
  /** The command that was to be taken back. */
  readonly command: Command
  /** The first record in the way. */
  readonly record: string
  readonly register: string
  /** The last command that changed that record; `undefined` when none did after the one to be taken back. */
  readonly later: Command | undefined
  /** How many of the command's records are in the way, of how many. */
  readonly records: number
  readonly of: number
}

/** How much of a command to take back: all or nothing, what no later change stands in the way of, or nothing of it. */
export type Extent = 'whole' | 'fitting' | 'none'

const batch = 1_000

/** New id of a record: UUID v7, so that ids sort by time of creation. */
export function newId(): string {
  return v7()
}

/**
 * Runs one user command: one transaction that writes the records and appends to the history, or does nothing at all.
 * @returns the outcome, or `undefined` when no record would change.
 * @throws ForeignRegister when an edit names another register than its record's; nothing is written then.
 * @throws FrozenFields when a field would change that stands still.
 * @throws UnknownRegister when a record would begin in a register there is none of.
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
      // What other programs brought of registers this one does not know is carried, never begun here.
      for (const [index, { register }] of part.entries())
        if (
          current[index] === undefined &&
          name.kind !== 'restoreBackup' &&
          database.catalogue.find(register) === undefined
        )
          throw new UnknownRegister(register)
      const changes = part.map((edit, index) => changeFor(edit, current[index], command.id))
      // What comes back from a backup is as it was.
      if (name.kind !== 'restoreBackup') await refuseFrozen(database, changes)
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
    if (before !== undefined && before.register !== edit.register)
      throw new ForeignRegister(edit.record, before.register, edit.register)
    byRecord.set(
      edit.record,
      before === undefined ? edit : { ...before, ...edit, fields: { ...before.fields, ...edit.fields } },
    )
  }
  return [...byRecord.values()]
}

/**
 * Takes a command back as a command of its own. Refused, with nothing written, when a later change stands in the way;
 * with another extent the records in the way are left as they are.
 * @throws FrozenFields when it would change a field that stands still by what was done after it.
 */
export async function undo(
  database: OfficeDatabase,
  command: Command,
  options: ExecuteOptions,
  extent: Extent = 'whole',
): Promise<Outcome | Blocked | undefined> {
  return takeBack(database, 'undo', command, options, extent)
}

/** Does again what an undo took back: it takes back the undo. */
export async function redo(
  database: OfficeDatabase,
  undone: Command,
  options: ExecuteOptions,
): Promise<Outcome | Blocked | undefined> {
  return takeBack(database, 'redo', undone, options, 'whole')
}

/** Steps that can be taken back after a restart. */
const undoSteps = 5_000

/** What can be undone and redone now, read from the end of the history. */
export async function readUndoState(database: OfficeDatabase): Promise<UndoState> {
  const replica = await readReplica(database)
  // What others did is theirs to undo; here the command that took it in is.
  const own = database.commands.reverse().filter(({ id }) => replicaOf(id) === replica)
  return undoState((await own.limit(undoSteps).toArray()).toReversed())
}

class BlockedError extends Error {}

async function takeBack(
  database: OfficeDatabase,
  kind: 'undo' | 'redo',
  command: Command,
  options: ExecuteOptions,
  extent: Extent,
): Promise<Outcome | Blocked | undefined> {
  let left = 0
  const name = (): CommandName => ({
    kind,
    of: command.id,
    name: plainName(command.name),
    ...(left === 0 ? {} : { left }),
  })
  try {
    return await inCommand(
      database,
      name,
      options,
      async ({ id }, writer) => {
        const changes = await changesOf(database, command.id)
        if (extent === 'none') {
          left = changes.length
          return
        }
        for (let start = 0; start < changes.length; start += batch) {
          const part = changes.slice(start, start + batch).map((change) => inverse(change, id))
          // What was written under another register is taken back where the record belongs, and the record with it.
          const staying = part.filter(({ presence }) => presence?.after !== 'absent')
          const homes = await homesOf(
            database,
            staying.map(({ record }) => record),
          )
          const wanted = part.map((change) => ({ ...change, register: homes.get(change.record) ?? change.register }))
          const current = await database.records.bulkGet(wanted.map((change) => change.record))
          const fitting = wanted.map((change, index) =>
            saysNothing(change) ? change : fittingPart(change, current[index]),
          )
          const leftHere = fitting.filter((change, index) => change !== wanted[index]).length
          if (leftHere > 0 && extent === 'whole') throw new BlockedError()
          left += leftHere
          const written = fitting.map((change) => (change === undefined || saysNothing(change) ? undefined : change))
          await refuseFrozen(database, written, command.id)
          await writer.write(written, current)
          options.onProgress?.(start + wanted.length, changes.length)
          if (options.signal?.aborted === true) throw new CommandAborted()
        }
      },
      // Values that were erased do not come back; the step is done all the same, or it would bar all before it.
      true,
    )
  } catch (error) {
    if (error instanceof BlockedError) return { blocked: await obstacleOf(database, command) }
    throw error
  }
}

/** Whether nothing is left of a change: all it did was erased, or a later change stands in its way. */
function saysNothing(change: Change): boolean {
  return change.presence === undefined && Object.keys(change.fields).length === 0
}

async function changesOf(database: OfficeDatabase, command: string): Promise<readonly SealedChange[]> {
  return database.changes.where('[command+record]').between([command, Dexie.minKey], [command, Dexie.maxKey]).toArray()
}

async function obstacleOf(database: OfficeDatabase, command: Command): Promise<Obstacle> {
  const changes = await changesOf(database, command.id)
  const inTheWay: SealedChange[] = []
  for (let start = 0; start < changes.length; start += batch) {
    const part = changes.slice(start, start + batch)
    const current = await database.records.bulkGet(part.map((change) => change.record))
    part.forEach((change, index) => {
      const back = inverse(change, command.id)
      if (!saysNothing(back) && fittingPart(back, current[index]) !== back) inTheWay.push(change)
    })
  }
  const [first] = inTheWay
  if (first === undefined) throw new Error('Nothing stands in the way any more.')
  const ofRecord = await database.changes.where('record').equals(first.record).toArray()
  const last = ofRecord
    .map((change) => change.command)
    .sort()
    .at(-1)
  return {
    command,
    record: first.record,
    register: first.register,
    later: last === undefined || last <= command.id ? undefined : await database.commands.get(last),
    records: inTheWay.length,
    of: changes.length,
  }
}
