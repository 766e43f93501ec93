import type { DerivedValue, DeriveContext, IncomingLink } from '../present/rule'
import { fieldOf, type RegisterDefinition } from '../../model/definition'
import type { DerivedField, FieldDefinition } from '../../model/field'
import { fieldsOf, type Sort } from '../../model/view'
import { type DisplayWords, ownName } from '../../model/display'
import type { RegisterText } from '../../model/registerText'
import type { RegisterRecord } from '../../core/values/record'
import type { Day, FieldValue, Values } from '../../core/values/values'
import { Column, type ColumnSource } from './column'
import { MaskCache } from './maskCache'
import type { Match } from './match'
import { byCodeUnits, orderBy, RankColumn } from './rankColumn'
import type { FixedFilter } from './relativeDays'
import { currentLinks, LinkIndex, type LinkTarget, type Relations, shownRoll } from './linkIndex'

/** The code a table needs that belongs to the registers. */
export interface TableRules {
  /** Computes a derived field; `deriveValue` of `registers/derive`. */
  readonly derive: (field: DerivedField, values: Values, context: DeriveContext) => DerivedValue | undefined
  /**
   * Prepares the test of a flag. Called once after every change with all records that are not in the trash, because
   * whether a number repeats or leaves a gap depends on the others.
   */
  readonly flag: (
    flag: string,
    definition: RegisterDefinition,
    records: readonly RegisterRecord[],
  ) => (record: RegisterRecord) => boolean
}

/** A link to a record, with the record it comes from, of any register. */
export interface Incoming {
  readonly field: string
  readonly from: RegisterRecord
}

/** What a change of records reaches: slots of this table, and records of other registers. */
export interface Touched {
  readonly slots: readonly number[]
  readonly elsewhere: readonly LinkTarget[]
}

/** From this many changed records on, remembered answers are cheaper to compute anew than to mend. */
const manyChanges = 2_000
/** Records whose column is built in one step: some 10 ms. */
const warmedAtOnce = 1_000
/** Orders remembered; a clerk goes back and forth between few. */
const keptOrders = 12

/**
 * All records of one register in memory, as columns. Records live in numbered slots; a query answers with slots, and
 * the screen reads only the window it shows. Everything is built when first needed and mended on change.
 */
export class RegisterTable {
  private readonly slots: (RegisterRecord | undefined)[] = []
  private readonly slotById = new Map<string, number>()
  private readonly free: number[] = []
  private readonly columns = new Map<string, Column>()
  private readonly relations: Relations
  private readonly masks: MaskCache
  private readonly orders = new Map<string, Int32Array>()
  private base = new RankColumn(byCodeUnits)
  private baseOrder: Int32Array | undefined
  private derived = new Map<string, (DerivedValue | undefined)[]>()
  private day: Day = ''
  private source: Omit<ColumnSource, 'value'>

  readonly definition: RegisterDefinition
  private readonly rules: TableRules

  /** Without `relations` the table knows no register but its own. */
  constructor(
    definition: RegisterDefinition,
    text: RegisterText,
    words: DisplayWords,
    rules: TableRules,
    relations?: Relations,
  ) {
    this.definition = definition
    this.rules = rules
    this.relations = relations ?? {
      links: new LinkIndex([definition]),
      find: (_, id) => this.get(id),
      all: () => [],
      nameOf: (_, id) => ownName(definition, this.get(id)?.values ?? {}),
      books: () => undefined,
    }
    this.masks = new MaskCache(
      () => this.slots.length,
      (field) => this.column(field),
    )
    this.source = {
      text,
      words,
      capacity: () => this.slots.length,
      occupied: () => Array.from(this.slotById.values()),
    }
  }

  get text(): RegisterText {
    return this.source.text
  }

  get words(): DisplayWords {
    return this.source.words
  }

  /** Number of records, those in the trash included. */
  get size(): number {
    return this.slotById.size
  }

  /** Number of slots; arrays of a query's intermediate results have this length. */
  get capacity(): number {
    return this.slots.length
  }

  /** Replaces everything by these records. */
  load(records: readonly RegisterRecord[]): void {
    for (const record of this.slots) if (record !== undefined) this.relations.links.remove(record)
    this.slots.length = 0
    this.free.length = 0
    this.slotById.clear()
    this.forget()
    for (const record of records) this.put(record)
    this.base.set(Array.from(this.slotById.values()), this.baseKey, this.slots.length)
  }

  /** Adds records or replaces those with the same id. @returns where stored or derived values may be others now. */
  upsert(records: readonly RegisterRecord[]): Touched {
    const touched = new Map<string, LinkTarget>()
    for (const record of records) {
      const before = this.get(record.id)
      this.reach(before, touched)
      this.put(record)
      this.reach(record, touched)
      const { definition } = this
      if (ownName(definition, before?.values ?? {}) !== ownName(definition, record.values))
        this.reachNaming(record.id, touched)
      this.reachLooking(record.id, touched)
    }
    const slots = records.flatMap((record) => this.slotById.get(record.id) ?? [])
    return this.changed(slots, touched)
  }

