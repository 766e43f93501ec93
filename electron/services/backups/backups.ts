import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Manifest } from '#shared/program/archive/manifest'
import { expendable } from '#shared/program/backups/generations'
import type { BackupState, Generation } from '#shared/program/backups/messages'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { done, failed } from '../../ipc/answers'
import type { ArchiveThread, StartArchive } from '../archive/archiveThread'
import { archiveFailure } from '../archive/problem'
import type { Disk } from '../disk'
import type { Log } from '../ports'
import {
  inTime,
  listBackups,
  namesOtherMoment,
  removeLeftovers,
  takeName,
  temporaryBackup,
  tryFolder,
} from './backupFolder'
import type { BackupIndexFile } from './backupIndex'

/** Keeps a secret for this user of this computer: the system's keyring. */
export interface Secrets {
  /** False where the system keeps no secrets safely. */
  readonly isAvailable: () => Promise<boolean>
  readonly encrypt: (text: string) => Promise<Uint8Array>
  /** Rejects when the secret was kept by another user or another computer. */
  readonly decrypt: (bytes: Uint8Array) => Promise<string>
}

export interface BackupPorts {
  /** The program's own folder for backups. */
  readonly ownFolder: string
  /** Folder for decrypted copies while they are read. */
  readonly temporary: string
  readonly index: BackupIndexFile
  readonly startArchive: StartArchive
  readonly disk: Disk
  /** Absolute path, `null` when cancelled; absent where no dialog can be shown. */
  readonly chooseFolder: (() => Promise<string | null>) | undefined
  readonly openInSystem: ((path: string) => Promise<boolean>) | undefined
  /** Absent where the host has no keyring. */
  readonly secrets: Secrets | undefined
  readonly log: Log
  readonly now: () => Date
  readonly version: string
}

interface OpenBackup {
  readonly thread: ArchiveThread
  readonly folder: string
  readonly temporary: string
  readonly passphrase: string | undefined
}

/**
 * Backups: written under a temporary name in their folder, fsynced, renamed, read back and compared. Only then a backup
 * counts, and only then older ones that no rule keeps are deleted.
 */
