import { transferRow, transferUnread } from '#shared/engine/documents/transfers'
import { sameValue } from '#shared/engine/history/history'
import { isPublished, paperValues } from '#shared/engine/documents/printRules'
import { layDesk, type OpenTask } from '#shared/engine/desk/desk'
import { withClockNames } from '#shared/engine/documents/clockState'
import { groupHeading } from '#shared/engine/documents/groupHeading'
import type { DocumentRow } from '#shared/engine/documents/model'
import { startRegisterRows, writtenNumber, type RegisterPrintRow } from '#shared/engine/documents/registerRows'
import type { NumberedEntry, NumberWarning } from '#shared/engine/numbering/guard'
import type { NumberingProposal } from '#shared/engine/numbering/proposeNumbering'
import type { NumberParts } from '#shared/core/actNumbers/pattern'
import { fold } from '#shared/core/folding/fold'
import { excerptOf } from '#shared/engine/query/excerpt'
import { facets, rowsUsed, valuesUsed, type Facet } from '#shared/engine/query/facets'
import { FileIndex, type FileHit, type UnreadFile } from '#shared/engine/query/fileIndex'
import { LinkIndex, type Relations } from '#shared/engine/query/linkIndex'
import type { QueryResult } from '#shared/engine/query/run'
import { sumsOf } from '#shared/engine/query/sums'
import { registerNames } from '#shared/engine/query/registerNames'
import { TextIndex } from '#shared/engine/query/textIndex'
import { queryTerms, type QueryTerm } from '#shared/engine/query/textQuery'
import { registers } from '#shared/catalogue'
import { fieldOf } from '#shared/model/definition'
import { ownName, recordName, recordTitle } from '#shared/model/display'
import { timeliness, timingsOf } from '#shared/engine/statistics/timeliness'
import { textsOf } from '#shared/text/texts'
import type { RegisterRecord } from '#shared/core/values/record'
import { textsIn, type Day, type FieldValue, type RowValue, type Values } from '#shared/core/values/values'
import { OfficeDatabase } from '../database'
import { FileTexts } from '../attachments/fileTexts'
import { HealthWatch, type FoundRemark, type HealthProgress, type PlannedRepair, type Remark } from './healthWatch'
import { nextTurn } from './nextTurn'
import type {
  CalendarDay,
  Desk,
  DeskTask,
  DueRecord,
  Found,
  Hit,
  ListQuery,
  ListResult,
  ListRow,
  QuerySettings,
  RecordPlace,
  RecordView,
  TimelinessAnswer,
} from './queryTypes'
import { type Proposed, RegisterStore } from './registerStore'

interface KeptList {
  readonly register: string
  readonly result: QueryResult
}

/** In both languages at once: what a record is called in one is no other thing in the other. */
const searchNames = registerNames(registers, [textsOf('pl').register, textsOf('en').register])

/** Deadlines of one day that are named; the others are counted. */
const shownOfDay = 40
/** Files shown among the hits: the text of each must be fetched. */
const shownFiles = 8

/** Entries a message names one by one; of more it names one less, and how many others there are. */
const mostNamed = 3

/** Records named that bear the same text as one being typed. */
const namedBearers = 3

/** Records whose words are read before other questions are answered: some 10 ms. */
const indexedAtOnce = 400

/** Lists whose rows can still be asked for: a screen uses one or two at a time, the trash one of every register. */
const keptLists = registers.length + 8

/**
 * Answers every question about many records, in a worker: the records of all registers lie in memory, fed from the
 * database and from the outcomes of commands. Questions asked while it still loads wait for the records.
 */
