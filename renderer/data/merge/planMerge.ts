import { homeOf } from '#shared/engine/history/home'
import type { Command } from '#shared/engine/history/history'
import { replicaOf, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { isKnown, knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import type { RecordMerge } from '#shared/engine/merge/mergeRecord'
import type { PackageContent } from '#shared/engine/merge/package'
import { isMerge, planRecord } from '#shared/engine/merge/plan'
import { fold } from '#shared/core/folding/fold'
import type { Office } from '#shared/model/office'
import { readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { readOffice } from '../settings'
import { originOf } from './origin'

/** Everything a package would do here; nothing is written yet. */
export interface MergePlan {
  readonly content: PackageContent
  readonly merges: readonly RecordMerge[]
  /** The commands behind the conflicts: who and when. */
  readonly commands: ReadonlyMap<string, Command>
  /** Whether this database holds no records, so that the package becomes its data. */
  readonly isFirst: boolean
  /** Whether the package becomes the data of a program that had others before: somebody must say it is the same office. */
  readonly isReplacing: boolean
  /** The newest command here when the plan was made; after another one it must be made anew. */
  readonly newest: string | undefined
}

/** Why a package cannot be merged at all. */
export type MergeRefusal =
  /** It comes from a database that has nothing in common with this one. */
  | 'otherOffice'
  /** It holds work of this very workstation that is not here: a copied data folder, worked on in two places. */
  | 'sameWorkstation'
  /** It tells entries of the common history another way than the log here, or gives a record to another register. */
  | 'altered'

/** Records planned at a time. */
const batch = 500

/**
 * Compares a package with what is here. A program without entries takes in the package of its own office: one that is named
 * otherwise is refused, one whose program had data before is asked about (`isReplacing`).
 */
export async function planMerge(
  database: OfficeDatabase,
  content: PackageContent,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<MergePlan | { readonly refused: MergeRefusal }> {
  const isFirst = (await database.records.count()) === 0
  const origin = await originOf(database)
  const isOther = origin !== content.about.origin
  if (isOther && (!isFirst || (await isNamedOtherwise(database, content.about.office))))
    return { refused: 'otherOffice' }
  const replica = (await readReplica(database)) ?? ''
  if (await isOwnWorkUnknown(database, content, replica)) return { refused: 'sameWorkstation' }
  if (await isToldOtherwise(database, content)) return { refused: 'altered' }

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
  const touched = new Set<string>()
  for (const change of content.changes) {
    const known = theirs.get(change.record)
    if (known === undefined) theirs.set(change.record, [change])
    else known.push(change)
    if (!isKnown(change, replica, held)) touched.add(change.record)
  }
  const merges: RecordMerge[] = []
  const ids = [...touched]
  for (let start = 0; start < ids.length; start += batch) {
    const part = ids.slice(start, start + batch)
    const [current, log] = await Promise.all([
      database.records.bulkGet(part),
      database.changes.where('record').anyOf(part).toArray(),
    ])
    const mine = new Map<string, SealedChange[]>()
    for (const change of log) mine.set(change.record, [...(mine.get(change.record) ?? []), change])
    for (const [index, record] of part.entries()) {
      const known = mine.get(record) ?? []
      const incoming = theirs.get(record) ?? []
      // A record never changes its register, and no package can say it began in another one.
      const register = homeOf([...known, ...incoming]) ?? ''
      if (known.length > 0 && homeOf(known) !== register) return { refused: 'altered' }
      const merge = planRecord(viewpoint, { record, register }, current[index], known, incoming)
      if (merge !== undefined) merges.push(merge)
    }
    onProgress(start + part.length, ids.length)
  }
  const commands = await commandsBehind(database, merges, incoming)
  return { content, merges, commands, isFirst, isReplacing: isFirst && isOther && origin !== undefined, newest }
}

/** Whether this program and a package both name their office, and differently. */
async function isNamedOtherwise(database: OfficeDatabase, theirs: Office | undefined): Promise<boolean> {
  const nameOf = ({ councilNominative, officeName }: Office) => fold(councilNominative || officeName)
  const [mine, other] = [nameOf(await readOffice(database)), theirs === undefined ? '' : nameOf(theirs)]
  return mine !== '' && other !== '' && mine !== other
}

/** Whether entries that are here and in the package differ in what they were sealed over. */
async function isToldOtherwise(database: OfficeDatabase, { commands, changes }: PackageContent): Promise<boolean> {
  for (let start = 0; start < Math.max(commands.length, changes.length); start += batch) {
    const [named, made] = [commands.slice(start, start + batch), changes.slice(start, start + batch)]
    const [commandsHere, changesHere] = await Promise.all([
      database.commands.bulkGet(named.map(({ id }) => id)),
      database.changes.bulkGet(made.map(({ command, record }) => [command, record])),
    ])
    if (commandsHere.some((here, index) => here !== undefined && here.seal.hash !== named[index]?.seal.hash))
      return true
    if (changesHere.some((here, index) => here !== undefined && here.seal.digest !== made[index]?.seal.digest))
      return true
  }
  return false
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
