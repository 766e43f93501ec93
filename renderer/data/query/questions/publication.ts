import { type DocumentInput, type DocumentRow, textOfCell } from '#shared/engine/documents/model'
import { isPrinted } from '#shared/engine/documents/printedFields'
import type { Finding } from '#shared/engine/publication/detector'
import { namesOfRecord } from '#shared/engine/publication/knownPeople'
import { type Found, PersonalFound, unconfirmedPlaces, withoutUnconfirmed } from '#shared/engine/publication/leaveOut'
import { KnownNames } from '#shared/engine/publication/names'
import { lettersPlace, publicValues, type ReadText } from '#shared/engine/publication/publicValues'
import { headingPlace, scanRows, startPublishedRows } from '#shared/engine/publication/publishedRows'
import { recordName } from '#shared/model/display'
import { type FileRef, filesIn } from '#shared/core/values/values'
import type { QueryResult } from '#shared/engine/query/run'
import { textsOf } from '#shared/text/texts'
import { letterOf, type LetterQuestion } from '../letters'
import { nextTurn } from '../nextTurn'
import type { OfficeRecords } from '../officeRecords'
import { listedRows } from '../papers'
import type { RegisterStore, Stores } from '../registerStore'
import { kept } from './lists'

/** A list to be published: what it shows of its records. */
export interface PublishedList {
  readonly list: number
  readonly columns: readonly string[]
  readonly group?: string
}

/** A file attached to an entry of a list. */
export interface ListedFile {
  readonly entry: string
  readonly file: FileRef
}

/** A file for other programs about an entry of a list. */
export interface PublishedLetter {
  readonly entry: string
  readonly record: string
  readonly letter: string
  readonly format: 'csv' | 'json'
}

/** Rows looked through before other questions are answered. */
const rowsAtOnce = 250

