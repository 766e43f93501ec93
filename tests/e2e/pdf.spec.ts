import { type Browser, chromium, expect, test } from '@playwright/test'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { paperRules } from '#electron/services/documents/htmlStyles'
import { countPages, finishPdf } from '#electron/services/documents/pdf/finishPdf'
import { documentModelSchema } from '#shared/engine/documents/model'
import { chromiumArgs, chromiumPath } from './hosts/chromium'
import { pdfFaults } from './screens/checkPdf'
import { pageOf, type Shape, shapes } from './screens/paperShapes'
import { readPdf } from './screens/readPdf'

// One paper of each shape as a PDF of the installed Chromium, checked for PDF/UA; the same ones out of Electron, whose engine
// is another version, in `electron.spec.ts`.

let folder: string
let browser: Browser
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kancelaria-pdf-'))
  const executablePath = chromiumPath()
  browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
})
test.afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

/** What Chromium prints of a page, asked as Electron is; with these rules besides. */
async function printedBy(file: string, rules = ''): Promise<Uint8Array> {
  // As the rules the program puts in come past the policy of the page.
  const tab = await browser.newPage({ bypassCSP: true })
  await tab.goto(pathToFileURL(file).href)
  if (rules !== '') await tab.addStyleTag({ content: rules })
  const pdf = await tab.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
  await tab.close()
  return new Uint8Array(pdf)
}

/** A paper as a finished PDF. */
async function printed(shape: Shape): Promise<string> {
  const { file, title } = await pageOf(shape, folder)
  const pdf = file.replace(/html$/u, 'pdf')
  await writeFile(pdf, await finishPdf(await printedBy(file), [title]))
  return pdf
}

test('papers of every shape have no fault of PDF/UA a machine can find', async () => {
  for (const shape of shapes) {
    const { what } = shape
    expect({ what, faults: await pdfFaults(await printed(shape)) }).toEqual({ what, faults: [] })
  }
})

test('what is wrong in a PDF is found', async () => {
  const [card] = shapes.filter(({ what }) => what === 'card')
  if (card === undefined) throw new Error('no card')
  const whole = (await readFile(await printed(card))).toString('latin1')
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
    [/\/Metadata /u, '/Metadota ', '06-001'],
    [/pdfuaid:part>1</u, 'pdfuaid:part>2<', '06-002'],
    [/<dc:title>/u, '<dc:titel>', '06-003'],
    [/<dc:language>/u, '<dc:longuage>', '11-006'],
  ]
  for (const [from, to, fault] of changes) {
    expect(whole).toMatch(from)
    const changed = join(folder, 'broken.pdf')
    await writeFile(changed, Buffer.from(whole.replace(from, to), 'latin1'))
    expect((await pdfFaults(changed)).map((one) => one.slice(0, 6))).toContain(fault)
  }
})

test('what the engine leaves in the margins unmarked is found; what cannot be read by all does not say so', async () => {
  const [letter] = shapes.filter(({ what }) => what === 'letter')
  if (letter === undefined) throw new Error('no letter')
  const { file, title } = await pageOf(letter, folder)
  const raw = join(folder, 'raw.pdf')
  await writeFile(raw, await printedBy(file))
  const faults = await pdfFaults(raw)
  expect(faults.filter((fault) => fault.startsWith('01-003'))).not.toEqual([])
  expect(faults).toContain('06-001 no metadata')

  const page = (await readFile(file, 'utf8')).replaceAll(/<(\/?)h[12]\b/gu, '<$1p')
  await writeFile(file, page)
  const lame = join(folder, 'lame.pdf')
  await writeFile(lame, await finishPdf(await printedBy(file), [title]))
  expect(await pdfFaults(lame)).toContain('06-002 does not say that it is PDF/UA')
})

test('several papers count their own pages, begin a sheet each where it is two-sided, and stand in the outline', async () => {
  const made = ['protocol', 'letter', 'ballot', 'announcement', 'card'].flatMap((what) =>
    shapes.filter((one) => one.what === what),
  )
  const models = made.map(({ make }) => documentModelSchema.parse(make()))
  const [first, ...further] = models
  if (first === undefined) throw new Error('no papers')
  const file = join(folder, 'several.html')
  const writer = await openDocumentWriter('html', { file, document: first })
  for (const model of further) await writer.next?.(model)
  await writer.finish()

  const titles = models.map(({ title }) => title)
  const counts = await countPages(await printedBy(file), titles.length)
  // The ballot, which has one page by its nature, is not numbered.
  expect(counts?.[2]).toBe(1)
  expect(counts?.length).toBe(5)
  expect(Math.max(...(counts ?? []))).toBeGreaterThan(1)
  const unnumbered = 'no number'
  const wanted = (isTwoSided: boolean) =>
    (counts ?? []).flatMap((count, index) => [
      ...(index === 2 ? [unnumbered] : Array.from({ length: count }, (_, page) => `Strona ${page + 1} z ${count}`)),
      ...(isTwoSided && count % 2 === 1 && index < 4 ? [''] : []),
    ])
  for (const isTwoSided of [false, true]) {
    const bytes = await printedBy(file, paperRules(counts ?? [], isTwoSided))
    const path = join(folder, 'several.pdf')
    await writeFile(path, await finishPdf(bytes, titles))
    const pdf = await readPdf(path)
    const found = pdf.pages.map((text) => /Strona \d+ z \d+/u.exec(text)?.[0] ?? (text.trim() === '' ? '' : unnumbered))
    expect(found).toEqual(wanted(isTwoSided))
    for (const title of titles) expect(pdf.outline).toContain(title.replaceAll(/\s+/gu, ' '))
    expect(await pdfFaults(path)).toEqual([])
  }
})
