import type { DocumentModel } from '#shared/engine/documents/model'
import type { Answer, Input, Output, SaveFormat } from '#shared/program/ipc/contract'
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { done, failed } from '../ipc/answers'
import type { Disk } from './disk'
import type { TemplateFill } from './documents/templateFill'
import { errorCode, failureCode, unshownTemplateCode } from './fileErrors'
import { safeFileName } from './fileName'
import type { FinishedExport } from './finishedExport'
import type { FoldersService } from './folders'
import type { Dialogs, DocumentJob, OpenDocumentJob, Printer } from './ports'

interface OpenExport {
  readonly job: DocumentJob
  readonly target: string
  readonly temporary: string
  /** The page a PDF is made of. */
  readonly page?: string
  /** Whether a file is replaced; decides what a refused rename means. */
  readonly replacing: boolean
  /** Whether it is a file by itself, which can be opened, and not one of a folder that is still to be put in its place. */
  readonly isAlone: boolean
  /** Titles of the papers in it. */
  readonly papers: string[]
  /** Records written so far. */
  written: number
}

/** A finished document with the titles of the papers in it. */
export interface FinishedDocument extends FinishedExport {
  readonly papers: readonly string[]
}

export interface ExportPorts {
  readonly saveFile: Dialogs['saveFile']
  /** Where a file goes in a folder being written; `undefined` when no such folder is open. */
  readonly placeInFolder: FoldersService['documentPlace']
  readonly openDocument: OpenDocumentJob
  readonly disk: Disk
  /** Opens a file in the system's program; false when there is none. `undefined` where files are only downloaded. */
  readonly openInSystem: ((path: string) => Promise<boolean>) | undefined
  readonly platform?: string
  /** The bytes of a stored template; `undefined` when they are not there, or others than were stored. */
  readonly readTemplate: (sha256: string) => Promise<Uint8Array | undefined>
  /** Makes a PDF of a page; absent where the browser does. */
  readonly printer: Pick<Printer, 'writePdf'> | undefined
  /** Where a paper goes that is only looked at, and the page of a PDF. */
  readonly placeToLook: (name: string) => Promise<string>
}

/** Finished files remembered for opening; older ones are forgotten, not deleted. */
const remembered = 20

/**
 * Exports: the file is written under a temporary name beside its target, fsynced and renamed. Until then the old target is
 * untouched; after any failure or cancel the temporary file is gone.
 */
