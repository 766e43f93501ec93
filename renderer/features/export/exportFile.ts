import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'
import type { Failure, Host, Input, SaveFormat } from '#shared/program/ipc/contract'

/** Rows of a register, in batches of at most 2 000, and how many records they must hold in all. */
export interface RowSource {
  readonly batches: AsyncIterable<readonly DocumentRow[]>
  readonly records: number
}

/** A paper: what it says, and the office's template it is made by. */
export type OnePaper = Pick<FileExport, 'document' | 'template'>

export interface FileExport {
  readonly format: SaveFormat
  readonly suggestedName: string
  /** Which kind of paper it is, e.g. `card.contracts`: the folder such a paper was saved to last is proposed. */
  readonly paper?: string
  readonly document: DocumentModel
  readonly rows?: RowSource
  /** Papers that follow it in the same PDF, each on a page of its own, as they get ready. */
  readonly further?: AsyncIterable<OnePaper>
  /** The folder being written that the file belongs to; without it the clerk is asked where to save. */
  readonly into?: Input<'export.start'>['into']
  /** The office's template it is made by; `document` is what the built-in paper says. */
  readonly template?: Input<'export.start'>['template']
  /** Only to be looked at: nobody is asked where to save it. */
  readonly look?: true
}

export type ExportResult =
  | { readonly kind: 'saved'; readonly name: string; readonly job: string }
  /** The dialog was cancelled: nothing happened. */
  | { readonly kind: 'notStarted' }
  /** The export was cancelled while it ran: what was written is removed. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Failure }

/**
 * Lets the user choose a place and writes the document there, rows streamed behind one another so that neither side
 * holds all of them. Aborting, and rows that fail to come or are not all there, remove what was written: an official
 * register is never saved in part.
 */
export async function exportFile(
  host: Host,
  { rows, further, ...start }: FileExport,
  onProgress: (written: number) => void,
  signal: AbortSignal,
): Promise<ExportResult> {
  const started = await host['export.start'](start)
  if (!started.ok) return { kind: 'failed', error: started.error }
  if (started.value === null) return { kind: 'notStarted' }
  return fill(host, { job: started.value.job, rows, further, name: start.suggestedName }, onProgress, signal)
}

export type PrintResult =
  | Exclude<ExportResult, { readonly kind: 'saved' | 'notStarted' }>
  | { readonly kind: 'printed' | 'shown' }
  /** The system's print dialog was cancelled. */
  | { readonly kind: 'declined' }

/** Prints the document, or shows it as a PDF; rows are streamed as into a file. */
export async function printDocument(
  host: Host,
  {
    rows,
    further,
    suggestedName,
    document,
    template,
  }: Pick<FileExport, 'suggestedName' | 'document' | 'rows' | 'further' | 'template'>,
  as: Pick<Input<'print.show'>, 'as' | 'twoSided'>,
  onProgress: (written: number) => void,
  signal: AbortSignal,
): Promise<PrintResult> {
  const started = await host['print.start']({
    suggestedName,
    document,
    ...(template === undefined ? {} : { template }),
  })
  if (!started.ok) return { kind: 'failed', error: started.error }
  const written = await fill(host, { job: started.value.job, rows, further, name: suggestedName }, onProgress, signal)
  if (written.kind !== 'saved') return written
  const shown = await host['print.show']({ job: written.job, ...as })
  if (!shown.ok) return { kind: 'failed', error: shown.error }
  if (!shown.value.shown) return { kind: 'declined' }
  return { kind: as.as === 'pdf' ? 'shown' : 'printed' }
}

interface OpenJob {
  readonly job: string
  readonly rows: RowSource | undefined
  readonly further: FileExport['further']
  readonly name: string
}

/** Streams the rows and the further papers into an open job and completes it. */
async function fill(
  host: Host,
  { job, rows, further, name }: OpenJob,
  onProgress: (written: number) => void,
  signal: AbortSignal,
): Promise<Exclude<ExportResult, { readonly kind: 'notStarted' }>> {
  try {
    let handedOver = 0
    for await (const batch of rows?.batches ?? []) {
      if (signal.aborted) {
        await host['export.cancel']({ job })
        return { kind: 'cancelled' }
      }
      const answer = await host['export.rows']({ job, rows: [...batch] })
      if (!answer.ok) return { kind: 'failed', error: answer.error }
      handedOver += batch.filter((row) => row.kind === 'row').length
      onProgress(handedOver)
    }
    let papers = 1
    for await (const paper of further ?? []) {
      const answer = signal.aborted ? undefined : await host['export.next']({ job, ...paper })
      if (answer === undefined) {
        await host['export.cancel']({ job })
        return { kind: 'cancelled' }
      }
      if (!answer.ok) {
        await host['export.cancel']({ job })
        return { kind: 'failed', error: answer.error }
      }
      onProgress((papers += 1))
    }
    if (rows !== undefined && handedOver !== rows.records) throw new Error('Rows are missing.')
    const finished = await host['export.finish']({ job })
    return finished.ok ? { kind: 'saved', name: finished.value.name, job } : { kind: 'failed', error: finished.error }
  } catch (error) {
    await host['export.cancel']({ job })
    await host['log.bug']({ report: error instanceof Error ? `export: ${error.name}` : 'export' })
    return { kind: 'failed', error: { code: 'unexpected', name } }
  }
}
