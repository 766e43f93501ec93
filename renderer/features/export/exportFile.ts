import type { DocumentModel, DocumentRow } from '#shared/documents/model'
import type { Failure, Host } from '#shared/ipc/contract'

export interface FileExport {
  readonly format: 'docx' | 'xlsx' | 'csv'
  readonly suggestedName: string
  readonly document: DocumentModel
  /** Rows of a register, in batches of at most 2 000; none for other documents. */
  readonly rows?: AsyncIterable<readonly DocumentRow[]>
}

export type ExportResult =
  | { readonly kind: 'saved'; readonly name: string; readonly job: string }
  /** The dialog was cancelled, or the export was. Nothing was written. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Failure }

/**
 * Lets the user choose a place and writes the document there, rows streamed behind one another so that neither side
 * holds all of them. Aborting removes what was written.
 */
export async function exportFile(
  host: Host,
  { rows, ...start }: FileExport,
  onProgress: (written: number) => void,
  signal: AbortSignal,
): Promise<ExportResult> {
  const started = await host['export.start'](start)
  if (!started.ok) return { kind: 'failed', error: started.error }
  if (started.value === null) return { kind: 'cancelled' }
  const { job } = started.value
  for await (const batch of rows ?? []) {
    if (signal.aborted) {
      await host['export.cancel']({ job })
      return { kind: 'cancelled' }
    }
    const answer = await host['export.rows']({ job, rows: [...batch] })
    if (!answer.ok) return { kind: 'failed', error: answer.error }
    onProgress(answer.value.written)
  }
  const finished = await host['export.finish']({ job })
  return finished.ok ? { kind: 'saved', name: finished.value.name, job } : { kind: 'failed', error: finished.error }
}
