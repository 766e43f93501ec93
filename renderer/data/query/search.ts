import type { Catalogue } from '#shared/engine/catalogue'
import { sameValue } from '#shared/engine/history/history'
import { paperValues } from '#shared/engine/documents/printRules'
import { excerptOf } from '#shared/engine/query/excerpt'
import { FileIndex, type FileHit, type UnreadFile } from '#shared/engine/query/fileIndex'
import { registerNames } from '#shared/engine/query/registerNames'
import { TextIndex } from '#shared/engine/query/textIndex'
import { queryTerms, type QueryTerm } from '#shared/engine/query/textQuery'
import { dayIn } from '#shared/model/dateOrder'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { recordName, recordTitle } from '#shared/model/display'
import { isParentField } from '#shared/model/relations'
import type { RegisterRecord } from '#shared/core/values/record'
import { linksIn, type Values } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import { FileTexts } from '../attachments/fileTexts'
import type { OfficeDatabase } from '../database'
import { nextTurn } from './nextTurn'
import type { Found, Hit } from './queryTypes'
import type { RegisterStore, Stores } from './registerStore'

/** Files shown among the hits: the text of each must be fetched. */
const shownFiles = 8

/** Records whose words are read before other questions are answered: some 10 ms. */
const indexedAtOnce = 400

/** Search over the words of all records and of the files they hold. */
export class Search {
  /** The registers it searches. */
  readonly catalogue: Catalogue
  #index: TextIndex
  /** Reads the words of the records that cannot be found by them yet, some at every step. */
  #unread: Iterator<void, void> | undefined
  readonly #files: FileIndex
  #fileTexts: FileTexts | undefined

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue
    this.#files = new FileIndex(catalogue.registers)
    this.#index = this.#emptyIndex()
  }

  /** Begins to read the words of all records anew. */
  read(stores: Stores): void {
    this.#index = this.#emptyIndex()
    this.#unread = wordsOf(stores, this.#index)
  }

  /** Reads the words of some more records. @returns false once all of them can be found. */
  readSome(): boolean {
    if (this.#unread?.next().done !== false) this.#unread = undefined
    return this.#unread !== undefined
  }

  /** Takes up which files the records use, all of them read anew. */
  readUses(records: Iterable<readonly RegisterRecord[]>): void {
    this.#files.clearUses()
    for (const some of records) this.#files.upsert(some)
  }

  /** Takes up the texts of files the database holds. */
  readFiles(database: OfficeDatabase): void {
    this.#fileTexts ??= new FileTexts(database, this.#files)
  }

  /** Takes over the outcome of a command. */
  apply(records: readonly RegisterRecord[], gone: readonly string[]): void {
    this.#index.upsert(records)
    this.#index.remove(gone)
    this.#files.upsert(records)
    this.#files.remove(gone)
  }

  /** Searches all registers, or one, while typing. */
  async find(stores: Stores, text: string, limit: number, register?: string): Promise<Found> {
    // Who searches before all words are read waits for nothing else.
    while (this.readSome()) await nextTurn()
    const answer = this.#index.search(text, limit, register)
    const hits = answer.hits.flatMap((hit): readonly Hit[] => {
      const store = stores.get(hit.register)
      return store === undefined ? [] : [{ ...namedHit(store, hit.id, hit.field), text: hit.text, ranges: hit.ranges }]
    })
    // Who looks for an entry to link to means its number or title.
    if (register !== undefined) return { hits, total: answer.total }
    const terms = queryTerms(text)
    const others = this.#files.search(terms).filter(({ record }) => !answer.includes(record))
    const shown = others.slice(0, Math.min(limit - hits.length, shownFiles))
    const fileHits = await this.#fileHits(stores, shown, terms)
    return { hits: [...hits, ...fileHits], total: answer.total + others.length }
  }

  /** Files of records whose text was not read yet. */
  async filesWithoutText(): Promise<readonly UnreadFile[]> {
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
  async #fileHits(stores: Stores, found: readonly FileHit[], terms: readonly QueryTerm[]): Promise<readonly Hit[]> {
    const hits: Hit[] = []
    for (const { sha256, record, register, field, name } of found) {
      const store = stores.get(register)
      const excerpt = excerptOf((await this.#fileTexts?.text(sha256)) ?? '', terms)
      if (store !== undefined && excerpt !== undefined)
        hits.push({ ...namedHit(store, record, field), file: name, ...excerpt })
    }
    return hits
  }

  #emptyIndex(): TextIndex {
    // In both languages at once: what a record is called in one is no other thing in the other.
    const texts = (['pl', 'en'] as const).map((language) => textsOf(language, this.catalogue).register)
    return new TextIndex(this.catalogue.registers, registerNames(this.catalogue.registers, texts))
  }
}

/** Reads the words of all records, some at every step: the desk and the lists need not wait for what only search needs. */
function* wordsOf(stores: Stores, index: TextIndex): Generator<void, void> {
  for (const { table, definition } of stores.values()) {
    if (definition.internal === true) continue
    for (let from = 0; from < table.capacity; from += indexedAtOnce) {
      const end = Math.min(from + indexedAtOnce, table.capacity)
      index.upsert(Array.from({ length: end - from }, (_, at) => table.recordAt(from + at) ?? []).flat())
      yield
    }
  }
  index.settle()
}

/** What a hit says of its record. */
function namedHit(store: RegisterStore, id: string, field: string): Omit<Hit, 'text' | 'ranges'> {
  const { definition } = store
  const values = store.shown(id)
  const dayField = definition.order[0] ?? ''
  const day = dayIn(values[dayField])
  const stateField = definition.fields.find(isState)?.id ?? ''
  const state = values[stateField]
  const within = belongsTo(definition, values)
  return {
    ...(day === undefined ? {} : { day: { field: dayField, day } }),
    ...(typeof state === 'string' ? { state: { field: stateField, state } } : {}),
    record: id,
    register: definition.id,
    name: recordName(definition, values),
    title: recordTitle(definition, values),
    ...(within === '' ? {} : { within }),
    field,
    withheld: isWithheld(store, id, field),
  }
}

/** The names of what a record belongs to, as far as everybody may know them. */
function belongsTo({ fields }: RegisterDefinition, values: Values): string {
  return fields
    .filter((field) => isParentField(field) && field.privacy === 'public')
    .flatMap(({ id }) => linksIn(values[id]).map(({ written }) => written))
    .join(' · ')
}

/** The state an entry is in; how its deadlines stand is another matter. */
function isState(field: FieldDefinition): boolean {
  return field.type === 'derived' && field.as === 'state' && field.derive !== 'deadline' && field.inner !== true
}

/** Whether what a hit shows of a record is not what a public copy says. */
function isWithheld({ definition, table }: RegisterStore, id: string, field: string): boolean {
  const values = table.get(id)?.values ?? {}
  const published = paperValues(definition, values, false)
  return [definition.key, definition.title, field].some(
    (shown) => !sameValue(published[shown] ?? null, values[shown] ?? null),
  )
}
