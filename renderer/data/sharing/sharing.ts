import type { Remote } from 'comlink'
import type { Decisions } from '#shared/engine/merge/decide'
import type { Instant } from '#shared/core/values/values'
import type { Answer, FailureCode, Host, Output } from '#shared/program/ipc/contract'
import type { JoinFile, Station } from '#shared/program/sharing/joining'
import type { OfficeDatabase } from '../database'
import { readReplica } from '../commands/commandWriter'
import { doneOf } from '../writing/refusals'
import type { OrderOptions, Writing } from '../writing/writing'
import type { Received, WritingService, Written } from '../writing/writingService'
import type { NumberClaim } from './claims'
import { Numbers, type TakenNumber } from './numbers'
import type { Disputes } from './disputes'
import type { Joined } from './joinLog'
import type { Sharing as Place } from './sharedLog'
import type { Parcel } from './takeIn'
import type { TakeInRefusal } from '#shared/program/sharing/refusals'

/** Why sharing stands still until somebody does something; anything else is tried again by itself. */
export type SharingProblem = FailureCode | TakeInRefusal

/** How far sharing is, as the program says it. */
export interface SharingView {
  /** Whether this workstation shares a log; `undefined` while that is being read. */
  readonly isOn: boolean | undefined
  /** When everything was sent and taken in last. */
  readonly upToDate: Instant | undefined
  /** Since when the server was not reached. */
  readonly awaySince: Instant | undefined
  /** Commands that wait to be sent. */
  readonly waiting: number
  /** Commands the server refused, for the clerk has no right to the register or they are another workstation's. */
  readonly refused: number
  readonly problem: SharingProblem | undefined
  /** Entries about which workstations said different things. */
  readonly disputes: number
  readonly stations: readonly Station[]
  /** Entries whose number nobody could confirm yet. */
  readonly unconfirmed: readonly string[]
  /** Numbers that turned out to be borne by an entry of another workstation. */
  readonly taken: readonly TakenNumber[]
}

/** What came of joining; nothing was changed where there is a problem. */
export type JoinAnswer = { readonly joined: Joined } | { readonly problem: SharingProblem | 'hasEntries' }

export const notShared: SharingView = {
  isOn: undefined,
  upToDate: undefined,
  awaySince: undefined,
  waiting: 0,
  refused: 0,
  problem: undefined,
  disputes: 0,
  stations: [],
  unconfirmed: [],
  taken: [],
}

/** What the workspace gives to the workstation's part in the shared log. */
export interface SharingPorts {
  readonly database: OfficeDatabase
  readonly host: Host
  readonly writing: Writing
  readonly author: () => OrderOptions
  readonly onChange: (view: SharingView) => void
  /** What came in from others is in the database and with the query worker. */
  readonly onReceived: (received: Received) => Promise<void>
  readonly onWritten: (written: Written) => Promise<void>
  /** All data are others than they were. */
  readonly onReplaced: () => Promise<void>
}

/** The server could not be used just now, or refuses. */
class Away extends Error {
  readonly why: FailureCode
  constructor(why: FailureCode) {
    super(`The shared log could not be used: ${why}`)
    this.why = why
  }
}

/** Entries could not be taken in, and will not be by trying again. */
class Stuck extends Error {
  readonly why: TakeInRefusal
  constructor(why: TakeInRefusal) {
    super(`Entries were not taken in: ${why}`)
    this.why = why
  }
}

/** What passes by itself: the line, the server, its disk. */
const passing: ReadonlySet<FailureCode> = new Set(['shareUnreachable', 'shareFull', 'unexpected'])

/** Waits between two attempts, ms: longer and longer, never longer than the last. */
const pauses = [1_000, 2_000, 5_000, 15_000, 30_000] as const
/** A workstation says this often that it is there, ms. */
const attendEvery = 30_000
/** Milliseconds between two drawings of what comes in while there is more of it. */
const showEvery = 1_000

/**
 * The workstation's part in the log an office shares: sends what was done here, takes in what others did, and says how far
 * that is. One window of the program does so; nothing of the work waits for it.
 */
