import { plausibleYears } from '#shared/core/calendar/readDay'
import type { NumberParts } from '#shared/core/actNumbers/pattern'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import type { RegisterState } from '#shared/engine/health/check'
import { sameValue } from '#shared/engine/history/history'
import { NumberIndex, type NumberedEntry, type NumberWarning } from '#shared/engine/numbering/guard'
import { numberedEntry } from '#shared/engine/numbering/numbered'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { type NumberingProposal, proposeNumbering } from '#shared/engine/numbering/proposeNumbering'
import type { RegisterTable } from '#shared/engine/query/table'
import type { Register } from '#shared/engine/register'
import type { RegisterNumbering } from '#shared/model/definition'
import type { QuerySettings } from './queryTypes'

/** A record as it would be; without values it would be gone. */
export interface Proposed {
  readonly id: string
  readonly values?: Values
}

/** A record and others that would bear its number or its counter. */
export interface Clash {
  readonly record: string
  readonly others: readonly string[]
}

/** Numbers read before other questions are answered: some 10 ms. */
const readAtOnce = 1_000

/** The numbers of a register: which need a look, and which comes next. */
export class RegisterNumbers {
  readonly #definition: Register
  readonly #table: RegisterTable
  #settings: QuerySettings
  #numbering: RegisterNumbering
  /** Read when somebody asks, or beforehand by turns: at the start nothing waits for it. */
  #read: NumberIndex | undefined
  /** Counts what would make others of the numbers read by turns. */
  #version = 0
  /** Records whose number needs a look; found anew only after a number or a date changed. */
  #odd: ReadonlySet<string> | undefined

  constructor(definition: Register, table: RegisterTable, settings: QuerySettings) {
    this.#definition = definition
    this.#table = table
    this.#settings = settings
    this.#numbering = numberingOf(definition, settings.office)
  }

  get #numbers(): NumberIndex {
    return (this.#read ??= this.#index(this.#live()))
  }

  /** Reads the numbers anew where the office numbers otherwise now, or another year has begun. */
  configure(settings: QuerySettings): void {
    const before = this.#settings
    const numbering = this.#numbering
    this.#settings = settings
    this.#numbering = numberingOf(this.#definition, settings.office)
    const isNumberedAlike =
      before.today.slice(0, 4) === settings.today.slice(0, 4) &&
      sameValue(numbering, this.#numbering) &&
      sameValue(before.office.terms, settings.office.terms)
    if (!isNumberedAlike) this.forget()
  }

  /** The table holds other records. */
  forget(): void {
    this.#version += 1
    this.#read = undefined
    this.#odd = undefined
  }

  /** Reads the numbers beforehand, some at every step. */
  *warm(): Generator<void, void> {
    if (this.#definition.numberGuard === undefined) return
    const version = this.#version
    const live = this.#live()
    const index = this.#index([])
    for (const [at, record] of live.entries()) {
      const entry = this.#entryOf(record)
      if (entry !== undefined) index.upsert(entry)
      if (at % readAtOnce !== readAtOnce - 1) continue
      yield
      // Somebody asked meanwhile, or the records are others: they are read when asked for.
      if (this.#read !== undefined || this.#version !== version) return
    }
    this.#read ??= index
  }

  /** To be called before the table takes over the outcome of a command. */
  apply(records: readonly RegisterRecord[], gone: readonly string[]): void {
    this.#version += 1
    if (gone.length > 0 || records.some((record) => this.#isRenumbered(record))) this.#odd = undefined
    const read = this.#read
    if (read === undefined) return
    for (const id of gone) read.remove(id)
    for (const record of records) {
      const entry = this.#entryOf(record)
      if (entry === undefined || record.trashed === 1) read.remove(record.id)
      else read.upsert(entry)
    }
  }

  /** What the check of a register looks at. */
  state(): Pick<RegisterState, 'numbers' | 'numbering'> {
    return { numbers: this.#numbers, numbering: this.#numbering }
  }

  /** What is odd about the number of a record being typed. */
  check(entry: NumberedEntry): readonly NumberWarning[] {
    return this.#definition.numberGuard === undefined ? [] : this.#numbers.check(entry)
  }

  /**
   * Entries that would share a number once these records are as given, those alone whose number comes with it; a record
   * without values is gone. Nothing of it is kept.
   */
  clashes(records: readonly Proposed[]): readonly Clash[] {
    if (this.#definition.numberGuard === undefined) return []
    const proposed = ({ id, values }: Proposed) => (values === undefined ? undefined : this.#entryOf({ id, values }))
    const renumbered = records.filter((one) => {
      const record = this.#table.get(one.id)
      const before = record?.trashed === 0 ? this.#entryOf(record) : undefined
      return !sameValue(before ?? null, proposed(one) ?? null)
    })
    try {
      for (const one of renumbered) {
        const entry = proposed(one)
        if (entry === undefined) this.#numbers.remove(one.id)
        else this.#numbers.upsert(entry)
      }
      return renumbered.flatMap((one): readonly Clash[] => {
        const entry = proposed(one)
        if (entry?.number === undefined) return []
        const others = this.#numbers
          .check(entry)
          .flatMap((warning) => (warning.code === 'repeated' || warning.code === 'sameCounter' ? warning.others : []))
        return others.length === 0 ? [] : [{ record: one.id, others }]
      })
    } finally {
      for (const { id } of renumbered) {
        const record = this.#table.get(id)
        const entry = record?.trashed === 0 ? this.#entryOf(record) : undefined
        if (entry === undefined) this.#numbers.remove(id)
        else this.#numbers.upsert(entry)
      }
    }
  }

  /** Parts of the number an act of that day should bear. */
  next(day: string, session: number | undefined, counter: string): NumberParts {
    return this.#numbers.next(day, session, counter)
  }

  /** How the register seems to number, where it is not set to. */
  proposedNumbering(): NumberingProposal | undefined {
    const { office, today } = this.#settings
    const records = this.#live().map(({ values }) => values)
    return proposeNumbering(this.#definition, this.#numbering, records, office.terms, plausibleYears(today))
  }

  #index(records: readonly RegisterRecord[]): NumberIndex {
    const { office, today } = this.#settings
    return new NumberIndex(
      records.flatMap((record) => this.#entryOf(record) ?? []),
      { counter: this.#numbering.counter, terms: office.terms, years: plausibleYears(today) },
    )
  }

  #entryOf(record: Pick<RegisterRecord, 'id' | 'values'>): NumberedEntry | undefined {
    return numberedEntry(this.#definition, record, this.#numbering)
  }

  #isRenumbered(record: RegisterRecord): boolean {
    const before = this.#table.get(record.id)
    return (
      before?.trashed !== record.trashed || !sameValue(this.#entryOf(before) ?? null, this.#entryOf(record) ?? null)
    )
  }

  /** Records whose number needs a look. */
  odd(): ReadonlySet<string> {
    if (this.#odd === undefined) {
      const odd = new Set<string>()
      for (const slot of this.#table.ordered([])) {
        const record = this.#table.recordAt(slot)
        if (record?.trashed === 0 && this.isOdd(record)) odd.add(record.id)
      }
      this.#odd = odd
    }
    return this.#odd
  }

  /** Whether the number of a record needs a look. */
  isOdd(record: RegisterRecord): boolean {
    const entry = this.#entryOf(record)
    return entry?.number !== undefined && this.#numbers.check(entry).length > 0
  }

  #live(): readonly RegisterRecord[] {
    return Array.from(this.#table.ordered([])).flatMap((slot) => {
      const record = this.#table.recordAt(slot)
      return record?.trashed === 0 ? [record] : []
    })
  }
}
