import { expose } from 'comlink'
import { transferRow, transferUnread } from '#shared/engine/documents/transfers'
import type { DocumentInput, DocumentRow } from '#shared/engine/documents/model'
import type { Span } from '#shared/engine/documents/period'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { BuiltInPaper } from '#shared/engine/templates/paperList'
import type { TemplateScope } from '#shared/engine/templates/scope'
import type { NumberedEntry, NumberWarning } from '#shared/engine/numbering/guard'
import type { NumberingProposal } from '#shared/engine/numbering/proposeNumbering'
import type { NumberParts } from '#shared/core/actNumbers/pattern'
import { fold } from '#shared/core/folding/fold'
import { facets, rowsUsed, valuesUsed, type Facet } from '#shared/engine/query/facets'
import { type UnreadFile } from '#shared/engine/query/fileIndex'
import { LinkIndex, type Relations } from '#shared/engine/query/linkIndex'
import type { QueryResult } from '#shared/engine/query/run'
import { sumsOf } from '#shared/engine/query/sums'
import type { Filter } from '#shared/model/definition'
import { ownName, recordName, recordTitle } from '#shared/model/display'
import type { RegisterRecord } from '#shared/core/values/record'
import { type Day, type RowValue, type Values } from '#shared/core/values/values'
import { OfficeDatabase } from '../database'
import { HealthWatch, type FoundRemark, type HealthProgress, type PlannedRepair, type Remark } from './healthWatch'
import type { Listener } from '../writing/writingService'
import { KeptAnswers } from './keptAnswers'
import { nextTurn } from './nextTurn'
import type {
  CalendarDay,
  Desk,
  DueRecord,
  Found,
  ListQuery,
  ListResult,
  ListRow,
  QuerySettings,
  RecordPlace,
  RecordView,
  TimelinessAnswer,
} from './queryTypes'
import { type Belongings, belongingsOf, nextPlace, rollPersons, type RollPerson } from './relations'
import { chartsOf, type CountedChart, deskChartsOf } from './charts'
import { calendarOf, deskOf } from './desk'
import { type LetterQuestion, letterOf } from './letters'
import { type JoiningQuestion, planJoining, type PlannedJoining } from './joining'
import { type Made, madeFrom, type MakingQuestion } from './making'
import { outerNumbers, printedRows, timelinessOf, withheldFields } from './papers'
import { type Proposed, RegisterStore, type Stores } from './registerStore'
import { Search } from './search'
import { builtInTemplate, type TemplateQuestion, templateScopeOf } from './templates'

interface KeptList {
  readonly register: string
  readonly result: QueryResult
}

/** Entries a message names one by one; of more it names one less, and how many others there are. */
const mostNamed = 3

/** Records named that bear the same text as one being typed. */
const namedBearers = 3

/** Lists whose rows can still be asked for, besides one of every register for the trash: a screen uses one or two at a time. */
const keptLists = 8

/**
 * Answers every question about many records, in a worker: the records of all registers lie in memory, fed from the
 * database and from the outcomes of commands. Questions asked while it still loads wait for the records.
 */
