import { randomUUID } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { isAllowedName, isRunnableName, startRunnableScan } from '#shared/program/attachments/fileTypes'
import type { Answer, FailureCode, Input, Output } from '#shared/program/ipc/contract'
import { attachmentPiece } from '#shared/program/ipc/limits'
import { done, failed } from '../../ipc/answers'
import { failureCode } from '../fileErrors'
import { safeOwnName } from '../fileName'
import type { Dialogs } from '../ports'
import type { AttachmentStore, Incoming } from './store'

/** What the office lets in. */
export interface AttachmentLimits {
  readonly bytes: number
  readonly types: readonly string[]
}

export interface UploadPorts {
  readonly store: AttachmentStore
  readonly dialogs: Pick<Dialogs, 'openAttachments'>
  readonly limits: () => AttachmentLimits
}

interface Upload {
  readonly name: string
  readonly scan: ReturnType<typeof startRunnableScan>
  /** The picked file it comes from; a dropped one comes in messages. */
  readonly source: FileHandle | undefined
  /** Opened with the first piece, so that twenty picked files do not wait as twenty open ones. */
  incoming: Incoming | undefined
  received: number
  /** Pieces come one after another. */
  last: Promise<unknown>
}

/** Files that may come in at the same time; a page that opens more is broken. */
const uploadsLimit = 200

/**
 * Takes files in, picked (read here) or dropped and pasted (sent in pieces), at most one piece of each in memory. What
 * may not be attached is refused by its name and size at once, and by what is in it as soon as that is seen; then
 * nothing is left of it.
 */
export function createUploads({ store, dialogs, limits }: UploadPorts) {
  const uploads = new Map<string, Upload>()

  /** Why a file with this name and size may not come in. */
  function refusal(name: string, bytes: number): FailureCode | undefined {
    const { types, bytes: most } = limits()
    if (isRunnableName(name)) return 'typeRuns'
    if (!isAllowedName(name, types)) return 'typeNotAllowed'
    if (bytes > most) return 'tooLarge'
    return bytes === 0 ? 'emptyFile' : undefined
  }

  function begin(name: string, source?: FileHandle): string {
    const id = randomUUID()
    uploads.set(id, {
      name,
      source,
      scan: startRunnableScan(),
      incoming: undefined,
      received: 0,
      last: Promise.resolve(),
    })
    return id
  }

  async function drop(id: string, upload: Upload): Promise<void> {
    uploads.delete(id)
    await upload.source?.close().catch(() => undefined)
    await upload.incoming?.cancel().catch(() => undefined)
  }

  /** Writes a piece, unless it shows that the file may not come in. */
  async function take(id: string, upload: Upload, piece: Uint8Array): Promise<FailureCode | undefined> {
    upload.received += piece.length
    const refused =
      upload.received > limits().bytes ? 'tooLarge' : upload.scan.add(piece) ? ('typeRuns' as const) : undefined
    if (refused !== undefined) return refused
    upload.incoming ??= await store.receive()
    await upload.incoming.write(piece)
    // Cancelled meanwhile: the piece must not bring the file back.
    return uploads.has(id) ? undefined : 'cancelled'
  }

  /** Runs a step of an upload after the steps before it; any failure ends the upload and leaves nothing behind. */
  async function step<T>(
    id: string,
    work: (upload: Upload) => Promise<FailureCode | { readonly value: T }>,
  ): Promise<Answer<T>> {
    const upload = uploads.get(id)
    if (upload === undefined) return failed('badRequest')
    const run = async (): Promise<Answer<T>> => {
      try {
        const result = await work(upload)
        if (typeof result === 'object') return done(result.value)
        await drop(id, upload)
        return failed(result, upload.name)
      } catch (error) {
        await drop(id, upload)
        return failed(failureCode(error), upload.name)
      }
    }
    const answer = upload.last.then(run)
    upload.last = answer
    return answer
  }

  async function openPicked(path: string): Promise<NonNullable<Output<'attachment.pick'>>[number]> {
    const name = safeOwnName(basename(path))
    try {
      const source = await open(path, 'r')
      const status = await source.stat()
      const refused = status.isFile() ? refusal(name, status.size) : 'notAFile'
      if (refused === undefined) return { upload: begin(name, source), name, bytes: status.size }
      await source.close()
      return { refused, name }
    } catch (error) {
      return { refused: failureCode(error), name }
    }
  }

  return {
    async pick({ several }: Input<'attachment.pick'>): Promise<Answer<Output<'attachment.pick'>>> {
      const paths = await dialogs.openAttachments(several)
      if (paths.length === 0) return done(null)
      const files: NonNullable<Output<'attachment.pick'>> = []
      for (const path of paths)
        files.push(
          uploads.size < uploadsLimit
            ? await openPicked(path)
            : { refused: 'tooManyFiles', name: safeOwnName(basename(path)) },
        )
      return done(files)
    },

    start({ name, bytes }: Input<'attachment.start'>): Promise<Answer<Output<'attachment.start'>>> {
      const safe = safeOwnName(name)
      const refused = uploads.size >= uploadsLimit ? 'badRequest' : refusal(safe, bytes)
      return Promise.resolve(refused === undefined ? done({ upload: begin(safe) }) : failed(refused, safe))
    },

    chunk: ({ upload: id, bytes }: Input<'attachment.chunk'>): Promise<Answer<Output<'attachment.chunk'>>> =>
      step(id, async (upload) => {
        const refused = upload.source === undefined ? await take(id, upload, bytes) : 'badRequest'
        return refused ?? { value: { received: upload.received } }
      }),

    pull: ({ upload: id }: Input<'attachment.pull'>): Promise<Answer<Output<'attachment.pull'>>> =>
      step(id, async (upload) => {
        if (upload.source === undefined) return 'badRequest'
        const piece = new Uint8Array(attachmentPiece)
        const { bytesRead } = await upload.source.read(piece, 0, piece.length, upload.received)
        const refused = bytesRead === 0 ? undefined : await take(id, upload, piece.subarray(0, bytesRead))
        return refused ?? { value: { received: upload.received, done: bytesRead === 0 } }
      }),

    finish: ({ upload: id }: Input<'attachment.finish'>): Promise<Answer<Output<'attachment.finish'>>> =>
      step(id, async (upload) => {
        if (upload.incoming === undefined) return 'emptyFile'
        await upload.source?.close()
        const { sha256, bytes } = await upload.incoming.finish()
        uploads.delete(id)
        return { value: { sha256, bytes, name: upload.name } }
      }),

    async cancel({ upload: id }: Input<'attachment.cancel'>): Promise<Answer<Output<'attachment.cancel'>>> {
      const upload = uploads.get(id)
      if (upload === undefined) return failed('badRequest')
      uploads.delete(id)
      // Not while a piece is being written: closing the file under it would make that a failure.
      await upload.last
      await drop(id, upload)
      return done({})
    },

    isBusy: (): boolean => uploads.size > 0,

    /** Drops what is coming in: the window was closed or its page went away. */
    async cancelAll(): Promise<void> {
      await Promise.all([...uploads].map(([id, upload]) => drop(id, upload)))
    },
  }
}
