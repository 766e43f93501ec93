import type { Command } from '#shared/engine/history/history'
import { type Decisions, mergeChange, openConflicts } from '#shared/engine/merge/decide'
import type { RecordMerge } from '#shared/engine/merge/mergeRecord'
import { disputeOf } from '#shared/engine/merge/standing'
import { recordName } from '#shared/model/display'
import { type ExecuteOptions, inCommand, type Outcome } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import type { KnowledgeKept } from './knowledgeKept'

/** What waits for a person where workstations said different things, and the commands behind it: who and when. */
export interface Disputes {
  readonly merges: readonly RecordMerge[]
  readonly commands: ReadonlyMap<string, Command>
}

/**
 * Reads what is still open. A record may have been settled since, here or elsewhere, by whoever wrote it knowing both
 * values: it is taken off the list then.
 */
export async function readDisputes(database: OfficeDatabase, kept: KnowledgeKept): Promise<Disputes> {
  const { disputes, records, changes, commands } = database
  return database.transaction('rw', [disputes, records, changes, commands, database.settings], async () => {
    const listed = await disputes.toArray()
    if (listed.length === 0) return { merges: [], commands: new Map() }
    const knowledge = await kept.with(database, [])
    const ids = listed.map(({ record }) => record)
    const [current, history] = await Promise.all([records.bulkGet(ids), changes.where('record').anyOf(ids).toArray()])
    const merges: RecordMerge[] = []
    const settled: string[] = []
    for (const [index, one] of listed.entries()) {
      const own = history.filter(({ record }) => record === one.record)
      const merge = disputeOf(current[index], own, one, knowledge)
      if (merge === undefined) settled.push(one.record)
      else merges.push(merge)
    }
    await disputes.bulkDelete(settled)
    const wanted = merges.flatMap(({ conflicts }) =>
      conflicts.flatMap(({ by }) => [by.mine, by.theirs].filter((id) => id !== undefined)),
    )
    const found = (await commands.bulkGet([...new Set(wanted)])).filter((command) => command !== undefined)
    return { merges, commands: new Map(found.map((command) => [command.id, command])) }
  })
}

/**
 * Settles one record as a person decided, for everybody: the command knows all that stands against each other. Nothing is
 * done where something of it is not decided, or was settled meanwhile.
 */
export async function settle(
  database: OfficeDatabase,
  kept: KnowledgeKept,
  record: string,
  decisions: Decisions,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  const merge = (await readDisputes(database, kept)).merges.find((one) => one.record === record)
  if (merge === undefined || openConflicts(merge, decisions).length > 0) return undefined
  const { register } = merge
  const known = { ...merge.theirs.values, ...merge.before.values }
  const label = recordName(database.catalogue.of(register), known)
  const outcome = await inCommand(
    database,
    { kind: 'edit', register, record, label },
    options,
    async ({ id }, writer) => {
      const current = await database.records.get(record)
      await writer.write([mergeChange(merge, decisions, id)], [current])
    },
  )
  if (outcome !== undefined) kept.note(outcome.command)
  await readDisputes(database, kept)
  return outcome
}
