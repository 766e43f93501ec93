import { columnLetters } from '#shared/engine/import/header'
import { readXml } from './xml'
import { type OdsCell, odsCell, spacesOf } from './odsCell'
import { columnLimit, isBlank, type ReadWorkbook, SheetGrid } from './sheetGrid'
import type { Parts } from './workbook'

const contentPart = 'content.xml'
/** Cells repeats may come to: what the largest XLSX that is read could hold. A file names a million rows in one number. */
const cellsLimit = 12_000_000

/** A sheet of the file, and whether it shows anything. */
interface OdsSheet {
  readonly name: string
  readonly isHidden: boolean
  hasContent: boolean
}

type ReadOds =
  | { readonly kind: 'workbook'; readonly workbook: ReadWorkbook }
  | { readonly kind: 'empty' | 'tooLarge' | 'protected' | 'noSpreadsheet' }

/** Whether a package says that it is a spreadsheet in the open format (ODF, ISO/IEC 26300). */
export function isOds(files: Parts): boolean {
  return new TextDecoder().decode(files.get('mimetype') ?? new Uint8Array()).includes('opendocument.spreadsheet')
}

/**
 * Reads one sheet of an ODS as text, as its cells are shown: the one asked for, else the first visible one with content.
 * Throws for XML that is damaged.
 */
export function readOds(files: Parts, wanted: string | undefined): ReadOds {
  const manifest = new TextDecoder().decode(files.get('META-INF/manifest.xml') ?? new Uint8Array())
  if (manifest.includes('encryption-data')) return { kind: 'protected' }
  const content = files.get(contentPart)
  if (content === undefined) return { kind: 'noSpreadsheet' }
  const sheets = sheetsOf(content)
  const filled = sheets.filter(({ hasContent }) => hasContent)
  const chosen = sheets.find(({ name }) => name === wanted) ?? filled.find(({ isHidden }) => !isHidden) ?? filled[0]
  if (chosen === undefined) return { kind: 'empty' }
  const reader = new OdsSheetReader(sheets.indexOf(chosen))
  reader.read(content)
  if (reader.isTooLarge) return { kind: 'tooLarge' }
  const { rows, hiddenRows, problems } = reader.grid.finished()
  const named = (code: 'otherSheets' | 'hiddenSheets', isHidden: boolean) => {
    const names = filled.filter((sheet) => sheet !== chosen && sheet.isHidden === isHidden).map(({ name }) => name)
    return names.length === 0 ? [] : [{ code, names }]
  }
  return {
    kind: 'workbook',
    workbook: {
      sheets: sheets.map(({ name }) => name),
      sheet: chosen.name,
      rows,
      hiddenRows,
      problems: [
        ...problems,
        ...(chosen.isHidden ? [{ code: 'hiddenSheetRead' as const, names: [chosen.name] }] : []),
        ...named('otherSheets', false),
        ...named('hiddenSheets', true),
      ],
    },
  }
}

/** The sheets of a file in their order. */
function sheetsOf(content: Uint8Array): readonly OdsSheet[] {
  const sheets: OdsSheet[] = []
  const hiddenStyles = new Set<string>()
  let style = ''
  let depth = 0
  let inText = 0
  let aside = 0
  readXml(content, {
    open: (name, attributes) => {
      if (name === 'style') style = attributes['name'] ?? ''
      if (name === 'table-properties' && attributes['display'] === 'false') hiddenStyles.add(style)
      if (name === 'table') {
        if (depth === 0)
          sheets.push({
            name: attributes['name'] ?? '',
            isHidden: hiddenStyles.has(attributes['style-name'] ?? ''),
            hasContent: false,
          })
        depth++
      }
      if (isAside(name)) aside++
      if (name === 'p') inText++
    },
    text: (text) => {
      const sheet = sheets.at(-1)
      if (sheet !== undefined && depth === 1 && inText > 0 && aside === 0) sheet.hasContent ||= !isBlank(text)
    },
    close: (name) => {
      if (name === 'table') depth--
      if (isAside(name)) aside--
      if (name === 'p') inText--
    },
  })
  return sheets
}

/** Notes, drawings and what was deleted stand inside cells and tables, and belong to neither. */
const isAside = (name: string) => ['annotation', 'shapes', 'frame', 'custom-shape', 'tracked-changes'].includes(name)

