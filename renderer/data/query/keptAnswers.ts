import Dexie, { type Table } from 'dexie'
import type { Catalogue } from '#shared/engine/catalogue'
import { sha256 } from '../commands/sha256'
import { databaseName, type OfficeDatabase } from '../database'
import { dataState } from '../sharing/sharedLog'
import type { Desk, QuerySettings } from './queryTypes'

/** What the first screen shows. */
export interface Answers {
  readonly desk: Desk
  readonly totals: Readonly<Record<string, number>>
}

interface Row extends Answers {
  readonly key: string
  /** The state of the office's data the answers know (`dataState`). */
  readonly asOf: string
  /** What they hang on besides the records. */
  readonly basis: string
}

const key = 'start'

/**
 * What the desk said last, kept so that the program shows it at its start while it still reads the records. Derived and
 * disposable: of another day, other settings, other definitions or other data it is forgotten, and nothing is lost when it
 * cannot be kept. It lies in a database of its own, which no backup and no package carries.
 */
export class KeptAnswers {
  readonly #office: OfficeDatabase
  readonly #database = new Dexie(`${databaseName}-kept`)
  /** One behind the other: what was forgotten last stays forgotten. */
  #queue: Promise<unknown> = Promise.resolve()
  /** What the last use of the program left, until there is something newer. A screen asks before it was read, and waits. */
  #kept: Promise<Answers | undefined>
  #settle: (answers: Answers | undefined) => void = () => undefined
  /** The state of the data the records in memory know; `undefined` where that is not certain. */
  #asOf: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly #quiet: number

  /**
   * @param office holds the data the answers are about.
   * @param quiet milliseconds in which nothing changes before answers are kept: keys of a clerk come first.
   */
  constructor(office: OfficeDatabase, quiet = 2_000) {
    this.#office = office
    this.#quiet = quiet
    this.#database.version(1).stores({ answers: 'key' })
    this.#kept = new Promise((resolve) => {
      this.#settle = resolve
    })
  }

  /** Reads what was kept for exactly this state; what was kept for another one is forgotten. */
  async read(settings: QuerySettings): Promise<void> {
    this.#settle(await this.#readFor(settings))
  }

  /** What was kept at the last use of the program; `undefined` once something newer can be said. */
  kept(): Promise<Answers | undefined> {
    return this.#kept
  }

  /** The records in memory are as of this state. */
  knows(state: string | undefined): void {
    this.#asOf = state
  }

  /** Keeps answers for the next start, a moment later and if nothing changes meanwhile. */
  keep(answers: Answers, settings: QuerySettings): void {
    this.#nothing()
    clearTimeout(this.#timer)
    const asOf = this.#asOf
    if (asOf === undefined) return
    this.#timer = setTimeout(() => {
      void this.#inOrder(async (table) => {
        // Another window may have written.
        if ((await this.#newest()) !== asOf || this.#asOf !== asOf) return
        await table.put({ key, asOf, basis: basisOf(settings, this.#office.catalogue), ...answers })
      })
    }, this.#quiet)
  }

  /** Something changed: of what was erased nothing may stay here. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#asOf = undefined
    this.#nothing()
    void this.#inOrder((table) => table.clear())
  }

  #nothing(): void {
    this.#settle(undefined)
    this.#kept = Promise.resolve(undefined)
  }

  async #readFor(settings: QuerySettings): Promise<Answers | undefined> {
    const kept = await this.#inOrder((table) => table.get(key))
    if (kept === undefined) return undefined
    if (kept.asOf === (await this.#newest()) && kept.basis === basisOf(settings, await this.#office.readCatalogue()))
      return kept
    await this.#inOrder((table) => table.clear())
    return undefined
  }

  async #newest(): Promise<string | undefined> {
    return dataState(this.#office)
  }

  #inOrder<T>(work: (answers: Table<Row, string>) => Promise<T>): Promise<T | undefined> {
    // Where it cannot be read or written the program reads the records as it would without it.
    const done = this.#queue.then(() => work(this.#database.table<Row, string>('answers'))).catch(() => undefined)
    this.#queue = done
    return done
  }
}

/** What answers hang on besides the records: the day, the office's settings, the definitions of the registers. */
function basisOf({ today, office }: QuerySettings, { registers }: Catalogue): string {
  return sha256(JSON.stringify([today, office, registers]))
}
