import type { Apart, Command } from '#shared/engine/history/history'
import { replicaOf, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import type { RecordMerge } from '#shared/engine/merge/mergeRecord'
import type { PackageContent } from '#shared/engine/merge/package'
import { isMerge, planRecord } from '#shared/engine/merge/plan'
import { LogOutline, statementOf, type Known } from '#shared/engine/merge/statement'
import { readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { absentFrom, findApart } from './findApart'
import { originOf } from './origin'

/** Everything a package would do here; nothing is written yet. */
export interface MergePlan {
  readonly content: PackageContent
  readonly merges: readonly RecordMerge[]
  /** What the package's workstation knows, and what was found out of identities used twice: the merge states both. */
  readonly known: Known
  readonly apart: readonly Apart[]
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
  /**
   * It holds work of this very workstation that is not here: a copied data folder, worked on in two places, or an image of
   * the disk put back. It can be taken in once this computer goes on under a new identity (`identity.ts`).
   */
  | 'sameWorkstation'
  /** Two computers under one identity gave two commands under the same id, and a log can hold only one of them. */
  | 'sameCommand'

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
  const all = new Map<string, SealedCommand>()
  const incoming = new Map(content.commands.map((command) => [command.id, command]))
  const ids = new Set<string>()
  let isContradicted = false
  await database.commands.each((command) => {
    ids.add(command.id)
    const theirs = incoming.get(command.id)
    isContradicted ||= theirs !== undefined && !isSameCommand(command, theirs)
    if (tellsKnowledge(command)) all.set(command.id, command)
  })
  if (isContradicted) return { refused: 'sameCommand' }
  if (content.commands.some(({ id }) => replicaOf(id) === replica && !ids.has(id)))
    return { refused: 'sameWorkstation' }

  const newest = (await database.commands.toCollection().last())?.id
  const telling = [...all.values(), ...content.commands]
  const assumed = knowledgeOf(telling)
  const here = { replica, commands: ids, merges: [...all.values()].filter(isMerge).map(({ id }) => id) }
  const absent = await absentFrom(
    database,
    content.changes.filter(({ command, register }) => assumed.knows(replica, command, register)),
  )
  const apart = await findApart(database, content, here, assumed, absent)
  const knowledge = apart.length === 0 ? assumed : knowledgeOf(telling, apart)
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
    if (absent.has(change) || !knowledge.knows(replica, change.command, change.register))
      touched.set(change.record, change.register)
  }
  const merges: RecordMerge[] = []
  const wanted = [...touched]
  for (let start = 0; start < wanted.length; start += batch) {
    const part = wanted.slice(start, start + batch)
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
    onProgress(start + part.length, wanted.length)
  }
  const outline = new LogOutline()
  for (const change of content.changes) outline.addChange(change)
  const known = statementOf(outline.commands, knowledge)
  const commands = await commandsBehind(database, merges, incoming)
  return { content, merges, known, apart, commands, isFirst, newest }
}

/** Logs of version 1 were sealed wherever they were opened next, so seals may differ where the commands do not. */
function isSameCommand(one: SealedCommand, other: SealedCommand): boolean {
  const isSame = one.at === other.at && one.who === other.who && one.seal.count === other.seal.count
  return one.seal.hash === other.seal.hash || isSame
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