export function createBackups(ports: BackupPorts) {
  const { index } = ports
  const open = new Map<string, OpenBackup>()
  const folderNow = () => index.read().folder ?? ports.ownFolder

  async function list(folder: string) {
    return inTime(listBackups(folder, folder === ports.ownFolder))
  }

  async function state(): Promise<BackupState> {
    const { settings, made, passphrase, lost } = index.read()
    const folder = folderNow()
    const found = await list(folder).catch(() => undefined)
    const generations = (found ?? []).map(({ name, bytes, encrypted, modifiedAt }): Generation => {
      const known = made.find((one) => one.folder === folder && one.generation.name === name)?.generation
      // A file of another size is not the one that was read back.
      return known?.bytes === bytes ? known : { name, bytes, encrypted, createdAt: modifiedAt }
    })
    const there = new Set(generations.flatMap((one) => (one.made === undefined ? [] : [one.name])))
    const latest = made.findLast((one) => one.folder === folder && there.has(one.generation.name))?.generation.name
    return {
      settings,
      ...(latest === undefined ? {} : { latest }),
      folder: {
        name: basename(folder) === '' ? folder : basename(folder),
        isDefault: folder === ports.ownFolder,
        isAway: found === undefined,
      },
      generations: generations.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
      passphrase:
        (await ports.secrets?.isAvailable()) !== true ? 'unavailable' : passphrase === undefined ? 'unset' : 'set',
      ...(lost === undefined ? {} : { lost }),
    }
  }

  /** Changes the index as the clerk wishes, and answers the new state, or why it could not be kept. */
  async function change(to: Parameters<BackupIndexFile['write']>[0]): Promise<Answer<BackupState>> {
    try {
      // Whoever chose one of them has looked at them.
      await index.write((now) => ({ ...to(now), lost: undefined }))
      return done(await state())
    } catch (error) {
      return archiveFailure(error)
    }
  }

  /** The passphrase that was set for all backups; `undefined` when there is none. Rejects when it cannot be had back. */
  async function keptPassphrase(): Promise<string | undefined> {
    const kept = index.read().passphrase
    if (kept === undefined) return undefined
    if (ports.secrets === undefined) throw new Error('no keyring')
    return ports.secrets.decrypt(Buffer.from(kept, 'base64'))
  }

  /** The passphrase to try for a backup before one is asked for. */
  async function passphraseFor(name: string): Promise<string | undefined> {
    return name.endsWith('.age') ? keptPassphrase().catch(() => undefined) : undefined
  }

  /** Path of a backup in the folder; `undefined` when there is none of that name. */
  async function find(name: string): Promise<string | undefined> {
    const folder = folderNow()
    const found = await list(folder).catch(() => [])
    return found.some((one) => one.name === name) ? join(folder, name) : undefined
  }

  async function discard(id: string, entry: OpenBackup): Promise<void> {
    open.delete(id)
    await entry.thread.end()
    await ports.disk.remove(entry.temporary)
  }

  /** Ends a job that failed. That cleaning up fails too (the drive is gone) must not hide the first reason. */
  async function abandon<T>(id: string, entry: OpenBackup, answer: Answer<T>): Promise<Answer<never>> {
    const cancelled = !open.has(id)
    await discard(id, entry).catch(() => undefined)
    const code = answer.ok || cancelled ? 'cancelled' : answer.error.code
    return failed(code, basename(entry.folder))
  }

  /** Deletes backups of this workstation that no rule keeps; one that cannot be deleted is tried again next time. */
  async function prune(folder: string): Promise<void> {
    const there = new Map((await list(folder)).map(({ name, bytes }) => [name, bytes]))
    const { made, settings } = index.read()
    // A file of another size is not the one this workstation made.
    const own = made.flatMap(({ folder: its, generation }) =>
      its === folder && there.get(generation.name) === generation.bytes ? [generation] : [],
    )
    const gone = new Set<string>()
    for (const name of expendable(own, settings, ports.now().getTime()))
      await ports.disk.remove(join(folder, name)).then(
        () => gone.add(name),
        (error: unknown) => ports.log.bug('backup pruning', error),
      )
    if (gone.size > 0)
      await index.write((now) => ({
        ...now,
        made: now.made.filter((one) => one.folder !== folder || !gone.has(one.generation.name)),
      }))
  }

  async function readBack(
    entry: OpenBackup,
    name: string,
    rows: Readonly<Record<string, number>>,
  ): Promise<Answer<Manifest>> {
    const verified = await entry.thread.job.verify(sourceOf(join(entry.folder, name), entry.passphrase))
    if (!verified.ok) return verified
    const counted = Object.fromEntries(verified.value.tables.map((table) => [table.name, table.rows]))
    const isSame =
      Object.keys(counted).length === Object.keys(rows).length &&
      Object.entries(rows).every(([table, count]) => counted[table] === count)
    return isSame ? verified : failed('damaged', name)
  }

  /** Whether a file holds the backup its name stands for, and not another one somebody put under it. */
  function isNamedAfter(name: string, { kind, createdAt, state }: Manifest): boolean {
    const folder = folderNow()
    const known = index.read().made.find((one) => one.folder === folder && one.generation.name === name)?.generation
    if (known !== undefined && (known.createdAt !== createdAt || known.made?.state !== state)) return false
    return kind === 'backup' && !namesOtherMoment(name, createdAt)
  }

  const sourceOf = (file: string, passphrase: string | undefined) => ({
    file,
    temporary: ports.temporary,
    ...(passphrase === undefined ? {} : { passphrase }),
  })

  return {
    state: async (): Promise<Answer<BackupState>> => done(await state()),

    settings: (settings: Input<'backup.settings'>) => change((now) => ({ ...now, settings })),

    async chooseFolder(): Promise<Answer<BackupState | null>> {
      if (ports.chooseFolder === undefined) return failed('unsupported')
      const folder = await ports.chooseFolder()
      if (folder === null) return done(null)
      // Tried out before it is kept: a folder nobody may write to would be noticed at the next backup only.
      try {
        await inTime(tryFolder(folder))
      } catch (error) {
        return archiveFailure(error, basename(folder))
      }
      return change((now) => ({ ...now, folder }))
    },

    defaultFolder: () =>
      change(({ settings, made, passphrase }) => ({
        settings,
        made,
        ...(passphrase === undefined ? {} : { passphrase }),
      })),

    async openFolder(): Promise<Answer<Output<'backup.openFolder'>>> {
      const folder = folderNow()
      if (ports.openInSystem === undefined) return failed('unsupported')
      return (await ports.openInSystem(folder)) ? done({}) : failed('notFound', basename(folder))
    },

    async passphrase({ passphrase }: Input<'backup.passphrase'>): Promise<Answer<BackupState>> {
      if ((await ports.secrets?.isAvailable()) !== true) return failed('unsupported')
      const sealed = passphrase === null ? undefined : await ports.secrets?.encrypt(passphrase)
      return change(({ folder, settings, made }) => ({
        settings,
        made,
        ...(folder === undefined ? {} : { folder }),
        ...(sealed === undefined ? {} : { passphrase: Buffer.from(sealed).toString('base64') }),
      }))
    },

    async start({ passphrase }: Input<'backup.start'>): Promise<Answer<Output<'backup.start'>>> {
      const { lost } = index.read()
      if (lost !== undefined) return failed('backupSettingsLost', lost)
      const folder = folderNow()
      const id = randomUUID()
      const temporary = join(folder, temporaryBackup(id))
      let used: string | undefined
      try {
        used = passphrase ?? (await keptPassphrase())
      } catch {
        // Kept by another user or computer. Better no backup than one everybody can read without the office knowing.
        return failed('needsPassphrase', basename(folder))
      }
      try {
        await list(folder)
        await inTime(removeLeftovers(folder, ports.now().getTime()))
      } catch (error) {
        return archiveFailure(error, basename(folder))
      }
      const thread = ports.startArchive()
      const entry = { thread, folder, temporary, passphrase: used }
      open.set(id, entry)
      const created = await thread.job.create({
        file: temporary,
        ...(used === undefined ? {} : { passphrase: used }),
      })
      return created.ok ? done({ job: id }) : abandon(id, entry, created)
    },

    async rows({ job, table, lines }: Input<'backup.rows'>): Promise<Answer<Output<'backup.rows'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const answer = await entry.thread.job.rows(table, lines)
      return answer.ok ? done({}) : abandon(job, entry, answer)
    },

    async attachments({ job, digests }: Input<'backup.attachments'>): Promise<Answer<Output<'backup.attachments'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const answer = await entry.thread.job.attachments(digests)
      return answer.ok ? done({}) : abandon(job, entry, answer)
    },

    async finish({ job: id, about, reason, rows }: Input<'backup.finish'>): Promise<Answer<Generation>> {
      const entry = open.get(id)
      if (entry === undefined) return failed('badRequest')
      const { thread, folder, temporary, passphrase } = entry
      const now = ports.now()
      const createdAt = now.toISOString()
      const written = await thread.job.finish({ ...about, kind: 'backup', reason, createdAt, program: ports.version })
      if (!written.ok || !open.has(id)) return abandon(id, entry, written)
      let name: string | undefined
      try {
        name = await inTime(takeName(folder, now, passphrase !== undefined))
        await ports.disk.replace(temporary, join(folder, name))
      } catch (error) {
        if (name !== undefined) await ports.disk.remove(join(folder, name)).catch(() => undefined)
        return abandon(id, entry, archiveFailure(error))
      }
      const verified = await readBack(entry, name, rows)
      if (!verified.ok) {
        // What cannot be read back is no backup and must not look like one.
        await ports.disk.remove(join(folder, name)).catch(() => undefined)
        return abandon(id, entry, verified)
      }
      open.delete(id)
      await thread.end()
      const generation: Generation = {
        name,
        bytes: written.value.bytes,
        createdAt,
        encrypted: passphrase !== undefined,
        made: {
          reason,
          verifiedAt: ports.now().toISOString(),
          records: Object.values(about.records).reduce((sum, count) => sum + count, 0),
          missing: verified.value.missing.length,
          state: about.state,
        },
      }
      try {
        await index.write((known) => ({ ...known, made: [...known.made, { folder, generation }] }))
        await prune(folder)
      } catch (error) {
        // The backup is there and whole; that it could not be noted only means it is never deleted.
        ports.log.bug('backup index', error)
      }
      return done(generation)
    },

    async cancel({ job }: Input<'backup.cancel'>): Promise<Answer<Output<'backup.cancel'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      await discard(job, entry).catch(() => undefined)
      return done({})
    },

    async verify({ name, passphrase }: Input<'backup.verify'>): Promise<Answer<Manifest>> {
      const source = await find(name)
      if (source === undefined) return failed('notFound', name)
      const { job, end } = ports.startArchive()
      try {
        const answer = await job.verify(sourceOf(source, passphrase ?? (await passphraseFor(name))))
        if (!answer.ok) return failed(answer.error.code, name)
        return isNamedAfter(name, answer.value) ? answer : failed('otherBackup', name)
      } finally {
        await end()
      }
    },

    find,
    passphraseFor,

    isBusy: (): boolean => open.size > 0,

    /** Cancels what is open: the window was closed or its page went away. */
    async cancelAll(): Promise<void> {
      await Promise.all([...open].map(([id, entry]) => discard(id, entry).catch(() => undefined)))
    },
  }
}
