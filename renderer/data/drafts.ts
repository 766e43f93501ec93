import { deleteDraft } from './commands/commandWriter'
import type { Draft, OfficeDatabase } from './database'

/** Entries that are typed and not saved yet. */
export class Drafts {
  readonly #database: OfficeDatabase
  readonly #onChange: (drafts: readonly Draft[]) => void
  #drafts: readonly Draft[]
  /** Writes, one behind the other: what was dropped last stays dropped, however slow the disk is. */
  #writes: Promise<unknown> = Promise.resolve()

  /** `drafts` are those there are; `onChange` is told all of them after every change. */
  constructor(database: OfficeDatabase, drafts: readonly Draft[], onChange: (drafts: readonly Draft[]) => void) {
    this.#database = database
    this.#drafts = drafts
    this.#onChange = onChange
  }

  /** Keeps a draft. It shows at once; drafts are written in the order they were asked for. */
  async save(draft: Draft): Promise<void> {
    this.#show([...this.#without(draft.id), draft])
    await this.#inOrder(async () => {
      await this.#database.drafts.put(draft)
    })
  }

  /** Gives a draft up; with a token only as it was written under it. A write still under way does not bring it back. */
  async drop(id: string, token?: string): Promise<void> {
    this.forget(id, token)
    await this.#inOrder(() => deleteDraft(this.#database, id, token))
  }

  /** A command made the draft good and took it off the disk. */
  forget(id: string, token?: string): void {
    const left = this.#without(id, token)
    if (left.length < this.#drafts.length) this.#show(left)
  }

  /** Settled once all drafts asked to be kept so far are on the disk. */
  async written(): Promise<void> {
    await this.#writes
  }

  /** Reads the drafts of all windows. Those of this window that are written meanwhile are read again behind that. */
  async read(): Promise<void> {
    for (;;) {
      const writes = this.#writes
      await writes
      const drafts = await this.#database.drafts.toArray()
      if (writes !== this.#writes) continue
      this.#show(drafts)
      return
    }
  }

  #show(drafts: readonly Draft[]): void {
    this.#drafts = drafts
    this.#onChange(drafts)
  }

  #without(id: string, token?: string): readonly Draft[] {
    return this.#drafts.filter((draft) => draft.id !== id || (token !== undefined && draft.token !== token))
  }

  #inOrder<T>(write: () => Promise<T>): Promise<T> {
    const written = this.#writes.then(write)
    // A failure is for whoever asked; the next write starts afresh.
    this.#writes = written.catch(() => undefined)
    return written
  }
}
