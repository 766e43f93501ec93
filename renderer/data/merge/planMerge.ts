import Dexie from 'dexie'
import { homeOf } from '#shared/engine/history/home'
import { plainName, sameValue, type Apart, type Command } from '#shared/engine/history/history'
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
import { dataState } from '../sharing/sharedLog'
import { readUnsaid } from '../sharing/unsaid'
import { changesAsHere, historyHere, keyOfChange, recordsHere } from './entriesHere'
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
  /**
   * Why somebody must say that the package is of the same office, where it becomes the data of this program: the program had
   * others before, or one of the two does not say whose it is. Absent where both bear one name.
   */
  readonly asks?: 'hadData' | 'unnamed'
  /** The state of the data when the plan was made; in another one it must be made anew. */
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
 * otherwise is refused, and it is asked about where names do not tell or the program had data before (`asks`).
 */
export async function planMerge(
  database: OfficeDatabase,
  content: PackageContent,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<MergePlan | { readonly refused: MergeRefusal }> {
  const isFirst = !(await holdsEntries(database))
  const origin = await originOf(database)
  const isOther = origin !== content.about.origin
  const names = isOther ? await namesOf(database, content.about.office) : undefined
  if (names !== undefined && (!isFirst || names === 'different')) return { refused: 'otherOffice' }
  const asks =
    names === undefined ? undefined : (await hadData(database)) ? 'hadData' : names === 'unnamed' ? names : undefined
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

  const newest = await dataState(database)
  const telling = [...all.values(), ...content.commands]
  const unsaid = await readUnsaid(database)
  const assumed = knowledgeOf(telling, { unsaid })
  const here = { replica, commands: ids, merges: [...all.values()].filter(isMerge).map(({ id }) => id) }
  const absent = await absentFrom(
    database,
    content.changes.filter(({ command, register }) => assumed.knows(replica, command, register)),
  )
  const apart = await findApart(database, content, here, assumed, absent)
  const knowledge = apart.length === 0 ? assumed : knowledgeOf(telling, { found: apart, unsaid })
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
    const [current, mine] = await Promise.all([recordsHere(database, part), historyHere(database, part)])
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
    ...(asks === undefined ? {} : { asks }),
    newest,
  }
}

/** Whether there are entries of registers the office keeps; settings and views alone are no data of an office. */
export async function holdsEntries({ records, catalogue }: OfficeDatabase): Promise<boolean> {
  const kept = new Set(catalogue.all.flatMap(({ id, internal }) => (internal === true ? [id] : [])))
  return (await records.filter(({ register }) => !kept.has(register)).first()) !== undefined
}

/** Whether anything but settings was ever done here. */
async function hadData({ commands }: OfficeDatabase): Promise<boolean> {
  return (await commands.filter(({ name }) => plainName(name).kind !== 'settings').first()) !== undefined
}

/** What the names of this program's office and of a package's say of each other. */
async function namesOf(
  database: OfficeDatabase,
  theirs: Office | undefined,
): Promise<'same' | 'different' | 'unnamed'> {
  const nameOf = ({ councilNominative, officeName }: Office) => fold(councilNominative || officeName)
  const [mine, other] = [nameOf(await readOffice(database)), theirs === undefined ? '' : nameOf(theirs)]
  if (mine === '' || other === '') return 'unnamed'
  return mine === other ? 'same' : 'different'
}

/**
 * Whether the package tells an entry that is here too another way. Seals alone do not say it: those of version 1 were made
 * wherever its log was opened next. So where they differ, what the entries say is compared, and what belongs to a command.
 */
async function isToldOtherwise(database: OfficeDatabase, { commands, changes }: PackageContent): Promise<boolean> {
  const sealed = new Map(commands.map(({ id, seal }) => [id, seal]))
  for (let start = 0; start < changes.length; start += batch) {
    const made = changes.slice(start, start + batch)
    const found = await changesAsHere(database, made)
    const isOther = made.some((theirs) => {
      const mine = found.get(keyOfChange(theirs))
      return mine !== undefined && mine.seal.digest !== theirs.seal.digest && !saysTheSame(mine, theirs)
    })
    if (isOther) return true
    const absent = new Set(made.flatMap((change) => (found.has(keyOfChange(change)) ? [] : [change.command])))
    for (const command of await database.commands.bulkGet([...absent])) {
      if (command === undefined || command.seal.hash === sealed.get(command.id)?.hash) continue
      const own = [command.id, Dexie.minKey]
      // All that was sealed lies here, so what does not was never a part of it.
      const count = await database.changes.where('[command+record]').between(own, [command.id, Dexie.maxKey]).count()
      if (count >= command.seal.count) return true
    }
  }
  return false
}

/** Whether two tellings of a change agree; what was erased on one side says nothing. */
function saysTheSame(mine: SealedChange, theirs: SealedChange): boolean {
  if (mine.register !== theirs.register || !sameValue(mine.presence?.before ?? null, theirs.presence?.before ?? null))
    return false
  if (!sameValue(mine.presence?.after ?? null, theirs.presence?.after ?? null)) return false
  return [...new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)])].every((field) => {
    const [one, other] = [mine.fields[field], theirs.fields[field]]
    if (one?.erased !== undefined || other?.erased !== undefined) return true
    return sameValue(one?.before ?? null, other?.before ?? null) && sameValue(one?.after ?? null, other?.after ?? null)
  })
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
