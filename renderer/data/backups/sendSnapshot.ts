import type { BackupReason, Generation } from '#shared/backups/messages'
import type { Answer, Host } from '#shared/ipc/contract'
import type { Snapshot } from './snapshot'

export interface BackupRequest {
  readonly reason: BackupReason
  readonly office: string
  readonly passphrase?: string
  /** Told how many of how many rows are handed over. */
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** Attached files named in one message. */
const digestsAtOnce = 1_000

/** Hands a snapshot over to the host, which writes it, reads it back and only then answers with a backup. */
export async function sendSnapshot(
  host: Host,
  snapshot: Snapshot,
  { reason, office, passphrase, onProgress, signal }: BackupRequest,
): Promise<Answer<Generation>> {
  const started = await host['backup.start'](passphrase === undefined ? {} : { passphrase })
  if (!started.ok) return started
  const { job } = started.value
  const stopped = async (): Promise<Answer<never> | undefined> => {
    if (signal?.aborted !== true) return undefined
    await host['backup.cancel']({ job })
    return { ok: false, error: { code: 'cancelled' } }
  }
  try {
    const of = snapshot.tables.reduce((sum, { rows }) => sum + rows, 0)
    let sent = 0
    for (const { name, pieces } of snapshot.tables) {
      // Names an empty table too: it is part of the office as it was.
      const begun = await host['backup.rows']({ job, table: name, lines: [] })
      if (!begun.ok) return begun
      for (const piece of pieces) {
        const lines = (await piece.text()).split('\n').slice(0, -1)
        const answer = await host['backup.rows']({ job, table: name, lines })
        if (!answer.ok) return answer
        sent += lines.length
        onProgress?.(sent, of)
        const stop = await stopped()
        if (stop !== undefined) return stop
      }
    }
    for (let start = 0; start < snapshot.attachments.length; start += digestsAtOnce) {
      const digests = snapshot.attachments.slice(start, start + digestsAtOnce)
      const answer = await host['backup.attachments']({ job, digests })
      if (!answer.ok) return answer
      const stop = await stopped()
      if (stop !== undefined) return stop
    }
    const { schemaVersion, state, records, tables } = snapshot
    return await host['backup.finish']({
      job,
      reason,
      about: { schemaVersion, state, records, office: office.slice(0, 200) },
      rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    })
  } catch (error) {
    await host['backup.cancel']({ job })
    throw error
  }
}
