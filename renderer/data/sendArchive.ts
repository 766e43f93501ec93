import type { Answer } from '#shared/ipc/contract'

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
  const ended = (answer: Answer<never>): Answer<never> =>
    signal?.aborted === true ? { ok: false, error: { code: 'cancelled' } } : answer
  try {
    let done = 0
    const of = tables.reduce((sum, { rows }) => sum + rows, attachments.length)
    for (const { name, pieces } of tables) {
      // Names an empty table too: it is part of the office as it was.
      const begun = await archive.rows(name, [])
      if (!begun.ok) return ended(begun)
      for (const piece of pieces) {
        const lines = (await piece.text()).split('\n').slice(0, -1)
        const answer = await archive.rows(name, lines)
        if (!answer.ok) return ended(answer)
        onProgress?.((done += lines.length), of)
      }
    }
    for (let start = 0; start < attachments.length; start += digestsAtOnce) {
      const digests = attachments.slice(start, start + digestsAtOnce)
      const answer = await archive.attachments(digests)
      if (!answer.ok) return ended(answer)
      onProgress?.((done += digests.length), of)
    }
    const finished = await archive.finish()
    return finished.ok ? finished : ended(finished)
  } catch (error) {
    await archive.cancel()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
