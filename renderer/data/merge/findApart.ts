import Dexie from 'dexie'
import type { Apart } from '#shared/engine/history/history'
import { replicaOf, type SealedChange } from '#shared/engine/history/seal'
import { apartIn, Side } from '#shared/engine/merge/forks'
import type { Knowledge } from '#shared/engine/merge/knowledge'
import type { PackageContent } from '#shared/engine/merge/package'
import { isMerge } from '#shared/engine/merge/plan'
import type { OfficeDatabase } from '../database'
import { changesHere, keyOfChange } from './entriesHere'

const batch = 2_000

/** What is here, as far as comparing a package with it goes. */
export interface Here {
  readonly replica: string
  /** Ids of all commands of the log. */
  readonly commands: ReadonlySet<string>
  /** Ids of those that are merges. */
  readonly merges: readonly string[]
}

/**
 * Changes of a package that what is known here takes in by their place in time, and that the log does not hold all the
 * same: unknown, whatever earlier merges say.
 */
export async function absentFrom(
  database: OfficeDatabase,
  changes: readonly SealedChange[],
): Promise<ReadonlySet<SealedChange>> {
  const here = await changesHere(database, changes)
  return new Set(changes.filter((change) => !here.has(keyOfChange(change))))
}

/** Identities used on two computers that nobody has found yet; see `shared/merge/forks.ts`. */
export async function findApart(
  database: OfficeDatabase,
  content: PackageContent,
  here: Here,
  knowledge: Knowledge,
  absent: ReadonlySet<SealedChange>,
): Promise<readonly Apart[]> {
  const first = firstDifference(content, here, absent)
  if (first === undefined) return []
  const replicas = new Set(content.commands.map(({ id }) => replicaOf(id)))
  const registers = new Set(content.changes.map(({ register }) => register))
  const isMeant = (command: string) => command >= first && replicas.has(replicaOf(command))
  const [mine, theirs] = [new Side(), new Side()]
  for (const { command, register } of content.changes) if (isMeant(command)) theirs.add(register, command, true)
  const sender = content.about.replica
  for (const register of registers) {
    for (const { id } of content.commands.filter(isMerge))
      if (isMeant(id)) theirs.add(register, id, knowledge.knows(sender, id, register))
    for (const id of here.merges) if (isMeant(id)) mine.add(register, id, knowledge.knows(here.replica, id, register))
  }
  let after: [string, unknown] = [first, Dexie.minKey]
  for (;;) {
    const part = await database.changes.where(':id').above(after).limit(batch).toArray()
    for (const { command, register } of part)
      if (registers.has(register) && isMeant(command))
        mine.add(register, command, knowledge.knows(here.replica, command, register))
    const last = part.at(-1)
    if (last === undefined || part.length < batch) break
    after = [last.command, last.record]
  }
  return apartIn(mine, theirs, knowledge)
}

/**
 * Where the commands of a workstation here and in the package part, although neither just has more of them; `undefined`
 * where that is nowhere. It need not mean anything: of registers that were not taken along nothing is in the package.
 */
function firstDifference(
  { commands }: PackageContent,
  here: Here,
  absent: ReadonlySet<SealedChange>,
): string | undefined {
  const there = new Set(commands.map(({ id }) => id))
  const [lastHere, lastThere] = [lastByReplica(here.commands), lastByReplica(there)]
  const lies = (id: string, within: ReadonlyMap<string, string>) => id < (within.get(replicaOf(id)) ?? '')
  const apart = [
    ...[...there].filter((id) => !here.commands.has(id) && lies(id, lastHere)),
    ...[...here.commands].filter((id) => !there.has(id) && lies(id, lastThere)),
    ...[...absent].map(({ command }) => command),
  ]
  return apart.reduce<string | undefined>((least, id) => (least === undefined || id < least ? id : least), undefined)
}

function lastByReplica(commands: Iterable<string>): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  for (const id of commands) if (id > (last.get(replicaOf(id)) ?? '')) last.set(replicaOf(id), id)
  return last
}
