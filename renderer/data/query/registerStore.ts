import type { Catalogue } from '#shared/engine/catalogue'
import { sameValue } from '#shared/engine/history/history'
import type { RegisterState } from '#shared/engine/health/check'
import { checkOfFlag, remarkTest, type ExaminedRegister } from '#shared/engine/health/examine'
import { type DerivedValue, type Find, isDerivedValue } from '#shared/engine/present/rule'
import { fieldsOfClocks, type Presenter, presenterOf } from '#shared/engine/present/present'
import { type OpenTask, partOf, readDeskFlag, weekEnd } from '#shared/engine/desk/desk'
import { snoozeOf } from '#shared/engine/desk/snooze'
import { type ClockContext, type ClockReading, isOpen } from '#shared/engine/deadlines/clocks'
import { clockContext } from '#shared/model/office'
import type { RegisterDefinition } from '#shared/model/definition'
import { type DerivedField, type FieldDefinition, isMissing } from '#shared/model/field'
import { recordName, recordTitle } from '#shared/model/display'
import { linkPlacesOf } from '#shared/model/relations'
import { runQuery, type QueryResult } from '#shared/engine/query/run'
import type { LinkTarget, Relations } from '#shared/engine/query/linkIndex'
import { NameBook } from '#shared/engine/ties/nameBook'
import { type Books, tiedLinks } from '#shared/engine/ties/ties'
import { RegisterTable } from '#shared/engine/query/table'
import { textsOf } from '#shared/text/texts'
import type { RegisterRecord } from '#shared/core/values/record'
import { holdsUnread, type Day, type FieldValue, type Values } from '#shared/core/values/values'
import type { Instant } from '#shared/core/values/values'
import { dueOf } from '#shared/engine/retention/due'
import type { Register } from '#shared/engine/register'
import type { DueRecord, ListQuery, ListRow, QuerySettings } from './queryTypes'
import { rowOf } from '../rowOf'
import { RegisterLinks } from './registerLinks'
import { RegisterNumbers } from './registerNumbers'

/** Records whose tasks are read before other questions are answered: some 10 ms. */
const readAtOnce = 500

/** All records of one register in memory, with what is computed over all of them: derived fields and numbering. */
export class RegisterStore {
  readonly definition: Register
  readonly table: RegisterTable
  readonly numbers: RegisterNumbers
  readonly links: RegisterLinks
  /** The registers it stands among. */
  readonly catalogue: Catalogue
  #settings: QuerySettings
  /** Its free days are made once: the ends of clocks are remembered for them. */
  #clockContext: ClockContext
  #presenter: Presenter
  /** What is to be done with the record in each slot; absent until read, and after a change the clocks may hang on. */
  readonly #tasks: (readonly OpenTask[] | undefined)[] = []
  /** The derived fields clocks start with, are met by or hang on. */
  readonly #clockFields: readonly DerivedField[]
  readonly #linkFields: readonly FieldDefinition[]
  readonly #hasHours: boolean
  readonly #isIncomplete: (record: RegisterRecord) => boolean
  readonly #find: RegisterState['find']
  readonly #allOf: RegisterState['all']
  readonly #findValues: Find
  readonly #books: Books
  /** Made when somebody asks for it, and anew after a change. */
  #book: { readonly revision: number; readonly book: NameBook } | undefined
  #revision = 0
  /** Counted when somebody asks, and anew after a change. */
  #live: number | undefined
  #health: ExaminedRegister | undefined

