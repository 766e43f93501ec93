import { type GuessedField, guessFields, likelyHeader } from '#shared/engine/import/guessFields'
import type { Catalogue } from '#shared/engine/catalogue'
import { expose } from 'comlink'
import { v7 } from 'uuid'
import type { Edit } from '#shared/engine/history/history'
import type { CellGroup } from '#shared/engine/import/cellGroups'
import { changedHeadings } from '#shared/engine/import/changedHeadings'
import { findHeader, headingsOf } from '#shared/engine/import/header'
import type { ImportPlan } from '#shared/engine/import/importPlan'
import type { LinkedRegister } from '#shared/engine/import/linkTargets'
import {
  type ColumnMapping,
  filledFields,
  filledShares,
  keyedMapping,
  likelierRegister,
  proposeMapping,
  type RegisterFit,
  registerFit,
} from '#shared/engine/import/mapping'
import { checkedMapping, fromSaved, type SavedMapping, shapeKey } from '#shared/engine/import/savedMapping'
import { planImport } from '#shared/engine/import/plan'
import type { PlanCounts, PlannedRow, RowChoice, RowFilter } from '#shared/engine/import/planTypes'
import type { CellContext } from '#shared/engine/import/readCell'
import { type ReportLine, reportLines } from '#shared/engine/import/report'
import type { MadeTarget, UnknownTarget } from '#shared/engine/import/unknownTargets'
import { wholeFileFields, wholeFileOffer, type WholeFileOffer } from '#shared/engine/import/wholeFile'
import { NameBook } from '#shared/engine/ties/nameBook'
import { tiedLinks, tiedRegisters } from '#shared/engine/ties/ties'
import type { FileFailure, Table } from '#shared/engine/import/table'
import type { OfferContext, Register } from '#shared/engine/register'
import type { Counting } from '#shared/engine/numbering/numberScope'
import { type NumberingProposal, proposeNumbering } from '#shared/engine/numbering/proposeNumbering'
import { plausibleYears } from '#shared/core/calendar/readDay'
import type { RegisterNumbering } from '#shared/model/definition'
import { linkPlacesOf } from '#shared/model/relations'
import { textsOf } from '#shared/text/texts'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Day, Link } from '#shared/core/values/values'
import type { EditSource } from '../../data/writing/writingService'
import { MadeRecords } from './madeRecords'
import { readFile, type ReadOptions } from './read/readTable'

/** What an import must know besides the file. */
export interface ImportSettings {
  readonly register: string
  readonly language: 'pl' | 'en'
  readonly today: Day
  readonly numbering: RegisterNumbering
  /** How other registers number, by id; for links that lead to them. */
  readonly numberings?: Readonly<Record<string, RegisterNumbering>>
  readonly terms: Counting['terms']
}

/** Where an import finds what the office has: its registers, and the records of each that are not in the trash. */
export interface ImportSource {
  readonly catalogue: () => Promise<Catalogue>
  readonly records: (register: string) => Promise<readonly RegisterRecord[]>
}

/** How the columns of the file are understood. */
export interface Layout {
  /** Index of the row of headings; absent when the file begins with data. */
  readonly header?: number
  readonly headings: readonly string[]
  readonly columns: readonly ColumnMapping[]
  /** What share of the rows each column is filled in. */
  readonly filled: readonly number[]
  /** Under which a confirmed mapping is kept. */
  readonly shape: string
  /** How well the columns fit the register, and the register the file looks like where it is another one. */
  readonly fit: RegisterFit
  readonly likelier?: string
}

/** A file that was read: what it is, how its columns are understood, and its first rows. */
export interface OpenedFile {
  readonly table: Omit<Table, 'rows' | 'keys'>
  readonly rowCount: number
  readonly layout: Layout
  /** First rows as they stand, for looking at encoding, separator and headings. */
  readonly sample: readonly (readonly string[])[]
}
export type Opened =
  { readonly ok: true; readonly value: OpenedFile } | { readonly ok: false; readonly failure: FileFailure }

/** The clerk's decisions an import is planned with. */
export interface PlanOptions {
  readonly header?: number | undefined
  readonly columns: readonly ColumnMapping[]
  readonly keyFields: readonly string[]
  readonly choices?: ReadonlyMap<number, RowChoice>
  /** Records of other registers that come with the import. */
  readonly made?: readonly MadeTarget[]
  /** What the clerk says the file is of as a whole, by field; `null` is none of them. */
  readonly wholeFile?: Readonly<Record<string, string | null>>
  /** How the register numbers, where that was set after the file was opened. */
  readonly numbering?: RegisterNumbering | undefined
}

