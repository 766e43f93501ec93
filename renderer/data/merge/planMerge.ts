import { homeOf } from '#shared/engine/history/home'
import type { Apart, Command } from '#shared/engine/history/history'
import { replicaOf, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import type { RecordMerge } from '#shared/engine/merge/mergeRecord'
import type { PackageContent } from '#shared/engine/merge/package'
import { isMerge, planRecord } from '#shared/engine/merge/plan'
import { LogOutline, statementOf, type Known } from '#shared/engine/merge/statement'
import { fold } from '#shared/core/folding/fold'
import type { Office } from '#shared/model/office'
import { readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { readOffice } from '../settings'
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
  /** Whether the package becomes the data of a program that had others before: somebody must say it is the same office. */
  readonly isReplacing: boolean
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
  const all = new Map<string, SealedCommand>()
  const incoming = new Map(content.commands.map((command) => [command.id, command]))
  const ids = new Set<string>()
  const contradicted: string[] = []
  await database.commands.each((command) => {
    ids.add(command.id)
    const theirs = incoming.get(command.id)
    if (theirs !== undefined && !isSameCommand(command, theirs)) contradicted.push(command.id)
    if (tellsKnowledge(command)) all.set(command.id, command)
  })
  if (contradicted.length > 0) return { refused: 'sameCommand' }
  if (content.commands.some(({ id }) => replicaOf(id) === replica && !ids.has(id)))
    return { refused: 'sameWorkstation' }
  if (await isToldOtherwise(database, content)) return { refused: 'altered' }

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
  const touched = new Set<string>()
  for (const change of content.changes) {
    const known = theirs.get(change.record)
    if (known === undefined) theirs.set(change.record, [change])
    else known.push(change)
    if (absent.has(change) || !knowledge.knows(replica, change.command, change.register)) touched.add(change.record)
  }
  const merges: RecordMerge[] = []
  const wanted = [...touched]
  for (let start = 0; start < wanted.length; start += batch) {
    const part = wanted.slice(start, start + batch)
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
    onProgress(start + part.length, wanted.length)
  }
  const outline = new LogOutline()
  for (const change of content.changes) outline.addChange(change)
  const known = statementOf(outline.commands, knowledge)
  const commands = await commandsBehind(database, merges, incoming)
  return {
    content,
    merges,
    known,
    apart,
    commands,
    isFirst,
    isReplacing: isFirst && isOther && origin !== undefined,
    newest,
  }
}

/** Whether this program and a package both name their office, and differently. */
async function isNamedOtherwise(database: OfficeDatabase, theirs: Office | undefined): Promise<boolean> {
  const nameOf = ({ councilNominative, officeName }: Office) => fold(councilNominative || officeName)
  const [mine, other] = [nameOf(await readOffice(database)), theirs === undefined ? '' : nameOf(theirs)]
  return mine !== '' && other !== '' && mine !== other
}

/**
 * Whether changes that are here and in the package differ in what they were sealed over, under a command sealed as here:
 * seals of version 1 were made wherever its log was opened next, so that other commands tell nothing.
 */
async function isToldOtherwise(database: OfficeDatabase, { commands, changes }: PackageContent): Promise<boolean> {
  const hashes = new Map(commands.map(({ id, seal }) => [id, seal.hash]))
  for (let start = 0; start < changes.length; start += batch) {
    const made = changes.slice(start, start + batch)
    const named = [...new Set(made.map(({ command }) => command))]
    const [commandsHere, changesHere] = await Promise.all([
      database.commands.bulkGet(named),
      database.changes.bulkGet(made.map(({ command, record }) => [command, record])),
    ])
    const isSealedAlike = new Set(
      commandsHere.flatMap((here) => (here !== undefined && here.seal.hash === hashes.get(here.id) ? [here.id] : [])),
    )
    if (
      changesHere.some(
        (here, index) =>
          here !== undefined && isSealedAlike.has(here.command) && here.seal.digest !== made[index]?.seal.digest,
      )
    )
      return true
  }
  return false
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