/** Questions of what is published: what may tell of private people, and the rows without it. */
export const publicationQuestions = (office: OfficeRecords) => {
  /** Names are read once for the records as they are. */
  let known: { readonly revisions: string; readonly names: KnownNames } | undefined
  const names = (stores: Stores): KnownNames => {
    const revisions = [...stores.values()].map(({ revision }) => revision).join(' ')
    if (known?.revisions !== revisions) known = { revisions, names: new KnownNames(namesIn(stores)) }
    return known.names
  }
  const printOf = ({ definition, catalogue }: RegisterStore, columns: readonly string[]) => {
    const { register, app } = textsOf('pl', catalogue)
    return { definition, text: register(definition.id), words: app.words, columns }
  }
  const publicLetter = async (question: LetterQuestion, read: ReadText): Promise<DocumentInput | undefined> => {
    const document = letterOf(await office.ready(), office.settings(), question, (definition, values) =>
      publicValues(definition, values, read),
    )
    const last = document?.blocks.findLast((block) => block.kind === 'table')
    return last?.rows.length === 0 ? undefined : document
  }
  /** The texts the files about an entry say, each once, and whether it is the name of somebody who holds an office. */
  const lettersTexts = async ({ definition }: RegisterStore, record: string): Promise<ReadonlyMap<string, boolean>> => {
    const read = new Map<string, boolean>()
    const said: string[] = []
    for (const { id } of publishedOf(definition)) {
      const question = { register: definition.id, record, letter: id, day: office.settings().today }
      const document = await publicLetter(question, (text, isName) => {
        read.set(text, isName && read.get(text) !== false)
        return text
      })
      for (const block of document?.blocks ?? [])
        if (block.kind === 'table') said.push(...block.rows.flatMap(({ cells }) => cells.map(textOfCell)))
    }
    // What a file is made from is more than what it says; a JSON file says it with its own signs before quotes.
    const all = said.join('\n')
    return new Map([...read].filter(([text]) => all.includes(text) || all.includes(JSON.stringify(text).slice(1, -1))))
  }
  return {
    /** Looks through everything that would be published of a list. Fails for a list no longer kept. */
    async findPersonal({ list, columns, group }: PublishedList): Promise<readonly Found[]> {
      const { store, result } = await kept(office, list)
      const people = names(await office.ready())
      const found = new PersonalFound()
      for (let from = 0; from < result.rows.length; from += rowsAtOnce) {
        const listing = { columns, group, from, to: from + rowsAtOnce }
        scanRows(printOf(store, columns), people, listedRows(store, result, listing, false), found)
        await nextTurn()
      }
      for (const { record, entry } of lettersOf(store, result)) {
        for (const [text, isName] of await lettersTexts(store, record))
          found.add(text, entry, { where: lettersPlace, names: people, namesArePublic: isName })
        await nextTurn()
      }
      return found.get()
    },

    /** Rows of a list as everybody may read them: what was found and not confirmed is left out. Asked for in order. */
    async publishedRows(
      { list, columns, group }: PublishedList,
      from: number,
      to: number,
      confirmed: readonly string[],
    ): Promise<readonly DocumentRow[]> {
      const { store, result } = await kept(office, list)
      const people = names(await office.ready())
      const print = startPublishedRows(printOf(store, columns), people, new Set(confirmed), from)
      return print(listedRows(store, result, { columns, group, from, to }, false))
    },

    /** Words that stand over a published register, without what nobody confirmed. */
    async publishedWords(words: readonly string[]): Promise<readonly string[]> {
      const scanned = { where: headingPlace, names: names(await office.ready()) }
      return words.map((text) => withoutUnconfirmed(text, scanned, new Set()))
    },

    /** The files attached to the entries of a list; those of personal fields are nobody's to publish. */
    async listedFiles(list: number): Promise<readonly ListedFile[]> {
      const { store, result } = await kept(office, list)
      const fields = store.definition.fields.filter(({ type, privacy }) => type === 'files' && isPrinted(privacy, {}))
      return Array.from(result.rows).flatMap((slot) => {
        const values = store.table.recordAt(slot)?.values ?? {}
        const entry = recordName(store.definition, values)
        return fields.flatMap(({ id }) => filesIn(values[id]).map((file) => ({ entry, file })))
      })
    },

    /** The entries of a list of which the register has files for other programs that stand beside it. */
    async publishedLetters(list: number): Promise<readonly PublishedLetter[]> {
      const { store, result } = await kept(office, list)
      return lettersOf(store, result).flatMap(({ record, entry, letters }) =>
        letters.map(({ id, format = 'json' }) => ({ entry, record, letter: id, format })),
      )
    },

    /** Such a file without what was found and not confirmed; `undefined` where it would be empty. */
    async publishedLetter(question: LetterQuestion, confirmed: readonly string[]): Promise<DocumentInput | undefined> {
      const people = names(await office.ready())
      const kept = new Set(confirmed)
      return publicLetter(question, (text, isName) =>
        withoutUnconfirmed(text, { where: lettersPlace, names: people, namesArePublic: isName }, kept),
      )
    },

    /** Looks through the text of a file. */
    async findInFile(sha256: string, name: string, text: string): Promise<readonly Found[]> {
      const found = new PersonalFound()
      const scanned = { where: sha256, names: names(await office.ready()), isFile: true }
      found.add(text, name, scanned)
      found.add(name, name, scanned)
      return found.get()
    },

    /** A text of a file without what was found in it and not confirmed. */
    async publishedText(sha256: string, text: string, confirmed: readonly string[]): Promise<string> {
      const scanned = { where: sha256, names: names(await office.ready()), isFile: true }
      return withoutUnconfirmed(text, scanned, new Set(confirmed))
    },

    /** Where the text of a file says what nobody confirmed. */
    async unconfirmedInFile(sha256: string, text: string, confirmed: readonly string[]): Promise<readonly Finding[]> {
      const scanned = { where: sha256, names: names(await office.ready()), isFile: true }
      return unconfirmedPlaces(text, scanned, new Set(confirmed))
    },
  }
}

const publishedOf = ({ letters = [] }: RegisterStore['definition']) => letters.filter(({ published }) => published)

/** The entries of a list the register has files for other programs of. */
function lettersOf({ definition, table }: RegisterStore, { rows }: QueryResult) {
  const letters = publishedOf(definition)
  if (letters.length === 0) return []
  return Array.from(rows).flatMap((slot) => {
    const record = table.recordAt(slot)
    return record === undefined ? [] : [{ record: record.id, entry: recordName(definition, record.values), letters }]
  })
}

/** Names of people in the personal fields of all registers. */
function* namesIn(stores: Stores): Generator<string> {
  for (const store of stores.values())
    for (const slot of store.table.ordered([])) {
      const record = store.table.recordAt(slot)
      if (record !== undefined) yield* namesOfRecord(store.definition, record.values)
    }
}
