import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { isRunnableName } from '#shared/program/attachments/fileTypes'
import type { Answer, Input, Output, SaveFormat } from '#shared/program/ipc/contract'
import { done, failed } from '../ipc/answers'
import type { AttachmentStore } from './attachments/store'
import { syncFolder } from './disk'
import type { FinishedExport } from './finishedExport'
import { failureCode } from './fileErrors'
import { safeFileName, safeOwnName } from './fileName'
import type { Dialogs } from './ports'

export interface FolderPorts {
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly store: AttachmentStore
  /** Where folders go that are downloaded as a ZIP; absent where the user chooses a place for the folder itself. */
  readonly downloads: (() => Promise<string>) | undefined
  readonly openInSystem: ((path: string) => Promise<boolean>) | undefined
}

interface OpenFolder {
  readonly temporary: string
  readonly target: string
  /** Paths given out, in lower case: some file systems take names that differ only in case for one. */
  readonly used: Set<string>
}

/** How every PDF begins: `%PDF-` and the first digit of its version. */
const pdfInBase64 = Buffer.from('%PDF-1').toString('base64')

/** Folders remembered for opening; older ones are forgotten, not deleted. */
const remembered = 5

/**
 * Folders of several files: written beside their place under a temporary name and renamed when all is there, so that
 * nobody takes half a folder for the whole. After any failure nothing is left, and no folder is ever written over.
 */