  /** `relations` knows the records of all registers, for links that lead out of this one and into it. */
  constructor(definition: Register, catalogue: Catalogue, settings: QuerySettings, relations: Relations) {
    this.definition = definition
    this.catalogue = catalogue
    const texts = textsOf(settings.language, catalogue)
    this.#find = relations.find
    this.#allOf = relations.all
    this.#books = relations.books
    this.#findValues = (register, id) => {
      const record = relations.find(register, id)
      return record?.trashed === 0 ? record.values : undefined
    }
    this.#settings = settings
    this.#clockContext = clockContext(settings.office, settings.today)
    this.#presenter = presenterOf(definition, this.#clockContext)
    this.#clockFields = fieldsOfClocks(definition)
    this.#linkFields = definition.fields.filter((field) => field.type === 'roll' || linkPlacesOf(field).length > 0)
    this.#isIncomplete = incompleteTest(definition)
    this.#hasHours = definition.clocks?.some(({ kind }) => kind === 'hours') === true
    this.table = new RegisterTable(
      definition,
      texts.register(definition.id),
      texts.app.words,
      {
        derive: (field, values, { incoming }) => this.#presenter.derive(field, values, incoming, this.#findValues),
        flag: (flag) => this.#flag(flag),
      },
      relations,
    )
    this.table.setToday(settings.today)
    this.numbers = new RegisterNumbers(definition, this.table, settings)
    this.links = new RegisterLinks(definition, catalogue, this.table, relations)
  }

  /** Computes anew what hangs on language, day or office. The records stay: none of them is read again. */
  configure(settings: QuerySettings): void {
    const { definition } = this
    const texts = textsOf(settings.language, this.catalogue)
    const before = this.#settings
    this.#settings = settings
    this.table.setTexts(texts.register(definition.id), texts.app.words)
    if (before.today === settings.today && sameValue(before.office, settings.office)) return
    this.#clockContext = clockContext(settings.office, settings.today)
    this.#presenter = presenterOf(definition, this.#clockContext)
    this.table.setToday(settings.today)
    this.table.recompute()
    this.#tasks.length = 0
    this.#changed()
    this.numbers.configure(settings)
  }

  /** Replaces everything by these records. */
  load(records: readonly RegisterRecord[]): void {
    this.table.load(records)
    this.#changed()
    this.numbers.forget()
    this.#tasks.length = 0
  }

  /** Takes over the outcome of a command. @returns the records of other registers it may have changed by links. */
  apply(records: readonly RegisterRecord[], gone: readonly string[]): readonly LinkTarget[] {
    this.numbers.apply(records, gone)
    const touched = [this.table.upsert(records), this.table.remove(gone)]
    for (const slot of touched.flatMap(({ slots }) => slots)) this.#tasks[slot] = undefined
    if (records.length + gone.length > 0) this.#changed()
    return touched.flatMap(({ elsewhere }) => elsewhere)
  }

  /** Computes records anew that hang on records of another register which have changed. */
  touch(ids: readonly string[]): void {
    const slots = this.table.touch(ids)
    for (const slot of slots) this.#tasks[slot] = undefined
    if (slots.length > 0) this.#changed()
  }

  /**
   * Tells which minute it is. What hangs on clocks of hours is computed anew when another one has begun; registers
   * without such clocks take no notice.
   */
  setMoment(now: Instant): void {
    const minute = now.slice(0, 16)
    if (!this.#hasHours || minute === this.#clockContext.now?.slice(0, 16)) return
    this.#clockContext = { ...this.#clockContext, now }
    this.#presenter = presenterOf(this.definition, this.#clockContext)
    this.table.recompute()
    this.#tasks.length = 0
  }

  /** Counts changes of the records, so that what was computed from them is known to be out of date. */
  get revision(): number {
    return this.#revision
  }

  /** The register as its checks see it now, newest records first. */
  health(): ExaminedRegister {
    this.#health ??= {
      definition: this.definition,
      records: Array.from(this.table.ordered([])).flatMap((slot) => {
        const record = this.table.recordAt(slot)
        return record?.trashed === 0 ? [record] : []
      }),
      find: this.#find,
      all: this.#allOf,
      definitionOf: (register) => this.catalogue.of(register),
      books: this.#books,
      ...this.numbers.state(),
      terms: this.#settings.office.terms,
      today: this.#settings.today,
    }
    return this.#health
  }

  /** The names people write for its records; `undefined` where nobody is known by name. */
  book(): NameBook | undefined {
    if (this.definition.knownBy === undefined) return undefined
    if (this.#book?.revision !== this.#revision)
      this.#book = { revision: this.#revision, book: new NameBook(this.definition, this.#all()) }
    return this.#book.book
  }

  /** The links a record with these values should have by the names written in it. */
  tied(values: Values): Values {
    return tiedLinks(this.definition, values, this.#books)
  }

  /** Records outside the trash. */
  records(): readonly RegisterRecord[] {
    return this.#all().filter(({ trashed }) => trashed === 0)
  }

  /** Number of records outside the trash. */
  live(): number {
    if (this.#live === undefined) {
      this.#live = 0
      for (let slot = 0; slot < this.table.capacity; slot++) if (this.table.recordAt(slot)?.trashed === 0) this.#live++
    }
    return this.#live
  }

  /** Records in the trash. */
  trashed(): readonly RegisterRecord[] {
    return Array.from(this.table.ordered([])).flatMap((slot) => {
      const record = this.table.recordAt(slot)
      return record?.trashed === 1 ? [record] : []
    })
  }

  list(query: ListQuery): QueryResult {
    return runQuery(this.table, {
      filters: query.filters,
      sort: query.sort,
      ...(query.group === undefined ? {} : { group: query.group }),
      today: this.#settings.today,
      trash: query.trash ?? false,
    })
  }

  row(slot: number): ListRow | undefined {
    const record = this.table.recordAt(slot)
    if (record === undefined) return undefined
    return {
      ...rowOf(record, this.#presenter.present(record.values, this.table.linksTo(record.id), this.#findValues)),
      ...this.#currentLinks(slot),
      numbering: record.trashed === 0 && this.numbers.isOdd(record),
    }
  }

  /** All clocks of a record as they stand. */
  readings(slot: number): readonly ClockReading[] {
    return this.#presenter.readings(this.#clockValues(slot))
  }

  /** Records whose retention period is over, in the trash or not. */
  due(): readonly DueRecord[] {
    const { definition } = this
    const { retention } = definition
    if (retention === undefined) return []
    // Of every record what is asked about alone: all derived values of 50 000 contracts took a second and a half.
    const asked = new Set([...retention.start, ...(retention.when ?? []).map(({ field }) => field)])
    const fields = definition.fields.filter(({ id }) => asked.has(id))
    return Array.from(this.table.ordered([])).flatMap((slot) => {
      const record = this.table.recordAt(slot)
      if (record === undefined) return []
      const due = dueOf(definition, this.#withFields({}, slot, fields), this.#settings.today)
      if (due === undefined) return []
      const { id, values, trashed } = record
      return {
        ...due,
        register: definition.id,
        record: id,
        name: recordName(definition, values),
        title: recordTitle(definition, values),
        isTrashed: trashed === 1,
      }
    })
  }

  /** Values of a record with its derived fields, as documents print it. */
  printed(slot: number): Values {
    return { ...this.table.recordAt(slot)?.values, ...this.#currentLinks(slot).links, ...this.#derivedOf(slot) }
  }

  /** The same of a record by its id; empty when it is not there. */
  shown(id: string): Values {
    const slot = this.table.slotOf(id)
    return slot === undefined ? {} : this.printed(slot)
  }

  /** Links of a record by the names what they lead to bears now, where it has another one. */
  #currentLinks(slot: number): { readonly links?: Values } {
    const stored = this.table.recordAt(slot)?.values ?? {}
    const links = this.#linkFields.flatMap((field) => {
      const value = this.table.valueAt(slot, field)
      return value === undefined || value === stored[field.id] ? [] : [[field.id, value] as const]
    })
    return links.length === 0 ? {} : { links: Object.fromEntries(links) }
  }

  /** The clocks that are neither met nor run out, of all records outside the trash. */
  tasks(): readonly OpenTask[] {
    if (this.definition.clocks === undefined) return []
    const tasks: OpenTask[] = []
    for (let slot = 0; slot < this.table.capacity; slot++)
      for (const task of (this.#tasks[slot] ??= this.#tasksOf(slot))) tasks.push(task)
    return tasks
  }

  /** Reads what `tasks` answers, so that the first look at the desk finds it ready; some records at every step. */
  *warmTasks(): Generator<void, void> {
    if (this.definition.clocks === undefined) return
    let read = 0
    for (let slot = 0; slot < this.table.capacity; slot++) {
      if (this.#tasks[slot] !== undefined) continue
      this.#tasks[slot] = this.#tasksOf(slot)
      if (++read % readAtOnce === 0) yield
    }
  }

  /** What happens on the days of a period, each once: the day and the name of it, such as a session. */
  events(from: Day, to: Day): readonly { readonly day: Day; readonly name: string }[] {
    const { events, id: register } = this.definition
    if (events === undefined) return []
    const range = { field: events.date, kind: 'range', from, to } as const
    const found = new Map<string, { readonly day: Day; readonly name: string }>()
    for (const slot of this.list({ register, filters: [range], sort: [] }).rows) {
      const values = this.table.recordAt(slot)?.values
      const day = values?.[events.date]
      const name = values?.[events.name]
      if (typeof day === 'string' && typeof name === 'string') found.set(`${day} ${name}`, { day, name })
    }
    return [...found.values()]
  }

  #changed(): void {
    this.#revision++
    this.#health = undefined
    this.#live = undefined
  }

  #flag(flag: string): (record: RegisterRecord) => boolean {
    if (flag === 'numbering') return ({ id }) => this.numbers.odd().has(id)
    const check = checkOfFlag(flag)
    if (check !== undefined) {
      const test = remarkTest(this.health(), check)
      return (record) => test(record) !== undefined
    }
    const desk = readDeskFlag(flag)
    if (desk === undefined) return this.#isIncomplete
    const { today } = this.#settings
    const week = weekEnd(today)
    const records = new Set(
      this.tasks()
        .filter((task) => task.reading.clock.id === desk.clock && partOf(task, today, week) === desk.part)
        .map(({ record }) => record),
    )
    return ({ id }) => records.has(id)
  }

  #tasksOf(slot: number): readonly OpenTask[] {
    const record = this.table.recordAt(slot)
    if (record?.trashed !== 0) return nothingToDo
    const values = this.#clockValues(slot)
    const open = this.#presenter.readings(values).filter(isOpen)
    if (open.length === 0) return nothingToDo
    return open.map((reading) => {
      const snoozed = snoozeOf(reading, values, this.#settings.today)
      const task = { register: this.definition.id, record: record.id, reading }
      return snoozed === undefined ? task : { ...task, snoozed }
    })
  }

  /** The values with what clocks read of the derived ones: all of those take many times as long. */
  #clockValues(slot: number): Values {
    return this.#withFields(this.table.recordAt(slot)?.values ?? {}, slot, this.#clockFields)
  }

  /** Values and some fields of a record beside them, as they stand. */
  #withFields(values: Values, slot: number, fields: readonly FieldDefinition[]): Values {
    const all: Record<string, FieldValue> = { ...values }
    for (const field of fields) {
      const value = this.table.valueAt(slot, field)
      if (value !== undefined) all[field.id] = value
    }
    return all
  }

  #all(): readonly RegisterRecord[] {
    return Array.from({ length: this.table.capacity }, (_, slot) => this.table.recordAt(slot) ?? []).flat()
  }

  #derivedOf(slot: number): Readonly<Record<string, DerivedValue>> {
    const derived: Record<string, DerivedValue> = {}
    for (const field of this.definition.fields) {
      if (field.type !== 'derived') continue
      const value = this.table.valueAt(slot, field)
      if (isDerivedValue(value)) derived[field.id] = value
    }
    return derived
  }
}

/** The registers in memory by their ids. */
export type Stores = ReadonlyMap<string, RegisterStore>

/** One for all: most records have nothing left to do. */
const nothingToDo: readonly OpenTask[] = []

/** Tests for records that lack a required field or hold text that could not be read. A record is looked at once: it never changes. */
function incompleteTest(definition: RegisterDefinition): (record: RegisterRecord) => boolean {
  const required = definition.fields.filter((field) => field.required === true)
  const known = new WeakMap<RegisterRecord, boolean>()
  return (record) => {
    const before = known.get(record)
    if (before !== undefined) return before
    const { values } = record
    const isIncomplete = required.some((field) => isMissing(field, values)) || Object.values(values).some(holdsUnread)
    known.set(record, isIncomplete)
    return isIncomplete
  }
}
