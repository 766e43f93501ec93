import type { QueryResult } from '#shared/engine/query/run'

/** The rows a list was answered with, for later questions about them. */
export interface KeptList {
  readonly register: string
  readonly result: QueryResult
}

/** Lists whose rows can still be asked for, besides those of the trash: a screen uses one or two at a time. */
const keptLists = 8

/** Lists that were answered, the newest of them, each under a number of its own. */
export class KeptLists {
  readonly #lists = new Map<number, KeptList>()
  #next = 1

  /** Keeps a list in place of the oldest one; `besides` says how many more than usual. @returns its number. */
  keep(list: KeptList, besides: number): number {
    const number = this.#next++
    this.#lists.set(number, list)
    const oldest = this.#lists.keys().next()
    if (this.#lists.size > keptLists + besides && oldest.done !== true) this.#lists.delete(oldest.value)
    return number
  }

  /** The list under a number; `undefined` for one no longer kept. */
  get(number: number): KeptList | undefined {
    return this.#lists.get(number)
  }

  clear(): void {
    this.#lists.clear()
  }
}
