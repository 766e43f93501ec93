import type { FileIndex } from '#shared/engine/query/fileIndex'
import type { OfficeDatabase } from '../database'
import { nextTurn } from '../query/nextTurn'

/** Texts read from the database at a time, and how many are kept for the next key of a search. */
const batch = 5
const kept = 24

/**
 * Texts of attached files for the query worker: their words go into the index while nobody asks, the texts themselves
 * are fetched when a hit shows a piece of one.
 */
export class FileTexts {
  readonly #database: OfficeDatabase
  readonly #recent = new Map<string, string>()
  /** Settles when all words are in the index. */
  readonly loaded: Promise<void>

  constructor(database: OfficeDatabase, index: FileIndex) {
    this.#database = database
    this.loaded = this.#load(index)
  }

  /** The text of a file; empty where it has none. */
  async text(sha256: string): Promise<string> {
    const known = this.#recent.get(sha256)
    const text = known ?? (await this.#database.attachments.get(sha256))?.text ?? ''
    // The one used last comes last, so that the first is the one to forget.
    this.#recent.delete(sha256)
    this.#recent.set(sha256, text)
    const oldest = this.#recent.keys().next()
    if (this.#recent.size > kept && oldest.done !== true) this.#recent.delete(oldest.value)
    return text
  }

  /** Forgets texts that are gone from the database. */
  forget(files: readonly string[]): void {
    for (const sha256 of files) this.#recent.delete(sha256)
  }

  async #load(index: FileIndex): Promise<void> {
    for (let last = ''; ;) {
      const rows = await this.#database.attachments.where('sha256').above(last).limit(batch).toArray()
      for (const { sha256, text } of rows) if (text !== undefined) index.addText(sha256, text)
      const end = rows.at(-1)
      if (end === undefined) break
      last = end.sha256
      // Questions asked meanwhile go first.
      await nextTurn()
    }
    index.settle()
  }
}
