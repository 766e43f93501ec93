import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { done, failed } from '../ipc/answers'
import type { ExportsService } from './exports'
import { failureCode } from './fileErrors'
import { safeFileName } from './fileName'
import type { Printer } from './ports'

export interface PrintingPorts {
  readonly exports: Pick<ExportsService, 'startPage' | 'finished'>
  /** Absent where the page is printed by whoever shows it: the browser of the preview. */
  readonly printer: Printer | undefined
  /** Opens a file in the system's program; `undefined` where files are only downloaded. */
  readonly openInSystem: ((path: string) => Promise<boolean>) | undefined
  /** Folder of what is being printed; emptied at every start and end. */
  readonly folder: string
}

/** Printing: the paper is written as a page into a folder of the program, like an export, then printed or shown as a PDF. */
export function createPrinting(ports: PrintingPorts) {
  // What another program still shows of the run before stays until the next start.
  const emptied = rm(ports.folder, { recursive: true, force: true }).catch(() => undefined)

  return {
    async start({ suggestedName, ...paper }: Input<'print.start'>): Promise<Answer<Output<'print.start'>>> {
      const name = safeFileName(suggestedName, 'html')
      try {
        await emptied
        await mkdir(ports.folder, { recursive: true, mode: 0o700 })
        const own = await mkdtemp(join(ports.folder, 'paper-'))
        return await ports.exports.startPage(join(own, name), paper)
      } catch (error) {
        return failed(failureCode(error), name)
      }
    },

    /** Where a document goes that is only looked at: a folder of its own, emptied like that of printed papers. */
    async placeToLook(name: string): Promise<string> {
      await emptied
      await mkdir(ports.folder, { recursive: true, mode: 0o700 })
      return join(await mkdtemp(join(ports.folder, 'look-')), name)
    },

    async show({ job, as, ...on }: Input<'print.show'>): Promise<Answer<Output<'print.show'>>> {
      const page = ports.exports.finished(job)
      if (page === undefined) return failed('badRequest')
      const { printer, openInSystem } = ports
      const shown = basename(page.name, '.html')
      if (printer === undefined) return failed('unsupported', shown)
      try {
        if (as === 'paper') return done({ shown: await printer.print(page.path, page.papers, on) })
        if (openInSystem === undefined) return failed('unsupported', shown)
        const pdf = page.path.replace(/\.html$/u, '.pdf')
        await printer.writePdf(page.path, page.papers, pdf)
        return (await openInSystem(pdf)) ? done({ shown: true }) : failed('noProgram', basename(pdf))
      } catch (error) {
        return failed(failureCode(error), shown)
      }
    },

    /** Removes what was printed; what other programs still show stays until the next start. */
    forget(): void {
      try {
        rmSync(ports.folder, { recursive: true, force: true })
      } catch {
        // A program of the system still holds one.
      }
    },
  }
}
