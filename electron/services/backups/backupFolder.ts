import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../fileErrors'
import type { Instant } from '#shared/core/values/values'

/** A file in the folder that looks like a backup by its name. */
export interface FoundBackup {
  readonly name: string
  readonly bytes: number
  readonly encrypted: boolean
  readonly modifiedAt: Instant
}

/** The folder did not answer in time: a network drive that is away can hold a question up for minutes. */
export class FolderAway extends Error {
  readonly code = 'ENOENT'
}

/** Longest wait for a folder, ms. */
const patience = 10_000

/** Name of the program's own folder for backups, which a clerk may come across. */
export const ownBackupFolder = 'Kopie zapasowe'

const backupName = /^kopia-.+\.zip(\.age)?$/u
const momentInName = /^kopia-\d{4}(-\d{2}){5}/u
const temporaryName = /^\.kopia-[0-9a-f-]{36}\.tmp$/u

const polishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * Takes a name for a backup made now, by the clock in Poland as the screen shows it: an empty file lies under it until the
 * backup is put there. Asking first which names are free would let two programs in one folder choose the same one.
 */
export async function takeName(folder: string, now: Date, encrypted: boolean): Promise<string> {
  const ending = encrypted ? '.zip.age' : '.zip'
  for (let count = 1; ; count++) {
    const name = `${stemAt(now)}${count === 1 ? '' : `-${count}`}${ending}`
    try {
      await (await open(join(folder, name), 'wx', 0o600)).close()
      return name
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

/** Whether the name of a file says another moment than that of the backup in it. A name somebody gave says none. */
export function namesOtherMoment(name: string, createdAt: Instant): boolean {
  const moment = momentInName.exec(name)?.[0]
  return moment !== undefined && moment !== stemAt(new Date(createdAt))
}

function stemAt(moment: Date): string {
  return `kopia-${polishClock.format(moment).replace(/[ :]/gu, '-')}`
}

/** Name of the file a backup is written to before it is complete. */
export function temporaryBackup(job: string): string {
  return `.kopia-${job}.tmp`
}

/** Fails with `FolderAway` when the disk does not answer in time. */
export function inTime<T>(work: Promise<T>, ms: number = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const away = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FolderAway('the folder does not answer')), ms)
  })
  return Promise.race([work, away]).finally(() => clearTimeout(timer))
}

/**
 * The backups in a folder. The program's own folder is made when it is not there; one the office chose never is: where a
 * drive is away, a folder of its name on the local disk would only look like a backup.
 */
export async function listBackups(folder: string, isOwn: boolean): Promise<readonly FoundBackup[]> {
  if (isOwn) await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  const found = await Promise.all(
    names
      .filter((name) => backupName.test(name))
      .map(async (name): Promise<FoundBackup[]> => {
        const status = await stat(join(folder, name)).catch(() => undefined)
        // An empty one is a name that was taken, see `takeName`.
        if (status?.isFile() !== true || status.size === 0) return []
        const { size, mtime } = status
        return [{ name, bytes: size, encrypted: name.endsWith('.age'), modifiedAt: mtime.toISOString() }]
      }),
  )
  return found.flat()
}

/** Writes a file and removes it again; rejects with the Node error when nobody may write there. */
export async function tryFolder(folder: string): Promise<void> {
  const path = join(folder, temporaryBackup(randomUUID()))
  await writeFile(path, '', { flag: 'wx' })
  await rm(path)
}

/** Removes what a program that was killed left half written or empty, older than an hour: another may be writing now. */
export async function removeLeftovers(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const isTemporary = temporaryName.test(name)
    if (!isTemporary && !momentInName.test(name)) continue
    const path = join(folder, name)
    const status = await stat(path).catch(() => undefined)
    if (status?.isFile() !== true || (!isTemporary && status.size > 0)) continue
    if (now - status.mtimeMs > 60 * 60 * 1_000) await rm(path, { force: true })
  }
}

/** Makes an empty folder for decrypted copies. A program that was killed may have left some, which nobody must find. */
export function freshTemporary(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
