import type { CommandName } from '#shared/engine/history/history'
import type { BackupReason } from '#shared/program/backups/messages'

/** From this many records on a change is backed up before: more than a clerk would put right by hand. */
const bulkChange = 100

/** Why a backup should come before the command; `undefined` when none needs to. */
export function riskOf({ kind }: CommandName, edits: number): BackupReason | undefined {
  // Restoring from a backup makes one by itself, and waits until it is whole.
  if (kind === 'restoreBackup') return undefined
  if (kind === 'import') return 'import'
  return edits > bulkChange ? 'bulkChange' : undefined
}