export function createExports(ports: ExportPorts) {
  const open = new Map<string, OpenExport>()
  const finished = new Map<string, FinishedDocument>()

  async function discard(id: string, entry: OpenExport): Promise<void> {
    open.delete(id)
    try {
      await entry.job.cancel()
    } finally {
      await ports.disk.remove(entry.temporary)
      if (entry.page !== undefined) await ports.disk.remove(entry.page)
    }
  }

  /** Discards after a failure; that this fails too (the disk is gone) must not hide the first reason. */
  async function abandon(id: string, entry: OpenExport, error: unknown) {
    const cancelled = !open.has(id)
    await discard(id, entry).catch(() => undefined)
    const isUnshown = errorCode(error) === unshownTemplateCode && error instanceof Error
    const name = isUnshown ? error.message : basename(entry.target)
    return failed(cancelled ? 'cancelled' : failureCode(error, entry.replacing, ports.platform), name)
  }

  async function begin(
    target: string,
    format: SaveFormat,
    document: DocumentModel,
    isAlone: boolean,
    template?: TemplateFill,
  ): Promise<Answer<{ readonly job: string }>> {
    const id = randomUUID()
    let replacing = true
    try {
      // Word keeps its open document locked: better said now than after 50 000 rows.
      replacing = (await ports.disk.probe(target)) === 'present'
      const temporary = join(dirname(target), `.${id}.tmp`)
      if (format === 'pdf') {
        const page = await ports.placeToLook('strona.html')
        const job = ports.openDocument({ file: page, format: 'html', document, template })
        open.set(id, { job, target, temporary, page, replacing, isAlone, papers: [document.title], written: 0 })
        return done({ job: id })
      }
      const job = ports.openDocument({ file: temporary, format, document, template })
      open.set(id, { job, target, temporary, replacing, isAlone, papers: [document.title], written: 0 })
      return done({ job: id })
    } catch (error) {
      return failed(failureCode(error, replacing, ports.platform), basename(target))
    }
  }

  async function pdfOf(page: string, papers: readonly string[], pdf: string): Promise<number> {
    if (ports.printer === undefined) throw new Error('nothing here makes a PDF')
    await ports.printer.writePdf(page, papers, pdf)
    await ports.disk.remove(page)
    return (await stat(pdf)).size
  }

  async function templateOf(
    template: Input<'export.next'>['template'],
    format: SaveFormat,
  ): Promise<TemplateFill | 'missing' | undefined> {
    if (template === undefined) return undefined
    const { sha256, name, version, ...fill } = template
    const isFilled = format === 'docx' || format === 'pdf' || format === 'html'
    const bytes = isFilled ? await ports.readTemplate(sha256) : undefined
    return bytes === undefined ? 'missing' : { ...fill, bytes, about: { name, version, sha256 } }
  }

  return {
    async start(input: Input<'export.start'>): Promise<Answer<Output<'export.start'>>> {
      if (input.format === 'pdf' && ports.printer === undefined) return failed('unsupported', input.suggestedName)
      // Read before the clerk is asked for a place.
      const template = await templateOf(input.template, input.format)
      if (template === 'missing') return failed('badTemplate', input.template?.name)
      const name = safeFileName(input.suggestedName, input.format)
      const target =
        input.look === true
          ? await ports.placeToLook(name)
          : input.into === undefined
            ? await ports.saveFile(name, input.format, input.paper)
            : await ports.placeInFolder(input.into.folder, input.into.path, input.format)
      if (target === undefined) return failed('badRequest')
      if (target === null) return done(null)
      return begin(target, input.format, input.document, input.into === undefined, template)
    },

    /** Opens a job for a page to be printed, whose place is known. */
    async startPage(target: string, { document, template }: Omit<Input<'export.next'>, 'job'>) {
      const fill = await templateOf(template, 'html')
      return fill === 'missing' ? failed('badTemplate', template?.name) : begin(target, 'html', document, true, fill)
    },

    async next({ job, document, template }: Input<'export.next'>): Promise<Answer<Output<'export.next'>>> {
      const entry = open.get(job)
      if (entry === undefined) return failed('badRequest')
      const fill = await templateOf(template, 'html')
      if (fill === 'missing') return failed('badTemplate', template?.name)
      try {
        await entry.job.next(document, fill)
        entry.papers.push(document.title)
        return done({})
      } catch (error) {
        return abandon(job, entry, error)
      }
    },

    async rows(input: Input<'export.rows'>): Promise<Answer<Output<'export.rows'>>> {
      const entry = open.get(input.job)
      if (entry === undefined) return failed('badRequest')
      try {
        await entry.job.write(input.rows)
        entry.written += input.rows.filter(({ kind }) => kind === 'row').length
        return done({ written: entry.written })
      } catch (error) {
        return abandon(input.job, entry, error)
      }
    },

    async finish(input: Input<'export.finish'>): Promise<Answer<Output<'export.finish'>>> {
      const entry = open.get(input.job)
      if (entry === undefined) return failed('badRequest')
      try {
        const { bytes: written } = await entry.job.finish()
        const bytes = entry.page === undefined ? written : await pdfOf(entry.page, entry.papers, entry.temporary)
        // Cancelled while the last bytes were written: the clerk said no, so nothing is put in place.
        if (!open.has(input.job)) return await abandon(input.job, entry, undefined)
        await ports.disk.replace(entry.temporary, entry.target)
        open.delete(input.job)
        const name = basename(entry.target)
        if (entry.isAlone) finished.set(input.job, { path: entry.target, name, papers: entry.papers })
        for (const old of [...finished.keys()].slice(0, -remembered)) finished.delete(old)
        return done({ name, bytes })
      } catch (error) {
        return abandon(input.job, entry, error)
      }
    },

    async cancel(input: Input<'export.cancel'>): Promise<Answer<Output<'export.cancel'>>> {
      const entry = open.get(input.job)
      if (entry === undefined) return failed('badRequest')
      await discard(input.job, entry).catch(() => undefined)
      return done({})
    },

    async open(input: Input<'export.open'>): Promise<Answer<Output<'export.open'>>> {
      const file = finished.get(input.job)
      if (file === undefined) return failed('badRequest')
      if (ports.openInSystem === undefined) return failed('unsupported', file.name)
      return (await ports.openInSystem(file.path)) ? done({}) : failed('noProgram', file.name)
    },

    /** The finished file of a job, for the preview's download. */
    finished: (job: string): FinishedDocument | undefined => finished.get(job),

    /** Whether a file is being written. */
    isBusy: (): boolean => open.size > 0,

    /** Cancels what is open: the window was closed or its page went away. */
    async cancelAll(): Promise<void> {
      await Promise.all([...open].map(([id, entry]) => discard(id, entry).catch(() => undefined)))
    },
  }
}

export type ExportsService = ReturnType<typeof createExports>
