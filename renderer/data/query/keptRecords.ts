import Dexie from 'dexie'
import type { RegisterRecord } from '#shared/core/values/record'
import { type OfficeDatabase, schemaVersion } from '../database'
import { dataState } from '../sharing/sharedLog'
import type { KeptDatabase, ShardRow } from './keptDatabase'
import { nextTurn } from './nextTurn'

/** Records in a shard: read as one value they take a fifth of the time they take row by row. */
const inShard = 500

/** The records as they were kept, and the state of the office's data they are in. */
export interface ReadRecords {
  readonly records: readonly RegisterRecord[]
  readonly state: string
}

const key = 'records'

/**
 * A copy of all records in a few large rows, from which the next start reads them. Derived and disposable: of another state
 * of the data it is not used, and nothing is lost when it cannot be kept. What a change touches is deleted at once, so that
 * nothing erased stays here, and copied anew from the office's database when nobody is at work.
 */
export class KeptRecords {
  readonly #office: OfficeDatabase
  readonly #database: KeptDatabase
  readonly #quiet: number
  /** Tells this worker from those of other windows. */
  readonly #owner = crypto.randomUUID()
  /** Where each shard begins, in their order. */
  #shards: string[] = []
  /** Those that are not there, or not in the state of the data the records in memory know. */
  readonly #missing = new Set<string>()
  #state: string | undefined
  #isBroken = false
  /** One behind the other: what was deleted last stays deleted. */
  #queue: Promise<unknown> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param quiet milliseconds in which nothing changes before something is kept: keys of a clerk come first. */
  constructor(office: OfficeDatabase, database: KeptDatabase, quiet = 2_000) {
    this.#office = office
    this.#database = database
    this.#quiet = quiet
  }

  /** All records in the order of their ids, if they were kept in exactly this state of the data; `undefined` otherwise. */
  async read(): Promise<ReadRecords | undefined> {
    const state = await dataState(this.#office)
    if (state === undefined) return undefined
    return this.#inOrder(async ({ shards, states }) => {
      const [kept, rows] = await this.#database.transaction('r', [shards, states], async () => {
        const found = await states.get(key)
        const isCurrent = found?.asOf === state && found.schema === schemaVersion
        return [found, isCurrent ? await shards.toArray() : []] as const
      })
      if (kept?.asOf !== state || kept.schema !== schemaVersion) return undefined
      if (rows.length !== kept.shards.length || rows.some(({ from }, index) => from !== kept.shards[index]))
        return undefined
      await states.put({ ...kept, owner: this.#owner })
      clearTimeout(this.#timer)
      this.#shards = [...kept.shards]
      this.#missing.clear()
      this.#state = state
      return { records: rows.flatMap(({ records }) => records), state }
    })
  }

  /** All records were read from the office's database, in the order of their ids, and are to be kept anew. */
  begin(records: readonly RegisterRecord[], state: string | undefined): void {
    this.#shards = shardsOf('', records).map(({ from }) => from)
    this.#state = state
    this.#deleteAll()
  }

  /** These records are others than before, or gone, and the data in another state; one that is not known keeps nothing. */
  changed(records: readonly string[], state: string | undefined): void {
    this.#state = state
    if (state === undefined) {
      this.forget()
      return
    }
    const touched = new Set(records.map((record) => this.#shardOf(record)))
    for (const shard of touched) this.#missing.add(shard)
    void this.#inOrder(({ shards, states }) =>
      this.#database.transaction('rw', [shards, states], async () => {
        await states
          .where('key')
          .equals(key)
          .modify((kept) => {
            delete kept.asOf
          })
        await shards.bulkDelete([...touched])
      }),
    )
    this.#later()
  }

  /** Something was written that nobody told of, as another window does: nothing that is kept is used again. */
  forget(): void {
    this.#state = undefined
    this.#deleteAll()
  }

  #deleteAll(): void {
    for (const shard of this.#shards) this.#missing.add(shard)
    void this.#inOrder(async ({ shards, states }) => {
      await states.put({ key, owner: this.#owner, schema: schemaVersion, shards: [] })
      await shards.clear()
    })
    this.#later()
  }

  #later(): void {
    clearTimeout(this.#timer)
    if (this.#state !== undefined && !this.#isBroken) this.#timer = setTimeout(() => void this.#keep(), this.#quiet)
  }

  /** Copies what is missing, shard by shard, between questions; stops where the data change. */
  async #keep(): Promise<void> {
    const state = this.#state
    for (let isMissing = true; isMissing;) {
      await nextTurn()
      if (this.#state !== state) return
      isMissing = (await this.#inOrder((tables) => this.#keepOne(tables))) === true
    }
  }

  /** Copies one missing shard, or says that none is missing. @returns whether there is more to do. */
  async #keepOne(database: KeptDatabase): Promise<boolean> {
    const { shards, states } = database
    const { records, commands, settings } = this.#office
    const all = this.#shards
    const from = this.#missing.values().next().value
    const next = from === undefined ? undefined : all[all.indexOf(from) + 1]
    if (from !== undefined) this.#missing.delete(from)
    const [found, state] = await this.#office.transaction('r', [records, commands, settings], () =>
      Promise.all([
        from === undefined
          ? undefined
          : records
              .where('id')
              .between(from, next ?? Dexie.maxKey)
              .toArray(),
        dataState(this.#office),
      ]),
    )
    // All were read anew meanwhile.
    if (all !== this.#shards) return false
    // Changed meanwhile, here or elsewhere: whoever tells of it begins anew.
    if (
      state === undefined ||
      state !== this.#state ||
      (from === undefined ? this.#missing.size > 0 : this.#missing.has(from))
    ) {
      if (from !== undefined) this.#missing.add(from)
      return false
    }
    const rows = from === undefined || found === undefined ? [] : shardsOf(from, found)
    if (from !== undefined) all.splice(all.indexOf(from), 1, ...rows.map((row) => row.from))
    const kept = { key, owner: this.#owner, schema: schemaVersion, shards: [...all] }
    return database.transaction('rw', [shards, states], async () => {
      // Another window keeps them.
      if ((await states.get(key))?.owner !== this.#owner) return false
      await shards.bulkPut(rows)
      if (from === undefined) await states.put({ ...kept, asOf: state })
      return from !== undefined
    })
  }

  #shardOf(record: string): string {
    let [low, high] = [0, this.#shards.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#shards[middle] ?? '') <= record) low = middle + 1
      else high = middle
    }
    return this.#shards[low - 1] ?? ''
  }

  /** @returns `undefined` where it could not be done, as on a full disk: what lies there is not said to be whole any more. */
  #inOrder<T>(work: (database: KeptDatabase) => PromiseLike<T>): Promise<T | undefined> {
    const done = this.#queue
      .then(() => work(this.#database))
      .catch(() => {
        this.#isBroken = true
        return undefined
      })
    this.#queue = done
    return done
  }
}

/** Records in the order of their ids as shards, the first of which begins where it is said. */
function shardsOf(from: string, records: readonly RegisterRecord[]): readonly ShardRow[] {
  if (records.length === 0) return [{ from, records }]
  // One that grew is divided only once it is twice as large.
  const size = records.length <= 2 * inShard ? records.length : inShard
  return Array.from({ length: Math.ceil(records.length / size) }, (_, index) => {
    const part = records.slice(index * size, (index + 1) * size)
    return { from: index === 0 ? from : (part[0]?.id ?? from), records: part }
  })
}
