import { type Endpoint, type Remote, transfer, wrap } from 'comlink'
import type { ColumnMapping } from '#shared/engine/import/mapping'
import type { SavedMapping } from '#shared/engine/import/savedMapping'
import type { PlannedRow, RowFilter } from '#shared/engine/import/planTypes'
import type { ReportLine } from '#shared/engine/import/report'
import type {
  Described,
  ImportService,
  ImportSettings,
  Layout,
  Opened,
  PlanOptions,
  PlanSummary,
} from './importService'
import type { ReadOptions } from './read/readTable'

/** The import's worker ended by itself, and with it the file it had read. */
export class WorkerStoppedError extends Error {
  override readonly name = 'WorkerStoppedError'
}

/** What a session needs of its worker. */
export type ImportWorker = Endpoint & Pick<Worker, 'terminate'>

function startWorker(): ImportWorker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import' })
}

/**
 * One import as a screen sees it. All work is done in a worker of its own; `close` ends it at once, whatever it is
 * doing, and nothing has been written then. When the worker dies, every question is rejected with `WorkerStoppedError`.
 */
export class ImportSession {
  readonly #worker: ImportWorker
  readonly #service: Remote<ImportService>
  readonly #settings: ImportSettings
  /** Never fulfilled. A dead worker answers nothing, and who asked would wait for ever. */
  readonly #stopped: Promise<never>
  #planning: Promise<unknown> = Promise.resolve()

  constructor(settings: ImportSettings, worker: ImportWorker = startWorker()) {
    this.#settings = settings
    this.#worker = worker
    this.#service = wrap<ImportService>(worker)
    this.#stopped = new Promise((_, reject) => {
      const stop = () => reject(new WorkerStoppedError())
      worker.addEventListener('error', stop)
      worker.addEventListener('messageerror', stop)
    })
    // Told to whoever asks; on its own it is nobody's unhandled failure.
    this.#stopped.catch(() => undefined)
  }

  /** Reads a file and proposes what its columns are. */
  open(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions = {}): Promise<Opened> {
    return this.#answer(this.#service.open(bytes, this.#settings, options))
  }

  /** What the columns of a file seem to hold, for a register made after it. */
  describe(bytes: Uint8Array<ArrayBuffer>): Promise<Described> {
    return this.#answer(this.#service.describe(bytes, this.#settings.today))
  }

  /** Reads the same file as another sheet or with another separator. */
  reread(options: ReadOptions): Promise<Opened> {
    return this.#answer(this.#service.reread(options))
  }

  /** Proposes the columns anew for another row of headings. */
  layout(header: number | undefined): Promise<Layout> {
    return this.#answer(this.#service.layout(header))
  }

  /** The columns as a remembered mapping has them, tried on the values of this file. */
  remembered(header: number | undefined, saved: SavedMapping): Promise<readonly ColumnMapping[]> {
    return this.#answer(this.#service.remembered(header, saved))
  }

  /** Plans the import; the following questions are about the plan asked for last. */
  plan(options: PlanOptions): Promise<PlanSummary> {
    // One after another: the worker reads records meanwhile, and an earlier plan must not come in last.
    const planned = this.#planning.then(() => this.#answer(this.#service.plan(options)))
    this.#planning = planned.catch(() => undefined)
    return planned
  }

  /** How many rows the filter leaves. */
  count(filter: RowFilter = 'all'): Promise<number> {
    return this.#answer(this.#service.count(filter))
  }

  /** Rows `from` (inclusive) to `to` (exclusive) of those the filter leaves, with a state per cell. */
  window(from: number, to: number, filter: RowFilter = 'all'): Promise<readonly PlannedRow[]> {
    return this.#answer(this.#service.window(from, to, filter))
  }

  /** One row by its number in the file. */
  row(number: number): Promise<PlannedRow | undefined> {
    return this.#answer(this.#service.row(number))
  }

  /** Has what is to be written by one command handed over at a port (`EditSource`). */
  handedOver<T>(write: (source: MessagePort) => Promise<T>): Promise<T> {
    const { port1, port2 } = new MessageChannel()
    void this.#service.handOver(transfer(port1, [port1]))
    return this.#answer(write(port2))
  }

  /** Everything that is not plain about the planned import. */
  report(): Promise<readonly ReportLine[]> {
    return this.#answer(this.#service.report())
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate()
  }

  async #answer<T>(answer: T): Promise<Awaited<T>> {
    return Promise.race([answer, this.#stopped])
  }
}
