import { proxy, type Remote } from 'comlink'
import type { Decisions } from '#shared/engine/merge/decide'
import type { Answered } from '../writing/refusals'
import type { OrderOptions, Writing } from '../writing/writing'
import type { MergeReview, Order, PackageRows, WritingService, Written } from '../writing/writingService'
import type { MergeRefusal } from './planMerge'

/** Packages that are taken in: the writing worker reads, compares and writes them, and holds the one that is open. */
export class Packages {
  readonly #writing: Writing
  readonly #author: () => OrderOptions
  readonly #show: (written: Written) => Promise<void>

  /** `author` tells who is at the workstation; `show` shows everywhere what was written. */
  constructor(writing: Writing, author: () => OrderOptions, show: (written: Written) => Promise<void>) {
    this.#writing = writing
    this.#author = author
    this.#show = show
  }

  /**
   * Reads a package that stands open at the host, and keeps it until it is taken in or given up.
   * @throws UnreadablePackage, AlteredPackage, RowsFailed; CommandAborted when it was given up meanwhile.
   */
  read(rowsOf: PackageRows, signal: AbortSignal): Promise<void> {
    return this.#order({ signal }, (writing, order) => writing.readPackage(proxy(rowsOf), order))
  }

  /** Compares the package that was read with what is here. @throws CommandAborted when it was given up meanwhile. */
  plan(signal: AbortSignal): Promise<MergeReview | { readonly refused: MergeRefusal }> {
    return this.#order({ signal }, (writing, order) => writing.planMerge(order))
  }

  /** Forgets the package that was read. */
  giveUp(): void {
    void this.#writing.service.giveUpPackage()
  }

  /**
   * Takes the package in as it was compared last, and shows what came of it.
   * @throws StalePlan when something was done here since.
   */
  async accept(decisions: Decisions, options: Omit<OrderOptions, 'who'>): Promise<Written | undefined> {
    const written = await this.#order(options, (writing, order) => writing.acceptMerge(decisions, order))
    if (written !== undefined) await this.#show(written)
    return written
  }

  #order<T>(
    options: Omit<OrderOptions, 'who'>,
    give: (writing: Remote<WritingService>, order: Order) => Promise<Answered<T>>,
  ): Promise<T> {
    return this.#writing.order({ ...this.#author(), ...options }, give)
  }
}
