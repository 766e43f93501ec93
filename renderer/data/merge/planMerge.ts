import type { Command } from '#shared/engine/history/history'
import { replicaOf, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { isKnown, knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import type { RecordMerge } from '#shared/engine/merge/mergeRecord'
import type { PackageContent } from '#shared/engine/merge/package'
import { isMerge, planRecord } from '#shared/engine/merge/plan'
import { readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { originOf } from './origin'

/** Everything a package would do here; nothing is written yet. */
export interface MergePlan {
  readonly content: PackageContent
  readonly merges: readonly RecordMerge[]
  /** The commands behind the conflicts: who and when. */
  readonly commands: ReadonlyMap<string, Command>
  /** Whether this database holds no records, so that the package becomes its data. */
  readonly isFirst: boolean
  /** The newest command here when the plan was made; after another one it must be made anew. */
  readonly newest: string | undefined
}

/** Why a package cannot be merged at all. */
export type MergeRefusal =
  /** It comes from a database that has nothing in common with this one. */
  | 'otherOffice'
  /** It holds work of this very workstation that is not here: a copied data folder, worked on in two places. */
  | 'sameWorkstation'

/** Records planned at a time. */
const batch = 500

/** Compares a package with what is here. */
export async function planMerge(
  database: OfficeDatabase,
  content: PackageContent,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<MergePlan | { readonly refused: MergeRefusal }> {
  const isFirst = (await database.records.count()) === 0
  if (!isFirst && (await originOf(database)) !== content.about.origin) return { refused: 'otherOffice' }
  const replica = (await readReplica(database)) ?? ''
  if (await isOwnWorkUnknown(database, content, replica)) return { refused: 'sameWorkstation' }

  const all = new Map<string, SealedCommand>()
  await database.commands.each((command) => {
    if (tellsKnowledge(command)) all.set(command.id, command)
  })
  const newest = (await database.commands.toCollection().last())?.id
  const incoming = new Map(content.commands.map((command) => [command.id, command]))
  const knowledge = knowledgeOf([...all.values(), ...content.commands])
  const held = knowledge.heldBy(replica)
  const viewpoint = {
    replica,
    knowledge,
    isMerge: (id: string) => {
      const command = all.get(id) ?? incoming.get(id)
      return command !== undefined && isMerge(command)
    },
  }
  const theirs = new Map<string, SealedChange[]>()
  const touched = new Map<string, string>()
  for (const change of content.changes) {
    const known = theirs.get(change.record)
    if (known === undefined) theirs.set(change.record, [change])
    else known.push(change)
    if (!isKnown(change, replica, held)) touched.set(change.record, change.register)
  }
  const merges: RecordMerge[] = []
  const ids = [...touched]
  for (let start = 0; start < ids.length; start += batch) {
    const part = ids.slice(start, start + batch)
    const keys = part.map(([record]) => record)
    const [current, log] = await Promise.all([
      database.records.bulkGet(keys),
      database.changes.where('record').anyOf(keys).toArray(),
    ])
    const mine = new Map<string, SealedChange[]>()
    for (const change of log) mine.set(change.record, [...(mine.get(change.record) ?? []), change])
    part.forEach(([record, register], index) => {
      const known = mine.get(record) ?? []
      const merge = planRecord(viewpoint, { record, register }, current[index], known, theirs.get(record) ?? [])
      if (merge !== undefined) merges.push(merge)
    })
    onProgress(start + part.length, ids.length)
  }
  return { content, merges, commands: await commandsBehind(database, merges, incoming), isFirst, newest }
}

async function isOwnWorkUnknown(
  database: OfficeDatabase,
  { commands }: PackageContent,
  replica: string,
): Promise<boolean> {
  const own = commands.filter(({ id }) => replicaOf(id) === replica)
  const here = await database.commands.bulkGet(own.map(({ id }) => id))
  return here.some((command, index) => command?.seal.hash !== own[index]?.seal.hash)
}

async function commandsBehind(
  database: OfficeDatabase,
  merges: readonly RecordMerge[],
  incoming: ReadonlyMap<string, Command>,
): Promise<ReadonlyMap<string, Command>> {
  const ids = merges.flatMap(({ conflicts }) =>
    conflicts.flatMap(({ by }) => [by.mine, by.theirs].filter((id) => id !== undefined)),
  )
  const here = await database.commands.bulkGet([...new Set(ids)])
  const known = new Map<string, Command>(
    here.flatMap((command) => (command === undefined ? [] : [[command.id, command]])),
  )
  for (const id of ids) {
    const command = incoming.get(id)
    if (command !== undefined && !known.has(id)) known.set(id, command)
  }
  return known
}
