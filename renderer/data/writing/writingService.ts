import { type Remote, wrap } from 'comlink'
import type { Command, CommandName, Edit } from '#shared/engine/history/history'
import type { SealedCommand } from '#shared/engine/history/seal'
import type { Decisions } from '#shared/engine/merge/decide'
import type { PackageAbout, PackageContent } from '#shared/engine/merge/package'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Answer, Output } from '#shared/program/ipc/contract'
import { type Blocked, execute, type Extent, redo, undo } from '../commands/commands'
import { CommandAborted, type ExecuteOptions, type Outcome } from '../commands/commandWriter'
import { erase, type Erasure } from '../commands/erase'
import { plainEdits } from '../commands/plainEdits'
import { OfficeDatabase } from '../database'
import { leadHome } from '../leadHome'
import { acceptMerge } from '../merge/acceptMerge'
import { beginAnew, stateUnstated } from '../merge/identity'
import { type MergePlan, type MergeRefusal, planMerge } from '../merge/planMerge'
import { readPackage, RowsFailed } from '../merge/readPackage'
import { readDisputes, settle, type Disputes } from '../sharing/disputes'
import { joinLog, type Joined, leaveLog, rewind } from '../sharing/joinLog'
import { KnowledgeKept } from '../sharing/knowledgeKept'
import { markSent, nextParcel, type Parcel as Outgoing } from '../sharing/outbox'
import { dataState, readSharing, type Sharing } from '../sharing/sharedLog'
import type { TakeInRefusal } from '#shared/program/sharing/refusals'
import { EntriesRefused, type Parcel, readParcel, takeIn } from '../sharing/takeIn'
import { type Answered, answered } from './refusals'

/** Who wants something done, and when he said so. */
export interface Order {
  /** Under this id it can be cancelled. */
  readonly id: string
  /** Name of the person at the workstation. */
  readonly who: string
  /** Milliseconds since 1970: the window's moment, not that in which its turn comes. */
  readonly time: number
  /** Draft that the command makes good, see `ExecuteOptions`. */
  readonly draft?: string
  readonly draftToken?: string
}

/** What a command did, as the window hears of it; the records themselves go straight to the query worker. */
export interface Written {
  readonly command: SealedCommand
  /** The records as they are now, where they are few; none where they are many. */
  readonly records: readonly RegisterRecord[]
  /** How many records were written, and how many are gone. */
  readonly count: number
  readonly gone: number
  /** Whether it changed what the program keeps for itself: definitions of registers, settings, views. */
  readonly isOfProgram: boolean
}

export interface WrittenErasure extends Written {
  /** SHA-256 of attached files that nothing refers to any more; their bytes are to be deleted. */
  readonly files: readonly string[]
}

/** What a package would do here, as the clerk is asked about it. */
export interface MergeReview extends Pick<MergePlan, 'merges' | 'commands' | 'isFirst' | 'asks'> {
  readonly about: PackageAbout
}

/** What came in from those who share the log, as the window hears of it. */
export interface Received extends Pick<Written, 'count' | 'gone' | 'isOfProgram'> {
  readonly sharing: Sharing
}

/** Takes outcomes of commands over, for whoever shows records. */
export interface Listener {
  /** Answers at once; the next question sees the outcome. */
  take(records: readonly RegisterRecord[], gone: readonly string[], state: string | undefined): void
}

/** Hands over edits in batches; `undefined` after the last one. */
export interface EditSource {
  nextEdits(isFirst: boolean): Promise<readonly Edit[] | undefined>
}

/** Rows of a table of the package that stands open at the host. */
export type PackageRows = (table: string, from: number) => Promise<Answer<Output<'archive.rows'>>>

/** Told how many of how many records an order has written. */
export type ProgressListener = (order: string, done: number, of: number) => void

/** Records of which the window is told one by one: a screen shows what was edited in its place, never an import. */
const told = 100

/**
 * Does whatever writes records: commands, import, taking in of packages. In a worker, for sealing and writing thousands of
 * entries must not hold the window up. Each window has its own; transactions keep those of several apart.
 */
export class WritingService {
  readonly #database = new OfficeDatabase()
  readonly #running = new Map<string, AbortController>()
  #catalogue: Promise<unknown> | undefined
  #listener: Remote<Listener> | undefined
  #progress: ProgressListener | undefined
  /** What the log says of who knew what; only those who share one ask. */
  readonly #knowledge = new KnowledgeKept()
  /** The parcel that is being taken in; the next one waits for it. */
  #takingIn: Promise<unknown> = Promise.resolve()
  #package: { readonly content: PackageContent; plan?: MergePlan } | undefined

  /**
   * Outcomes are told to the query worker at the other end of the port, before whoever gave the command hears of them;
   * how far a command is, to the window.
   */
  tell(port: MessagePort, progress: ProgressListener): void {
    this.#listener = wrap<Listener>(port)
    this.#progress = progress
  }

