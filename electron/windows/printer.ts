import { BrowserWindow, session } from 'electron'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { paperRules } from '../services/documents/htmlStyles'
import { countInThread, finishInThread } from '../services/documents/pdf/pdfJob'
import type { Log, Printer } from '../services/ports'

/** A session in memory that knows nothing of the program's data and may load the one page only. */
const partition = 'printing'

/** Opens the page in a window nobody sees, without scripts, and closes it afterwards. */
async function withPage<T>(
  page: string,
  owner: BrowserWindow,
  use: (contents: Electron.WebContents) => Promise<T>,
): Promise<T> {
  const own = session.fromPartition(partition)
  const address = pathToFileURL(page).href
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== address && !url.startsWith('data:') }))
  const window = new BrowserWindow({
    show: false,
    parent: owner,
    webPreferences: {
      partition,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(address)
    return await use(window.webContents)
  } finally {
    window.destroy()
  }
}

const asPdf = (contents: Electron.WebContents) =>
  contents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })

/** Tells several papers how many pages each has, which only laying them out tells. */
async function countPapers(contents: Electron.WebContents, papers: number, isTwoSided: boolean): Promise<void> {
  if (papers === 1) return
  const pages = await countInThread(await asPdf(contents), papers)
  if (pages !== undefined) await contents.insertCSS(paperRules(pages, isTwoSided))
}

/** Pages are printed one after another: the session knows one page at a time. */
export function createPrinter(owner: () => BrowserWindow, log: Pick<Log, 'bug'>): Printer {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  return {
    print: (page, papers, { twoSided, sheet }) =>
      inTurn(() =>
        withPage(page, owner(), async (contents) => {
          await countPapers(contents, papers.length, twoSided !== undefined)
          return new Promise<boolean>((resolve, reject) => {
            contents.print(
              {
                printBackground: true,
                usePrinterDefaultPageSize: false,
                ...(sheet === undefined ? {} : { pageSize: sheet }),
                ...(twoSided === undefined ? {} : { duplexMode: twoSided }),
              },
              (printed, reason) => {
                if (printed) resolve(true)
                else if (/cancel/iu.test(reason)) resolve(false)
                else reject(new Error(`printing failed: ${reason}`))
              },
            )
          })
        }),
      ),
    writePdf: (page, papers, pdf) =>
      inTurn(() =>
        withPage(page, owner(), async (contents) => {
          await countPapers(contents, papers.length, false)
          const printed = await asPdf(contents)
          // As the engine made it, it is whole and only claims less of itself: better than none.
          const finished = await finishInThread(printed, papers).catch((error: unknown) => {
            log.bug('finish PDF', error)
            return printed
          })
          await writeFile(pdf, finished, { mode: 0o600 })
        }),
      ),
  }
}