export interface PlanSummary {
  readonly counts: PlanCounts
  readonly editCount: number
  /** What is to be said about cells, alike ones together. */
  readonly groups: readonly CellGroup[]
  /** Records of other registers the file names that are not there, or come with the import. */
  readonly unknown: readonly UnknownTarget[]
  /** What the file can be of as a whole, where no column says it. */
  readonly wholeFile: readonly WholeFileOffer[]
  /** The counter the file's numbers follow, where it is not the one set. */
  readonly counter?: Counting['counter']
  /** How the file's numbers seem to be written, where the register is not set to number so. */
  readonly numbering?: NumberingProposal
}

/** A file of no register yet: what its columns seem to hold. */
export type Described =
  | { readonly ok: true; readonly fields: readonly GuessedField[] }
  | { readonly ok: false; readonly failure: FileFailure }

const sampleRows = 50

/**
 * The import as it runs in its worker: keeps the file, its rows and the plan, and hands out what the screen shows.
 * Questions come in order: `open`, `plan`, then windows, edits and the report of that plan.
 */
export class ImportService {
  readonly #source: ImportSource
  #catalogue: Catalogue | undefined
  #bytes = new Uint8Array()
  #table: Table | undefined
  #settings: ImportSettings | undefined
  #plan: { readonly plan: ImportPlan; readonly columns: readonly ColumnMapping[] } | undefined
  #edits: Iterator<readonly Edit[]> | undefined
  #books: ReadonlyMap<string, NameBook> = new Map()
  #made = new MadeRecords()

  constructor(source: ImportSource) {
    this.#source = source
  }

  /** Reads a file. Never throws: what is no table is a failure that says what it really is. */
  async open(bytes: Uint8Array<ArrayBuffer>, settings: ImportSettings, options: ReadOptions = {}): Promise<Opened> {
    this.#bytes = bytes
    this.#settings = settings
    this.#catalogue = await this.#source.catalogue()
    return this.reread(options)
  }

  /** What the columns of a file seem to hold, for a register made after it. Keeps nothing. */
  async describe(bytes: Uint8Array<ArrayBuffer>, today: Day): Promise<Described> {
    const read = await readFile(bytes)
    if (!read.ok) return read
    const { rows } = read.table
    const header = likelyHeader(rows)
    const data = rows
      .slice(header === undefined ? 0 : header + 1)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
    return { ok: true, fields: guessFields(headingsOf(rows, header), data, today) }
  }

  /** Reads the same file again, as another sheet or with another separator. */
  reread(options: ReadOptions): Promise<Opened> {
    return this.#read(options)
  }

  async #read(options: ReadOptions): Promise<Opened> {
    this.#plan = undefined
    this.#made = new MadeRecords()
    const settings = this.#need(this.#settings)
    const catalogue = this.#need(this.#catalogue)
    const read = await readFile(this.#bytes, options)
    if (!read.ok) return read
    this.#table = read.table
    const { rows, keys, ...table } = read.table
    const { text, printed } = context(settings, catalogue)
    const found = findHeader(rows, catalogue.of(settings.register), [text, printed])
    const layout = this.layout(keys === undefined ? found : keys.header - 1)
    const headings = keys === undefined ? [] : changedHeadings(layout.headings, keys, printed)
    const problems =
      headings.length === 0 ? table.problems : [...table.problems, { code: 'changedHeadings' as const, headings }]
    return {
      ok: true,
      value: { table: { ...table, problems }, rowCount: rows.length, layout, sample: rows.slice(0, sampleRows) },
    }
  }

