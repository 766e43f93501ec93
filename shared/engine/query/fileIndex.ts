import type { RegisterDefinition } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import { filesIn } from '../../core/values/values'
import { Postings } from './postings'
import type { QueryTerm } from './textQuery'
import { eachWord } from './words'

/** A record that holds a file, and what it calls it there. */
export interface FileUse {
  readonly record: string
  readonly register: string
  readonly field: string
  readonly name: string
  readonly bytes: number
  readonly order: string
}

/** A file whose text nobody read yet. */
export interface UnreadFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  /** A record that holds it. */
  readonly record: string
}

export interface FileHit extends FileUse {
  readonly sha256: string
  readonly score: number
}

/**
 * Words of attached files. The files themselves stay on disk and their texts in the database; here are only their words
 * and who holds them, for a text is fetched when a hit is shown. A text never changes under its digest, so it stays
 * when nobody holds the file, which then is not found.
 */
export class FileIndex {
  readonly #fields: ReadonlyMap<string, readonly string[]>
  readonly #postings = new Postings()
  readonly #documents: string[] = []
  readonly #read = new Set<string>()
  readonly #uses = new Map<string, FileUse[]>()
  readonly #filesOf = new Map<string, readonly string[]>()
  #buffer = new Uint8Array(0)

  constructor(definitions: readonly RegisterDefinition[]) {
    this.#fields = new Map(
      definitions.map(({ id, fields }) => [id, fields.filter(({ type }) => type === 'files').map((field) => field.id)]),
    )
  }

  /** Takes note of the files of records, new or changed; what lies in the trash is not found. */
  upsert(records: readonly RegisterRecord[]): void {
    for (const record of records) {
      this.#forget(record.id)
      const fields = record.trashed === 0 ? this.#fields.get(record.register) : undefined
      if (fields === undefined || fields.length === 0) continue
      const held: string[] = []
      for (const field of fields)
        for (const { sha256, name, bytes } of filesIn(record.values[field])) {
          const use = { record: record.id, register: record.register, field, name, bytes, order: record.order }
          const others = this.#uses.get(sha256)
          if (others === undefined) this.#uses.set(sha256, [use])
          else others.push(use)
          held.push(sha256)
        }
      if (held.length > 0) this.#filesOf.set(record.id, held)
    }
  }

  /** Records that are gone hold nothing. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.#forget(id)
  }

  /** Forgets who holds what; texts stay, for they belong to the bytes. */
  clearUses(): void {
    this.#uses.clear()
    this.#filesOf.clear()
  }

  /** Takes in the text of a file, empty where it has none; a second time changes nothing. */
  addText(sha256: string, text: string): void {
    if (this.#read.has(sha256)) return
    this.#read.add(sha256)
    if (text === '') return
    const document = this.#documents.length
    this.#documents.push(sha256)
    eachWord(text, (raw) => this.#postings.add(copyOf(raw), document))
  }

  /** Texts of files that were destroyed: they are found no more. */
  forgetTexts(files: readonly string[]): void {
    for (const sha256 of files) {
      const document = this.#documents.indexOf(sha256)
      if (document >= 0) this.#documents[document] = ''
      this.#read.delete(sha256)
    }
  }

  /** Sorts the words in, so that the first key of a search need not. */
  settle(): void {
    this.#postings.settle()
  }

  /** Files of records whose text was not taken in yet. */
  unread(): readonly UnreadFile[] {
    return [...this.#uses].flatMap(([sha256, [use]]) =>
      use === undefined || this.#read.has(sha256)
        ? []
        : [{ sha256, name: use.name, bytes: use.bytes, record: use.record }],
    )
  }

  /** Who holds files in whose text every term occurs: best first, newest first among equals, each record once. */
  search(terms: readonly QueryTerm[]): readonly FileHit[] {
    if (terms.length === 0) return []
    const scores = new Uint8Array(this.#documents.length)
    terms
      .flatMap(({ words }) => words)
      .forEach((word, index) => {
        const fits = this.#fits(word)
        for (let document = 0; document < scores.length; document++) {
          const fit = fits[document] ?? 0
          const before = scores[document] ?? 0
          scores[document] = fit === 0 || (index > 0 && before === 0) ? 0 : Math.min(255, before + fit)
        }
      })
    const best = new Map<string, FileHit>()
    this.#documents.forEach((sha256, document) => {
      const score = scores[document] ?? 0
      if (score === 0) return
      for (const use of this.#uses.get(sha256) ?? []) {
        const other = best.get(use.record)
        if (other === undefined || other.score < score) best.set(use.record, { ...use, sha256, score })
      }
    })
    return [...best.values()].sort((a, b) => b.score - a.score || (a.order < b.order ? 1 : -1))
  }

  #fits(word: string): Uint8Array {
    if (this.#buffer.length < this.#documents.length) this.#buffer = new Uint8Array(this.#documents.length * 2)
    const fits = this.#buffer.fill(0)
    this.#postings.find(word, fits)
    return fits
  }

  #forget(record: string): void {
    for (const sha256 of this.#filesOf.get(record) ?? []) {
      const left = this.#uses.get(sha256)?.filter((use) => use.record !== record) ?? []
      if (left.length === 0) this.#uses.delete(sha256)
      else this.#uses.set(sha256, left)
    }
    this.#filesOf.delete(record)
  }
}

/** A longer part of a text keeps all of it in memory (V8 refers to its parent); a copy keeps itself alone. */
function copyOf(raw: string): string {
  return raw.length < 13 ? raw : ` ${raw}`.slice(1)
}
