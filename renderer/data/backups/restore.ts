import { CommandAborted } from '../commands/commandWriter'
import { proxy, wrap, type Remote } from 'comlink'
import type { Manifest } from '#shared/program/archive/manifest'
import type { Failure, Host, Input } from '#shared/program/ipc/contract'
import { schemaVersion } from '../database'
import type { Workspace } from '../workspace'
import type { RegisterDifference } from './restoreData'
import type { RestoreWorker } from './restore.worker'

/** An archive that was opened to be restored, with what it would change. */
export interface OpenedRestore {
  readonly name: string
  readonly manifest: Manifest
  readonly differences: readonly RegisterDifference[]
  /** Entries in it of which something was erased for good since. */
  readonly erased: number
}

export type RestoreProblem =
  | { readonly kind: 'failed'; readonly error: Failure }
  /** Written by a newer program: both versions of the schema. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** The work of another workstation, which is taken in, not put in place of the data. */
  | { readonly kind: 'package'; readonly name: string }

export type Restored =
  | { readonly kind: 'restored' }
  /** The backup of the present state could not be made, so nothing was touched. */
  | { readonly kind: 'noBackup'; readonly error: Failure }
  | RestoreProblem

/**
 * One restore: opens an archive, says what it would change, puts it in place. Nothing changes before `all` or `chosen`,
 * and they make a backup of the present state first.
 */
export class RestoreSession {
  readonly #workspace: Workspace
  readonly #thread: Worker
  readonly #worker: Remote<RestoreWorker>
  #job: string | undefined
  #isClosed = false

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#thread = new Worker(new URL('./restore.worker.ts', import.meta.url), { type: 'module', name: 'restore' })
    this.#worker = wrap<RestoreWorker>(this.#thread)
  }

  /** Opens an archive and reads all of it. */
  async open(input: Input<'archive.open'>): Promise<OpenedRestore | RestoreProblem> {
    const { host } = this.#workspace
    const opened = await host['archive.open'](input)
    if (!opened.ok) return { kind: 'failed', error: opened.error }
    const { job, name, manifest } = opened.value
    if (this.#isClosed) return this.#givenUp(job)
    this.#job = job
    if (manifest.schemaVersion > schemaVersion)
      return { kind: 'newer', found: manifest.schemaVersion, known: schemaVersion }
    if (manifest.kind !== 'backup') return { kind: 'package', name }
    await this.#worker.start(manifest.schemaVersion)
    let adding: Promise<unknown> = Promise.resolve()
    for (const table of manifest.tables) {
      let from: number | undefined = 0
      while (from !== undefined) {
        // Unpacked by the host while those before are put away here.
        const [rows]: [Awaited<ReturnType<Host['archive.rows']>>, unknown] = await Promise.all([
          host['archive.rows']({ job, table: table.name, from }),
          adding,
        ])
        if (!rows.ok) return { kind: 'failed', error: rows.error }
        adding = this.#worker.add(table.name, rows.value.lines)
        from = rows.value.next
      }
    }
    await adding
    await this.#worker.complete()
    const differences = await this.#worker.differences()
    return { name, manifest, differences, erased: await this.#worker.countErased() }
  }

  /** Puts all of the archive in place of what the program holds. */
  async all(onProgress: (done: number, of: number) => void): Promise<Restored> {
    return this.#guarded(async () => {
      await this.#worker.replaceAll(this.#workspace.snapshot().preferences.userName, proxy(onProgress))
      await this.#workspace.reread()
    })
  }

  /** Makes the chosen registers as they are in the archive: one command, which can be taken back. */
  async chosen(registers: readonly string[], at: string): Promise<Restored> {
    const [register] = registers
    if (register === undefined) return { kind: 'restored' }
    return this.#guarded(async () => {
      const edits = await this.#worker.edits(registers)
      await this.#workspace.run({ kind: 'restoreBackup', register, count: edits.length, at }, edits)
    })
  }

  /** Ends the thread and closes the archive. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#thread.terminate()
    if (this.#job !== undefined) await this.#workspace.host['archive.close']({ job: this.#job })
  }

  /** Closes what opened after the clerk had closed: a decrypted copy must not stay. */
  async #givenUp(job: string): Promise<RestoreProblem> {
    await this.#workspace.host['archive.close']({ job })
    return { kind: 'failed', error: { code: 'cancelled' } }
  }

  async #guarded(work: () => Promise<void>): Promise<Restored> {
    const { host, backups } = this.#workspace
    const job = this.#job
    if (job === undefined) return { kind: 'failed', error: { code: 'badRequest' } }
    const before = await backups.makeIfChanged('restore')
    if (!before.ok) return { kind: 'noBackup', error: before.error }
    // First, for files nothing refers to do no harm, while entries without their files would.
    const attachments = await host['archive.attachments']({ job })
    if (!attachments.ok) return { kind: 'failed', error: attachments.error }
    try {
      await work()
    } catch (error) {
      if (error instanceof CommandAborted) return { kind: 'failed', error: { code: 'cancelled' } }
      throw error
    }
    return { kind: 'restored' }
  }
}
