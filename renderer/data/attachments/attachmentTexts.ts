import type { Host } from '#shared/program/ipc/contract'
import type { UnreadFile } from '#shared/engine/query/fileIndex'
import { filesIn } from '#shared/core/values/values'
import type { OfficeDatabase } from '../database'

/** What it asks and tells the query worker. */
interface TextQueries {
  readonly filesWithoutText: () => Promise<readonly UnreadFile[]>
  readonly addFileText: (sha256: string, text: string) => Promise<void>
}

/**
 * Reads the texts of attached files for search, one after another and only when there are new ones: after an entry got a
 * file, after a restore or merge brought some. What cannot be read now is tried again at the next start.
 */
export class AttachmentTexts {
  readonly #database: OfficeDatabase
  readonly #host: Pick<Host, 'attachment.text'>
  readonly #query: TextQueries
  readonly #failed = new Set<string>()
  #running: Promise<void> | undefined
  /** Counts the calls, so that one that came while files were read is not lost. */
  #calls = 0

  constructor(database: OfficeDatabase, host: Pick<Host, 'attachment.text'>, query: TextQueries) {
    this.#database = database
    this.#host = host
    this.#query = query
  }

  /** To be called when records may have got files. Settles when their texts can be found. */
  wake(): Promise<void> {
    this.#calls += 1
    this.#running ??= this.#run().finally(() => (this.#running = undefined))
    return this.#running
  }

  async #run(): Promise<void> {
    let served: number
    do {
      served = this.#calls
      for (const file of await this.#query.filesWithoutText()) {
        if (!this.#failed.has(file.sha256)) await this.#read(file)
      }
    } while (served !== this.#calls)
  }

  async #read({ sha256, name, bytes, record }: UnreadFile): Promise<void> {
    const answer = await this.#host['attachment.text']({ sha256, name })
    if (!answer.ok) {
      this.#failed.add(sha256)
      return
    }
    const { text } = answer.value
    const { attachments, records } = this.#database
    const isKept = await this.#database.transaction('rw', attachments, records, async () => {
      const held = Object.values((await records.get(record))?.values ?? {}).flatMap(filesIn)
      // Erased while it was read: the words must not come back. Whoever else holds the file asks for it again.
      if (!held.some((file) => file.sha256 === sha256)) return false
      const known = await attachments.update(sha256, { text })
      // A record that came from elsewhere may lack the row.
      if (known === 0) await attachments.put({ sha256, name, bytes, text })
      return true
    })
    if (isKept) await this.#query.addFileText(sha256, text)
  }
}
