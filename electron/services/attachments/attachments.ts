import { randomUUID } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunnableName, startRunnableScan } from '#shared/program/attachments/fileTypes'
import type { Answer, FailureCode, Input, Output } from '#shared/program/ipc/contract'
import { drawnFileLimit } from '#shared/program/ipc/limits'
import { done, failed } from '../../ipc/answers'
import type { Disk } from '../disk'
import type { FinishedExport } from '../finishedExport'
import { failureCode } from '../fileErrors'
import { safeOwnName } from '../fileName'
import type { Dialogs } from '../ports'
import type { AttachmentStore, FileState } from './store'
import type { TextReader } from './textReader'
import { createUploads, type UploadPorts } from './uploads'

export interface AttachmentPorts extends UploadPorts {
  readonly store: AttachmentStore
  readonly dialogs: Pick<Dialogs, 'openAttachments' | 'saveCopy'>
  readonly disk: Disk
  /** Opens a file in the system's program; `undefined` where files are only downloaded. */
  readonly openInSystem: ((path: string) => Promise<boolean>) | undefined
  /** Folder for copies other programs show; emptied at every start. */
  readonly openedFolder: string
  readonly readText: TextReader
}

const failures: Readonly<Record<Exclude<FileState, 'whole'>, FailureCode>> = {
  missing: 'attachmentMissing',
  altered: 'attachmentAltered',
}

/** Whether a file runs, by what is in it. */
async function runs(path: string): Promise<boolean> {
  const scan = startRunnableScan()
  for await (const piece of createReadStream(path)) if (piece instanceof Uint8Array && scan.add(piece)) return true
  return false
}

/** Copies remembered for the preview's download. */
const remembered = 20

/**
 * Attached files: taken in (`uploads`), opened as a read-only copy, saved as a copy, read for search, verified. Paths
 * never leave; the stored bytes themselves are given to no other program.
 */
export function createAttachments(ports: AttachmentPorts) {
  const { store, disk, openedFolder } = ports
  const uploads = createUploads(ports)
  const finished = new Map<string, FinishedExport>()
  /** Attached since the start: a form that is not saved yet may name them, so they are not removed as unused. */
  const fresh = new Set<string>()
  // Copies of the run before: what another program still holds stays until the next start.
  const emptied = rm(openedFolder, { recursive: true, force: true }).catch(() => undefined)

  return {
    ...uploads,

    async finish(input: Input<'attachment.finish'>): Promise<Answer<Output<'attachment.finish'>>> {
      const answer = await uploads.finish(input)
      if (answer.ok) fresh.add(answer.value.sha256)
      return answer
    },

    async open({ sha256, name }: Input<'attachment.open'>): Promise<Answer<Output<'attachment.open'>>> {
      const safe = safeOwnName(name)
      if (ports.openInSystem === undefined) return failed('unsupported', safe)
      // Records also come from backups and other workstations, which need not have looked at their files; what the system
      // would run is never handed to it, whatever it is called.
      if (isRunnableName(safe)) return failed('typeRuns', safe)
      try {
        await emptied
        await mkdir(openedFolder, { recursive: true, mode: 0o700 })
        const path = join(await mkdtemp(join(openedFolder, 'file-')), safe)
        const state = await store.copyTo(sha256, path)
        if (state !== 'whole') return failed(failures[state], safe)
        if (await runs(path)) {
          await rm(dirname(path), { recursive: true, force: true })
          return failed('typeRuns', safe)
        }
        await chmod(path, 0o400)
        return (await ports.openInSystem(path)) ? done({}) : failed('noProgram', safe)
      } catch (error) {
        return failed(failureCode(error), safe)
      }
    },

    async save({ sha256, name }: Input<'attachment.save'>): Promise<Answer<Output<'attachment.save'>>> {
      const target = await ports.dialogs.saveCopy(safeOwnName(name))
      if (target === null) return done(null)
      const shown = basename(target)
      let replacing = true
      try {
        replacing = (await disk.probe(target)) === 'present'
        const temporary = join(dirname(target), `.${randomUUID()}.tmp`)
        const state = await store.copyTo(sha256, temporary)
        if (state !== 'whole') return failed(failures[state], safeOwnName(name))
        try {
          await disk.replace(temporary, target)
        } catch (error) {
          await disk.remove(temporary).catch(() => undefined)
          throw error
        }
        const copy = randomUUID()
        finished.set(copy, { path: target, name: shown })
        for (const old of [...finished.keys()].slice(0, -remembered)) finished.delete(old)
        return done({ copy, name: shown })
      } catch (error) {
        return failed(failureCode(error, replacing), shown)
      }
    },

    async text({ sha256, name }: Input<'attachment.text'>): Promise<Answer<Output<'attachment.text'>>> {
      try {
        return done(await ports.readText(() => store.read(sha256), name))
      } catch (error) {
        const code = failureCode(error)
        return failed(code === 'notFound' ? 'attachmentMissing' : code, safeOwnName(name))
      }
    },

    async bytes({ sha256, name }: Input<'attachment.bytes'>): Promise<Answer<Output<'attachment.bytes'>>> {
      const safe = safeOwnName(name)
      try {
        const state = await store.verify(sha256)
        if (state !== 'whole') return failed(failures[state], safe)
        const pieces: Uint8Array[] = []
        let size = 0
        for await (const piece of store.read(sha256)) {
          size += piece.length
          if (size > drawnFileLimit) return failed('tooLarge', safe)
          pieces.push(piece)
        }
        return done({ base64: Buffer.concat(pieces).toString('base64') })
      } catch (error) {
        return failed(failureCode(error), safe)
      }
    },

    async verify({ files }: Input<'attachment.verify'>): Promise<Answer<Output<'attachment.verify'>>> {
      try {
        const states: Output<'attachment.verify'> = []
        for (const sha256 of files) states.push({ sha256, state: await store.verify(sha256) })
        return done(states)
      } catch (error) {
        return failed(failureCode(error))
      }
    },

    async list(): Promise<Answer<Output<'attachment.list'>>> {
      try {
        return done([...(await store.list())])
      } catch (error) {
        return failed(failureCode(error))
      }
    },

    async remove({ files, erased }: Input<'attachment.remove'>): Promise<Answer<Output<'attachment.remove'>>> {
      let removed = 0
      let bytes = 0
      try {
        const stored = new Map((await store.list()).map((file) => [file.sha256, file.bytes]))
        for (const sha256 of files) {
          const size = stored.get(sha256)
          if (size === undefined || (fresh.has(sha256) && !erased)) continue
          await store.remove(sha256)
          removed += 1
          bytes += size
        }
        return done({ removed, bytes })
      } catch (error) {
        return failed(failureCode(error))
      }
    },

    /** The copy saved last under this id, for the preview's download. */
    finished: (copy: string): FinishedExport | undefined => finished.get(copy),

    /** Removes the copies other programs were shown; those still open there stay until the next start. */
    forgetOpened(): void {
      try {
        rmSync(openedFolder, { recursive: true, force: true })
      } catch {
        // A program of the system still holds one.
      }
    },
  }
}
