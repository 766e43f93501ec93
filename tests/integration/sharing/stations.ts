import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { createSharing } from '#electron/services/sharing/sharing'
import { execute, readUndoState, undo } from '#renderer/data/commands/commands'
import { readReplica } from '#renderer/data/commands/commandWriter'
import { openDatabase, type OfficeDatabase } from '#renderer/data/database'
import { checkLog } from '#renderer/data/log/checkLog'
import { readDisputes, settle, type Disputes } from '#renderer/data/sharing/disputes'
import { joinLog, rewind, type Joined } from '#renderer/data/sharing/joinLog'
import { KnowledgeKept } from '#renderer/data/sharing/knowledgeKept'
import { markSent, nextParcel } from '#renderer/data/sharing/outbox'
import { readSharing } from '#renderer/data/sharing/sharedLog'
import { type Parcel, readParcel, takeIn, type TakenIn } from '#renderer/data/sharing/takeIn'
import type { Edit } from '#shared/engine/history/history'
import type { Decisions } from '#shared/engine/merge/decide'
import type { Answer } from '#shared/program/ipc/contract'
import type { TestServer } from '../../fakes/postgres'

export const register = 'resolutions'

/** Reads and takes a parcel in. */
export async function takeParcel(
  { database, knowledge }: { readonly database: OfficeDatabase; readonly knowledge: KnowledgeKept },
  parcel: Parcel,
): Promise<TakenIn | undefined> {
  return takeIn(database, knowledge, readParcel(parcel))
}

/** A workstation: a database, a clerk, and the main process's client of the server, without the window between them. */
export class Station {
  readonly database: OfficeDatabase
  readonly sharing: ReturnType<typeof createSharing>
  readonly knowledge = new KnowledgeKept()
  readonly who: string
  readonly #folder: string
  readonly #held = new Set<string>()
  /** The folder that is chosen where there is no server. */
  shared: string | undefined
  #now: number

  private constructor(database: OfficeDatabase, who: string, folder: string, now: number) {
    this.database = database
    this.who = who
    this.#folder = folder
    this.#now = now
    this.sharing = createSharing({
      dataFolder: folder,
      version: '1.0.0',
      secrets: undefined,
      chooseFolder: () => Promise.resolve(this.shared ?? null),
      person: () => who,
      patience: { connect: 20_000, query: 60_000 },
      store: openAttachmentStore(join(folder, 'attachments')),
    })
  }

  /** `name` tells databases of one test apart, `who` is the role of the clerk, `clock` how much the clock is wrong, ms. */
  static async open(name: string, who: string, clock = 0): Promise<Station> {
    const folder = mkdtempSync(join(tmpdir(), 'station-'))
    return new Station(await openDatabase(`station-${name}`), who, folder, Date.UTC(2026, 10, 30, 8) + clock)
  }

  get options() {
    return { who: this.who, now: () => (this.#now += 1_000) }
  }

  async join(server: TestServer): Promise<Joined | undefined> {
    value(await this.sharing.join({ server: server.joining(), user: this.who, password: `${this.who}-haslo` }))
    return this.#joined()
  }

  async joinFolder(folder: string): Promise<Joined | undefined> {
    this.shared = folder
    value(await this.sharing.joinFolder())
    return this.#joined()
  }

  async #joined(): Promise<Joined | undefined> {
    const { origin } = value(await this.sharing.look({ at: 0 }))
    return joinLog(this.database, origin)
  }

  async save(record: string, fields: NonNullable<Edit['fields']>, of = register) {
    const name = { kind: 'edit', register: of, record, label: '' } as const
    return this.noted(await execute(this.database, name, [{ record, register: of, fields }], this.options))
  }

  async trash(record: string) {
    const edit = { record, register, presence: 'trashed' } as const
    return this.noted(await execute(this.database, { kind: 'trash', register, count: 1 }, [edit], this.options))
  }

  async undo() {
    const command = (await readUndoState(this.database)).undo.at(-1)
    if (command === undefined) return
    const outcome = await undo(this.database, command, this.options)
    if (outcome !== undefined && 'command' in outcome) this.noted(outcome)
  }

  noted<T extends Awaited<ReturnType<typeof execute>>>(outcome: T): T {
    if (outcome !== undefined) this.knowledge.note(outcome.command)
    return outcome
  }

  /** Sends what waits. @returns the commands that were refused. */
  async send(): Promise<readonly string[]> {
    for (;;) {
      const origin = (await readSharing(this.database))?.origin ?? ''
      const { entries, emptied, commands, files } = await nextParcel(this.database, this.#held)
      if (commands.length === 0) return [...this.#held]
      if (files.length > 0) value(await this.sharing.sendFiles({ origin, files: [...files] }))
      const refused =
        entries.length === 0 ? [] : value(await this.sharing.append({ origin, entries: [...entries] })).refused
      if (emptied.length > 0) value(await this.sharing.empty({ origin, entries: [...emptied] }))
      for (const { command } of refused) this.#held.add(command)
      await markSent(
        this.database,
        commands.filter((command) => !this.#held.has(command)),
      )
    }
  }

  /** Takes in what others did. */
  async receive(): Promise<void> {
    for (;;) {
      const after = (await readSharing(this.database))?.position ?? 0
      const { entries, reached } = value(await this.sharing.read({ after }))
      if (reached <= after) return
      await takeParcel(this, { entries, after, reached })
    }
  }

  async exchange(): Promise<void> {
    await this.send()
    await this.receive()
  }

  /** As the window does after a look that told of another log, or of other rights. */
  async rewind(rights: string, andSends: boolean): Promise<void> {
    await rewind(this.database, rights, andSends)
  }

  retry(): void {
    this.#held.clear()
  }

  disputes(): Promise<Disputes> {
    return readDisputes(this.database, this.knowledge)
  }

  async settle(record: string, decisions: Decisions): Promise<void> {
    this.noted(await settle(this.database, this.knowledge, record, decisions, this.options))
  }

  async replica(): Promise<string> {
    return (await readReplica(this.database)) ?? ''
  }

  /** What the clerk sees. */
  async view(): Promise<Readonly<Record<string, unknown>>> {
    const records = await this.database.records.toArray()
    return Object.fromEntries(records.map(({ id, register: of, values, trashed }) => [id, { of, values, trashed }]))
  }

  /** The log is whole, and every record is what its entries make of it. */
  async expectWhole(): Promise<void> {
    expect((await checkLog(this.database)).findings).toEqual([])
  }

  /** Folder of what belongs to the workstation outside its database. */
  get dataFolder(): string {
    return this.#folder
  }

  async close(): Promise<void> {
    await this.sharing.close()
    this.database.close()
    await this.database.delete()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

export function value<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`refused: ${answer.error.code}`)
}