export function createFolders(ports: FolderPorts) {
  const folders = new Map<string, OpenFolder>()
  const finished = new Map<string, FinishedExport>()

  async function discard(id: string): Promise<void> {
    const folder = folders.get(id)
    folders.delete(id)
    if (folder !== undefined) await rm(folder.temporary, { recursive: true, force: true })
  }

  async function abandon(id: string, error: unknown): Promise<Answer<never>> {
    const name = basename(folders.get(id)?.target ?? '')
    // That cleaning up fails too (the stick is gone) must not hide the first reason.
    await discard(id).catch(() => undefined)
    return failed(failureCode(error), name)
  }

  /** A path of its own in an open folder; every part is made a name any file system takes. */
  async function place({ temporary, used }: OpenFolder, path: readonly string[], name: string): Promise<string> {
    const parents = path.map(safeOwnName)
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/su.exec(name) ?? []
    for (let count = 1; ; count++) {
      const own = count === 1 ? name : `${stem} (${count})${ending}`
      const key = [...parents, own].join('/').toLowerCase()
      if (used.has(key)) continue
      used.add(key)
      const parent = join(temporary, ...parents)
      await mkdir(parent, { recursive: true })
      return join(parent, own)
    }
  }

  return {
    async start({ suggestedName }: Input<'folder.start'>): Promise<Answer<Output<'folder.start'>>> {
      const parent = await (ports.downloads ?? ports.dialogs.chooseFolder)?.()
      if (parent === undefined) return failed('unsupported')
      if (parent === null) return done(null)
      const name = safeOwnName(suggestedName)
      const id = randomUUID()
      const temporary = join(parent, `.${id}.tmp`)
      try {
        await mkdir(temporary)
        folders.set(id, { temporary, target: join(parent, name), used: new Set() })
        return done({ folder: id })
      } catch (error) {
        return failed(failureCode(error), basename(parent))
      }
    },

    /** Where a document goes in an open folder; `undefined` when the folder is not open. */
    async documentPlace(id: string, path: readonly string[], format: SaveFormat): Promise<string | undefined> {
      const folder = folders.get(id)
      if (folder === undefined) return undefined
      return place(folder, path.slice(0, -1), safeFileName(path.at(-1) ?? '', format))
    },

    async file({
      folder: id,
      parents = [],
      name,
      content,
      encoding = 'utf8',
    }: Input<'folder.file'>): Promise<Answer<Output<'folder.file'>>> {
      const folder = folders.get(id)
      // Of bytes the page makes PDFs only; it must not leave something there that a system would run.
      const isMade = encoding === 'utf8' || (name.endsWith('.pdf') && content.startsWith(pdfInBase64))
      if (folder === undefined || !isMade) return failed('badRequest')
      try {
        const path = await place(folder, parents, safeOwnName(name))
        const handle = await open(path, 'wx')
        try {
          await handle.writeFile(content, encoding)
          await handle.sync()
        } finally {
          await handle.close()
        }
        return done({ path: insideOf(folder, path) })
      } catch (error) {
        return abandon(id, error)
      }
    },

    async attachments({
      folder: id,
      files,
    }: Input<'folder.attachments'>): Promise<Answer<Output<'folder.attachments'>>> {
      const folder = folders.get(id)
      if (folder === undefined) return failed('badRequest')
      const copied: (string | null)[] = []
      try {
        for (const { sha256, path } of files) {
          const name = safeOwnName(path.at(-1) ?? '')
          // Records also come from backups and other workstations; what a system would run is not handed over.
          const to = isRunnableName(name) ? undefined : await place(folder, path.slice(0, -1), name)
          const isWhole = to !== undefined && (await ports.store.copyTo(sha256, to)) === 'whole'
          // Cancelled meanwhile: what was copied since is to go too.
          if (!folders.has(id)) {
            await rm(folder.temporary, { recursive: true, force: true })
            return failed('cancelled', basename(folder.target))
          }
          copied.push(isWhole ? insideOf(folder, to) : null)
        }
        return done({ copied })
      } catch (error) {
        return abandon(id, error)
      }
    },

    async finish({ folder: id }: Input<'folder.finish'>): Promise<Answer<Output<'folder.finish'>>> {
      const folder = folders.get(id)
      if (folder === undefined) return failed('badRequest')
      try {
        const path = ports.downloads === undefined ? await settle(folder) : await zipped(folder)
        folders.delete(id)
        const name = basename(path)
        finished.set(id, { path, name })
        for (const old of [...finished.keys()].slice(0, -remembered)) finished.delete(old)
        return done({ name })
      } catch (error) {
        return abandon(id, error)
      }
    },

    async cancel({ folder }: Input<'folder.cancel'>): Promise<Answer<Output<'folder.cancel'>>> {
      if (!folders.has(folder)) return failed('badRequest')
      await discard(folder).catch(() => undefined)
      return done({})
    },

    async open({ folder }: Input<'folder.open'>): Promise<Answer<Output<'folder.open'>>> {
      const made = finished.get(folder)
      if (made === undefined) return failed('badRequest')
      if (ports.openInSystem === undefined) return failed('unsupported', made.name)
      return (await ports.openInSystem(made.path)) ? done({}) : failed('noProgram', made.name)
    },

    /** A finished folder as a ZIP, for the preview's download. */
    finished: (folder: string): FinishedExport | undefined => finished.get(folder),

    /** Whether a folder is being written. */
    isBusy: (): boolean => folders.size > 0,

    /** Cancels what is open: the window was closed or its page went away. */
    async cancelAll(): Promise<void> {
      await Promise.all([...folders.keys()].map((id) => discard(id).catch(() => undefined)))
    },
  }
}

export type FoldersService = ReturnType<typeof createFolders>

/** A path inside the folder, with `/`. */
function insideOf({ temporary }: OpenFolder, path: string): string {
  return path.slice(temporary.length + 1).replaceAll('\\', '/')
}

/** Puts a folder in its place, beside what has that name already. */
async function settle({ temporary, target }: OpenFolder): Promise<string> {
  for (let count = 1; ; count++) {
    const path = count === 1 ? target : `${target} (${count})`
    // Renaming a folder onto an empty one would succeed, and the clerk may have made that for something else.
    const isTaken = await access(path).then(
      () => true,
      () => false,
    )
    if (isTaken) continue
    await syncFolder(temporary)
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return path
  }
}

async function zipped({ temporary, target }: OpenFolder): Promise<string> {
  const zip = new ZipFile()
  const path = `${target}.zip`
  const written = pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' }))
  for (const entry of await readdir(temporary, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) zip.addFile(file, file.slice(temporary.length + 1).replaceAll('\\', '/'))
  }
  zip.end()
  await written
  await rm(temporary, { recursive: true, force: true })
  return path
}
