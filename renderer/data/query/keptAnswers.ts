import type { Table } from 'dexie'
import type { Catalogue } from '#shared/engine/catalogue'
import type { OfficeDatabase } from '../database'
import { dataState } from '../sharing/sharedLog'
import { type Answers, type AnswersRow, KeptDatabase } from './keptDatabase'
import type { QuerySettings } from './queryTypes'

const key = 'start'

/**
 * What the desk said last, kept so that the program shows it at its start while it still reads the records. Derived and
 * disposable: of another day, other settings, other definitions or other data it is not shown, and nothing is lost when it
 * cannot be kept.
 */
export class KeptAnswers {
  readonly #office: OfficeDatabase
  readonly #database: KeptDatabase
  /** One behind the other: what was forgotten last stays forgotten. */
  #queue: Promise<unknown> = Promise.resolve()
  /** The state of the data the records in memory know; `undefined` where that is not certain. */
  #asOf: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly #quiet: number

  /**
   * @param office holds the data the answers are about.
   * @param quiet milliseconds in which nothing changes before answers are kept: keys of a clerk come first.
   */
  constructor(office: OfficeDatabase, database: KeptDatabase, quiet = 2_000) {
    this.#office = office
    this.#database = database
    this.#quiet = quiet
  }

  /** The records in memory are as of this state. */
  knows(state: string | undefined): void {
    this.#asOf = state
  }

  /** Keeps answers for the next start, a moment later and if nothing changes meanwhile. */
  keep(answers: Answers, settings: QuerySettings): void {
    clearTimeout(this.#timer)
    const asOf = this.#asOf
    if (asOf === undefined) return
    this.#timer = setTimeout(() => {
      void this.#inOrder(async (table) => {
        // Another window may have written.
        if ((await dataState(this.#office)) !== asOf || this.#asOf !== asOf) return
        await table.put({ key, asOf, basis: basisOf(settings, this.#office.catalogue), ...answers })
      })
    }, this.#quiet)
  }

  /** Something changed: of what was erased nothing may stay here. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#asOf = undefined
    void this.#inOrder((table) => table.clear())
  }

  #inOrder(work: (answers: Table<AnswersRow, string>) => Promise<unknown>): Promise<unknown> {
    // Where it cannot be written the next start reads the records as it would without it.
    this.#queue = this.#queue.then(() => work(this.#database.answers)).catch(() => undefined)
    return this.#queue
  }
}

/** What was kept at the last use of the program, if it is of exactly this state; `undefined` otherwise. */
export async function readAnswers(
  office: OfficeDatabase,
  settings: Pick<QuerySettings, 'today' | 'office'>,
): Promise<Answers | undefined> {
  const database = new KeptDatabase()
  try {
    const [kept, state] = await Promise.all([database.answers.get(key), dataState(office)])
    if (kept === undefined || kept.asOf !== state || kept.basis !== basisOf(settings, office.catalogue))
      return undefined
    return { desk: kept.desk, totals: kept.totals }
  } catch {
    // What cannot be read is not shown; the records are on their way.
    return undefined
  } finally {
    database.close()
  }
}

/** What answers hang on besides the records: the day, the office's settings, what the definitions say of clocks and names. */
function basisOf({ today, office }: Pick<QuerySettings, 'today' | 'office'>, { registers }: Catalogue): string {
  const defined = registers.map(({ id, title, key: number, fields, clocks }) => [
    id,
    title,
    number,
    fields.length,
    clocks,
  ])
  return JSON.stringify([today, office, defined])
}
