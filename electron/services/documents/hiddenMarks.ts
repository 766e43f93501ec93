import { markOfField, markOfRecord } from '#shared/engine/documents/hiddenKeys'

/** The hidden keys of one document as bookmarks: each once, under a number of its own (ISO/IEC 29500-1 §17.13.6). */
export class HiddenMarks {
  readonly #used = new Set<string>()

  /** The bookmark of a record's row; nothing where it stands in the document already. */
  record(id: string | undefined): string {
    return this.#bookmark(id === undefined ? undefined : markOfRecord(id))
  }

  /** The bookmark of a field's column; only the first of tables that were divided bears it. */
  field(id: string | undefined): string {
    return this.#bookmark(id === undefined ? undefined : markOfField(id))
  }

  #bookmark(name: string | undefined): string {
    if (name === undefined || this.#used.has(name)) return ''
    this.#used.add(name)
    const id = this.#used.size
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`
  }
}
