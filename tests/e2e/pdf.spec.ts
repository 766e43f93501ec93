import { chromium, expect, test } from '@playwright/test'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumArgs, chromiumPath } from './hosts/chromium'
import { pdfFaults } from './screens/checkPdf'
import { pageOf, type Shape, shapes } from './screens/paperShapes'

// One paper of each shape as a PDF of the installed Chromium, checked for PDF/UA; the same ones out of Electron, whose engine
// is another version, in `electron.spec.ts`.

let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kancelaria-pdf-'))
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

/** The papers as PDFs, printed with what Electron is asked for. */
async function printed(papers: readonly Shape[]): Promise<readonly { what: string; pdf: string; footer: string }[]> {
  const executablePath = chromiumPath()
  const browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  const tab = await browser.newPage()
  const done: { what: string; pdf: string; footer: string }[] = []
  for (const shape of papers) {
    const { file, footer } = await pageOf(shape, folder)
    await tab.goto(pathToFileURL(file).href)
    const pdf = file.replace(/html$/u, 'pdf')
    await tab.pdf({ path: pdf, tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
    done.push({ what: shape.what, pdf, footer })
  }
  await browser.close()
  return done
}

test('papers of every shape have no fault of PDF/UA a machine can find', async () => {
  for (const { what, pdf, footer } of await printed(shapes))
    expect({ what, faults: await pdfFaults(pdf, footer) }).toEqual({ what, faults: [] })
})

test('what is wrong in a PDF is found', async () => {
  const [card] = await printed(shapes.filter(({ what }) => what === 'card'))
  const whole = (await readFile(card?.pdf ?? '')).toString('latin1')
  const changes: readonly (readonly [from: RegExp, to: string, fault: string])[] = [
    [/\/Marked true/u, '/Marked null', '01-001'],
    [/\/DisplayDocTitle true/u, '/DisplayDocTitle null', '07-001'],
    [/\/Lang \(pl/gu, '/Lung (pl', '11-006'],
    [/\/Tabs \/S/u, '/Annots []', '28-008'],
    [/\/Scope \/Row/u, '/Scope /Low', '15-003'],
    [/\/S \/H1/gu, '/S /H3', '14-003'],
    [/\/Alt \(/gu, '/Olt (', '13-004'],
    [/\/FontFile2 /u, '/FontFila2 ', '31-009'],
    [/\/ToUnicode /u, '/ToUnicorn ', '31-027'],
  ]
  for (const [from, to, fault] of changes) {
    expect(whole).toMatch(from)
    const changed = join(folder, `broken-${fault}.pdf`)
    await writeFile(changed, Buffer.from(whole.replace(from, to), 'latin1'))
    const found = await pdfFaults(changed, card?.footer)
    expect(found.map((one) => one.slice(0, 6))).toContain(fault)
  }
})