export class QueryService {
  #stores: Promise<Stores>
  #configured: (stores: Promise<Stores>) => void = () => undefined
  #settings: QuerySettings | undefined
  readonly #database = new OfficeDatabase()
  #search = new Search(this.#database.catalogue)
  #health = new HealthWatch(new Map())
  readonly #lists = new Map<number, KeptList>()
  #nextList = 1
  /** How often records were read. */
  #loads = 0
  readonly #answers = new KeptAnswers(this.#database)

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
      // First of all, for reading the records keeps everything else waiting.
      await this.#answers.read(settings)
      await this.#reload()
      return
    }
    this.#answers.forget()
    const before = this.#stores
    const configured = before.then((stores) => {
      // The records are being read anew, with these settings.
      if (this.#stores !== configured) return stores
      for (const store of stores.values()) store.configure(settings)
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
    this.#answers.forget()
    await this.#reload()
  }

  async #reload(): Promise<void> {
    this.#stores = this.#load()
    this.#configured(this.#stores)
    this.#lists.clear()
    await this.#stores
    this.#search.readFiles(this.#database)
    void this.#warm()
  }

  /** Hears outcomes of commands at this port, from whoever writes them. */
  hear(port: MessagePort): void {
    const listener: Listener = {
      // Not awaited: whoever wrote goes on, and the next question waits its turn behind this.
      take: (records, gone, command) =>
        void this.apply(records, gone, command).catch((error: unknown) => {
          // As an error of the worker itself, which the window takes for its death.
          setTimeout(() => {
            throw error
          })
        }),
    }
    expose(listener, port)
  }

  /** Takes over the outcome of a command that is already in the database; its id says what the records now know. */
  async apply(records: readonly RegisterRecord[], gone: readonly string[], command?: string): Promise<void> {
    this.#answers.forget()
    const stores = await this.#ready()
    this.#answers.knows(command)
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

  /** Number of records outside the trash, by register. */
  async totals(): Promise<Readonly<Record<string, number>>> {
    return (await this.#answers.kept())?.totals ?? this.#totals(await this.#ready())
  }

  #totals(stores: Stores): Readonly<Record<string, number>> {
    return Object.fromEntries([...stores].map(([register, store]) => [register, store.live()]))
  }

  /** What is to be done, over all registers; while the records are read what was said last, if nothing changed since. */
  async desk(): Promise<Desk> {
    const kept = await this.#answers.kept()
    return kept === undefined ? this.currentDesk() : { ...kept.desk, isKept: true }
  }

  /** The same of the records as they are now. */
  async currentDesk(): Promise<Desk> {
    const stores = await this.#ready()
    const settings = this.#configuredSettings()
    const desk = deskOf(stores, settings.today)
    this.#answers.keep({ desk, totals: this.#totals(stores) }, settings)
    return desk
  }

  /** The days of a period on which something happens or a deadline ends, in their order. */
  async calendar(from: Day, to: Day): Promise<readonly CalendarDay[]> {
    return calendarOf(await this.#ready(), from, to)
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
    if (this.#lists.size > keptLists + this.#database.catalogue.registers.length && oldest.done !== true)
      this.#lists.delete(oldest.value)
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
    return row === undefined ? undefined : { row, incoming: store.incoming(id), rolls: store.rolls(id) }
  }

  /** Records what is derived of a record that is being typed looks at along its links. */
  async around(register: string, values: Values): Promise<readonly RegisterRecord[]> {
    return (await this.#store(register)).around(values)
  }

  /** The links a record with these values should have by the names written in it. */
  async tied(register: string, values: Values): Promise<Values> {
    return (await this.#store(register)).tied(values)
  }

  /**
   * Who stands in a roll of a record with these values: those its register offers, and whoever something is noted of
   * already; in the order of their names.
   */
  async rollOf(register: string, field: string, values: Values): Promise<readonly RollPerson[]> {
    return rollPersons(await this.#ready(), this.#configuredSettings(), { register, field, values })
  }

  /** The place of a new record behind those that belong to the same one, where its register keeps an order. */
  async nextPlace(register: string, values: Values): Promise<string | undefined> {
    return nextPlace(await this.#ready(), register, values)
  }

  /** Records that belong to these, and on from there, by register: what goes to the trash with them. */
  async belongings(ids: readonly string[]): Promise<readonly Belongings[]> {
    return belongingsOf(await this.#ready(), ids)
  }

  /** What making two records one would write; `undefined` where one of them is gone. */
  async joining(question: JoiningQuestion): Promise<PlannedJoining | undefined> {
    const stores = await this.#ready()
    const [first] = stores.values()
    return first === undefined ? undefined : planJoining(stores, first.catalogue, question)
  }

  /** What a record made from another starts with; `undefined` where nothing can be made. */
  async madeFrom(question: MakingQuestion): Promise<Made | undefined> {
    return madeFrom(await this.#ready(), this.#configuredSettings(), question)
  }

  /** A letter about a record; `undefined` for a record or a letter that is not there. */
  async letter(question: LetterQuestion): Promise<DocumentInput | undefined> {
    return letterOf(await this.#ready(), this.#configuredSettings(), question)
  }

  /** What a template of the office is filled with; `undefined` for a record that is not there. */
  async templateScope(question: TemplateQuestion): Promise<TemplateScope | undefined> {
    return templateScopeOf(await this.#ready(), question)
  }

  /** A built-in paper as a template to be changed in Word. */
  async builtInTemplate(register: string, paper: BuiltInPaper): Promise<DocumentInput | undefined> {
    return builtInTemplate(await this.#ready(), this.#configuredSettings(), register, paper)
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
   * Rows of a list as the printed register has them, headed by groups. Fails for a list no longer kept. The ordinal counts
   * on from the first row, so batches must be asked for in order.
   */
  async printedRows(
    list: number,
    columns: readonly string[],
    group: string | undefined,
    from: number,
    to: number,
    withPersonalData: boolean,
  ): Promise<readonly DocumentRow[]> {
    const { store, result } = await this.#kept(list)
    return printedRows(store, result, { columns, group, from, to, withPersonalData })
  }

  /** Those of the fields of which a public copy of a list withholds something. Fails for a list no longer kept. */
  async withheldFields(list: number, fields: readonly string[]): Promise<readonly string[]> {
    const { store, result } = await this.#kept(list)
    return withheldFields(store, result, fields)
  }

  /** Rows of a list as a file for another program has them. Fails for a list no longer kept. */
  async transferRows(list: number, transfer: string, from: number, to: number): Promise<readonly DocumentRow[]> {
    const { store, result } = await this.#kept(list)
    return Array.from(result.rows.subarray(from, to), (slot) =>
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
    const stores = await this.#ready()
    const { definition } = await this.#store(register)
    const answer = definition.code.questions?.[question]
    if (answer === undefined) throw new Error(`Unknown question: ${question}`)
    const all = (id: string): readonly RegisterRecord[] => {
      const table = stores.get(id)?.table
      return Array.from(table?.ordered([]) ?? []).flatMap((slot) => {
        const record = table?.recordAt(slot)
        return record === undefined || record.trashed === 1 ? [] : [record]
      })
    }
    return answer(all(register), input, { terms: this.#configuredSettings().office.terms, all })
  }

  /** Lowest and highest number among the rows of a list, as stored; for the closing line of a register. */
  async outerNumbers(list: number): Promise<{ readonly first?: string; readonly last?: string }> {
    const kept = this.#lists.get(list)
    if (kept === undefined) return {}
    return outerNumbers(await this.#store(kept.register), kept.result)
  }

  /** Values of all records a query finds, derived ones included; for papers about a session or a period. */
  async values(query: ListQuery): Promise<readonly Values[]> {
    const store = await this.#store(query.register)
    return Array.from(store.list(query).rows, (slot) => store.printed(slot))
  }

  /** The records a query finds, in its order. */
  async records(query: ListQuery): Promise<readonly RegisterRecord[]> {
    const store = await this.#store(query.register)
    return Array.from(store.list(query).rows).flatMap((slot) => store.table.recordAt(slot) ?? [])
  }

  /** The records of a register outside the trash that lead to a record by a link, each once, in the order of the register. */
  async linked(register: string, record: string): Promise<readonly RegisterRecord[]> {
    const leading = (await this.#store(register)).table.incoming(record)
    const records = new Set(leading.map(({ from }) => from))
    return [...records].filter((from) => from.register === register).sort((a, b) => (a.order < b.order ? -1 : 1))
  }

  /** How the clock a register's statistics measure was kept by the records a query finds: in all, and by each field. */
  async timeliness(query: ListQuery): Promise<TimelinessAnswer> {
    return timelinessOf(await this.#store(query.register), query)
  }

  /** The charts of a register over a period, of the entries that fit. */
  async charts(register: string, period: Span, filters: readonly Filter[]): Promise<readonly CountedChart[]> {
    return chartsOf(await this.#store(register), period, filters)
  }

  /** The charts of the desk, of all registers that have any; those with nothing to show are left out. */
  async deskCharts(): Promise<readonly CountedChart[]> {
    return deskChartsOf(await this.#ready(), this.#configuredSettings().today)
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
    return this.#search.find(stores, text, limit, register)
  }

  /** Files of records whose text was not read yet. */
  async filesWithoutText(): Promise<readonly UnreadFile[]> {
    await this.#ready()
    return this.#search.filesWithoutText()
  }

  /** Takes over the text of a file that is already in the database. */
  addFileText(sha256: string, text: string): void {
    this.#search.addFileText(sha256, text)
  }

  /** Forgets the texts of files that are gone from the database. */
  forgetFileTexts(files: readonly string[]): void {
    this.#search.forgetFileTexts(files)
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

  /** The rows of a list and the register they are of. */
  async #kept(list: number): Promise<{ readonly store: RegisterStore; readonly result: QueryResult }> {
    const kept = this.#lists.get(list)
    // The records were read anew meanwhile; a register must not be printed from two states of the office.
    if (kept === undefined) throw new Error('The list is gone.')
    return { store: await this.#store(kept.register), result: kept.result }
  }

  async #store(register: string): Promise<RegisterStore> {
    const store = (await this.#ready()).get(register)
    if (store === undefined) throw new Error(`Unknown register: ${register}`)
    return store
  }

  async #ready(): Promise<Stores> {
    const stores = await this.#stores
    const now = new Date().toISOString()
    for (const store of stores.values()) store.setMoment(now)
    return stores
  }

  #configuredSettings(): QuerySettings {
    if (this.#settings === undefined) throw new Error('The query worker is not configured.')
    return this.#settings
  }

  async #load(): Promise<Stores> {
    const settings = this.#configuredSettings()
    const own = ++this.#loads
    const catalogue = await this.#database.readCatalogue()
    if (catalogue !== this.#search.catalogue) this.#search = new Search(catalogue)
    const stores = new Map<string, RegisterStore>()
    // All at once by their ids: three quarters of the time it takes register by register through the index.
    const byRegister = new Map<string, RegisterRecord[]>(catalogue.all.map(({ id }) => [id, []]))
    const { records, commands } = this.#database
    const [read, newest] = await this.#database.transaction('r', [records, commands], () =>
      Promise.all([records.toArray(), commands.toCollection().last()]),
    )
    for (const record of read) byRegister.get(record.register)?.push(record)
    const relations: Relations = {
      books: (register) => stores.get(register)?.book(),
      links: new LinkIndex(catalogue.all),
      find: (register, id) => stores.get(register)?.table.get(id),
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
    this.#answers.knows(newest?.id)
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
