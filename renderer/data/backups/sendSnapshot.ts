import type { BackupReason, Generation } from '#shared/program/backups/messages'
import type { Answer, Host } from '#shared/program/ipc/contract'
import { sendArchive, type SendOptions } from '../sendArchive'
import type { Snapshot } from './snapshot'

export interface BackupRequest extends SendOptions {
  readonly reason: BackupReason
  readonly office: string
  readonly passphrase?: string
}

/** Hands a snapshot over to the host, which writes it, reads it back and only then answers with a backup. */
export async function sendSnapshot(
  host: Host,
  snapshot: Snapshot,
  { reason, office, passphrase, ...options }: BackupRequest,
): Promise<Answer<Generation>> {
  const started = await host['backup.start'](passphrase === undefined ? {} : { passphrase })
  if (!started.ok) return started
  const { job } = started.value
  const { schemaVersion, state, records, tables } = snapshot
  return sendArchive(
    {
      rows: (table, lines) => host['backup.rows']({ job, table, lines: [...lines] }),
      attachments: (digests) => host['backup.attachments']({ job, digests: [...digests] }),
      finish: () =>
        host['backup.finish']({
          job,
          reason,
          about: { schemaVersion, state, records, office: office.slice(0, 200) },
          rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
        }),
      cancel: () => host['backup.cancel']({ job }),
    },
    snapshot,
    options,
  )
}
