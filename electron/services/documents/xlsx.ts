import { strFromU8, unzipSync } from 'fflate/browser'
import type { CellObject } from 'write-excel-file/node'
import writeExcel from 'write-excel-file/node'
import type { DocumentCell, DocumentModel } from '#shared/engine/documents/model'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { sheetOf, type SheetRow } from './sheet'
import { openZip } from './sink'
import { escapeXml } from './xmlText'

/**
 * XLSX like DOCX: `write-excel-file` builds the frame (styles, frozen header, widths), the rows are streamed. The
 * library alone holds the whole sheet in memory (435 MB and 5 s at 50 000 rows of 8 columns).
 */
const SHEET_PART = 'xl/worksheets/sheet1.xml'
const STYLES_PART = 'xl/styles.xml'
const FONT = { fontFamily: 'Arial', fontSize: 10 }
/** Millimetres of a column per character of its width. */
const MM_PER_CHARACTER = 2
const NAME_LIMIT = 31
/** Longest text Excel accepts in a cell. */
const CELL_LIMIT = 32_767
const DAY_MS = 86_400_000
/** Day 0 of Excel's calendar, counted so that days from March 1900 are right (ISO/IEC 29500-1 §18.17.4.1). */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_SERIAL = 61

const top = { alignVertical: 'top' } as const
const samples = {
  heading: { fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#ededed' },
  text: { ...top, wrap: true },
  integer: { ...top, format: '0' },
  amount: { ...top, format: '#,##0.00' },
  day: { ...top, format: 'dd.mm.yyyy' },
  group: { fontWeight: 'bold' },
} as const
type SampleStyle = Omit<CellObject, 'type' | 'value'>
type CellStyle = keyof typeof samples

/** Name of a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends. */
export function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, NAME_LIMIT)
    .replace(/^['\s]+|['\s]+$/g, '')
  return name === '' ? 'Arkusz1' : name
}

/** Children of a font in the order the schema wants (ISO/IEC 29500-1 §18.8.22); the library writes them in another. */
const fontParts = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme']

function orderFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => {
    const parts = Array.from(children.matchAll(/<(\w+)[^>]*\/>/g), (match) => ({ tag: match[1] ?? '', xml: match[0] }))
    const place = (tag: string) => fontParts.indexOf(tag)
    return `<font>${parts
      .toSorted((a, b) => place(a.tag) - place(b.tag))
      .map((part) => part.xml)
      .join('')}</font>`
  })
}

interface SheetFrame {
  readonly parts: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly head: string
  readonly tail: string
  /** Number of each cell style in the frame's style sheet. */
  readonly styles: ReadonlyMap<CellStyle, string>
}

async function buildFrame(model: DocumentModel, widths: readonly number[]): Promise<SheetFrame> {
  // One sample cell per style: the numbers the library gave the styles are read back from them. The samples share one
  // text, so that no other is left behind among the shared strings.
  const names = Object.keys(samples).filter((name): name is CellStyle => name in samples)
  const row = names.map((name): CellObject => {
    const style: SampleStyle = samples[name]
    return style.format === undefined ? { ...style, type: String, value: ' ' } : { ...style, type: Number, value: 0 }
  })
  const options = {
    sheet: sheetName(model.title),
    columns: widths.map((mm) => ({ width: Math.round(mm / MM_PER_CHARACTER) + 1 })),
    stickyRowsCount: 1,
    ...(model.page.orientation === 'landscape' ? { orientation: 'landscape' as const } : {}),
  }
  const files = unzipSync(await writeExcel([row], options, FONT).toBuffer())
  const sheet = strFromU8(files[SHEET_PART] ?? new Uint8Array())
  const [before, sample, after] = sheet.split(/<sheetData>(.*)<\/sheetData>/s)
  const numbers = Array.from(sample?.matchAll(/<c [^>]*\bs="(\d+)"/g) ?? [], (match) => match[1] ?? '')
  if (before === undefined || after === undefined || numbers.length !== names.length)
    throw new Error('the frame of the sheet is not as expected')
  return {
    parts: Object.entries(files)
      .filter(([path]) => path !== SHEET_PART && !path.endsWith('/'))
      .map(([path, bytes]) =>
        path === STYLES_PART ? { path, bytes: Buffer.from(orderFonts(strFromU8(bytes))) } : { path, bytes },
      ),
    head: `${before}<sheetData>`,
    tail: `</sheetData>${after}`,
    styles: new Map(names.map((name, index) => [name, numbers[index] ?? '0'])),
  }
}

/** Letters of a column: 0 is A, 26 is AA. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

/** Text as a sheet takes it: plain spaces, so that filters find it; `_x0041_` would otherwise be read as a letter. */
function sheetText(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return escapeXml(plain.length > CELL_LIMIT ? `${plain.slice(0, CELL_LIMIT - 1)}…` : plain)
}

function serial(day: string | undefined): number | undefined {
  if (day === undefined) return undefined
  const days = (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS
  return days >= FIRST_SERIAL ? days : undefined
}

function cellXml(place: string, cell: DocumentCell, row: SheetRow, frame: SheetFrame): string {
  const styled = (style: CellStyle) => `<c r="${place}" s="${frame.styles.get(style) ?? '0'}"`
  const { text, number, grosze, day } = typeof cell === 'string' ? { text: cell } : cell
  if (row.kind === 'row') {
    const date = serial(day)
    if (date !== undefined) return `${styled('day')}><v>${date}</v></c>`
    if (grosze !== undefined) return `${styled('amount')}><v>${grosze / 100}</v></c>`
    if (number !== undefined) return `${styled('integer')}><v>${number}</v></c>`
  }
  if (text === '') return ''
  const style = row.kind === 'row' ? 'text' : row.kind === 'heading' ? 'heading' : 'group'
  return `${styled(style)} t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`
}

/** Opens an XLSX of one sheet. Rejects with the Node error of the file. */
export async function openXlsx({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const sheet = sheetOf(document)
  const frame = await buildFrame(document, sheet.widths)
  const sink = openZip(file, frame.parts, SHEET_PART, open)
  let rowNumber = 0
  const rowXml = (row: SheetRow) => {
    rowNumber += 1
    const number = String(rowNumber)
    const cells = row.cells.map((cell, index) => cellXml(columnName(index) + number, cell, row, frame)).join('')
    return `<row r="${number}">${cells}</row>`
  }
  await sink.write(frame.head + sheet.start.map(rowXml).join(''))
  return {
    async write(rows) {
      if (!sheet.takesRows) throw new Error('the document has no place for rows')
      await sink.write(
        rows.map((row) => rowXml(row.kind === 'group' ? { kind: 'group', cells: [row.text] } : row)).join(''),
      )
    },
    async finish() {
      await sink.write(frame.tail)
      await sink.finish()
    },
    abort: () => sink.abort(),
  }
}
