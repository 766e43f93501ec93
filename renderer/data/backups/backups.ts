import type { BackupReason, BackupState, Generation } from '#shared/program/backups/messages'
import { isDue } from '#shared/program/backups/settings'
import type { Answer, Failure, Host } from '#shared/program/ipc/contract'
import { sendSnapshot } from './sendSnapshot'
import type { Snapshot } from './snapshot'

/** Why the last backup could not be made; the desk and the frame say so until one is made. */
export interface BackupProblem extends Failure {
  readonly reason: BackupReason
}

/** What screens show of backups; part of the workspace's state. */
export interface BackupView {
  readonly backupProblem: BackupProblem | undefined
  /** Rows handed over so far; `undefined` when no backup is being made. */
  readonly backupProgress: { readonly done: number; readonly of: number } | undefined
  /** Counts the backups made; who shows them asks anew when it moves. */
  readonly backupsMade: number
}

export const noBackups: BackupView = { backupProblem: undefined, backupProgress: undefined, backupsMade: 0 }

/** What backups need of the opened office. */
export interface BackupSource {
  readonly host: Host
  readonly takeSnapshot: () => Promise<Snapshot>
  /** See `snapshot.ts`; `undefined` while there is nothing to lose. */
  readonly currentState: () => Promise<string | undefined>
  /** Name of the office as the archive says it. */
  readonly office: () => string
  readonly onChange: (change: Partial<BackupView>) => void
  /** Hears of what must not happen. */
  readonly onBug: (error: unknown) => void
  readonly now: () => number
}

export type Made = Answer<Generation | 'unchanged'>

/** A backup that says to hold this state of the data. */
interface Cover {
  readonly name: string
  readonly state: string
}

interface Making {
  readonly passphrase?: string | undefined
  /** Told when the data are read. */
  readonly onTaken?: () => void
  /** Makes the backup needless if it is whole. */
  readonly cover?: Cover | undefined
}

/** The backup this workstation made last, as far as it is still there. */
export function latestOf({ generations, latest }: BackupState): Generation | undefined {
  return generations.find(({ name }) => name === latest)
}

const unchanged: Made = { ok: true, value: 'unchanged' }

/**
 * Makes backups: one at a time, by schedule, at the clerk's wish, and before what is risky. A backup that cannot be made
 * is said and tried again; it never keeps anybody from working.
 */
export class Backups {
  readonly #source: BackupSource
  /** The backup under way; the next one waits for it. */
  #last: Promise<unknown> = Promise.resolve()
  #made = 0
  #abort = new AbortController()

  constructor(source: BackupSource) {
    this.#source = source
  }

  /** Makes a backup now, even if nothing changed since the last one. */
  make(reason: BackupReason, passphrase?: string): Promise<Made> {
    return this.#next(reason, () => this.#make(reason, { passphrase }))
  }

  /**
   * Makes a backup unless the last one holds the same data. One that is to be relied on at once is read back first: a file
   * that was damaged since may be of the same size.
   */
  makeIfChanged(reason: BackupReason): Promise<Made> {
    return this.#next(reason, async () => {
      const cover = await this.#cover()
      const isCovered =
        cover === 'nothing' || (cover !== undefined && (reason === 'schedule' || (await this.#isWhole(cover))))
      return isCovered ? unchanged : this.#make(reason)
    })
  }

  /**
   * Before something risky: answers as soon as the data are read as they are now, so that a long import need not wait
   * for a slow drive; writing and reading back go on behind it.
   */
  beforeRisk(reason: BackupReason): Promise<void> {
    return new Promise((resolve) => {
      const made = this.#next(reason, async () => {
        const cover = await this.#cover()
        return cover === 'nothing' ? unchanged : this.#make(reason, { onTaken: resolve, cover })
      })
      void made.finally(resolve)
    })
  }

  /** Makes the next backup by schedule, or tries one again that failed. */
  async check(): Promise<void> {
    const state = await this.#source.host['backup.state']({})
    if (!state.ok) return
    const { settings } = state.value
    const last = latestOf(state.value)
    const lastAt = last === undefined ? undefined : Date.parse(last.createdAt)
    if (isDue(settings.every, lastAt, this.#source.now())) await this.makeIfChanged('schedule')
  }

  /** Stops the backup under way; what was written of it is removed. */
  cancel(): void {
    this.#abort.abort()
    this.#abort = new AbortController()
  }

  async #make(reason: BackupReason, { passphrase, onTaken, cover }: Making = {}): Promise<Made> {
    const { host, takeSnapshot, office, onChange } = this.#source
    const { signal } = this.#abort
    onChange({ backupProgress: { done: 0, of: 0 } })
    const snapshot = await takeSnapshot()
    onTaken?.()
    if (cover !== undefined && (await this.#isWhole(cover))) return unchanged
    return sendSnapshot(host, snapshot, {
      reason,
      office: office(),
      signal,
      onProgress: (done, of) => onChange({ backupProgress: { done, of } }),
      ...(passphrase === undefined ? {} : { passphrase }),
    })
  }

  /** The last backup where it says to hold what the database holds now; `nothing` where there is none to be made. */
  async #cover(): Promise<Cover | 'nothing' | undefined> {
    const state = await this.#source.host['backup.state']({})
    // A host without backups.
    if (!state.ok) return 'nothing'
    const current = await this.#source.currentState()
    if (current === undefined) return 'nothing'
    const latest = latestOf(state.value)
    return latest?.made?.state === current ? { name: latest.name, state: current } : undefined
  }

  /** Reads a backup through: whether it is whole and holds that state. */
  async #isWhole({ name, state }: Cover): Promise<boolean> {
    const verified = await this.#source.host['backup.verify']({ name })
    return verified.ok && verified.value.state === state
  }

  #next(reason: BackupReason, work: () => Promise<Made>): Promise<Made> {
    const { onChange, onBug } = this.#source
    const made = this.#last.then(work).catch((error: unknown): Made => {
      onBug(error)
      return { ok: false, error: { code: 'unexpected' } }
    })
    this.#last = made.then((answer) => {
      const backupProgress = undefined
      if (answer.ok) {
        if (answer.value !== 'unchanged') this.#made += 1
        onChange({ backupProgress, backupProblem: undefined, backupsMade: this.#made })
      } else if (answer.error.code === 'cancelled') onChange({ backupProgress })
      else onChange({ backupProgress, backupProblem: { ...answer.error, reason } })
    })
    return made
  }
}
