import { strFromU8, unzipSync } from 'fflate/browser'
import type { CellObject } from 'write-excel-file/node'
import writeExcel from 'write-excel-file/node'
import { type DocumentCell, type DocumentModel, type DocumentRow, fullTextOfCell } from '#shared/engine/documents/model'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { sheetOf, type SheetRow, SheetRows } from './sheet'
import { openZip } from './sink'
import { escapeXml } from './xmlText'

/**
 * XLSX like DOCX: `write-excel-file` builds the frame (styles, frozen header), the rows are streamed; what the library
 * cannot say (widths by content, filter, headings on every printed page) is put in between. The
 * library alone holds the whole sheet in memory (435 MB and 5 s at 50 000 rows of 8 columns).
 */
const SHEET_PART = 'xl/worksheets/sheet1.xml'
const STYLES_PART = 'xl/styles.xml'
const FONT = { fontFamily: 'Arial', fontSize: 10 }
const WORKBOOK_PART = 'xl/workbook.xml'
/** Narrowest and widest column, in characters; longer texts go on in further lines. */
const WIDTHS = { least: 6, most: 60 } as const
/** Room for the button of the filter beside a heading, in characters. */
const FILTER_BUTTON = 3
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
  moment: { ...top, format: 'dd.mm.yyyy hh:mm' },
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

const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
const NO_NAMES = '<definedNames/>'

/** The row of headings stands on every printed page (ISO/IEC 29500-1 §18.2.5). */
function printTitles(sheet: string): string {
  const quoted = escapeXml(sheet.replaceAll("'", "''"))
  return `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${quoted}'!$1:$1</definedName></definedNames>`
}

interface SheetFrame {
  readonly parts: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** What stands before the rows, around the widths of the columns; and behind them, around the filter. */
  readonly head: (columns: string) => string
  readonly tail: (filter: string) => string
  /** Number of each cell style in the frame's style sheet. */
  readonly styles: ReadonlyMap<CellStyle, string>
}

async function buildFrame(model: DocumentModel, isTable: boolean): Promise<SheetFrame> {
  // One sample cell per style: the numbers the library gave the styles are read back from them. The samples share one
  // text, so that no other is left behind among the shared strings.
  const names = Object.keys(samples).filter((name): name is CellStyle => name in samples)
  const row = names.map((name): CellObject => {
    const style: SampleStyle = samples[name]
    return style.format === undefined ? { ...style, type: String, value: ' ' } : { ...style, type: Number, value: 0 }
  })
  const name = sheetName(model.title)
  const options = { sheet: name, ...(isTable ? { stickyRowsCount: 1 } : {}) }
  const files = unzipSync(await writeExcel([row], options, FONT).toBuffer())
  const sheet = strFromU8(files[SHEET_PART] ?? new Uint8Array())
  const [, root, views, sample] = /^(.*?<worksheet[^>]*>)(.*)<sheetData>(.*)<\/sheetData>/s.exec(sheet) ?? []
  const numbers = Array.from(sample?.matchAll(/<c [^>]*\bs="(\d+)"/g) ?? [], (match) => match[1] ?? '')
  const workbook = strFromU8(files[WORKBOOK_PART] ?? new Uint8Array())
  if (root === undefined || views === undefined || numbers.length !== names.length || !workbook.includes(NO_NAMES))
    throw new Error('the frame of the sheet is not as expected')
  return {
    parts: Object.entries(files)
      .filter(([path]) => path !== SHEET_PART && !path.endsWith('/'))
      .map(([path, bytes]) => {
        if (path === STYLES_PART) return { path, bytes: Buffer.from(orderFonts(strFromU8(bytes))) }
        if (path !== WORKBOOK_PART || !isTable) return { path, bytes }
        return { path, bytes: Buffer.from(workbook.replace(NO_NAMES, () => printTitles(name))) }
      }),
    head: (columns) =>
      `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${views}<cols>${columns}</cols><sheetData>`,
    tail: (filter) =>
      `</sheetData>${filter}${MARGINS}<pageSetup paperSize="9" orientation="${model.page.orientation}" fitToHeight="0"/></worksheet>`,
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

/** A moment by the clocks of Poland as a day number with a fraction. */
function momentSerial(moment: string | undefined): number | undefined {
  if (moment === undefined) return undefined
  const days = (Date.parse(`${moment}Z`) - EPOCH) / DAY_MS
  return days >= FIRST_SERIAL ? days : undefined
}

/** Widths of columns in characters by their longest lines, so that nothing is cut and no page is spent on blanks. */
function columnsXml(rows: readonly SheetRow[]): string {
  const widths: number[] = []
  for (const { kind, cells } of rows) {
    // A heading across is no content of its first column.
    if (kind === 'group') continue
    cells.forEach((cell, column) => {
      const text = fullTextOfCell(cell)
      const lines = kind === 'heading' ? text.split(/\s+/) : text.split('\n')
      const room = kind === 'heading' ? FILTER_BUTTON : 1
      const longest = lines.reduce((most, line) => Math.max(most, line.length), 0) + room
      widths[column] = Math.min(WIDTHS.most, Math.max(WIDTHS.least, widths[column] ?? 0, longest))
    })
  }
  if (widths.length === 0) widths.push(WIDTHS.most)
  return widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')
}

function cellXml(place: string, cell: DocumentCell, row: SheetRow, frame: SheetFrame): string {
  const styled = (style: CellStyle) => `<c r="${place}" s="${frame.styles.get(style) ?? '0'}"`
  const { number, grosze, day, moment }: Partial<Exclude<DocumentCell, string>> = typeof cell === 'string' ? {} : cell
  const text = fullTextOfCell(cell)
  if (row.kind === 'row') {
    const time = momentSerial(moment)
    if (time !== undefined) return `${styled('moment')}><v>${time}</v></c>`
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
  const frame = await buildFrame(document, sheet.takesRows)
  const sink = openZip(file, frame.parts, SHEET_PART, open)
  let rowNumber = 0
  const rowXml = (row: SheetRow) => {
    rowNumber += 1
    const number = String(rowNumber)
    const cells = row.cells.map((cell, index) => cellXml(columnName(index) + number, cell, row, frame)).join('')
    return `<row r="${number}">${cells}</row>`
  }
  const body = new SheetRows(sheet)
  let columnCount = 0
  let isStarted = false
  /** The beginning of the sheet, written when the first rows say how wide its columns are. */
  const start = (first: readonly DocumentRow[]) => {
    const known = body.start(first[0])
    const rows = body.rows(first)
    isStarted = true
    columnCount = known.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    return frame.head(columnsXml([...known, ...rows])) + [...known, ...rows].map(rowXml).join('')
  }
  const filter = () =>
    sheet.takesRows && columnCount > 0 ? `<autoFilter ref="A1:${columnName(columnCount - 1)}${rowNumber}"/>` : ''
  return {
    async write(rows) {
      if (!sheet.takesRows) throw new Error('the document has no place for rows')
      await sink.write(isStarted ? body.rows(rows).map(rowXml).join('') : start(rows))
    },
    async finish() {
      if (!isStarted) await sink.write(start([]))
      await sink.write(frame.tail(filter()))
      await sink.finish()
    },
    abort: () => sink.abort(),
  }
}