  /** Another window wrote: which registers there are may have changed, and who knew what. */
  forgetRead(): void {
    this.#catalogue = undefined
    this.#knowledge.forget()
  }

  /** Stops what was ordered under this id; nothing of it is written then. */
  cancel(order: string): void {
    this.#running.get(order)?.abort()
  }

  /** Runs a command (`commands.ts`). */
  execute(name: CommandName, edits: readonly Edit[], order: Order): Promise<Answered<Written | undefined>> {
    return this.#written(order, (options) => execute(this.#database, name, plainEdits(name, edits), options))
  }

  /** The same with edits another worker holds: thousands of them need not pass through the window. */
  executeFrom(name: CommandName, source: MessagePort, order: Order): Promise<Answered<Written | undefined>> {
    return this.#written(order, async (options) =>
      execute(this.#database, name, plainEdits(name, await gathered(source, options.signal)), options),
    )
  }

  /** Takes a command back. */
  undo(command: Command, extent: Extent, order: Order): Promise<Answered<Written | Blocked | undefined>> {
    return this.#replayed(order, (options) => undo(this.#database, command, options, extent))
  }

  /** Does a command again. */
  redo(command: Command, order: Order): Promise<Answered<Written | Blocked | undefined>> {
    return this.#replayed(order, (options) => redo(this.#database, command, options))
  }

