import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'
import type { TemplateInspection } from '#shared/engine/templates/inspection'
import type { ExportFormat } from '../ports'
import type { TemplateFill } from './templateFill'

/** The document a thread is to write next. */
export interface WorkerStart {
  readonly file: string
  readonly format: ExportFormat
  readonly document: DocumentModel
  /** The office's template it is written by; only a DOCX or a page has one. */
  readonly template?: TemplateFill | undefined
}

/** Questions to the worker; each gets one answer with its `id`. */
export type WorkerQuestion =
  | { readonly id: number; readonly kind: 'open'; readonly start: WorkerStart }
  | { readonly id: number; readonly kind: 'write'; readonly rows: readonly DocumentRow[] }
  | {
      readonly id: number
      readonly kind: 'next'
      readonly document: DocumentModel
      readonly template?: TemplateFill | undefined
    }
  | { readonly id: number; readonly kind: 'finish' }
  | { readonly id: number; readonly kind: 'inspect'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'finishPdf'; readonly bytes: Uint8Array; readonly papers: readonly string[] }
  | { readonly id: number; readonly kind: 'countPages'; readonly bytes: Uint8Array; readonly papers: number }

/** A question before it got its number. */
export type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never

/** What is left of an error between threads: `code` decides what the user is told. */
export interface WorkerFailure {
  readonly message: string
  readonly code?: string
}

/** What a question is answered with besides that it is done. */
export interface WorkerFound {
  readonly inspection?: TemplateInspection
  readonly pdf?: Uint8Array
  readonly pages?: readonly number[]
}

export type WorkerAnswer =
  | ({ readonly id: number; readonly ok: true } & WorkerFound)
  | { readonly id: number; readonly ok: false; readonly failure: WorkerFailure }

// Both ends are ours and built together, so a glance at the shape suffices where the types are lost between threads.
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Tells a question from foreign data. */
export function isWorkerQuestion(value: unknown): value is WorkerQuestion {
  return isObject(value) && 'id' in value && 'kind' in value
}

/** Tells an answer from foreign data. */
export function isWorkerAnswer(value: unknown): value is WorkerAnswer {
  return isObject(value) && 'id' in value && 'ok' in value
}

/** Takes from an error what the other thread needs of it. */
export function failureOf(error: unknown): WorkerFailure {
  const message = error instanceof Error ? error.message : String(error)
  const code = isObject(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return code === undefined ? { message } : { message, code }
}
