import { readFileSync, renameSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { generationSchema } from '#shared/program/backups/messages'
import { backupSettingsSchema, defaultBackupSettings } from '#shared/program/backups/settings'
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
  /**
   * Name of the damaged file whose folder or passphrase is lost. Until the office has looked at them no backup is made:
   * it could go, in clear, where nobody looks for it.
   */
  lost: z.string().optional(),
})
export type BackupIndex = z.infer<typeof indexSchema>

const emptyIndex: BackupIndex = { settings: defaultBackupSettings, made: [] }

/**
 * What this workstation knows of its backups, in a file of its own: where they go, how many to keep, which ones it made.
 * A file that cannot be read is kept aside, and what can be read of it is used: backups the program no longer knows stay
 * in their folder and are still listed and restored, only never deleted.
 */
export function openBackupIndex(path: string, disk: Pick<Disk, 'replace' | 'remove'>, now: Date) {
  let current = readIndex(path, now)
  /** Changes go one after another: each starts from what the one before wrote. */
  let writing: Promise<void> = Promise.resolve()

  async function write(change: (index: BackupIndex) => BackupIndex): Promise<void> {
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
  }

  return {
    read: (): BackupIndex => current,
    /** Changes the index; rejects with the Node error when it cannot be written, and then keeps the old one. */
    write(change: (index: BackupIndex) => BackupIndex): Promise<void> {
      const written = writing.then(() => write(change))
      // A failure is for whoever asked; the next change starts from what is there.
      writing = written.catch(() => undefined)
      return written
    },
  }
}

function readIndex(path: string, now: Date): BackupIndex {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return emptyIndex
    throw error
  }
  const value = parsed(text)
  const whole = indexSchema.safeParse(value)
  if (whole.success) return whole.data
  const lost = `${basename(path, '.json')}.broken-${now.toISOString().replace(/[:.]/gu, '-')}.json`
  renameSync(path, join(dirname(path), lost))
  return salvage(value, lost)
}

/** The valid parts of a damaged index. */
function salvage(value: unknown, lost: string): BackupIndex {
  const part = (key: keyof BackupIndex): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const { shape } = indexSchema
  const folder = shape.folder.safeParse(part('folder'))
  const passphrase = shape.passphrase.safeParse(part('passphrase'))
  const settings = shape.settings.safeParse(part('settings'))
  const made = shape.made.safeParse(part('made'))
  const isWhereAndHowKnown = settings.success && folder.success && passphrase.success
  return {
    settings: settings.success ? settings.data : defaultBackupSettings,
    made: made.success ? made.data : [],
    ...(folder.data === undefined ? {} : { folder: folder.data }),
    ...(passphrase.data === undefined ? {} : { passphrase: passphrase.data }),
    ...(isWhereAndHowKnown ? {} : { lost }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type BackupIndexFile = ReturnType<typeof openBackupIndex>
