import { plainName } from '#shared/engine/history/history'
import { eraseName } from '#shared/engine/history/eraseName'
import { eraseFields, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { erasedFor, mergeChange, type Decisions } from '#shared/engine/merge/decide'
import { countVisible } from '#shared/engine/merge/summary'
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
  { content, merges, known, apart, isFirst, newest }: MergePlan,
  decisions: Decisions,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  const { records, changes, commands, settings, drafts, views } = database
  const erased = new Map(
    merges.flatMap((merge) => {
      const fields = erasedFor(merge, decisions)
      return fields.size === 0 ? [] : [[merge.record, fields] as const]
    }),
  )
  return database.transaction('rw', [records, changes, commands, settings, drafts, views], async () => {
    if ((await commands.toCollection().last())?.id !== newest) throw new StalePlan()
    await addEntries(database, content.commands, content.changes, erased)
    if (isFirst) await adoptOrigin(database, content.about.origin)
    return inCommand(
      database,
      {
        kind: 'merge',
        count: countVisible(merges),
        from: content.about.who,
        ...known,
        ...(apart.length === 0 ? {} : { apart }),
      },
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
  // An erasure there says whose names it emptied, for they repeated what went.
  const emptied = new Set(
    commands.flatMap(({ name, seal }) => (name.kind === 'erase' && seal.salt !== undefined ? (name.names ?? []) : [])),
  )
  const keyOf = (register: string) => database.catalogue.find(register)?.key
  /** Commands on a record whose number was erased. */
  const renumbered = new Set<string>()
  const noteErased = ({ command, record, register }: SealedChange) => {
    const key = keyOf(register)
    if (key !== undefined && erased.get(record)?.has(key) === true) renumbered.add(command)
  }
  changes.forEach(noteErased)
  const withoutWords = (command: SealedCommand) => {
    if (emptied.has(command.id)) return eraseName(command)
    const name = plainName(command.name)
    // Of several numbers nobody can tell which is whose: all of them go.
    if ('labels' in name) return renumbered.has(command.id) ? eraseName(command) : command
    if (!('label' in name)) return command
    const key = keyOf(name.register)
    return key !== undefined && erased.get(name.record)?.has(key) === true ? eraseName(command) : command
  }
  for (let start = 0; start < changes.length; start += batch) {
    const part = changes.slice(start, start + batch)
    const known = await database.changes.bulkGet(part.map(({ command, record }) => [command, record]))
    await database.changes.bulkAdd(part.filter((_, index) => known[index] === undefined).map(withoutErased))
  }
  for (let start = 0; start < commands.length; start += batch) {
    const part = commands.slice(start, start + batch)
    const known = await database.commands.bulkGet(part.map(({ id }) => id))
    await database.commands.bulkAdd(part.filter((_, index) => known[index] === undefined).map(withoutWords))
  }
  const own = await database.changes
    .where('record')
    .anyOf([...erased.keys()])
    .toArray()
  own.forEach(noteErased)
  await database.changes.bulkPut(own.map(withoutErased).filter((change, index) => change !== own[index]))
  const named = await database.commands.bulkGet([...new Set([...own.map(({ command }) => command), ...emptied])])
  const found = named.filter((command) => command !== undefined)
  await database.commands.bulkPut(found.map(withoutWords).filter((command, index) => command !== found[index]))
}