  /** Erases values for good (`erase.ts`). */
  erase(erasure: Erasure, order: Order): Promise<Answered<WrittenErasure | undefined>> {
    return answered(async () => {
      const erased = await this.#run(order, (options) => erase(this.#database, erasure, options))
      return erased === undefined ? undefined : { ...(await this.#shown(erased)), files: erased.files }
    })
  }

  /** Leads records back to the registers they belong to (`leadHome.ts`). */
  leadHome(records: readonly string[], order: Order): Promise<Answered<Written | undefined>> {
    return this.#written(order, (options) => leadHome(this.#database, records, options))
  }

  /** This computer goes on under a new identity (`identity.ts`). */
  takeNewIdentity(order: Order): Promise<Answered<Written | undefined>> {
    return this.#written(order, (options) => beginAnew(this.#database, 'renamed', options))
  }

  /** Says once what was known where a restore by version 0.1 did not (`identity.ts`). */
  stateUnstated(order: Order): Promise<Answered<Written | undefined>> {
    return this.#written(order, (options) => stateUnstated(this.#database, options))
  }

  /** Reads a package and verifies it against its seals. It is kept until the next one is read, or it is given up. */
  readPackage(rowsOf: PackageRows, order: Order): Promise<Answered<void>> {
    return answered(async () => {
      this.#package = undefined
      const content = await this.#run(order, ({ signal }) => readPackage((table) => linesOf(rowsOf, table, signal)))
      this.#package = { content }
    })
  }

  /** Compares the package that was read with what is here. */
  planMerge(order: Order): Promise<Answered<MergeReview | { readonly refused: MergeRefusal }>> {
    return answered(async () => {
      const read = this.#packageRead()
      const plan = await this.#run(order, ({ signal }) => planMerge(this.#database, read.content, () => stopIf(signal)))
      if ('refused' in plan) return plan
      read.plan = plan
      const { content, merges, commands, isFirst, asks } = plan
      return { about: content.about, merges, commands, isFirst, ...(asks === undefined ? {} : { asks }) }
    })
  }

  /** Takes the package in as it was compared last (`acceptMerge.ts`). */
  acceptMerge(decisions: Decisions, order: Order): Promise<Answered<Written | undefined>> {
    const { plan } = this.#packageRead()
    if (plan === undefined) throw new Error('The package was not compared.')
    return this.#written(order, async (options) => {
      const outcome = await acceptMerge(this.#database, plan, decisions, options)
      this.#package = undefined
      return outcome
    })
  }

  /** How far this workstation is in the log it shares; `undefined` where it shares none. */
  sharing(): Promise<Sharing | undefined> {
    return readSharing(this.#database)
  }

  /** Begins to share a log (`joinLog.ts`). */
  async join(origin: string | null): Promise<Joined | undefined> {
    const joined = await joinLog(this.#database, origin)
    this.forgetRead()
    return joined
  }

  leave(): Promise<void> {
    return leaveLog(this.#database)
  }

  rewind(rights: string, andSends: boolean): Promise<void> {
    return rewind(this.#database, rights, andSends)
  }

  /** What is to be sent next; commands in `held` were refused and wait. */
  nextParcel(held: ReadonlySet<string>): Promise<Outgoing> {
    return nextParcel(this.#database, held)
  }

  markSent(commands: readonly string[]): Promise<void> {
    return markSent(this.#database, commands)
  }

  /**
   * Takes the next entries of the log in (`takeIn.ts`), one parcel behind the other; the next one is read and verified while
   * the database writes the one before.
   */
  takeIn(parcel: Parcel): Promise<Answered<Received | { readonly entriesRefused: TakeInRefusal } | undefined>> {
    return answered(async () => {
      try {
        const arrived = readParcel(parcel)
        const before = this.#takingIn
        const turn = before.then(async () => {
          await (this.#catalogue ??= this.#database.readCatalogue())
          return takeIn(this.#database, this.#knowledge, arrived)
        })
        this.#takingIn = turn.catch(() => undefined)
        const taken = await turn
        if (taken === undefined) return undefined
        const isOfProgram = this.#isOfProgram(taken.registers)
        if (isOfProgram) this.#catalogue = undefined
        await this.#listener?.take(taken.records, taken.gone, await dataState(this.#database))
        return { sharing: taken.sharing, count: taken.records.length, gone: taken.gone.length, isOfProgram }
      } catch (error) {
        if (error instanceof EntriesRefused) return { entriesRefused: error.why }
        throw error
      }
    })
  }

  /** What waits for a person (`disputes.ts`). */
  disputes(): Promise<Disputes> {
    return readDisputes(this.#database, this.#knowledge)
  }

  settle(record: string, decisions: Decisions, order: Order): Promise<Answered<Written | undefined>> {
    return this.#written(order, (options) => settle(this.#database, this.#knowledge, record, decisions, options))
  }

  /** Forgets the package that was read. */
  giveUpPackage(): void {
    this.#package = undefined
  }

  #packageRead(): { readonly content: PackageContent; plan?: MergePlan } {
    if (this.#package === undefined) throw new Error('No package was read.')
    return this.#package
  }

  /** Runs a command and tells its outcome. */
  #written(
    order: Order,
    work: (options: ExecuteOptions) => Promise<Outcome | undefined>,
  ): Promise<Answered<Written | undefined>> {
    return answered(async () => {
      const outcome = await this.#run(order, work)
      return outcome && this.#shown(outcome)
    })
  }

  /** The same of a command that something may stand in the way of. */
  #replayed(
    order: Order,
    work: (options: ExecuteOptions) => Promise<Outcome | Blocked | undefined>,
  ): Promise<Answered<Written | Blocked | undefined>> {
    return answered(async () => {
      const outcome = await this.#run(order, work)
      return outcome === undefined || 'blocked' in outcome ? outcome : this.#shown(outcome)
    })
  }

  async #run<T>(
    { id, who, time, draft, draftToken }: Order,
    work: (options: ExecuteOptions) => Promise<T>,
  ): Promise<T> {
    const stop = new AbortController()
    this.#running.set(id, stop)
    try {
      await (this.#catalogue ??= this.#database.readCatalogue())
      return await work({
        who,
        now: () => time,
        signal: stop.signal,
        onProgress: (done, of) => this.#progress?.(id, done, of),
        ...(draft === undefined ? {} : { draft }),
        ...(draftToken === undefined ? {} : { draftToken }),
      })
    } finally {
      this.#running.delete(id)
    }
  }

  async #shown({ command, records, gone, registers }: Outcome): Promise<Written> {
    const isOfProgram = this.#isOfProgram(registers)
    if (isOfProgram) this.#catalogue = undefined
    this.#knowledge.note(command)
    await this.#listener?.take(records, gone, await dataState(this.#database))
    return {
      command,
      records: records.length > told ? [] : records,
      count: records.length,
      gone: gone.length,
      isOfProgram,
    }
  }

  #isOfProgram(registers: ReadonlySet<string>): boolean {
    const { catalogue } = this.#database
    return [...registers].some((register) => catalogue.find(register)?.internal === true)
  }
}

/** All edits of a source. @throws CommandAborted when told to stop, however long the source keeps silent. */
async function gathered(source: MessagePort, signal: AbortSignal | undefined): Promise<readonly Edit[]> {
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new CommandAborted()))
  })
  // Told to whoever waits for edits; on its own it is nobody's unhandled failure.
  stopped.catch(() => undefined)
  const { nextEdits } = wrap<EditSource>(source)
  const edits: Edit[] = []
  for (let isFirst = true; ; isFirst = false) {
    const batch = await Promise.race([nextEdits(isFirst), stopped])
    if (batch === undefined) return edits
    for (const edit of batch) edits.push(edit)
  }
}

async function* linesOf(rowsOf: PackageRows, table: string, signal: AbortSignal | undefined) {
  for (let from: number | undefined = 0; from !== undefined;) {
    stopIf(signal)
    const answer: Awaited<ReturnType<PackageRows>> = await rowsOf(table, from)
    if (!answer.ok) throw new RowsFailed(answer.error)
    yield answer.value.lines
    from = answer.value.next
  }
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CommandAborted()
}
