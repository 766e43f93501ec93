import { expose } from 'comlink'
import type { Catalogue } from '#shared/engine/catalogue'
import { LinkIndex, type Relations } from '#shared/engine/query/linkIndex'
import { ownName } from '#shared/model/display'
import type { RegisterRecord } from '#shared/core/values/record'
import { OfficeDatabase } from '../database'
import { dataState } from '../sharing/sharedLog'
import type { Listener } from '../writing/writingService'
import { HealthWatch } from './healthWatch'
import { KeptAnswers } from './keptAnswers'
import { KeptDatabase } from './keptDatabase'
import { KeptLists } from './keptLists'
import { KeptRecords } from './keptRecords'
import { nextTurn } from './nextTurn'
import type { QuerySettings } from './queryTypes'
import { RegisterStore, type Stores } from './registerStore'
import { Search } from './search'

/**
 * The records of all registers in memory, with what is kept over all of them: fed from the database and from the outcomes
 * of commands. Questions asked while it still loads wait for the records.
 */
export class OfficeRecords {
  readonly lists = new KeptLists()
  #stores: Promise<Stores>
  #configured: (stores: Promise<Stores>) => void = () => undefined
  #settings: QuerySettings | undefined
  readonly #database = new OfficeDatabase()
  #search = new Search(this.#database.catalogue)
  #health = new HealthWatch(new Map())
  /** How often records were read. */
  #loads = 0
  /** Counts whatever makes other answers of the same questions. */
  #version = 0
  readonly #kept = new KeptDatabase()
  readonly answers = new KeptAnswers(this.#database, this.#kept)
  readonly #keptRecords = new KeptRecords(this.#database, this.#kept)

  constructor() {
    // Questions asked before the first `configure` wait for it.
    this.#stores = new Promise((resolve) => {
      this.#configured = resolve
    })
  }

  /**
   * Sets language, day and office. Nothing is read again for them: what depends on them is computed anew when it is asked
   * for, and questions asked meanwhile wait no longer than that.
   */
  async configure(settings: QuerySettings): Promise<void> {
    const isFirst = this.#settings === undefined
    this.#settings = settings
    if (isFirst) {
      await this.#reload()
      return
    }
    this.#outdate()
    const before = this.#stores
    const configured = before.then((stores) => {
      // The records are being read anew, with these settings.
      if (this.#stores !== configured) return stores
      for (const store of stores.values()) store.configure(settings)
      this.lists.clear()
      this.#health = new HealthWatch(stores)
      return stores
    })
    this.#stores = configured
    await configured
    void this.#warm()
  }

  /** Reads all records from the database again. */
  async reload(): Promise<void> {
    this.#outdate()
    this.#keptRecords.forget()
    await this.#reload()
  }

  async #reload(): Promise<void> {
    this.#stores = this.#load()
    this.#configured(this.#stores)
    this.lists.clear()
    await this.#stores
    this.#search.readFiles(this.#database)
    void this.#warm()
  }

  /** Hears outcomes of commands at this port, from whoever writes them. */
  hear(port: MessagePort): void {
    const listener: Listener = {
      // Not awaited: whoever wrote goes on, and the next question waits its turn behind this.
      take: (records, gone, state) =>
        void this.apply(records, gone, state).catch((error: unknown) => {
          // As an error of the worker itself, which the window takes for its death.
          setTimeout(() => {
            throw error
          })
        }),
    }
    expose(listener, port)
  }

  /** Takes over the outcome of a command that is already in the database; `state` says what the records now know. */
  async apply(records: readonly RegisterRecord[], gone: readonly string[], state?: string): Promise<void> {
    this.#outdate()
    const stores = await this.ready()
    this.answers.knows(state)
    this.#keptRecords.changed([...records.map(({ id }) => id), ...gone], state)
    this.#search.apply(records, gone)
    const reached = [...stores].flatMap(([register, store]) =>
      store.apply(
        records.filter((record) => record.register === register),
        // A record that an older version wrote into a wrong register leaves it when it is led back.
        [...gone, ...records.filter((record) => record.register !== register).map(({ id }) => id)].filter(
          (id) => store.table.get(id) !== undefined,
        ),
      ),
    )
    for (const [register, store] of stores)
      store.touch(reached.flatMap((target) => (target.register === register ? [target.record] : [])))
  }

  /**
   * Builds what the first clicks need: the tasks of the desk, then by turns the words for search and the columns of the
   * first views and those by which the tabs of views count.
   */
  async #warm(): Promise<void> {
    const current = this.#stores
    if (!(await this.#readTasks(current))) return
    const columns = columnSteps([...(await current).values()])
    for (let isUnread = true, isCold = true; isUnread || isCold;) {
      await nextTurn()
      if (this.#stores !== current) return
      isUnread &&= this.#search.readSome()
      isCold &&= columns.next().done !== true
    }
  }

  /** Reads what is to be done with every record, by turns. @returns false where the records are read anew meanwhile. */
  async #readTasks(current: Promise<Stores>): Promise<boolean> {
    for (const store of (await current).values())
      for (const tasks = store.warmTasks(); tasks.next().done !== true;) {
        await nextTurn()
        if (this.#stores !== current) return false
      }
    return true
  }

  /** The registers as they are now, the clocks of hours at this minute. */
  async ready(): Promise<Stores> {
    const stores = await this.#stores
    const now = new Date().toISOString()
    for (const store of stores.values()) store.setMoment(now)
    return stores
  }

  /** The same once it is read what is to be done with every record: at the start no list waits for the desk. */
  async readyForTasks(): Promise<Stores> {
    while (!(await this.#readTasks(this.#stores)));
    return this.ready()
  }

  /** One of them. @throws Error for a register there is none of. */
  async store(register: string): Promise<RegisterStore> {
    const store = (await this.ready()).get(register)
    if (store === undefined) throw new Error(`Unknown register: ${register}`)
    return store
  }

  /** Answers may be kept while this is the same. */
  get version(): number {
    return this.#version
  }

  #outdate(): void {
    this.#version += 1
    this.answers.forget()
  }

  /** Language, day and office. @throws Error before they are set. */
  settings(): QuerySettings {
    if (this.#settings === undefined) throw new Error('The query worker is not configured.')
    return this.#settings
  }

  get catalogue(): Catalogue {
    return this.#database.catalogue
  }

  get health(): HealthWatch {
    return this.#health
  }

  get search(): Search {
    return this.#search
  }

  async #load(): Promise<Stores> {
    const settings = this.settings()
    const own = ++this.#loads
    const catalogue = await this.#database.readCatalogue()
    if (catalogue !== this.#search.catalogue) this.#search = new Search(catalogue)
    const stores = new Map<string, RegisterStore>()
    const byRegister = new Map<string, RegisterRecord[]>(catalogue.all.map(({ id }) => [id, []]))
    const { records: read, state } = (await this.#keptRecords.read()) ?? (await this.#readAll())
    for (const record of read) byRegister.get(record.register)?.push(record)
    const relations: Relations = {
      books: (register) => stores.get(register)?.book(),
      links: new LinkIndex(catalogue.all),
      find: (register, id) => stores.get(register)?.table.get(id),
      all: (register) => stores.get(register)?.records() ?? [],
      nameOf: (register, id) => {
        const store = stores.get(register)
        return store === undefined ? undefined : ownName(store.definition, store.table.get(id)?.values ?? {})
      },
    }
    for (const definition of catalogue.all) {
      const store = new RegisterStore(definition, catalogue, settings, relations)
      const records = byRegister.get(definition.id) ?? []
      store.load(records)
      stores.set(definition.id, store)
    }
    this.#search.readUses(byRegister.values())
    // Records may be read anew once more meanwhile; the last reading is the one that is searched.
    if (own === this.#loads) this.#search.read(stores)
    this.#health = new HealthWatch(stores)
    this.answers.knows(state)
    return stores
  }

  /** All records from the office's database; at once by their ids: three quarters of the time it takes by register. */
  async #readAll(): Promise<{ readonly records: readonly RegisterRecord[]; readonly state: string | undefined }> {
    const { records, commands, settings } = this.#database
    const [read, state] = await this.#database.transaction('r', [records, commands, settings], () =>
      Promise.all([records.toArray(), dataState(this.#database)]),
    )
    this.#keptRecords.begin(read, state)
    return { records: read, state }
  }
}

/** Builds columns and reads numbers beforehand, some at every step. */
function* columnSteps(stores: readonly RegisterStore[]): Generator<void, void> {
  for (const { table, definition, numbers } of stores) {
    yield* numbers.warm()
    for (const field of new Set([
      ...definition.views[0].columns.map((column) => column.field),
      ...definition.views.flatMap(({ filters }) => filters.map((filter) => filter.field)),
    ])) {
      yield* table.warm(field)
      yield
    }
  }
}