  /** Proposes what the columns are, given which row holds the headings. */
  layout(header: number | undefined): Layout {
    const { rows, keys } = this.#need(this.#table)
    const settings = this.#need(this.#settings)
    const catalogue = this.#need(this.#catalogue)
    const definition = catalogue.of(settings.register)
    const headings = headingsOf(rows, header)
    const data = rows.slice(header === undefined ? 0 : header + 1)
    const proposed = proposeMapping(headings, definition, data, context(settings, catalogue))
    const columns =
      keys !== undefined && keys.header - 1 === header ? keyedMapping(proposed, keys.fields, definition) : proposed
    const fit = registerFit(columns, definition)
    const others = catalogue.registers.flatMap((definition) => {
      if (definition.id === settings.register) return []
      return [registerFit(this.#proposed(definition.id, headings, data), definition)]
    })
    const likelier = likelierRegister(fit, others)
    return {
      headings,
      columns,
      filled: filledShares(headings, data),
      shape: shapeKey(settings.register, headings),
      fit,
      ...(likelier === undefined ? {} : { likelier: likelier.register }),
      ...(header === undefined ? {} : { header }),
    }
  }

  /** The columns as they would go into another register. */
  #proposed(register: string, headings: readonly string[], data: Table['rows']): readonly ColumnMapping[] {
    const settings = this.#need(this.#settings)
    const catalogue = this.#need(this.#catalogue)
    return proposeMapping(headings, catalogue.of(register), data, context({ ...settings, register }, catalogue))
  }

  /** The columns as a remembered mapping has them, tried on the values of this file. */
  remembered(header: number | undefined, saved: SavedMapping): readonly ColumnMapping[] {
    const { rows } = this.#need(this.#table)
    const settings = this.#need(this.#settings)
    const catalogue = this.#need(this.#catalogue)
    const definition = catalogue.of(settings.register)
    const headings = headingsOf(rows, header)
    const data = rows.slice(header === undefined ? 0 : header + 1)
    const proposed = proposeMapping(headings, definition, data, context(settings, catalogue))
    return checkedMapping(
      fromSaved(saved, headings, definition),
      proposed,
      definition,
      data,
      context(settings, catalogue),
    )
  }

  /** Plans the import anew against the records as they are now. */
  async plan({
    header,
    columns,
    keyFields,
    choices,
    made = [],
    wholeFile,
    numbering,
  }: PlanOptions): Promise<PlanSummary> {
    const { rows, hiddenRows, keys } = this.#need(this.#table)
    const opened = this.#need(this.#settings)
    const settings = numbering === undefined ? opened : { ...opened, numbering }
    const catalogue = this.#need(this.#catalogue)
    const existing = await this.#source.records(settings.register)
    this.#made.set(made, (register) => ({
      definition: catalogue.of(register),
      numbering: numberingIn(settings, register),
    }))
    const linked = await this.#linked(columns, settings)
    const records = new Map(linked.map((one) => [one.definition.id, one.records]))
    const offers = wholeFileFields(catalogue.of(settings.register), columns).map((field) =>
      wholeFileOffer(field, catalogue.of(field.to), records.get(field.to) ?? [], wholeFile?.[field.id]),
    )
    const byId = new Map([...records.values()].flat().map((record) => [record.id, record]))
    const around: OfferContext = {
      today: settings.today,
      terms: settings.terms,
      all: (register) => records.get(register) ?? [],
      find: (register, id) => {
        const record = byId.get(id)
        return record?.register === register ? record.values : undefined
      },
    }
    const { code } = catalogue.of(settings.register)
    this.#books = await this.#readBooks(catalogue.of(settings.register))
    const plan = planImport({
      inOffice: (field, values) => (code.offers?.[field.offer]?.(values, around) ?? []).map(({ record }) => record),
      rows,
      header,
      columns,
      keys: keys?.records,
      definition: catalogue.of(settings.register),
      keyFields,
      existing,
      linked: linked.map((one) => ({ ...one, records: [...one.records, ...this.#made.of(one.definition.id)] })),
      made: this.#made.byId,
      context: context(settings, catalogue),
      counting: { counter: settings.numbering.counter, terms: settings.terms },
      ...(hiddenRows === undefined ? {} : { hiddenRows: new Set(hiddenRows) }),
      ...(choices === undefined ? {} : { choices }),
      wholeFile: saidOfAll(offers),
      newId: v7,
    })
    this.#plan = { plan, columns }
    this.#edits = undefined
    const { counts, editCount, counter, groups, unknown } = plan
    const proposal = proposeNumbering(
      catalogue.of(settings.register),
      settings.numbering,
      plan.values(),
      settings.terms,
      plausibleYears(settings.today),
    )
    return {
      counts,
      editCount,
      groups,
      unknown,
      wholeFile: offers,
      ...(counter === undefined ? {} : { counter }),
      ...(proposal === undefined ? {} : { numbering: proposal }),
    }
  }

  /** Records of other registers the mapped columns link to. */
  async #linked(
    columns: readonly ColumnMapping[],
    settings: ImportSettings,
  ): Promise<readonly (LinkedRegister & { readonly records: readonly RegisterRecord[] })[]> {
    const catalogue = this.#need(this.#catalogue)
    const definition = catalogue.of(settings.register)
    const mapped = new Set([
      ...filledFields(columns, definition).map((path) => path.split('.')[0]),
      ...wholeFileFields(definition, columns).map(({ id }) => id),
    ])
    const wanted = new Set(
      definition.fields.flatMap((field) => {
        if (!mapped.has(field.id)) return []
        if (field.type === 'roll') return [field.to, ...field.looksAt]
        return linkPlacesOf(field).flatMap(({ link }) => (link.to === settings.register ? [] : [link.to]))
      }),
    )
    return Promise.all(
      [...wanted].map(async (register) => ({
        definition: catalogue.of(register),
        numbering: numberingIn(settings, register),
        records: await this.#source.records(register),
      })),
    )
  }

  /** Names of the records that what is written in this register may mean. */
  async #readBooks(definition: Register): Promise<ReadonlyMap<string, NameBook>> {
    const catalogue = this.#need(this.#catalogue)
    const books = tiedRegisters(definition).map(
      async (to) => [to, new NameBook(catalogue.of(to), await this.#source.records(to))] as const,
    )
    return new Map(await Promise.all(books))
  }

  /** How many rows the filter leaves. */
  count(filter: RowFilter): number {
    return this.#need(this.#plan).plan.count(filter)
  }

  /** Rows `from` (inclusive) to `to` (exclusive) of those the filter leaves. */
  window(from: number, to: number, filter: RowFilter): readonly PlannedRow[] {
    return this.#need(this.#plan).plan.window(from, to, filter)
  }

  /** One row by its number in the file. */
  row(number: number): PlannedRow | undefined {
    return this.#need(this.#plan).plan.row(number)
  }

  /** Hands over what is to be written to whoever writes it, at this port. */
  handOver(port: MessagePort): void {
    const source: EditSource = { nextEdits: (isFirst) => Promise.resolve(this.nextEdits(isFirst)) }
    expose(source, port)
  }

  /** The next batch of what is to be written; `undefined` after the last one. `restart` begins with the first. */
  nextEdits(restart: boolean): readonly Edit[] | undefined {
    const { plan } = this.#need(this.#plan)
    if (restart || this.#edits === undefined) {
      this.#edits = plan.edits()
      const made = this.#made.edits(plan.unknown)
      if (made.length > 0) return made
    }
    const next = this.#edits.next()
    return next.done === true ? undefined : next.value.map((edit) => this.#tied(edit))
  }

  /** A new record with its names tied to the records they mean; what links the file itself gives stays as it is. */
  #tied(edit: Edit): Edit {
    const { register } = this.#need(this.#settings)
    if (edit.presence !== 'live' || edit.fields === undefined) return edit
    const fields = Object.fromEntries(
      Object.entries(edit.fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    )
    const links = tiedLinks(this.#need(this.#catalogue).of(register), fields, (to) => this.#books.get(to))
    return { ...edit, fields: { ...edit.fields, ...links } }
  }

  /** Everything that is not plain about the planned import. */
  report(): readonly ReportLine[] {
    const { plan, columns } = this.#need(this.#plan)
    return [...reportLines(plan, this.#need(this.#table).problems, columns)]
  }

  /** A question out of order is a mistake of the program, not of the clerk. */
  #need<T>(value: T | undefined): T {
    if (value === undefined) throw new Error('The import was asked out of order.')
    return value
  }
}

/** The links all rows get. */
function saidOfAll(offers: readonly WholeFileOffer[]): Readonly<Record<string, Link>> {
  return Object.fromEntries(
    offers.flatMap(({ field, records, chosen }) => {
      const link = records.find(({ record }) => record === chosen)
      return link === undefined ? [] : [[field, link] as const]
    }),
  )
}

const numberingIn = ({ numberings, numbering }: ImportSettings, register: string): RegisterNumbering =>
  numberings?.[register] ?? numbering

function context({ language, register, today, numbering }: ImportSettings, catalogue: Catalogue) {
  return {
    text: textsOf(language, catalogue).register(register),
    printed: textsOf('pl', catalogue).register(register),
    today,
    numbering,
  } satisfies CellContext
}
