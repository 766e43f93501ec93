import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'
import type { Preferences } from '#shared/program/settings/preferences'

/**
 * What the services need of their host. Electron, the preview and the tests each give their own; that is why no service
 * imports `electron`.
 */

export type ExportFormat = 'docx' | 'xlsx' | 'csv' | 'json' | 'ics'

/** Questions to the user. Every answer is an absolute path, or `null` when the user cancelled. */
export interface Dialogs {
  readonly openFile: (kind: 'register' | 'picture' | 'archive') => Promise<string | null>
  /** A folder to write to; absent where the host has no dialog for it. */
  readonly chooseFolder: (() => Promise<string | null>) | undefined
  readonly saveFile: (suggestedName: string, format: ExportFormat) => Promise<string | null>
  /** Files to attach; empty when the user cancelled. */
  readonly openAttachments: (several: boolean) => Promise<readonly string[]>
  /** Where the copy of an attached file goes. */
  readonly saveCopy: (suggestedName: string) => Promise<string | null>
}

/** A document being written to one file; rejections are Node errors with a `code`. */
export interface DocumentJob {
  readonly write: (rows: readonly DocumentRow[]) => Promise<void>
  readonly finish: () => Promise<{ readonly bytes: number }>
  readonly cancel: () => Promise<void>
}

export type OpenDocumentJob = (options: {
  readonly file: string
  readonly format: ExportFormat
  readonly document: DocumentModel
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
