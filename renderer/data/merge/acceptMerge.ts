import { erasedFor, mergeChange, type Decisions } from '#shared/engine/merge/decide'
import { countEntries } from '#shared/engine/merge/summary'
import { CommandAborted, type ExecuteOptions, inCommand, type Outcome } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { emptyThere, sendAlong } from '../sharing/outbox'
import { dataState } from '../sharing/sharedLog'
import { addEntries, ErasedFields } from './addEntries'
import { changesHere, commandsHere, keyOfChange } from './entriesHere'
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
  const { records, changes, commands, settings, drafts, views, outbox } = database
  const erased = new Map(
    merges.flatMap((merge) => {
      const fields = erasedFor(merge, decisions)
      return fields.size === 0 ? [] : [[merge.record, fields] as const]
    }),
  )
  return database.transaction('rw', [records, changes, commands, settings, drafts, views, outbox], async () => {
    if ((await dataState(database)) !== newest) throw new StalePlan()
    const here = {
      commands: await commandsHere(
        database,
        content.commands.map(({ id }) => id),
      ),
      changes: await changesHere(database, content.changes),
    }
    const fresh = {
      commands: content.commands.filter(({ id }) => !here.commands.has(id)),
      changes: content.changes.filter((change) => !here.changes.has(keyOfChange(change))),
    }
    const { emptied } = await addEntries(database, fresh.commands, fresh.changes, ErasedFields.everywhere(erased))
    await sendAlong(
      database,
      fresh.commands.map(({ id }) => id),
    )
    await emptyThere(database, [...emptied])
    if (isFirst) await adoptOrigin(database, content.about.origin)
    return inCommand(
      database,
      {
        kind: 'merge',
        count: countEntries(merges, database.catalogue),
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