export class Sharing {
  readonly #ports: SharingPorts
  #view = notShared
  #stop: AbortController | undefined
  /** Ends the pause the loop is in: something was done here. */
  #wake: () => void = () => undefined
  #isNudged = false
  /** Commands the server refused; they wait until the next start. */
  readonly #held = new Set<string>()
  #open: string | null = null
  /** This workstation, as the others see it. */
  #replica: string | undefined
  #attended = 0

  readonly #numbers: Numbers

  constructor(ports: SharingPorts) {
    this.#ports = ports
    this.#numbers = new Numbers({
      ...ports,
      origin: async () => (await this.#place()).origin,
      onChange: (numbers) => this.#show(numbers),
    })
  }

  /** This workstation among those that are shown; known once it was heard of. */
  get replica(): string | undefined {
    return this.#replica
  }

  /** Begins to exchange where this workstation shares a log; called once the records are read. */
  async start(): Promise<void> {
    const isOn = (await this.#service.sharing()) !== undefined
    this.#show({ isOn })
    if (!isOn) return
    // What waits for a person stands here already, whatever comes in, and whether the log can be reached.
    await this.#countDisputes()
    this.#begin()
  }

  /** Something was done here that others are to have. */
  nudge(): void {
    this.#isNudged = true
    this.#wake()
  }

  /** Says which entry stands open here; others who open it see that. */
  opened(record: string | undefined): void {
    if (this.#open === (record ?? null)) return
    this.#open = record ?? null
    this.#attended = 0
    this.nudge()
  }

  /**
   * Joins a log: logs in, and sends or takes over the data. Why it cannot be done is the answer; nothing is changed then.
   */
  async join(server: JoinFile, user: string, password: string): Promise<JoinAnswer> {
    const { host } = this.#ports
    const entered = await host['share.join']({ server, user, password })
    return entered.ok ? this.#entered() : { problem: entered.error.code }
  }

  /** The same with a folder all workstations reach, which the clerk chooses; `undefined` when that was cancelled. */
  async joinFolder(): Promise<JoinAnswer | undefined> {
    const entered = await this.#ports.host['share.joinFolder']({})
    if (!entered.ok) return { problem: entered.error.code }
    return entered.value === null ? undefined : this.#entered()
  }

  async #entered(): Promise<JoinAnswer> {
    const { host } = this.#ports
    const look = await host['share.look']({ at: 0 })
    if (!look.ok) return { problem: look.error.code }
    const joined = await this.#service.join(look.value.origin)
    if (joined === undefined) {
      await host['share.leave']({})
      await this.#service.leave()
      return { problem: 'hasEntries' }
    }
    if (look.value.origin === null) {
      // The log is this office's from now on. Where another workstation was quicker, its data are what is joined.
      const begun = await host['share.append']({ origin: (await this.#place()).origin, entries: [] })
      if (!begun.ok && begun.error.code === 'shareOtherOffice') return this.#entered()
    }
    if (joined === 'receives') await this.#ports.onReplaced()
    this.#show({ ...notShared, isOn: true })
    this.#begin()
    return { joined }
  }

  /** The password, where it was asked for. */
  async password(password: string): Promise<SharingProblem | undefined> {
    const answer = await this.#ports.host['share.password']({ password })
    if (!answer.ok) return answer.error.code
    this.#begin()
    return undefined
  }

  /** Shares no more. Everything stays here, and there. */
  async leave(): Promise<void> {
    this.#stop?.abort()
    await this.#ports.host['share.leave']({})
    await this.#service.leave()
    this.#show({ ...notShared, isOn: false })
  }

  /** Tries again after something stood in the way. */
  again(): void {
    this.#held.clear()
    this.#begin()
  }

  disputes(): Promise<Disputes> {
    return this.#service.disputes()
  }

  /** Settles an entry for everybody, as a person decided. */
  async settle(record: string, decisions: Decisions): Promise<Written | undefined> {
    const { writing, author, onWritten } = this.#ports
    const written = await writing.order(author(), (service, order) => service.settle(record, decisions, order))
    if (written !== undefined) await onWritten(written)
    await this.#countDisputes()
    return written
  }

  /** Claims a number for an entry (`numbers.ts`). @returns who has it, where somebody does. */
  async claim(claim: NumberClaim): Promise<string | undefined> {
    return this.#view.isOn === true ? this.#numbers.claim(claim, this.#view.awaySince === undefined) : undefined
  }

  get #service(): Remote<WritingService> {
    return this.#ports.writing.service
  }

  #show(change: Partial<SharingView>): void {
    this.#view = { ...this.#view, ...change }
    this.#ports.onChange(this.#view)
  }

  #begin(): void {
    this.#stop?.abort()
    const stop = new AbortController()
    this.#stop = stop
    this.#show({ problem: undefined })
    // One window exchanges for all of them; the next one takes over when it is closed.
    navigator.locks
      .request('kancelaria-rady sharing', { signal: stop.signal }, () => this.#run(stop.signal))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) throw error
      })
  }

  async #run(stopped: AbortSignal): Promise<void> {
    let failures = 0
    const isStopped = () => stopped.aborted
    while (!isStopped()) {
      try {
        await this.#orient()
        for (;;) {
          this.#isNudged = false
          await this.#send()
          await this.#receive()
          await this.#numbers.confirm()
          await this.#attend()
          failures = 0
          this.#show({ upToDate: new Date().toISOString(), awaySince: undefined, problem: undefined })
          if (await this.#news(stopped)) return
        }
      } catch (error) {
        if (isStopped()) return
        const stands = error instanceof Stuck || (error instanceof Away && !passing.has(error.why))
        if (!(error instanceof Away || error instanceof Stuck)) throw error
        if (stands) {
          this.#show({ problem: error.why, awaySince: undefined })
          return
        }
        this.#show({ awaySince: this.#view.awaySince ?? new Date().toISOString() })
        await this.#countWaiting()
        await this.#pause(pauses[Math.min(failures, pauses.length - 1)] ?? 30_000, stopped)
        failures += 1
      }
    }
  }

  /** Finds out whether the server still holds the log this workstation was in, and what may be read there. */
  async #orient(): Promise<void> {
    const place = await this.#place()
    const { origin, head, command, rights } = valueOf(
      await this.#ports.host['share.look']({ at: place.last?.position ?? 0 }),
    )
    if (origin !== null && origin !== place.origin) throw new Away('shareOtherOffice')
    const isOther = place.last !== undefined && command !== null && command !== place.last.command
    // Restored from an older dump, or begun anew: it gets back what it lost, from whoever has it.
    if (isOther || head < place.position || origin === null) await this.#service.rewind(rights, true)
    else if (rights !== place.rights) await this.#service.rewind(rights, false)
  }

  async #place(): Promise<Place> {
    const place = await this.#service.sharing()
    if (place === undefined) throw new Away('shareNotJoined')
    return place
  }

  async #send(): Promise<void> {
    const { host } = this.#ports
    for (;;) {
      const { origin } = await this.#place()
      const { entries, emptied, commands, waiting, files } = await this.#service.nextParcel(this.#held)
      this.#show({ waiting: waiting - this.#held.size, refused: this.#held.size })
      if (commands.length === 0) return
      if (files.length > 0) valueOf(await host['share.sendFiles']({ origin, files: [...files] }))
      const refused = new Set<string>()
      if (entries.length > 0)
        for (const { command } of valueOf(await host['share.append']({ origin, entries: [...entries] })).refused)
          refused.add(command)
      // Who may not empty entries there leaves it to those who may: everybody empties his own.
      if (emptied.length > 0) valueOf(await host['share.empty']({ origin, entries: [...emptied] }))
      for (const command of refused) this.#held.add(command)
      await this.#service.markSent(commands.filter((command) => !refused.has(command)))
    }
  }

  /** Takes in what lies there; the next entries are fetched, read and verified while those before are written. */
  async #receive(): Promise<void> {
    /** What was fetched, and is being taken in, reaches up to here. */
    let { position } = await this.#place()
    let next = this.#read(position)
    let taking: ReturnType<Remote<WritingService>['takeIn']> | undefined
    let unshown: Received | undefined
    let shown = 0
    const show = async () => {
      shown = Date.now()
      if (unshown !== undefined && unshown.count + unshown.gone > 0) await this.#ports.onReceived(unshown)
      if (unshown !== undefined) await this.#countDisputes()
      unshown = undefined
    }
    try {
      for (;;) {
        const { entries, reached } = valueOf(await next)
        const before = taking
        taking = reached <= position ? undefined : this.#takeIn({ entries, after: position, reached })
        if (taking !== undefined) next = this.#read(reached)
        position = reached
        if (before === undefined) {
          if (taking === undefined) return
          continue
        }
        const received = doneOf(await before)
        if (received === undefined) {
          // All data were replaced meanwhile, and are somewhere else in the log; what follows is not taken in either.
          await taking
          taking = undefined
          position = (await this.#place()).position
          next = this.#read(position)
          continue
        }
        if ('entriesRefused' in received) throw new Stuck(received.entriesRefused)
        unshown = together(unshown, received)
        // Of many thousands, as a new workstation takes in, screens are not drawn anew for every part.
        if (Date.now() - shown >= showEvery) await show()
      }
    } finally {
      await show()
    }
  }

  #read(after: number): Promise<Answer<Output<'share.read'>>> {
    const answer = this.#ports.host['share.read']({ after })
    // Whoever waits for it hears of it; where what came before could not be taken in nobody does.
    answer.catch(() => undefined)
    return answer
  }

  #takeIn(parcel: Parcel): ReturnType<Remote<WritingService>['takeIn']> {
    const answer = this.#service.takeIn(parcel)
    answer.catch(() => undefined)
    return answer
  }

  async #attend(): Promise<void> {
    if (Date.now() - this.#attended < attendEvery) return
    const { origin, position } = await this.#place()
    const replica = await readReplica(this.#ports.database)
    if (replica === undefined) return
    this.#replica = replica
    const asked = { origin, replica, position, open: this.#open }
    const { stations } = valueOf(await this.#ports.host['share.attend'](asked))
    this.#attended = Date.now()
    this.#show({ stations })
  }

  /** Waits until something is to be sent or taken in. @returns whether it is to stop. */
  async #news(stopped: AbortSignal): Promise<boolean> {
    const { position } = await this.#place()
    if (this.#isNudged) return stopped.aborted
    const told = new Promise<void>((resolve) => {
      this.#wake = resolve
    })
    const ended = new Promise<void>((resolve) => stopped.addEventListener('abort', () => resolve(), { once: true }))
    const head = this.#ports.host['share.wait']({ after: position }).then(valueOf)
    // Whoever is told first goes on; that the line broke meanwhile shows with the next question.
    head.catch(() => undefined)
    await Promise.race([told, ended, head])
    return stopped.aborted
  }

  async #pause(length: number, stopped: AbortSignal): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    await new Promise<void>((resolve) => {
      timer = setTimeout(resolve, length)
      stopped.addEventListener('abort', () => resolve(), { once: true })
    })
    clearTimeout(timer)
  }

  async #countWaiting(): Promise<void> {
    const { waiting } = await this.#service.nextParcel(this.#held)
    this.#show({ waiting: waiting - this.#held.size, refused: this.#held.size })
  }

  async #countDisputes(): Promise<void> {
    this.#show({ disputes: (await this.#service.disputes()).merges.length })
  }
}

/** What several parts did. */
function together(before: Received | undefined, received: Received): Received {
  if (before === undefined) return received
  return {
    count: before.count + received.count,
    gone: before.gone + received.gone,
    isOfProgram: before.isOfProgram || received.isOfProgram,
    sharing: received.sharing,
  }
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Away(answer.error.code)
}
