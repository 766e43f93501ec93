import { v4 } from 'uuid'
import { z } from 'zod'
import { nextReading, readingLimit } from '#shared/engine/history/clock'
import { applyChange, type Change, type Command, type CommandName, type Seen } from '#shared/engine/history/history'
import { sealChange, sealCommand, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import type { RegisterRecord } from '#shared/core/values/record'
import type { OfficeDatabase } from '../database'
import { ForeignRegister, homesOf } from '../homes'
import { readSeen, readSharing, writeSeen } from '../sharing/sharedLog'
import { newSalts, sha256 } from './sha256'

/** What a command did, for whoever shows records: the records as they are now, and the ids that are gone. */
export interface Outcome {
  readonly command: SealedCommand
  readonly records: readonly RegisterRecord[]
  readonly gone: readonly string[]
  /** The registers its changes are of. */
  readonly registers: ReadonlySet<string>
}

export interface ExecuteOptions {
  /** Name of the person at the workstation. */
  readonly who: string
  readonly now: () => number
  /** Draft that the command makes good; it goes in the same transaction. */
  readonly draft?: string
  /** Where given, the draft goes only as it was written then: another window may have written it anew. */
  readonly draftToken?: string
  /** Told how many of how many records are written. */
  readonly onProgress?: (done: number, of: number) => void
  /** Aborting rolls the whole command back. */
  readonly signal?: AbortSignal
}

/** Rolls the transaction back after the user cancelled; callers see it as a rejected promise. */
export class CommandAborted extends Error {}

export interface Writer {
  /**
   * Writes changes with the records they make. `current` holds the records as they are, in the same order.
   * @throws ForeignRegister when a change names another register than the record's own.
   */
  write(changes: readonly (Change | undefined)[], current: readonly (RegisterRecord | undefined)[]): Promise<void>
}

/**
 * One user command is one transaction: `work` writes records together with their changes, and the command is sealed
 * over them into the chain of this workstation. All of it is written, or nothing.
 * @returns `undefined`, with nothing written, when nothing changed; `isKeptEmpty` keeps such a command all the same.
 */
export async function inCommand(
  database: OfficeDatabase,
  name: CommandName | (() => CommandName),
  { who, now, draft, draftToken }: ExecuteOptions,
  work: (command: Pick<Command, 'id' | 'at'>, writer: Writer) => Promise<void>,
  isKeptEmpty = false,
): Promise<Outcome | undefined> {
  const { records, changes, commands, settings, drafts, outbox } = database
  // Gathered before the transaction: awaiting anything but Dexie inside it would end it silently.
  const time = now()
  const at = new Date(time).toISOString()
  const freshReplica = v4().slice(0, 8)
  const written: RegisterRecord[] = []
  const gone: string[] = []
  const sealed: SealedChange[] = []
  const command = await database.transaction('rw', [records, changes, commands, settings, drafts, outbox], async () => {
    // Asked at once: one after another each would cost a way to the browser's database and back.
    const [replica, last, head, sharing, seen] = await Promise.all([
      replicaId(database, freshReplica),
      commands.where('id').below(readingLimit).last(),
      readHead(database),
      readSharing(database),
      readSeen(database),
      draft === undefined ? undefined : deleteDraft(database, draft, draftToken),
    ])
    const id = nextReading(last?.id, time, replica)
    let writing: Promise<unknown> = Promise.resolve()
    const write: Writer['write'] = async (wanted, current) => {
      await refuseForeign(database, wanted, current)
      const puts: RegisterRecord[] = []
      const deletes: string[] = []
      const entries: SealedChange[] = []
      wanted.forEach((change, index) => {
        if (change === undefined) return
        entries.push(sealChange(change, newSalts, sha256))
        const after = applyChange(change, current[index], database.catalogue.of(change.register), at)
        if (after === undefined) deletes.push(change.record)
        else puts.push(after)
      })
      await writing
      // The next entries are sealed while these are written; the database sees to it that whoever reads finds them.
      writing = Promise.all([
        changes.bulkAdd(entries),
        puts.length > 0 ? records.bulkPut(puts) : undefined,
        deletes.length > 0 ? records.bulkDelete(deletes) : undefined,
      ])
      // Waited for below; until then a failure is nobody's unhandled one.
      writing.catch(() => undefined)
      for (const record of puts) written.push(record)
      for (const record of deletes) gone.push(record)
      for (const entry of entries) sealed.push(entry)
    }
    await work({ id, at }, { write })
    await writing
    if (sealed.length === 0 && !isKeptEmpty) return undefined
    const { said, left } = saidOf(seen, sealed)
    const next = sealCommand(
      {
        id,
        at,
        who,
        name: withRegisters(typeof name === 'function' ? name() : name, sealed),
        ...(said === undefined ? {} : { seen: said }),
      },
      sealed,
      head?.replica === replica ? head.hash : '',
      newSalts,
      sha256,
    )
    await Promise.all([
      commands.add(next),
      settings.put({ key: 'head', value: { replica, command: id, hash: next.seal.hash } satisfies Head }),
      sharing === undefined ? undefined : outbox.put({ command: id }),
      said === undefined ? undefined : writeSeen(database, left),
    ])
    return next
  })
  if (command === undefined) return undefined
  return { command, records: written, gone, registers: new Set(sealed.map(({ register }) => register)) }
}

/** What a command says it knew: of the registers it touches alone, for others who may read it need not know more. */
function saidOf(seen: Seen, changes: readonly Change[]): { readonly said: Seen | undefined; readonly left: Seen } {
  const registers = new Set(changes.map(({ register }) => register))
  const [said, left] = [new Map<string, Seen[string]>(), new Map<string, Seen[string]>()]
  for (const [register, replicas] of Object.entries(seen))
    (registers.has(register) ? said : left).set(register, replicas)
  return { said: said.size === 0 ? undefined : Object.fromEntries(said), left: Object.fromEntries(left) }
}

/** The name with all registers the changes are of, where it does not say them and they are several. */
function withRegisters(name: CommandName, changes: readonly Change[]): CommandName {
  if ('of' in name || name.kind === 'merge') return name
  const registers = [...new Set(changes.map(({ register }) => register))].sort()
  return registers.length > 1 ? { ...name, registers } : name
}

/**
 * A record never changes its register. Asked of the database only for records that come, and for those that stand
 * elsewhere than the change says: a change under the register the record belongs to leads it back there.
 */
async function refuseForeign(
  database: OfficeDatabase,
  wanted: readonly (Change | undefined)[],
  current: readonly (RegisterRecord | undefined)[],
): Promise<void> {
  const doubtful = wanted.flatMap((change, index) =>
    change === undefined || current[index]?.register === change.register
      ? []
      : [{ change, stands: current[index]?.register }],
  )
  const homes = await homesOf(
    database,
    doubtful.map(({ change }) => change.record),
  )
  for (const { change, stands } of doubtful) {
    const home = homes.get(change.record) ?? stands
    if (home !== undefined && home !== change.register) throw new ForeignRegister(change.record, home, change.register)
  }
}

const headSchema = z.strictObject({ replica: z.string(), command: z.string(), hash: z.string() })
/** The newest command of this workstation, kept apart from the log so that its end cannot be cut off unnoticed. */
export type Head = z.infer<typeof headSchema>

/** The head of this workstation's chain; `undefined` before its first command. */
export async function readHead(database: OfficeDatabase): Promise<Head | undefined> {
  return headSchema.safeParse((await database.settings.get('head'))?.value).data
}

/** Id of this workstation's copy of the data; `undefined` before its first command. */
export async function readReplica(database: OfficeDatabase): Promise<string | undefined> {
  const stored = await database.settings.get('replica')
  return typeof stored?.value === 'string' ? stored.value : undefined
}

async function replicaId(database: OfficeDatabase, fresh: string): Promise<string> {
  const stored = await readReplica(database)
  if (stored !== undefined) return stored
  await database.settings.add({ key: 'replica', value: fresh })
  return fresh
}

/** Deletes a draft; with a token only as it was written under it. */
export async function deleteDraft({ drafts }: OfficeDatabase, id: string, token?: string): Promise<void> {
  await drafts
    .where('id')
    .equals(id)
    .filter((draft) => token === undefined || draft.token === token)
    .delete()
}
