import { type Remote, wrap } from 'comlink'
import type { Edit } from '#shared/history/history'
import type { PlannedRow, RowFilter } from '#shared/import/planTypes'
import type { ReportLine } from '#shared/import/report'
import type { ImportService, ImportSettings, Layout, Opened, PlanOptions, PlanSummary } from './importService'
import type { ReadOptions } from './read/readTable'

/**
 * One import as a screen sees it. All work is done in a worker of its own; `close` ends it at once, whatever it is
 * doing, and nothing has been written then.
 */
export class ImportSession {
  readonly #worker: Worker
  readonly #service: Remote<ImportService>
  readonly #settings: ImportSettings

  constructor(settings: ImportSettings) {
    this.#settings = settings
    this.#worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import' })
    this.#service = wrap<ImportService>(this.#worker)
  }

  /** Reads a file and proposes what its columns are. */
  open(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions = {}): Promise<Opened> {
    return this.#service.open(bytes, this.#settings, options)
  }

  /** Reads the same file as another sheet or with another separator. */
  reread(options: ReadOptions): Promise<Opened> {
    return this.#service.reread(options)
  }

  /** Proposes the columns anew for another row of headings. */
  layout(header: number | undefined): Promise<Layout> {
    return this.#service.layout(header)
  }

  /** Plans the import; the following questions are about this plan. */
  plan(options: PlanOptions): Promise<PlanSummary> {
    return this.#service.plan(options)
  }

  /** How many rows the filter leaves. */
  count(filter: RowFilter = 'all'): Promise<number> {
    return this.#service.count(filter)
  }

  /** Rows `from` (inclusive) to `to` (exclusive) of those the filter leaves, with a state per cell. */
  window(from: number, to: number, filter: RowFilter = 'all'): Promise<readonly PlannedRow[]> {
    return this.#service.window(from, to, filter)
  }

  /** What is to be written, in batches, for one command. */
  async *changes(): AsyncGenerator<readonly Edit[], void> {
    let edits = await this.#service.nextEdits(true)
    while (edits !== undefined) {
      yield edits
      edits = await this.#service.nextEdits(false)
    }
  }

  /** Everything that is not plain about the planned import. */
  report(): Promise<readonly ReportLine[]> {
    return this.#service.report()
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate()
  }
}
