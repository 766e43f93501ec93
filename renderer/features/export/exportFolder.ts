import { redactedReport } from '#shared/program/bugs/report'
import type { Answer, Failure, Host, Input } from '#shared/program/ipc/contract'
import { toBase64 } from './base64'
import { exportFile, type FileExport } from './exportFile'
import { writtenByTemplate } from './fallBack'

export type FolderResult =
  | {
      readonly kind: 'saved'
      readonly name: string
      readonly folder: string
      /** Templates of the office that could not be filled: their papers stand in the folder as the program makes them. */
      readonly fellBack?: readonly string[]
    }
  /** The dialog was cancelled: nothing happened. */
  | { readonly kind: 'notStarted' }
  /** Stopped while it was written: what there was is removed. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Failure }

type AttachedFile = Input<'folder.attachments'>['files'][number]

/** What goes into a folder being written. Every method rejects when the folder cannot be completed. */
export interface FolderWriter {
  /** Writes a document; `path` leads to it, its own name last, without ending. @returns the path it got, with `/`. */
  readonly document: (
    path: readonly string[],
    file: Pick<FileExport, 'format' | 'document' | 'rows' | 'template'>,
  ) => Promise<string>
  /** Copies attached files. @returns where each went; `null` for one that could not be had whole. */
  readonly attachments: (files: readonly AttachedFile[]) => Promise<readonly (string | null)[]>
  /** Writes a page, or another text; answers where it went. */
  readonly page: (name: string, content: string, parents?: readonly string[]) => Promise<string>
  /** Writes a file made of bytes; answers where it went. */
  readonly bytes: (name: string, bytes: Uint8Array<ArrayBuffer>, parents: readonly string[]) => Promise<string>
}

/** Ends the writing of a folder; caught by `exportFolder`. */
class FolderStopped extends Error {
  readonly result: FolderResult
  constructor(result: FolderResult) {
    super(result.kind)
    this.result = result
  }
}

/** Lets the clerk choose a place and writes a folder there: all of it, or nothing. Aborting removes what was written. */
export async function exportFolder(
  host: Host,
  suggestedName: string,
  write: (folder: FolderWriter) => Promise<void>,
  signal: AbortSignal,
): Promise<FolderResult> {
  const started = await host['folder.start']({ suggestedName })
  if (!started.ok) return { kind: 'failed', error: started.error }
  if (started.value === null) return { kind: 'notStarted' }
  const { folder } = started.value
  const cancel = () => host['folder.cancel']({ folder })
  const fellBack = new Set<string>()
  // Heard at once: a large file is not waited for.
  const onAbort = () => void cancel()
  signal.addEventListener('abort', onAbort)
  const valueIn = <T>(answer: Answer<T>): T => {
    if (signal.aborted) throw new FolderStopped({ kind: 'cancelled' })
    if (!answer.ok) throw new FolderStopped({ kind: 'failed', error: answer.error })
    return answer.value
  }
  try {
    await write({
      document: async (path, file) => {
        if (signal.aborted) throw new FolderStopped({ kind: 'cancelled' })
        const into = { folder, path: [...path] }
        const { template, ...builtIn } = file
        const { result, fellBack: unfilled } = await writtenByTemplate(template, (by) =>
          exportFile(host, { ...builtIn, ...by, suggestedName: 'plik', into }, () => undefined, signal),
        )
        if (unfilled !== undefined) fellBack.add(unfilled)
        if (result.kind !== 'saved') throw new FolderStopped(result)
        return [...path.slice(0, -1), result.name].join('/')
      },
      attachments: async (files) => valueIn(await host['folder.attachments']({ folder, files: [...files] })).copied,
      page: async (name, content, parents = []) =>
        valueIn(await host['folder.file']({ folder, parents: [...parents], name, content })).path,
      bytes: async (name, bytes, parents) => {
        const content = await toBase64(bytes)
        return valueIn(await host['folder.file']({ folder, parents: [...parents], name, content, encoding: 'base64' }))
          .path
      },
    })
    if (signal.aborted) throw new FolderStopped({ kind: 'cancelled' })
    // From here on it can no longer be stopped: what is told must be what lies there.
    signal.removeEventListener('abort', onAbort)
    const finished = await host['folder.finish']({ folder })
    if (!finished.ok) throw new FolderStopped({ kind: 'failed', error: finished.error })
    const { name } = finished.value
    return { kind: 'saved', name, folder, ...(fellBack.size === 0 ? {} : { fellBack: [...fellBack] }) }
  } catch (error) {
    await cancel()
    if (error instanceof FolderStopped) return error.result
    await host['log.bug']({ report: redactedReport(error) })
    return { kind: 'failed', error: { code: 'unexpected', name: suggestedName } }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
