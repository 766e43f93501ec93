import { sameValue } from '#shared/engine/history/history'
import type { RegisterRecord } from '#shared/core/values/record'
import type { QueryService } from './queryService'
import type { ListQuery, ListResult, ListRow } from './queryTypes'

/** What a list shows now; a new value after every change. */
export interface ListSnapshot {
  /** `undefined` until the query worker answered; until then rows come straight from the index. */
  readonly result: ListResult | undefined
  readonly rows: ReadonlyMap<number, ListRow>
}

/** What a list is asked with. `revision` counts changes of the data. */
export interface ListRequest {
  readonly query: ListQuery
  /** The record being edited. */
  readonly held: string | undefined
  readonly revision: number
  /** The records the last change edited in their places; `undefined` when records came or went. */
  readonly edited: readonly RegisterRecord[] | undefined
}

/** The questions a list asks of the query worker. */
export type ListSource = Pick<QueryService, 'list' | 'rows'>

const windowSize = 80

/**
 * A list on screen: fetches windows of rows from the query worker and keeps in step with the query and the data. While
 * a record is held its list is not asked anew, so that an edited row stays where it is although a filter or the order
 * no longer fits; moving on asks again.
 */
export class ListModel {
  readonly #query: ListSource
  readonly #listeners = new Set<() => void>()
  readonly #asked = new Set<number>()
  #snapshot: ListSnapshot
  #last: (ListRequest & { readonly key: string }) | undefined
  #window: readonly [number, number] = [0, windowSize]
  #stale = false
  /** The answer on its way, if any. */
  #listing: Promise<void> = Promise.resolve()
  /** Grows with every question, so that late answers are recognised. */
  #turn = 0

  /** @param first rows to show until the worker answers */
  constructor(query: ListSource, first: readonly ListRow[]) {
    this.#query = query
    this.#snapshot = { result: undefined, rows: new Map(first.map((row, index) => [index, row])) }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly snapshot = (): ListSnapshot => this.#snapshot

  /** Tells the model what to show; asks the worker only if something changed. */
  ask(request: ListRequest): void {
    const key = JSON.stringify(request.query)
    const last = this.#last
    this.#last = { ...request, key }
    if (last === undefined) {
      this.#listing = this.#askAnew(request.query)
      return
    }
    const sameList = last.key === key && last.held === request.held
    if (sameList && last.revision === request.revision) return
    // `edited` tells of the last change only; when several came at once, records may have come or gone.
    const isOneChange = request.revision === last.revision + 1
    if (sameList && isOneChange && request.held !== undefined && request.edited !== undefined) {
      this.#stale = true
      this.#patch(request.edited)
      void this.#fetchAgain()
    } else if (last.key !== key || last.revision !== request.revision || this.#stale) {
      this.#stale = false
      this.#listing = this.#askAnew(request.query)
    }
  }

  /** Fetches the rows from one place up to, not including, another, unless they are here or on their way. */
  need(from: number, to: number): void {
    this.#window = [from, to]
    const { result } = this.#snapshot
    if (result === undefined) return
    for (let start = startOf(from); start < Math.min(to, result.matched); start += windowSize) {
      if (this.#asked.has(start)) continue
      this.#asked.add(start)
      void this.#fetch(result, start)
    }
  }

  /** Shows edited records at once; what is computed from them comes with the next fetch. */
  #patch(edited: readonly RegisterRecord[]): void {
    const byId = new Map(edited.map((record) => [record.id, record]))
    const rows = new Map(
      Array.from(this.#snapshot.rows, ([place, row]) => {
        const record = byId.get(row.record.id)
        return [place, record === undefined ? row : { ...row, record }] as const
      }),
    )
    this.#show({ ...this.#snapshot, rows })
  }

  async #askAnew(query: ListQuery): Promise<void> {
    const turn = ++this.#turn
    const result = await this.#query.list(query)
    const [from, to] = this.#window
    await this.#showWindow(turn, result, startOf(Math.min(from, Math.max(0, result.matched - 1))), to)
  }

  async #fetchAgain(): Promise<void> {
    // A list on its way is the one now wanted; taking a turn before it comes would drop it.
    const listing = this.#listing
    await listing
    // One asked for since brings the rows as they are now.
    if (listing !== this.#listing) return
    const { result } = this.#snapshot
    if (result === undefined) return
    const turn = ++this.#turn
    const [from, to] = this.#window
    await this.#showWindow(turn, result, startOf(from), to)
  }

  /** Fetches whole windows and shows them instead of all rows before, unless another question was asked meanwhile. */
  async #showWindow(turn: number, result: ListResult, start: number, to: number): Promise<void> {
    const end = Math.max(startOf(to + windowSize - 1), start + windowSize)
    const rows = await this.#rowsOf(result, start, end)
    if (turn !== this.#turn) return
    this.#asked.clear()
    const { groups } = this.#snapshot.result ?? { groups: result.groups }
    for (let at = start; at < end; at += windowSize) this.#asked.add(at)
    this.#show({ result: { ...result, groups: keptIfSame(groups, result.groups) }, rows })
  }

  async #fetch(result: ListResult, start: number): Promise<void> {
    const turn = this.#turn
    const fetched = await this.#rowsOf(result, start, start + windowSize)
    // Rows of a list that was replaced on the way belong to no place any more.
    if (turn !== this.#turn || result !== this.#snapshot.result) return
    this.#show({ result, rows: new Map([...this.#snapshot.rows, ...fetched]) })
  }

  async #rowsOf(result: ListResult, from: number, to: number): Promise<ReadonlyMap<number, ListRow>> {
    const rows = await this.#query.rows(result.list, from, to)
    const before = this.#snapshot.rows
    return new Map(rows.map((row, index) => [from + index, keptIfSame(before.get(from + index), row)]))
  }

  #show(snapshot: ListSnapshot): void {
    this.#snapshot = snapshot
    for (const listener of this.#listeners) listener()
  }
}

/** What the worker sends is new with every answer; what says the same stays as it was, so that it is not drawn again. */
function keptIfSame<T>(before: T | undefined, now: T): T {
  return before !== undefined && sameValue(before, now) ? before : now
}

function startOf(place: number): number {
  return Math.floor(place / windowSize) * windowSize
}
