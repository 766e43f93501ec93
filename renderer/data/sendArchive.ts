import type { Answer } from '#shared/program/ipc/contract'

/** A table as lines of JSON, in pieces that lie outside the memory of the page. */
export interface ArchiveTable {
  readonly name: string
  readonly rows: number
  readonly pieces: readonly Blob[]
}

/** The messages of an archive the host has begun to write. */
export interface ArchiveMessages<T> {
  readonly rows: (table: string, lines: readonly string[]) => Promise<Answer<unknown>>
  readonly attachments: (digests: readonly string[]) => Promise<Answer<unknown>>
  readonly finish: () => Promise<Answer<T>>
  /** Ends the job at once, whatever the host is doing for it. */
  readonly cancel: () => Promise<unknown>
}

export interface SendOptions {
  /** Told how many rows and attached files of how many are handed over. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Attached files named in one message. */
const digestsAtOnce = 100

/** Hands tables and attached files over to the host, which writes the archive; what it began is gone when that fails. */
export async function sendArchive<T>(
  archive: ArchiveMessages<T>,
  { tables, attachments }: { readonly tables: readonly ArchiveTable[]; readonly attachments: readonly string[] },
  { onProgress, signal }: SendOptions = {},
): Promise<Answer<T>> {
  const stop = () => void archive.cancel()
  signal?.addEventListener('abort', stop)
  if (signal?.aborted === true) stop()
  /** Why to go no further, if there is a reason. */
  const ended = (answer: Answer<unknown>): Answer<never> | undefined => {
    if (signal?.aborted === true) return { ok: false, error: { code: 'cancelled' } }
    return answer.ok ? undefined : answer
  }
  let done = 0
  const of = tables.reduce((sum, { rows }) => sum + rows, attachments.length)
  try {
    for (const { name, pieces } of tables) {
      // Names an empty table too: it is part of the office as it was.
      const failure = ended(await archive.rows(name, []))
      if (failure !== undefined) return failure
      for (const piece of pieces) {
        const lines = (await piece.text()).split('\n').slice(0, -1)
        const refused = ended(await archive.rows(name, lines))
        if (refused !== undefined) return refused
        onProgress?.((done += lines.length), of)
      }
    }
    for (let start = 0; start < attachments.length; start += digestsAtOnce) {
      const digests = attachments.slice(start, start + digestsAtOnce)
      const refused = ended(await archive.attachments(digests))
      if (refused !== undefined) return refused
      onProgress?.((done += digests.length), of)
    }
    const finished = await archive.finish()
    // Written and read back before the stop was heard: then it is there.
    return finished.ok ? finished : (ended(finished) ?? finished)
  } catch (error) {
    await archive.cancel()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