  /**
   * Takes records out of memory; ids that are not there are passed over.
   * @returns where stored or derived values may be others now.
   */
  remove(ids: readonly string[]): Touched {
    const touched = new Map<string, LinkTarget>()
    const slots: number[] = []
    for (const id of ids) {
      const slot = this.slotById.get(id)
      const record = slot === undefined ? undefined : this.slots[slot]
      if (slot === undefined || record === undefined) continue
      this.reach(record, touched)
      this.reachNaming(id, touched)
      this.reachLooking(id, touched)
      this.relations.links.remove(record)
      this.slots[slot] = undefined
      this.slotById.delete(id)
      this.free.push(slot)
      slots.push(slot)
    }
    return this.changed(slots, touched)
  }

  /** Forgets what was computed of these records, for what it hangs on has changed in another register. @returns their slots. */
  touch(ids: readonly string[]): readonly number[] {
    const slots = ids.flatMap((id) => this.slotById.get(id) ?? [])
    if (slots.length > 0) this.forgetSlots(slots)
    return slots
  }

  /** The record with this id. */
  get(id: string): RegisterRecord | undefined {
    const slot = this.slotById.get(id)
    return slot === undefined ? undefined : this.slots[slot]
  }

  /** The record in a slot; `undefined` where none lies. */
  recordAt(slot: number): RegisterRecord | undefined {
    return this.slots[slot]
  }

  /** The slot of a record. */
  slotOf(id: string): number | undefined {
    return this.slotById.get(id)
  }

  /** Links that lead to the record from records that are not in the trash. */
  incoming(id: string): readonly Incoming[] {
    return this.relations.links.incoming(id).flatMap(({ register, field, from }) => {
      const record = this.relations.find(register, from)
      return record === undefined || record.trashed === 1 ? [] : [{ field, from: record }]
    })
  }

  /** The same as rules are told them. */
  linksTo(id: string): readonly IncomingLink[] {
    return this.incoming(id).map(({ field, from }) => ({ register: from.register, field, from: from.values }))
  }

  /** Value of a field as stored, or as computed for the day last set; links by the names their records bear now. */
  valueAt(slot: number, field: FieldDefinition): FieldValue | undefined {
    if (field.type === 'derived') return this.derivedAt(slot, field)
    const value = this.slots[slot]?.values[field.id]
    if (field.type === 'roll') return shownRoll(field, value, this.relations.nameOf)
    return currentLinks(field, value, this.relations.nameOf)
  }

  /** Sets the day derived fields are computed for; a new day recomputes them. */
  setToday(today: Day): void {
    if (today === this.day) return
    this.day = today
    this.recompute()
  }

  /** Forgets what was computed, but not the records: the rules say something else from now on, or the moment has passed. */
  recompute(): void {
    this.derived.clear()
    for (const [id, column] of this.columns) if (column.field.type === 'derived') this.drop(id)
    this.masks.clear()
    this.orders.clear()
  }

  /** Shows values in other words, such as those of another language; without them the columns stay. */
  setTexts(text: RegisterText, words: DisplayWords): void {
    if (text === this.source.text && words === this.source.words) return
    this.source = { ...this.source, text, words }
    this.columns.clear()
    this.masks.clear()
    this.orders.clear()
  }

  /** The column of a field; `undefined` for a field the register does not have. */
  column(id: string): Column | undefined {
    const known = this.columns.get(id)
    if (known !== undefined) return known
    const field = fieldOf(this.definition, id)
    if (field === undefined) return undefined
    const column = new Column(field, {
      ...this.source,
      value: (slot) => this.valueAt(slot, field),
      ...(field.type === 'roll'
        ? {
            rolls: {
              stored: (slot: number) => this.slots[slot]?.values[field.id],
              nameOf: (record: string) => this.relations.nameOf(field.to, record),
            },
          }
        : {}),
    })
    this.columns.set(id, column)
    return column
  }

  /** Which slots fit a filter (1) or not (0); remembered. `undefined` where the register has no field it asks. */
  matching(filter: FixedFilter): Uint8Array | undefined {
    const asked = fieldsOf(filter).find((field) => this.column(field) !== undefined)
    const column = asked === undefined ? undefined : this.column(asked)
    return column === undefined ? undefined : this.masks.answer(filter, column, () => this.flagMatch(filter))
  }

  /** All occupied slots in the given order; ties, and everything without an order, newest first. Remembered. */
  ordered(sorts: readonly Sort[]): Int32Array {
    const key = JSON.stringify(sorts)
    const known = this.orders.get(key)
    if (known !== undefined) return known
    let slots = this.newestFirst()
    for (const { field, direction } of sorts.toReversed()) {
      const column = this.column(field)
      if (column !== undefined) slots = orderBy(slots, column.order(), direction)
    }
    const oldest = this.orders.keys().next()
    if (this.orders.size >= keptOrders && oldest.done !== true) this.orders.delete(oldest.value)
    this.orders.set(key, slots)
    return slots
  }