export class QueryService {
  #stores: Promise<ReadonlyMap<string, RegisterStore>>
  #configured: (stores: Promise<ReadonlyMap<string, RegisterStore>>) => void = () => undefined
  #settings: QuerySettings | undefined
  #database: OfficeDatabase | undefined
  #index = new TextIndex(registers, searchNames)
  /** Settled once every record can be found by its words. */
  #indexed: Promise<void> = Promise.resolve()
  #health = new HealthWatch(new Map())
  readonly #files = new FileIndex(registers)
  #fileTexts: FileTexts | undefined
  readonly #lists = new Map<number, KeptList>()
  #nextList = 1

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
      await this.reload()
      return
    }
    const before = this.#stores
    const texts = textsOf(settings.language)
    const configured = before.then((stores) => {
      // The records are being read anew, with these settings.
      if (this.#stores !== configured) return stores
      for (const store of stores.values()) store.configure(texts, settings)
      this.#lists.clear()
      this.#health = new HealthWatch(stores)
      return stores
    })
    this.#stores = configured
    await configured
    void this.#warm()
  }

  /** Reads all records from the database again. */
  async reload(): Promise<void> {
    this.#stores = this.#load()
    this.#configured(this.#stores)
    // Whoever searches waits for the records first, and hears there when they cannot be read.
    this.#indexed = this.#stores.then(
      (stores) => this.#indexTexts(stores),
      () => undefined,
    )
    this.#lists.clear()
    await this.#stores
    if (this.#database !== undefined) this.#fileTexts ??= new FileTexts(this.#database, this.#files)
    void this.#warm()
  }

  /** Takes over the outcome of a command that is already in the database. */
  async apply(records: readonly RegisterRecord[], gone: readonly string[]): Promise<void> {
    const stores = await this.#ready()
    this.#index.upsert(records)
    this.#index.remove(gone)
    this.#files.upsert(records)
    this.#files.remove(gone)
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

  /** Number of records outside the trash, by register. */
  async totals(): Promise<Readonly<Record<string, number>>> {
    const stores = await this.#ready()
    return Object.fromEntries([...stores].map(([register, store]) => [register, store.live()]))
  }

  /** What is to be done, over all registers. */
  async desk(): Promise<Desk> {
    const stores = await this.#ready()
    const { today } = this.#configuredSettings()
    const parts = layDesk(
      [...stores.values()].flatMap((store) => store.tasks()),
      today,
    )
    return {
      parts: parts.map((part) => ({ ...part, rows: part.rows.map((task) => named(stores, task)) })),
      records: [...stores.values()].reduce((sum, { table }) => sum + table.size, 0),
    }
  }

  /** The days of a period on which something happens or a deadline ends, in their order. */
  async calendar(from: Day, to: Day): Promise<readonly CalendarDay[]> {
    const stores = await this.#ready()
    const days = new Map<Day, { readonly events: CalendarDay['events'][number][]; readonly tasks: OpenTask[] }>()
    const at = (day: Day) => {
      const known = days.get(day) ?? { events: [], tasks: [] }
      days.set(day, known)
      return known
    }
    for (const [register, store] of stores) {
      for (const { day, name } of store.events(from, to)) at(day).events.push({ register, name })
      for (const task of store.tasks())
        if (task.reading.end >= from && task.reading.end <= to) at(task.reading.end).tasks.push(task)
    }
    return [...days]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, { events, tasks }]) => ({
        day,
        events,
        ends: tasks.length,
        tasks: tasks
          .toSorted((a, b) => a.reading.clock.weight - b.reading.clock.weight)
          .slice(0, shownOfDay)
          .map((task) => named(stores, task)),
      }))
  }

  /** Records of all registers whose retention period is over. */
  async due(): Promise<readonly DueRecord[]> {
    return [...(await this.#ready()).values()].flatMap((store) => store.due())
  }

  /** Answers a list and keeps its rows for later questions. */
  async list(query: ListQuery): Promise<ListResult> {
    const store = await this.#store(query.register)
    const result = store.list(query)
    const list = this.#nextList++
    this.#lists.set(list, { register: query.register, result })
    const oldest = this.#lists.keys().next()
    if (this.#lists.size > keptLists && oldest.done !== true) this.#lists.delete(oldest.value)
    const { total, matched, rows } = result
    const { table } = store
    return {
      list,
      total,
      matched,
      sums: sumsOf(table, rows),
      groups: result.groups.map(({ label, start, count }) => ({
        label,
        start,
        count,
        sums: sumsOf(table, rows.subarray(start, start + count)),
      })),
    }
  }

  /** How many records a query finds; for the tabs of views. */
  async count(query: ListQuery): Promise<number> {
    return (await this.#store(query.register)).list(query).matched
  }

  /** Rows of a list from one place up to, not including, another. Empty for a list no longer kept. */
  async rows(list: number, from: number, to: number): Promise<readonly ListRow[]> {
    const kept = this.#lists.get(list)
    if (kept === undefined) return []
    const store = await this.#store(kept.register)
    return Array.from(kept.result.rows.subarray(from, to)).flatMap((slot) => store.row(slot) ?? [])
  }

  /** Ids of the records of a list, in its order. */
  async ids(list: number): Promise<readonly string[]> {
    const kept = this.#lists.get(list)
    if (kept === undefined) return []
    const { table } = await this.#store(kept.register)
    return Array.from(kept.result.rows).flatMap((slot) => table.recordAt(slot)?.id ?? [])
  }

  /** Place of a record in a list; -1 when it is not in it. */
  async indexOf(list: number, record: string): Promise<number> {
    const kept = this.#lists.get(list)
    if (kept === undefined) return -1
    const slot = (await this.#store(kept.register)).table.slotOf(record)
    return slot === undefined ? -1 : kept.result.rows.indexOf(slot)
  }

  /** A record as its pane shows it. */
  async record(register: string, id: string): Promise<RecordView | undefined> {
    const store = await this.#store(register)
    const slot = store.table.slotOf(id)
    const row = slot === undefined ? undefined : store.row(slot)
    return row === undefined ? undefined : { row, incoming: store.incoming(id) }
  }

  /** Numbers of the first of several records, as many as a message names; those without one are passed over. */
  async labels(register: string, ids: readonly string[]): Promise<readonly string[]> {
    const { table, definition } = await this.#store(register)
    const named = ids.length > mostNamed ? ids.slice(0, mostNamed - 1) : ids
    return named.flatMap((id) => writtenNumber({ definition }, table.get(id)?.values ?? {}) ?? [])
  }

  /** Where a record is, whatever its register; `undefined` for an id nothing bears. */
  async whereIs(id: string): Promise<RecordPlace | undefined> {
    for (const [register, { table, definition }] of await this.#ready()) {
      const record = table.get(id)
      if (record !== undefined) return { register, record: id, name: recordName(definition, record.values) }
    }
    return undefined
  }

  /** Values a field has, for the drop-down of its filter. */
  async facets(register: string, field: string): Promise<readonly Facet[]> {
    return facets((await this.#store(register)).table, field, 200)
  }

  /** Values used before that begin with what was typed. */
  async complete(register: string, field: string, typed: string): Promise<readonly string[]> {
    return valuesUsed((await this.#store(register)).table, field, typed, 12)
  }

  /** Rows used before whose cell in a column begins with what was typed. */
  async completeRow(register: string, field: string, column: string, typed: string): Promise<readonly RowValue[]> {
    return rowsUsed((await this.#store(register)).table, field, column, typed, 12)
  }

  /** Names of the other records outside the trash that bear a text; of many the first ones. */
  async bearers(register: string, field: string, text: string, record: string): Promise<readonly string[]> {
    const { table, definition } = await this.#store(register)
    const column = table.column(field)
    const wanted = fold(text)
    const names: string[] = []
    for (let slot = 0; slot < table.capacity && names.length < namedBearers; slot++) {
      const other = table.recordAt(slot)
      if (other?.trashed !== 0 || other.id === record || column?.text(slot) !== wanted) continue
      names.push(recordName(definition, other.values))
    }
    return names
  }

  /** What is odd about the number of an entry being typed, with the names of the records concerned. */
  async checkNumber(
    register: string,
    entry: NumberedEntry,
  ): Promise<{ readonly warnings: readonly NumberWarning[]; readonly names: Readonly<Record<string, string>> }> {
    const store = await this.#store(register)
    const warnings = store.check(entry)
    const ids = warnings.flatMap((warning) =>
      'others' in warning ? warning.others : warning.code === 'dateBeforePrevious' ? [warning.previous] : [],
    )
    return {
      warnings,
      names: Object.fromEntries(ids.map((id) => [id, recordName(store.definition, store.table.get(id)?.values ?? {})])),
    }
  }

  /**
   * Names of entries that would share a number once these records are as given, together those that share one. What shares
   * one already is not told again.
   */
  async numberClashes(register: string, records: readonly Proposed[]): Promise<readonly (readonly string[])[]> {
    const store = await this.#store(register)
    const proposed = new Map(records.map(({ id, values }) => [id, values]))
    const valuesOf = (id: string) => proposed.get(id) ?? store.table.get(id)?.values ?? {}
    const told = new Set<string>()
    return store.clashes(records).flatMap(({ record, others }) => {
      if (told.has(record)) return []
      for (const id of [record, ...others]) told.add(id)
      return [[...new Set([record, ...others].map((id) => recordName(store.definition, valuesOf(id))))]]
    })
  }

  /** Parts of the number the next act of that day should bear, taken from a counter. */
  async nextNumber(register: string, day: string, session?: number, counter = ''): Promise<NumberParts> {
    return (await this.#store(register)).next(day, session, counter)
  }

  /** How a register seems to number, where it is not set to; `undefined` where it does well. */
  async proposedNumbering(register: string): Promise<NumberingProposal | undefined> {
    return (await this.#store(register)).proposedNumbering()
  }

  /**
   * Rows of a list as the printed register has them, headed by groups. Fails for a list no longer kept. The ordinal counts on from the first row, so
   * batches must be asked for in order.
   */
  async printedRows(
    list: number,
    columns: readonly string[],
    group: string | undefined,
    from: number,
    to: number,
    withPersonalData: boolean,
  ): Promise<readonly DocumentRow[]> {
    const kept = this.#lists.get(list)
    // The records were read anew meanwhile; a register must not be printed from two states of the office.
    if (kept === undefined) throw new Error('The list is gone.')
    const store = await this.#store(kept.register)
    const { definition } = store
    const { rows, groups } = kept.result
    const field = group === undefined ? undefined : fieldOf(definition, group)
    // Official documents are always Polish.
    const { register, app } = textsOf('pl')
    const text = register(kept.register)
    const valuesOf = (slot: number) =>
      withClockNames(definition, store.printed(slot), () => store.readings(slot), text, columns)
    const printed: RegisterPrintRow[] = []
    let next = groups.findIndex(({ start }) => start >= from)
    for (let place = from; place < Math.min(to, rows.length); place++) {
      const heading = next < 0 ? undefined : groups[next]
      if (heading?.start === place && field !== undefined) {
        const outer = [rows[heading.start], rows[heading.start + heading.count - 1]]
        const [first, last] = outer.map((slot) => (slot === undefined ? {} : store.printed(slot)))
        const label = groupHeading(definition, field, heading.label, first ?? {}, last ?? {}, withPersonalData)
        printed.push({ kind: 'group', text: label })
        next += 1
      }
      const slot = rows[place]
      if (slot !== undefined)
        printed.push({ kind: 'record', values: paperValues(definition, valuesOf(slot), withPersonalData) })
    }
    const print = startRegisterRows({ definition, text, words: app.words, columns, withPersonalData }, from)
    return print(printed)
  }

  /** Those of the fields of which a public copy of a list withholds something. Fails for a list no longer kept. */
  async withheldFields(list: number, fields: readonly string[]): Promise<readonly string[]> {
    const kept = this.#lists.get(list)
    if (kept === undefined) throw new Error('The list is gone.')
    const store = await this.#store(kept.register)
    const { definition } = store
    if (definition.print.rule === undefined) return []
    return fields.filter((field) =>
      kept.result.rows.some((slot) => !isPublished(definition, store.printed(slot), field)),
    )
  }

  /** Rows of a list as a file for another program has them. Fails for a list no longer kept. */
  async transferRows(list: number, transfer: string, from: number, to: number): Promise<readonly DocumentRow[]> {
    const kept = this.#lists.get(list)
    if (kept === undefined) throw new Error('The list is gone.')
    const store = await this.#store(kept.register)
    return Array.from(kept.result.rows.subarray(from, to), (slot) =>
      transferRow(store.definition, transfer, store.printed(slot)),
    )
  }

  /** How many records of a list a transfer cannot write properly, because text in them could not be read. */
  async transferUnread(list: number, transfer: string): Promise<number> {
    const kept = this.#lists.get(list)
    if (kept === undefined) return 0
    const store = await this.#store(kept.register)
    return kept.result.rows.reduce(
      (count, slot) => count + (transferUnread(store.definition, transfer, store.printed(slot)) ? 1 : 0),
      0,
    )
  }

  /** Answers a question of a register's own screens over its records outside the trash. */
  async ask(register: string, question: string, input?: unknown): Promise<unknown> {
    const { table, definition } = await this.#store(register)
    const answer = definition.code.questions?.[question]
    if (answer === undefined) throw new Error(`Unknown question: ${question}`)
    const records = Array.from(table.ordered([])).flatMap((slot) => {
      const record = table.recordAt(slot)
      return record === undefined || record.trashed === 1 ? [] : [record]
    })
    return answer(records, input)
  }

  /** Lowest and highest number among the rows of a list, as stored; for the closing line of a register. */
  async outerNumbers(list: number): Promise<{ readonly first?: string; readonly last?: string }> {
    const kept = this.#lists.get(list)
    if (kept === undefined) return {}
    const store = await this.#store(kept.register)
    const wanted = new Set(kept.result.rows)
    const order = store.table.ordered([{ field: store.definition.key, direction: 'ascending' }])
    const written = (slots: Iterable<number>): string | undefined => {
      for (const slot of slots) {
        const number = wanted.has(slot) ? writtenNumber(store, store.table.recordAt(slot)?.values ?? {}) : undefined
        if (number !== undefined) return number
      }
      return undefined
    }
    const first = written(order)
    const last = written(order.toReversed())
    return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
  }

  /** Values of all records a query finds, derived ones included; for papers about a session or a period. */
  async values(query: ListQuery): Promise<readonly Values[]> {
    const store = await this.#store(query.register)
    return Array.from(store.list(query).rows, (slot) => store.printed(slot))
  }

  /** How the clock a register's statistics measure was kept by the records a query finds: in all, and by each field. */
  async timeliness(query: ListQuery): Promise<TimelinessAnswer> {
    const store = await this.#store(query.register)
    const { statistics } = store.definition
    if (statistics === undefined) throw new Error(`No statistics: ${query.register}`)
    const timed = Array.from(store.list(query).rows).flatMap((slot) => {
      const timings = timingsOf(store.definition, store.printed(slot), store.readings(slot))
      return timings.map((reading) => ({ slot, reading }))
    })
    const entries = (field: string) =>
      timed.map(({ slot, reading }) => ({ names: namesIn(store.printed(slot)[field]), reading }))
    const parts = statistics.by.map((field) => ({ field, ...timeliness(entries(field)) }))
    return {
      total: timeliness(timed.map(({ reading }) => ({ names: [], reading }))).total,
      parts: parts.map(({ field, byName }) => ({ field, rows: byName })),
    }
  }

  /** Names and titles of records, for links. */
  async names(
    register: string,
    ids: readonly string[],
  ): Promise<Readonly<Record<string, { readonly name: string; readonly title: string }>>> {
    const { table, definition } = await this.#store(register)
    return Object.fromEntries(
      ids.flatMap((id) => {
        const record = table.get(id)
        if (record === undefined) return []
        const { values } = record
        return [[id, { name: recordName(definition, values), title: recordTitle(definition, values) }] as const]
      }),
    )
  }

  /**
   * Goes on with the check of all registers for a moment and tells how far it is; the report once it is done. To stop, ask
   * no more. Between two steps other questions are answered.
   */
  async healthStep(): Promise<HealthProgress> {
    await this.#ready()
    return this.#health.step()
  }

  /** What a check found in a register, or what records silence, from one place up to another. */
  async healthRemarks(
    register: string,
    check: string,
    from: number,
    to: number,
    silenced: boolean,
  ): Promise<readonly FoundRemark[]> {
    await this.#ready()
    return this.#health.remarks(register, check, from, to, silenced)
  }

  /** What a check says of one record now; `undefined` when all is well. */
  async healthRemark(register: string, check: string, record: string): Promise<Remark | undefined> {
    await this.#ready()
    return this.#health.remark(register, check, record)
  }

  /** What the repair of a check would do to the records as they are now. */
  async healthRepair(register: string, check: string): Promise<PlannedRepair> {
    await this.#ready()
    return this.#health.repair(register, check)
  }

  /** Searches all registers, or one, while typing. */
  async find(text: string, limit: number, register?: string): Promise<Found> {
    const stores = await this.#ready()
    await this.#indexed
    const answer = this.#index.search(text, limit, register)
    const hits = answer.hits.flatMap((hit): readonly Hit[] => {
      const store = stores.get(hit.register)
      if (store === undefined) return []
      const values = store.table.get(hit.id)?.values ?? {}
      return [
        {
          record: hit.id,
          register: hit.register,
          name: recordName(store.definition, values),
          title: recordTitle(store.definition, values),
          field: hit.field,
          text: hit.text,
          ranges: hit.ranges,
          withheld: isWithheld(store, hit.id, hit.field),
        },
      ]
    })
    // Who looks for an entry to link to means its number or title.
    if (register !== undefined) return { hits, total: answer.total }
    const terms = queryTerms(text)
    const others = this.#files.search(terms).filter(({ record }) => !answer.includes(record))
    const fileHits = await this.#fileHits(others.slice(0, Math.min(limit - hits.length, shownFiles)), terms)
    return { hits: [...hits, ...fileHits], total: answer.total + others.length }
  }

  /** Files of records whose text was not read yet. */
  async filesWithoutText(): Promise<readonly UnreadFile[]> {
    await this.#ready()
    await this.#fileTexts?.loaded
    return this.#files.unread()
  }

  /** Takes over the text of a file that is already in the database. */
  addFileText(sha256: string, text: string): void {
    this.#files.addText(sha256, text)
  }

  /** Forgets the texts of files that are gone from the database. */
  forgetFileTexts(files: readonly string[]): void {
    this.#files.forgetTexts(files)
    this.#fileTexts?.forget(files)
  }

  /** Hits in files with the words round what was found. */
  async #fileHits(found: readonly FileHit[], terms: readonly QueryTerm[]): Promise<readonly Hit[]> {
    const stores = await this.#ready()
    const hits: Hit[] = []
    for (const { sha256, record, register, field, name } of found) {
      const store = stores.get(register)
      const excerpt = excerptOf((await this.#fileTexts?.text(sha256)) ?? '', terms)
      if (store === undefined || excerpt === undefined) continue
      const values = store.table.get(record)?.values ?? {}
      const { definition } = store
      const title = recordTitle(definition, values)
      const withheld = isWithheld(store, record, field)
      hits.push({
        record,
        register,
        name: recordName(definition, values),
        title,
        field,
        file: name,
        withheld,
        ...excerpt,
      })
    }
    return hits
  }

  /**
   * Builds what the first clicks need: the columns of the first views, those by which the tabs of views count, and the
   * tasks of the desk.
   */
  async #warm(): Promise<void> {
    const current = this.#stores
    for (const steps of warmSteps([...(await current).values()]))
      while (steps.next().done !== true) {
        await nextTurn()
        // The records were read anew meanwhile.
        if (this.#stores !== current) return
      }
  }

  /** Reads the words of all records, some at a time: the desk and the lists need not wait for what only search needs. */
  async #indexTexts(stores: ReadonlyMap<string, RegisterStore>): Promise<void> {
    const index = new TextIndex(registers, searchNames)
    this.#index = index
    for (const { table } of stores.values())
      for (let from = 0; from < table.capacity; from += indexedAtOnce) {
        const end = Math.min(from + indexedAtOnce, table.capacity)
        index.upsert(Array.from({ length: end - from }, (_, at) => table.recordAt(from + at) ?? []).flat())
        await nextTurn()
        // The records were read anew meanwhile.
        if (this.#index !== index) return this.#indexed
      }
    index.settle()
  }

  async #store(register: string): Promise<RegisterStore> {
    const store = (await this.#ready()).get(register)
    if (store === undefined) throw new Error(`Unknown register: ${register}`)
    return store
  }

  async #ready(): Promise<ReadonlyMap<string, RegisterStore>> {
    const stores = await this.#stores
    const now = new Date().toISOString()
    for (const store of stores.values()) store.setMoment(now)
    return stores
  }

  #configuredSettings(): QuerySettings {
    if (this.#settings === undefined) throw new Error('The query worker is not configured.')
    return this.#settings
  }

  async #load(): Promise<ReadonlyMap<string, RegisterStore>> {
    const settings = this.#configuredSettings()
    this.#database ??= new OfficeDatabase()
    this.#files.clearUses()
    const texts = textsOf(settings.language)
    const stores = new Map<string, RegisterStore>()
    // All at once by their ids: three quarters of the time it takes register by register through the index.
    const byRegister = new Map<string, RegisterRecord[]>(registers.map(({ id }) => [id, []]))
    for (const record of await this.#database.records.toArray()) byRegister.get(record.register)?.push(record)
    const relations: Relations = {
      links: new LinkIndex(registers),
      find: (register, id) => stores.get(register)?.table.get(id),
      nameOf: (register, id) => {
        const store = stores.get(register)
        return store === undefined ? undefined : ownName(store.definition, store.table.get(id)?.values ?? {})
      },
    }
    for (const definition of registers) {
      const store = new RegisterStore(definition, texts, settings, relations)
      const records = byRegister.get(definition.id) ?? []
      store.load(records)
      this.#files.upsert(records)
      stores.set(definition.id, store)
    }
    this.#health = new HealthWatch(stores)
    return stores
  }
}

/** What to do beforehand, each in steps. */
function* warmSteps(stores: readonly RegisterStore[]): Generator<Generator<void, void>, void> {
  for (const { table, definition } of stores)
    for (const field of new Set([
      ...definition.views[0].columns.map((column) => column.field),
      ...definition.views.flatMap(({ filters }) => filters.map((filter) => filter.field)),
    ]))
      yield table.warm(field)
  for (const store of stores) yield store.warmTasks()
}

/** The names a field holds: several people, or one department. */
function namesIn(value: FieldValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : textsIn(value)
}

/** Whether what a hit shows of a record is not what a public copy says. */
function isWithheld({ definition, table }: RegisterStore, id: string, field: string): boolean {
  const values = table.get(id)?.values ?? {}
  const published = paperValues(definition, values, false)
  return [definition.key, definition.title, field].some(
    (shown) => !sameValue(published[shown] ?? null, values[shown] ?? null),
  )
}

/** A task with the names of its record. */
function named(stores: ReadonlyMap<string, RegisterStore>, task: OpenTask): DeskTask {
  const store = stores.get(task.register)
  const values = store?.table.get(task.record)?.values ?? {}
  if (store === undefined) return { ...task, name: task.record, title: '' }
  return { ...task, name: recordName(store.definition, values), title: recordTitle(store.definition, values) }
}
