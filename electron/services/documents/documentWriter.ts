import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'
import type { OpenFile } from './sink'
import type { TemplateFill } from './templateFill'

/** A document under way in one format. Methods reject with the Node error that stopped the file. */
export interface DocumentWriter {
  /** Rows of the register block; a document without one refuses them. */
  readonly write: (rows: readonly DocumentRow[]) => Promise<void>
  /** Begins one more paper, on a page of its own; absent where a file is one document. */
  readonly next?: (document: DocumentModel, template?: TemplateFill) => Promise<void>
  /** Completes and closes the file. */
  readonly finish: () => Promise<void>
  /** Closes the file unfinished; it stays on the disk for its owner to remove. */
  readonly abort: () => Promise<void>
}

export interface WriterOptions {
  /** Absolute path; exactly this file is written. */
  readonly file: string
  readonly document: DocumentModel
  /** Replaced by tests that let the disk fill up. */
  readonly open?: OpenFile
}
