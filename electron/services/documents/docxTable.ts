import type { DocumentCell, DocumentColumn } from '#shared/engine/documents/model'
import { syllables } from '#shared/engine/documents/hyphenation'
import { CELL_PADDING_MM } from '#shared/engine/documents/pageLayout'
import { afterSigns } from '#shared/engine/documents/tableWidths'
import { textWidth } from '#shared/engine/documents/textWidth'
import type { HiddenMarks } from './hiddenMarks'
import { TIED_HYPHEN, tied } from './tiedHyphens'
import { escapeXml } from './xmlText'

/**
 * Tables as WordprocessingML (ISO/IEC 29500-1 §17.4), written by hand: the number of XML objects is what a document
 * library costs (performance.md), and a register has hundreds of thousands of them.
 */
const TWIPS_PER_MM = 1440 / 25.4

/** Millimetres to twentieths of a point. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM)

export const tableStyle = { grid: 'TabelaRejestru', text: 'TekstTabeli', heading: 'NaglowekTabeli' } as const

const textTag = (text: string) => {
  const needsSpaces = /^\s|\s$|\s\s/.test(text)
  return `<w:t${needsSpaces ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t>`
}

const SOFT_HYPHEN = '\u00ad'
/** Where a line may end inside a word. No line break, which would be taken for part of the text when the paper comes back. */
const BREAK = '\u200b'
const tagOf: Readonly<Record<string, string>> = {
  [SOFT_HYPHEN]: '<w:softHyphen/>',
  [TIED_HYPHEN]: '<w:noBreakHyphen/>',
}
const breaks = /\r\n?|[\n\v\f\u2028\u2029\u00ad\u2011]/g

// One look tells the ordinary text of nearly every cell from one that needs care.
const needsCare = new RegExp(
  '[&<>"\\u0000-\\u001f\\u00ad\\u2011\\u2028\\u2029\\ud800-\\udfff\\ufffe\\uffff]|^\\s|\\s$|\\s\\s',
)

function runs(text: string): string {
  if (!needsCare.test(text)) return `<w:t>${text}</w:t>`
  let xml = ''
  let from = 0
  for (const { 0: mark, index } of text.matchAll(breaks)) {
    xml += textTag(text.slice(from, index)) + (tagOf[mark] ?? '<w:br/>')
    from = index + mark.length
  }
  return xml + textTag(text.slice(from))
}

/** What a word processor does by itself. */
const afterHyphens = /(?<=[\p{L}\p{N}][-–])(?=[\p{L}\p{N}])/u

/** A word wider than its column, divided where Polish divides it: Word does neither by itself and would tear it anywhere. */
function dividedWord(word: string, frame: CellFrame): string {
  if (fits(word, frame)) return word
  let line = ''
  let lines = ''
  for (const part of word.split(afterSigns)) {
    if (line !== '' && !fits(line + part, frame)) {
      lines += withHyphens(line, frame) + BREAK
      line = ''
    }
    line += part
  }
  return lines + withHyphens(line, frame)
}

const fits = (text: string, { room, points }: CellFrame) => textWidth(text, points) <= room
const withHyphens = (line: string, frame: CellFrame) => (fits(line, frame) ? line : syllables(line).join(SOFT_HYPHEN))

/** Words tied by no-break spaces that are wider than their column; where no word of them can be divided, the tie gives way. */
function dividedWords(text: string, frame: CellFrame): string {
  if (fits(text, frame)) return text
  return text
    .split(afterHyphens)
    .map((part) => {
      if (fits(part, frame)) return part
      const divided = part
        .split('\u00a0')
        .map((word) => (fits(word, frame) ? syllables(word).join(SOFT_HYPHEN) : dividedWord(word, frame)))
        .join('\u00a0')
      return divided.split(/[\u200b\u00ad]/).every((line) => fits(line, frame))
        ? divided
        : divided.replaceAll('\u00a0', ' ')
    })
    .join('')
}

interface CellFrame {
  readonly open: string
  /** Opens a cell whose row stays on the page of what follows. */
  readonly openKept: string
  /** Width of a line of text in mm. */
  readonly room: number
  readonly points: number
  /** Letters that fit whatever they are. */
  readonly safe: number
  /** How long words stand in this column: a register says the same ones again and again. */
  readonly divided: Map<string, string>
}

const words = /[^ \n\r\t]+/g
/** Long words remembered for a column; numbers, each of which comes once, must not fill the memory. */
const REMEMBERED = 4_000

/** Opens the text of a cell; a bookmark stands before it. */
const RUN = '<w:r>'

/** Bold text is that much wider. */
const BOLD = 1.07

