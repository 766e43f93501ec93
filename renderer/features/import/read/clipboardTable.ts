import { readCsv } from './readCsv'
import { columnLimit } from './sheetGrid'

/** What the clipboard offers of what was copied. */
export interface Copied {
  readonly html: string
  readonly text: string
}

/** What was copied: a block of cells, or one text. */
export type Pasted =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** A block too large to be read here without the window standing still: the worker of the import reads it. */
  | { readonly kind: 'file'; readonly text: string }

/** Characters of HTML that are read in a moment. */
const mostRead = 300_000

/**
 * Reads what was copied in a spreadsheet, a text program or a list of this program. The table in HTML says more than the
 * text beside it: a line end inside a cell, merged cells, hidden rows.
 */
export function readCopied({ html, text }: Copied): Pasted {
  if (Math.max(html.length, text.length) > mostRead && text.includes('\t')) return { kind: 'file', text }
  const rows = html === '' ? [] : rowsOfHtml(html)
  const table = rows.length > 0 ? rows : text.includes('\t') ? trimmed(readCsv(text, '\t').rows) : []
  const [first = []] = table
  const only = first[0]
  if (table.length === 1 && first.length === 1 && only !== undefined) return { kind: 'text', text: only }
  if (table.length > 0) return { kind: 'table', rows: table }
  const plain = withoutLastEnds(text.replace(/\r\n?/g, '\n'))
  return plain === '' ? { kind: 'nothing' } : { kind: 'text', text: plain }
}

/** By hand: a pattern anchored at the end tries every run of line ends inside a long text. */
function withoutLastEnds(text: string): string {
  let end = text.length
  while (text.charAt(end - 1) === '\n') end--
  return text.slice(0, end)
}

/** A block as a file of text with tabs, as the import reads it. */
export function fileOf(pasted: Extract<Pasted, { readonly kind: 'table' | 'file' }>): Uint8Array<ArrayBuffer> {
  if (pasted.kind === 'file') return new TextEncoder().encode(pasted.text)
  const { rows } = pasted
  const cell = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return new TextEncoder().encode(rows.map((row) => row.map(cell).join('\t')).join('\n'))
}

/** The cells of the tables in a piece of HTML, one table below the other. */
function rowsOfHtml(html: string): readonly (readonly string[])[] {
  // Parsed apart from the page: nothing in it runs, loads or is shown.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const outer = Array.from(page.querySelectorAll('table')).filter(
    (table) => table.parentElement?.closest('table') === null,
  )
  return trimmed(outer.flatMap(rowsOfTable))
}

function rowsOfTable(table: HTMLTableElement): readonly (readonly string[])[] {
  const shown = Array.from(table.rows).filter((row) => row.closest('table') === table && !isHidden(row))
  const rows = shown.map((): string[] => [])
  /** Columns of later rows that a cell merged downwards takes. */
  const taken = shown.map(() => new Set<number>())
  shown.forEach((row, at) => {
    let column = 0
    for (const cell of row.cells) {
      if (isHidden(cell)) continue
      while (taken[at]?.has(column) === true) column++
      if (column >= columnLimit) break
      const text = textOf(cell)
      const wide = Math.min(Math.max(1, cell.colSpan), columnLimit - column)
      // Nought stands for all rows that are left.
      const high = cell.rowSpan === 0 ? shown.length - at : Math.min(cell.rowSpan, shown.length - at)
      for (let below = 0; below < high; below++) {
        const target = rows[at + below]
        if (target === undefined) break
        for (let beside = 0; beside < wide; beside++) {
          // Merged downwards a text is meant in every row; across the page it is no value of every column.
          target[column + beside] = beside === 0 ? text : ''
          if (below > 0) taken[at + below]?.add(column + beside)
        }
      }
      column += wide
    }
  })
  return rows
}

/** Rows and columns Excel filters out or hides are copied, but not meant. */
function isHidden(element: HTMLElement): boolean {
  const style = element.getAttribute('style') ?? ''
  return element.hasAttribute('hidden') || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)
}

const blocks = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'HEAD', 'TITLE'])

/** What a cell says as it is shown: its lines, and white space as a browser shows it. */
function textOf(cell: Element): string {
  return partsOf(cell)
    .join('')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '')
}

function partsOf(node: Node): readonly string[] {
  return Array.from(node.childNodes).flatMap((child): readonly string[] => {
    if (child.nodeType === Node.TEXT_NODE) return [(child.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ')]
    if (!(child instanceof Element) || unseen.has(child.tagName)) return []
    if (child.tagName === 'BR') return ['\n']
    if (child instanceof HTMLElement && isHidden(child)) return []
    const inner = partsOf(child)
    return blocks.has(child.tagName) ? ['\n', ...inner, '\n'] : inner
  })
}

/** Without the empty rows below and the empty columns on the right; all rows of one width. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isFull = (text: string) => text.trim() !== ''
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex(isFull) + 1), 0)
  const last = rows.findLastIndex((row) => row.some(isFull))
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}
