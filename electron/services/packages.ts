import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { done, failed } from '../ipc/answers'
import type { ArchiveThread, StartArchive } from './archive/archiveThread'
import { archiveFailure } from './archive/problem'
import type { Disk } from './disk'
import type { FinishedExport } from './finishedExport'
import { safeOwnName } from './fileName'
import type { Dialogs } from './ports'

export interface PackagePorts {
  readonly startArchive: StartArchive
  readonly disk: Disk
  readonly saveCopy: Dialogs['saveCopy']
  readonly now: () => Date
  readonly version: string
}

interface OpenPackage {
  readonly thread: ArchiveThread
  readonly target: string
  readonly temporary: string
}

/** Packages remembered for the preview's download. */
const remembered = 20

/**
 * Packages to take along: archives the clerk puts where she wants them. Written beside the target under a temporary
 * name, fsynced and renamed; after any failure nothing is left, and what was there before is untouched.
 */
export function createPackages(ports: PackagePorts) {
  const open = new Map<string, OpenPackage>()
  const finished = new Map<string, FinishedExport>()

  async function discard(id: string, { thread, temporary }: OpenPackage): Promise<void> {
    open.delete(id)
    await thread.end()
    await ports.disk.remove(temporary)
  }

  /** Ends a job that failed. That cleaning up fails too (the stick is gone) must not hide the first reason. */
  async function abandon<T>(id: string, entry: OpenPackage, answer: Answer<T>): Promise<Answer<never>> {
    const isCancelled = !open.has(id)
    await discard(id, entry).catch(() => undefined)
    return failed(answer.ok || isCancelled ? 'cancelled' : answer.error.code, basename(entry.target))
  }

  return {
    async start({ suggestedName, passphrase }: Input<'package.start'>): Promise<Answer<Output<'package.start'>>> {
      const ending = passphrase === undefined ? '.zip' : '.zip.age'
      const target = await ports.saveCopy(safeOwnName(`${suggestedName}${ending}`))
      if (target === null) return done(null)
      const id = randomUUID()
      const temporary = join(dirname(target), `.${id}.tmp`)
      try {
        await ports.disk.probe(target)
      } catch (error) {
        return archiveFailure(error, basename(target))
      }
      const entry = { thread: ports.startArchive(), target, temporary }
      open.set(id, entry)
      const created = await entry.thread.job.create({
        file: temporary,
        ...(passphrase === undefined ? {} : { passphrase }),
      })
      return created.ok ? done({ job: id }) : abandon(id, entry, created)
    },

    async rows({ job, table, lines }: Input<'package.rows'>): Promise<Answer<Output<'package.rows'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const answer = await entry.thread.job.rows(table, lines)
      return answer.ok ? done({}) : abandon(job, entry, answer)
    },

    async attachments({ job, digests }: Input<'package.attachments'>): Promise<Answer<Output<'package.attachments'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const answer = await entry.thread.job.attachments(digests)
      return answer.ok ? done({}) : abandon(job, entry, answer)
    },

    async finish({ job, about }: Input<'package.finish'>): Promise<Answer<Output<'package.finish'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const { thread, target, temporary } = entry
      const createdAt = ports.now().toISOString()
      const written = await thread.job.finish({
        ...about,
        kind: 'package',
        reason: 'package',
        createdAt,
        program: ports.version,
      })
      if (!written.ok || !open.has(job)) return abandon(job, entry, written)
      try {
        await ports.disk.replace(temporary, target)
      } catch (error) {
        return abandon(job, entry, archiveFailure(error))
      }
      open.delete(job)
      await thread.end()
      const name = basename(target)
      finished.set(job, { path: target, name })
      for (const old of [...finished.keys()].slice(0, -remembered)) finished.delete(old)
      return done({ name, missing: written.value.manifest.missing.length })
    },

    async cancel({ job }: Input<'package.cancel'>): Promise<Answer<Output<'package.cancel'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      await discard(job, entry).catch(() => undefined)
      return done({})
    },

    /** A finished package, for the preview's download. */
    finished: (job: string): FinishedExport | undefined => finished.get(job),

    isBusy: (): boolean => open.size > 0,

    /** Cancels what is open: the window was closed or its page went away. */
    async cancelAll(): Promise<void> {
      await Promise.all([...open].map(([id, entry]) => discard(id, entry).catch(() => undefined)))
    },
  }
}