function frameOf(column: DocumentColumn, style: string, points: number, centred = false): CellFrame {
  const room = (column.width - 2 * CELL_PADDING_MM) / (style === tableStyle.heading ? BOLD : 1)
  const safe = Math.max(1, Math.floor(room / textWidth('W', points)))
  const align = column.align === 'left' ? '' : `<w:jc w:val="${column.align}"/>`
  const open = (keep: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${twips(column.width)}" w:type="dxa"/>${centred ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${align}</w:pPr>${RUN}`
  return {
    open: open(''),
    openKept: open('<w:keepNext/>'),
    room,
    points,
    safe,
    divided: new Map(),
  }
}

const CELL_END = '</w:r></w:p></w:tc>'

/** Whether a text has a word of more letters than certainly fit, told by its blanks alone. */
function hasLongWord(text: string, safe: number): boolean {
  let from = 0
  while (text.length - from > safe) {
    const blank = text.indexOf(' ', from)
    const end = blank === -1 ? text.length : blank
    if (end - from > safe) return true
    from = end + 1
  }
  return false
}

function divided(word: string, frame: CellFrame): string {
  if (word.length <= frame.safe) return word
  const known = frame.divided.get(word)
  if (known !== undefined) return known
  const found = dividedWords(word, frame)
  if (frame.divided.size >= REMEMBERED) frame.divided.clear()
  frame.divided.set(word, found)
  return found
}

function fittedRuns(frame: CellFrame, plain: string): string {
  const text = tied(plain)
  return runs(hasLongWord(text, frame.safe) ? text.replace(words, (word) => divided(word, frame)) : text)
}

const opened = ({ open, openKept }: CellFrame, kept: boolean, mark: string) =>
  mark === '' ? (kept ? openKept : open) : (kept ? openKept : open).slice(0, -RUN.length) + mark + RUN

function cellXml(frame: CellFrame, plain: string, kept = false, mark = ''): string {
  return opened(frame, kept, mark) + fittedRuns(frame, plain) + CELL_END
}

/** A cell with what was struck out of it, through a line, above what stands. */
function struckXml(frame: CellFrame, struck: string, plain: string, kept: boolean, mark: string): string {
  const line = `<w:rPr><w:strike/></w:rPr>${fittedRuns(frame, struck)}`
  const standing = plain === '' ? '' : `</w:r><w:r><w:br/>${fittedRuns(frame, plain)}`
  return opened(frame, kept, mark) + line + standing + CELL_END
}

export interface TableXml {
  /** Opens a table with its grid and repeated header row. */
  readonly open: () => string
  /**
   * A row; `kept` keeps it on the page of what follows, such as the signature under the table, `marks` are the bookmarks
   * it bears.
   */
  readonly row: (cells: readonly DocumentCell[], kept?: boolean, marks?: string) => string
  readonly close: string
}

export interface TableOptions {
  readonly columns: readonly DocumentColumn[]
  /** What the table holds, read out by screen readers. */
  readonly caption: string
  /** What stands in an empty cell. */
  readonly empty: string
  /** Whether the columns have headings; facts have names in their first column instead. */
  readonly header: boolean
  /** Size of the text. */
  readonly points: number
  /** Where the columns bear the keys of their fields. */
  readonly marks?: HiddenMarks
  /** Least height of a row in mm. */
  readonly rowMm?: number | undefined
}

/** Prepares the XML of a table with fixed columns: header row repeated on every page, rows never split. */
export function tableXml({ columns, caption, empty, header, points, marks, rowMm }: TableOptions): TableXml {
  const cells = columns.map((column, index) =>
    frameOf(column, !header && index === 0 ? tableStyle.heading : tableStyle.text, points, rowMm !== undefined),
  )
  const headings = columns.map((column) => frameOf(column, tableStyle.heading, points))
  const total = columns.reduce((sum, column) => sum + twips(column.width), 0)
  const look = header
    ? '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
    : '<w:tblLook w:val="0480" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
  const headerRow = () =>
    headings
      .map((frame, index) => {
        const { heading = '', field } = columns[index] ?? {}
        return cellXml(frame, heading, false, marks?.field(field))
      })
      .join('')
  const height = rowMm === undefined ? '' : `<w:trHeight w:val="${twips(rowMm)}" w:hRule="atLeast"/>`
  const rowOpen = `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>`
  return {
    open: () =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyle.grid}"/><w:tblW w:w="${total}" w:type="dxa"/>` +
      `<w:tblLayout w:type="fixed"/>${look}<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr><w:tblGrid>` +
      columns.map((column) => `<w:gridCol w:w="${twips(column.width)}"/>`).join('') +
      '</w:tblGrid>' +
      (header ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headerRow()}</w:tr>` : ''),
    row(values, kept = false, mark = '') {
      let xml = rowOpen
      for (const [index, frame] of cells.entries()) {
        const value = values[index] ?? ''
        const text = typeof value === 'string' ? value : value.text
        const struck = typeof value === 'string' ? undefined : value.struck
        const own = index === 0 ? mark : ''
        xml +=
          struck === undefined
            ? cellXml(frame, text === '' ? empty : text, kept, own)
            : struckXml(frame, struck, text, kept, own)
      }
      return `${xml}</w:tr>`
    },
    close: '</w:tbl>',
  }
}