  /**
   * Builds what a column needs for sorting and filtering, so that the first click finds it ready. Goes on with the next
   * records at every step, for computing them all at once would keep other questions waiting.
   */
  *warm(id: string): Generator<void, void> {
    const column = this.column(id)
    if (column === undefined) return
    for (let slot = 0; slot < this.slots.length; slot++) {
      if (this.slots[slot] !== undefined) column.text(slot)
      if (slot % warmedAtOnce === warmedAtOnce - 1) yield
    }
    column.order()
  }

  private readonly baseKey = (slot: number): string | undefined => {
    const record = this.slots[slot]
    return record === undefined ? undefined : `${record.order}\u0000${record.id}`
  }

  private newestFirst(): Int32Array {
    this.baseOrder ??= orderBy(Int32Array.from(this.slotById.values()), this.base, 'descending')
    return this.baseOrder
  }

  private put(record: RegisterRecord): void {
    let slot = this.slotById.get(record.id)
    const before = slot === undefined ? undefined : this.slots[slot]
    if (before !== undefined) this.relations.links.remove(before)
    slot ??= this.free.pop() ?? this.slots.length
    this.slots[slot] = record
    this.slotById.set(record.id, slot)
    this.relations.links.add(record)
  }

  /** Adds the records whose derived fields may hang on this one: what it links to, and on from there. */
  private reach(record: RegisterRecord | undefined, found: Map<string, LinkTarget>): void {
    const queue = record === undefined ? [] : [record]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const target of this.relations.links.targets(next)) {
        if (found.has(target.record)) continue
        found.set(target.record, target)
        const linked = this.relations.find(target.register, target.record)
        if (linked !== undefined) queue.push(linked)
      }
    }
  }

  /** Adds the records that show the name of this one, for they link to it. */
  private reachNaming(id: string, found: Map<string, LinkTarget>): void {
    const { links } = this.relations
    for (const { register, from } of [...links.incoming(id), ...links.rollsOf(id)])
      found.set(from, { register, record: from })
  }

  /** Adds the records whose derived fields look along links at this one, and those that look at them. */
  private reachLooking(id: string, found: Map<string, LinkTarget>): void {
    const seen = new Set([id])
    const queue = [id]
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const target of this.relations.links.lookingAt(next)) {
        if (seen.has(target.record)) continue
        seen.add(target.record)
        found.set(target.record, target)
        queue.push(target.record)
        // What hangs on links that lead to it may hang on what it sees.
        this.reach(this.relations.find(target.register, target.record), found)
      }
  }

  private changed(slots: readonly number[], reached: ReadonlyMap<string, LinkTarget>): Touched {
    const elsewhere = [...reached.values()].filter(({ register }) => register !== this.definition.id)
    if (slots.length === 0) return { slots: [], elsewhere }
    const all = new Set(slots)
    for (const id of reached.keys()) {
      const slot = this.slotById.get(id)
      if (slot !== undefined) all.add(slot)
    }
    const touched = [...all]
    this.forgetSlots(touched)
    this.base.set(slots, this.baseKey, this.slots.length)
    this.baseOrder = undefined
    return { slots: touched, elsewhere }
  }

  private forgetSlots(slots: readonly number[]): void {
    for (const values of this.derived.values()) for (const slot of slots) values[slot] = undefined
    for (const column of this.columns.values()) column.changed(slots)
    this.orders.clear()
    if (slots.length > manyChanges) this.masks.clear()
    else this.masks.changed(slots)
  }

  private forget(): void {
    this.derived.clear()
    for (const column of this.columns.values()) column.reset()
    this.masks.clear()
    this.orders.clear()
    this.base = new RankColumn(byCodeUnits)
    this.baseOrder = undefined
  }

  private drop(id: string): void {
    this.columns.get(id)?.reset()
  }

  private derivedAt(slot: number, field: DerivedField): DerivedValue | undefined {
    let values = this.derived.get(field.id)
    if (values === undefined) {
      values = []
      this.derived.set(field.id, values)
    }
    const known = values[slot]
    if (known !== undefined) return known === '' ? undefined : known
    const record = this.slots[slot]
    if (record === undefined) return undefined
    const value = this.rules.derive(field, record.values, { today: this.day, incoming: this.linksTo(record.id) })
    // '' remembers that nothing could be said; a derived value is never an empty text.
    values[slot] = value ?? ''
    return value
  }

  private flagMatch(filter: FixedFilter): Match {
    if (filter.kind !== 'flag') return () => false
    const records = this.slots.flatMap((record) => (record?.trashed === 0 ? [record] : []))
    const test = this.rules.flag(filter.flag, this.definition, records)
    return (slot) => {
      const record = this.slots[slot]
      return record !== undefined && test(record)
    }
  }
}
