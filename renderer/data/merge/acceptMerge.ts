import { plainName } from '#shared/engine/history/history'
import { eraseFields, eraseLabel, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { erasedFor, mergeChange, type Decisions } from '#shared/engine/merge/decide'
import { newestIn } from '#shared/engine/merge/knowledge'
import { countVisible } from '#shared/engine/merge/summary'
import { definitionOf } from '#shared/catalogue'
import { CommandAborted, type ExecuteOptions, inCommand, type Outcome } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { sha256 } from '../commands/sha256'
import { adoptOrigin } from './origin'
import type { MergePlan } from './planMerge'

/** Something was done here since the plan was made; it must be made anew. */
export class StalePlan extends Error {}

const batch = 500

/**
 * Takes a package in, in one transaction: its entries are added to the log as they are, and one command of this
 * workstation makes the records what the plan and the decisions say. Undoing that command takes all of it back, and the
 * package can be taken in again.
 * @throws StalePlan when the plan is out of date; nothing is written then.
 */
export async function acceptMerge(
  database: OfficeDatabase,
  { content, merges, isFirst, newest }: MergePlan,
  decisions: Decisions,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  const { records, changes, commands, settings, drafts } = database
  const seen = newestIn(content.changes)
  const erased = new Map(
    merges.flatMap((merge) => {
      const fields = erasedFor(merge, decisions)
      return fields.size === 0 ? [] : [[merge.record, fields] as const]
    }),
  )
  return database.transaction('rw', [records, changes, commands, settings, drafts], async () => {
    if ((await commands.toCollection().last())?.id !== newest) throw new StalePlan()
    await addEntries(database, content.commands, content.changes, erased)
    if (isFirst) await adoptOrigin(database, content.about.origin)
    return inCommand(
      database,
      { kind: 'merge', count: countVisible(merges), from: content.about.who, seen },
      options,
      async ({ id }, writer) => {
        for (let start = 0; start < merges.length; start += batch) {
          const part = merges.slice(start, start + batch)
          const current = await records.bulkGet(part.map(({ record }) => record))
          await writer.write(
            part.map((merge) => mergeChange(merge, decisions, id)),
            current,
          )
          options.onProgress?.(start + part.length, merges.length)
          if (options.signal?.aborted === true) throw new CommandAborted()
        }
      },
      true,
    )
  })
}

/** Adds what the log does not have. What is there stays as it is, but for values that were erased for good. */
async function addEntries(
  database: OfficeDatabase,
  commands: readonly SealedCommand[],
  changes: readonly SealedChange[],
  erased: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const withoutErased = (change: SealedChange) => {
    const fields = erased.get(change.record)
    return fields === undefined ? change : eraseFields(change, fields, sha256)
  }
  /** Commands on a record whose number was erased. */
  const renumbered = new Set<string>()
  const noteErased = ({ command, record, register }: SealedChange) => {
    if (erased.get(record)?.has(definitionOf(register).key) === true) renumbered.add(command)
  }
  changes.forEach(noteErased)
  const withoutLabel = (command: SealedCommand) => {
    const name = plainName(command.name)
    // Of several numbers nobody can tell which is whose: all of them go.
    if ('labels' in name) return renumbered.has(command.id) ? eraseLabel(command) : command
    if (!('label' in name)) return command
    return erased.get(name.record)?.has(definitionOf(name.register).key) === true ? eraseLabel(command) : command
  }
  for (let start = 0; start < changes.length; start += batch) {
    const part = changes.slice(start, start + batch)
    const known = await database.changes.bulkGet(part.map(({ command, record }) => [command, record]))
    await database.changes.bulkAdd(part.filter((_, index) => known[index] === undefined).map(withoutErased))
  }
  for (let start = 0; start < commands.length; start += batch) {
    const part = commands.slice(start, start + batch)
    const known = await database.commands.bulkGet(part.map(({ id }) => id))
    await database.commands.bulkAdd(part.filter((_, index) => known[index] === undefined).map(withoutLabel))
  }
  const own = await database.changes
    .where('record')
    .anyOf([...erased.keys()])
    .toArray()
  own.forEach(noteErased)
  await database.changes.bulkPut(own.map(withoutErased).filter((change, index) => change !== own[index]))
  const named = await database.commands.bulkGet([...new Set(own.map(({ command }) => command))])
  const found = named.filter((command) => command !== undefined)
  await database.commands.bulkPut(found.map(withoutLabel).filter((command, index) => command !== found[index]))
}
