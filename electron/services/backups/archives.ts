import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { done, failed } from '../../ipc/answers'
import type { ArchiveThread, StartArchive } from '../archive/archiveThread'
import { archiveFailure } from '../archive/problem'
import { isEncrypted } from '../archive/readArchive'

export interface ArchivePorts {
  readonly startArchive: StartArchive
  /** Folder for decrypted copies; they lie there while an archive is open. */
  readonly temporary: string
  readonly pickArchive: () => Promise<string | null>
  /** Path of a backup by its name. */
  readonly findBackup: (name: string) => Promise<string | undefined>
  /** The passphrase to try before one is asked for. */
  readonly passphraseFor: (name: string) => Promise<string | undefined>
}

/** Picked files remembered for opening; older ones are forgotten. */
const remembered = 20

/** Reading archives for whoever restores or merges: nothing of the program changes here but its store of attachments. */
export function createArchives(ports: ArchivePorts) {
  const picked = new Map<string, string>()
  const open = new Map<string, { readonly thread: ArchiveThread; readonly name: string }>()

  async function keep(path: string): Promise<Answer<NonNullable<Output<'archive.pick'>>>> {
    const name = basename(path)
    try {
      const encrypted = await isEncrypted(path)
      const file = randomUUID()
      picked.set(file, path)
      for (const old of [...picked.keys()].slice(0, -remembered)) picked.delete(old)
      return done({ file, name, encrypted })
    } catch (error) {
      return archiveFailure(error, name)
    }
  }

  async function close(id: string): Promise<void> {
    const entry = open.get(id)
    open.delete(id)
    await entry?.thread.end()
  }

  return {
    async pick(): Promise<Answer<Output<'archive.pick'>>> {
      const path = await ports.pickArchive()
      return path === null ? done(null) : keep(path)
    },

    /** Remembers a file by another way than a dialog: the preview's browser sends it. */
    keep,

    async open({ source, passphrase }: Input<'archive.open'>): Promise<Answer<Output<'archive.open'>>> {
      const path = 'file' in source ? picked.get(source.file) : await ports.findBackup(source.backup)
      if (path === undefined) return failed('notFound', 'file' in source ? undefined : source.backup)
      const name = basename(path)
      const used = passphrase ?? (await ports.passphraseFor(name))
      const thread = ports.startArchive()
      const id = randomUUID()
      open.set(id, { thread, name })
      const answer = await thread.job.open({
        file: path,
        temporary: ports.temporary,
        ...(used === undefined ? {} : { passphrase: used }),
      })
      if (answer.ok) return done({ job: id, name, manifest: answer.value })
      await close(id)
      return failed(answer.error.code, name)
    },

    async rows({ job, table, from }: Input<'archive.rows'>): Promise<Answer<Output<'archive.rows'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const answer = await entry.thread.job.read(table, from)
      if (!answer.ok) return failed(answer.error.code, entry.name)
      const { lines, next } = answer.value
      return done({ lines: [...lines], ...(next === undefined ? {} : { next }) })
    },

    async attachments({ job }: Input<'archive.attachments'>): Promise<Answer<Output<'archive.attachments'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const answer = await entry.thread.job.restoreAttachments()
      return answer.ok ? answer : failed(answer.error.code, entry.name)
    },

    async close({ job }: Input<'archive.close'>): Promise<Answer<Output<'archive.close'>>> {
      await close(job)
      return done({})
    },

    isBusy: (): boolean => open.size > 0,
    async cancelAll(): Promise<void> {
      await Promise.all([...open.keys()].map((id) => close(id).catch(() => undefined)))
    },
  }
}
