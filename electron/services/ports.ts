import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'
import type { Input, SaveFormat } from '#shared/program/ipc/contract'
import type { TemplateFill } from './documents/templateFill'
import type { Preferences } from '#shared/program/settings/preferences'

/**
 * What the services need of their host. Electron, the preview and the tests each give their own; that is why no service
 * imports `electron`.
 */

/** What documents are written as; a PDF is made of the page. */
export type ExportFormat = Exclude<SaveFormat, 'pdf'>

/** Questions to the user. Every answer is an absolute path, or `null` when the user cancelled. */
export interface Dialogs {
  readonly openFile: (kind: 'register' | 'picture' | 'archive') => Promise<string | null>
  /** A folder to write to; absent where the host has no dialog for it. */
  readonly chooseFolder: (() => Promise<string | null>) | undefined
  /** Where a document goes; `paper` is its kind, which opens the folder such a paper was saved to last. */
  readonly saveFile: (suggestedName: string, format: SaveFormat, paper: string | undefined) => Promise<string | null>
  /** Files to attach; empty when the user cancelled. */
  readonly openAttachments: (several: boolean) => Promise<readonly string[]>
  /** Where the copy of an attached file goes. */
  readonly saveCopy: (suggestedName: string) => Promise<string | null>
}

/** The paper: another than A4, and the edge two-sided pages turn on. */
export type PrintedOn = Pick<Input<'print.show'>, 'twoSided' | 'sheet'>

/** Puts a page of the program's own making on paper. Rejects when the page cannot be read. */
export interface Printer {
  /** Shows the system's print dialog for the page of these papers, by their titles; false when the user said no there. */
  readonly print: (page: string, papers: readonly string[], on: PrintedOn) => Promise<boolean>
  /** Writes the page as a PDF that names its headings, its tables and each of its papers. */
  readonly writePdf: (page: string, papers: readonly string[], pdf: string) => Promise<void>
}

/** Ways to be noticed by a clerk who looks elsewhere; each is absent where the system has none. */
export interface Attention {
  readonly notify: ((title: string, body: string) => void) | undefined
  /** Number on the program's icon, 0 for none, and what it means for screen readers. */
  readonly badge: ((count: number, words: string) => void) | undefined
  /** An icon beside the system's clock; `undefined` takes it away. */
  readonly tray:
    ((entry: { readonly tip: string; readonly open: string; readonly quit: string } | undefined) => void) | undefined
  readonly startWithSystem: ((on: boolean) => void) | undefined
}

/** A document being written to one file; rejections are Node errors with a `code`. */
export interface DocumentJob {
  readonly write: (rows: readonly DocumentRow[]) => Promise<void>
  /** Begins one more paper in the same file; only a page takes several. */
  readonly next: (document: DocumentModel, template?: TemplateFill) => Promise<void>
  readonly finish: () => Promise<{ readonly bytes: number }>
  readonly cancel: () => Promise<void>
}

export type OpenDocumentJob = (options: {
  readonly file: string
  readonly format: ExportFormat
  readonly document: DocumentModel
  readonly template?: TemplateFill | undefined
}) => DocumentJob

/** Where preferences are kept: electron-store in Electron, conf in the preview. What it reads is checked by the service. */
export interface PreferencesStore {
  readonly read: () => unknown
  /** Throws a Node error when the file cannot be written. */
  readonly write: (preferences: Preferences) => void
}

/** The rotating log; it never throws and keeps no personal data. */
export interface Log {
  readonly info: (event: string) => void
  readonly bug: (where: string, error: unknown) => void
  /** A report that was redacted by its sender; redacted once more. */
  readonly report: (text: string) => void
}
