import { readFileSync, renameSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { generationSchema } from '#shared/backups/messages'
import { backupSettingsSchema, defaultBackupSettings } from '#shared/backups/settings'
import type { Disk } from '../disk'
import { errorCode } from '../fileErrors'

const indexSchema = z.strictObject({
  /** The folder the office chose; absent: the program's own. */
  folder: z.string().optional(),
  settings: backupSettingsSchema,
  /** The passphrase as the system's keyring encrypted it, base64. */
  passphrase: z.base64().optional(),
  /** Backups this workstation made and read back, each with its folder. Only these are ever deleted. */
  made: z.array(z.strictObject({ folder: z.string(), generation: generationSchema })).max(10_000),
})
export type BackupIndex = z.infer<typeof indexSchema>

const emptyIndex: BackupIndex = { settings: defaultBackupSettings, made: [] }

/**
 * What this workstation knows of its backups, in a file of its own: where they go, how many to keep, which ones it made.
 * A file that cannot be read is kept aside and the program starts from the defaults: backups it no longer knows stay in
 * their folder and are still listed and restored, only never deleted.
 */
export function openBackupIndex(path: string, disk: Pick<Disk, 'replace' | 'remove'>) {
  let current = readIndex(path)

  return {
    read: (): BackupIndex => current,
    /** Changes the index; rejects with the Node error when it cannot be written, and then keeps the old one. */
    async write(change: (index: BackupIndex) => BackupIndex): Promise<void> {
      const next = change(current)
      const temporary = `${path}.tmp`
      await mkdir(dirname(path), { recursive: true })
      const file = await open(temporary, 'w', 0o600)
      try {
        await file.writeFile(JSON.stringify(next, null, 2))
      } finally {
        await file.close()
      }
      await disk.replace(temporary, path)
      current = next
    },
  }
}

function readIndex(path: string): BackupIndex {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return emptyIndex
    throw error
  }
  try {
    return indexSchema.parse(JSON.parse(text))
  } catch {
    renameSync(path, `${path}.broken`)
    return emptyIndex
  }
}

export type BackupIndexFile = ReturnType<typeof openBackupIndex>