/** One pass over the content: the cells of the sheet that is wanted. */
class OdsSheetReader {
  readonly grid = new SheetGrid()
  isTooLarge = false
  readonly #wanted: number
  #sheet = -1
  #depth = 0
  #aside = 0
  #isDone = false
  /** The row after the last one read, and the columns told of so far. */
  #nextRow = 1
  #columns = 0
  #row:
    { readonly repeats: number; readonly isHidden: boolean; readonly cells: (readonly [number, OdsCell])[] } | undefined
  #nextColumn = 0
  #cell: Readonly<Record<string, string>> | undefined
  #paragraphs: string[] = []
  #inText = 0
  #cells = 0

  constructor(wanted: number) {
    this.#wanted = wanted
  }

  read(content: Uint8Array): void {
    readXml(content, {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => this.#add(text),
      close: (name) => this.#close(name),
      isDone: () => this.#isDone || this.isTooLarge,
    })
  }

  get #isReading(): boolean {
    return this.#sheet === this.#wanted && this.#depth === 1 && this.#aside === 0
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (isAside(name)) this.#aside++
    if (name === 'table') {
      if (this.#depth === 0) this.#sheet++
      this.#depth++
      return
    }
    if (!this.#isReading) return
    const isHidden = attributes['visibility'] === 'collapse' || attributes['visibility'] === 'filter'
    switch (name) {
      case 'table-column': {
        const from = this.#columns
        this.#columns += repeatsOf(attributes['number-columns-repeated'])
        if (isHidden) this.grid.hideColumns(from, this.#columns)
        return
      }
      case 'table-row':
        this.#row = { repeats: repeatsOf(attributes['number-rows-repeated']), isHidden, cells: [] }
        this.#nextColumn = 0
        return
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = attributes
        this.#paragraphs = []
        return
      case 'p':
        this.#inText++
        if (this.#inText === 1) this.#paragraphs.push('')
        return
      case 's':
        this.#add(spacesOf(attributes['c']))
        return
      case 'tab':
        this.#add('\t')
        return
      case 'line-break':
        this.#add('\n')
    }
  }

  #add(text: string): void {
    if (!this.#isReading || this.#inText === 0) return
    this.#paragraphs.push((this.#paragraphs.pop() ?? '') + text)
  }

  #close(name: string): void {
    if (isAside(name)) this.#aside--
    if (name === 'table') {
      this.#depth--
      this.#isDone = this.#depth === 0 && this.#sheet === this.#wanted
      return
    }
    if (!this.#isReading) return
    if (name === 'p') this.#inText--
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell()
    else if (name === 'table-row') this.#endRow()
  }

  #endCell(): void {
    const attributes = this.#cell ?? {}
    const from = this.#nextColumn
    const repeats = repeatsOf(attributes['number-columns-repeated'])
    this.#nextColumn += repeats
    const shown = this.#paragraphs.join('\n')
    const spanned = [attributes['number-columns-spanned'], attributes['number-rows-spanned']].map(repeatsOf)
    this.#cell = undefined
    if (shown === '' && attributes['value-type'] === undefined) return
    // One cell beyond the last column is enough to say that there is something.
    for (let column = from; column < Math.min(from + repeats, Math.max(columnLimit, from) + 1); column++)
      this.#row?.cells.push([column, { attributes, shown, spanned }])
  }

  #endRow(): void {
    const { repeats = 1, isHidden = false, cells = [] } = this.#row ?? {}
    this.#row = undefined
    const first = this.#nextRow
    this.#nextRow += repeats
    if (cells.length === 0) return
    this.#cells += cells.length * repeats
    this.isTooLarge = this.#cells > cellsLimit
    for (let row = first; row < first + repeats && !this.isTooLarge; row++) {
      this.grid.startRow(row, isHidden)
      for (const [column, cell] of cells) {
        this.grid.column = column
        this.grid.put(odsCell(cell, this.grid))
        const [wide = 1, high = 1] = cell.spanned
        if (high > 1)
          this.grid.merge(`${columnLetters(column)}${row}:${columnLetters(column + wide - 1)}${row + high - 1}`)
      }
      this.grid.endRow()
    }
  }
}

/** How often something stands there; once where nothing, or nonsense, says so. */
function repeatsOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,7}$/u.test(text) ? Math.max(1, Number(text)) : 1
}
