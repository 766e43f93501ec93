import { Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { createWriteStream, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { once } from 'node:events'
import { ZipFile } from 'yazl'
import { type DocumentModel, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { catalogue } from '#shared/catalogue'
import { paperScope } from '#shared/engine/templates/paperScope'
import { namedFields } from '#shared/engine/templates/recordNames'
import { registerTemplate } from '#shared/engine/templates/starter'
import { nameKey } from '#shared/engine/templates/tag'
import { emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { openDocumentJob } from '#electron/services/documents/writer'

/**
 * One method, one size, in a process of its own: `measure <method> <rows> <worker url>`. Prints one JSON line: time from
 * the first row to the closed file, peak memory of the process, longest stall of the calling thread.
 */
const [method = '', count = '10000', workerUrl = ''] = process.argv.slice(2)
const rowCount = Number(count)
const file = join(tmpdir(), `kancelaria-bench-${process.pid}.docx`)
const BATCH = 500
const COLUMNS = [10, 30, 22, 90, 22, 22, 30, 31]
const headings = ['Lp.', 'Numer', 'Data', 'W sprawie', 'Wysłano', 'Doręczono', 'Ogłoszono', 'Stan']

const { register: registerTexts } = textsOf('pl', catalogue)

/** A register row of realistic length. */
function cellsOf(index: number): string[] {
  const day = String(1 + (index % 28)).padStart(2, '0')
  return [
    String(index + 1),
    `XXXVIII/${index + 1}/26`,
    `${day}.03.2026`,
    `w sprawie udzielenia pomocy finansowej gminie nr ${index} na usunięcie skutków powodzi i odbudowę drogi`,
    `${day}.04.2026`,
    `${day}.05.2026`,
    `${day}.06.2026`,
    index % 3 === 0 ? 'obowiązuje' : 'w nadzorze',
  ]
}

const model: DocumentModel = documentModelSchema.parse({
  title: 'REJESTR UCHWAŁ',
  subject: 'Uchwały',
  author: 'Biuro Rady',
  language: 'pl-PL',
  page: { orientation: 'landscape', marginMm: 20 },
  font: 'Arial',
  letterhead: { lines: ['Biuro Rady'] },
  footer: 'Rejestr uchwał',
  blocks: [
    { kind: 'heading', level: 1, text: 'REJESTR UCHWAŁ' },
    { kind: 'register', columns: headings.map((heading, index) => ({ heading, width: COLUMNS[index] ?? 20 })) },
    { kind: 'signatures', people: [{ post: 'Prowadzący rejestr', name: '' }] },
  ],
})

function batch(from: number): DocumentRow[] {
  return Array.from({ length: Math.min(BATCH, rowCount - from) }, (_, index) => ({
    kind: 'row' as const,
    cells: cellsOf(from + index),
  }))
}

/** The product: `docx` for the frame, rows streamed by a worker. */
async function product(): Promise<void> {
  const job = openDocumentJob({ file, format: 'docx', document: model, worker: new URL(workerUrl) })
  for (let from = 0; from < rowCount; from += BATCH) await job.write(batch(from))
  await job.finish()
}

/** The same by a template of the office, made of the built-in register. */
async function template(): Promise<void> {
  const text = registerTexts('resolutions')
  const frame = { office: emptyOffice, definition: catalogue.of('resolutions'), text }
  const shown = ['number', 'date', 'title', 'sentOn', 'receivedOn', 'promulgatedOn', 'status']
  const names = namedFields(frame.definition, text).filter(({ field }) => shown.includes(field.id))
  const columns = names.map(({ field }) => field.id)
  const starter = documentModelSchema.parse(registerTemplate({ ...frame, columns, orientation: 'landscape' }))
  const writer = await openDocumentWriter('docx', { file, document: starter })
  await writer.finish()
  const job = openDocumentJob({
    file,
    format: 'docx',
    document: model,
    worker: new URL(workerUrl),
    template: {
      bytes: readFileSync(file),
      scope: paperScope(emptyOffice, '2026-11-29', 'public'),
      columns: names.map(({ name }) => nameKey(name)),
      withBuiltIn: true,
      about: { name: 'Rejestr', version: '1', sha256: '0'.repeat(64) },
    },
  })
  for (let from = 0; from < rowCount; from += BATCH) await job.write(batch(from))
  await job.finish()
}

/** (a) The same table through `docx` alone, styles only. */
async function plainDocx(): Promise<void> {
  const row = (cells: readonly string[]) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text) => new TableCell({ children: [new Paragraph({ text, style: 'Normal' })] })),
    })
  const tables: (Table | Paragraph)[] = []
  for (let from = 0; from < rowCount; from += BATCH) {
    const rows = batch(from).map((item) => row(item.kind === 'row' ? item.cells.map(String) : []))
    const width = { size: 100, type: WidthType.PERCENTAGE }
    const columnWidths = COLUMNS.map((mm) => Math.round(mm * 56.7))
    tables.push(new Table({ rows: [row(headings), ...rows], layout: TableLayoutType.FIXED, width, columnWidths }))
    tables.push(new Paragraph(''))
  }
  const document = new Document({ title: model.title, sections: [{ children: tables }] })
  writeFileSync(file, await Packer.toBuffer(document))
}

/** (b) The practical floor: the least OOXML Word opens, written by hand into a zip on this thread. */
async function byHand(): Promise<void> {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const cell = (text: string, index: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${Math.round((COLUMNS[index] ?? 20) * 56.7)}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>${escape(text)}</w:t></w:r></w:p></w:tc>`
  const row = (cells: readonly string[], extra = '') =>
    `<w:tr><w:trPr><w:cantSplit/>${extra}</w:trPr>${cells.map(cell).join('')}</w:tr>`
  const types = 'http://schemas.openxmlformats.org/package/2006'
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const zip = new ZipFile()
  const part = (name: string, xml: string) => zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${xml}`), name)
  part(
    '[Content_Types].xml',
    `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  )
  part(
    '_rels/.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  const body = new PassThrough()
  zip.addReadStream(body, 'word/document.xml')
  zip.end()
  const written = pipeline(zip.outputStream, createWriteStream(file))
  const put = async (xml: string) => {
    if (!body.write(xml)) await once(body, 'drain')
  }
  await put(
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
  )
  for (let from = 0; from < rowCount; from += BATCH) {
    const rows = batch(from).map((item) => row(item.kind === 'row' ? item.cells.map(String) : []))
    await put(`<w:tbl><w:tblPr/><w:tblGrid/>${row(headings, '<w:tblHeader/>')}${rows.join('')}</w:tbl><w:p/>`)
  }
  body.end('<w:sectPr/></w:body></w:document>')
  await written
}

/** Peak memory in MB. `maxRSS` would count the parent before `exec`, so Linux is asked directly. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1]
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024
}

const methods: Readonly<Record<string, () => Promise<void>>> = { product, template, plainDocx, byHand }

async function run(): Promise<void> {
  const work = methods[method]
  if (work === undefined) throw new Error(`unknown method ${method}`)
  let last = performance.now()
  let stall = 0
  const beat = setInterval(() => {
    const now = performance.now()
    stall = Math.max(stall, now - last - 5)
    last = now
  }, 5)
  const start = performance.now()
  last = start
  await work()
  const end = performance.now()
  stall = Math.max(stall, end - last - 5)
  clearInterval(beat)
  const bytes = statSync(file).size
  rmSync(file)
  const peakMb = peakMemory()
  process.stdout.write(`${JSON.stringify({ method, rows: rowCount, ms: end - start, peakMb, stall, bytes })}\n`)
}

await run()
