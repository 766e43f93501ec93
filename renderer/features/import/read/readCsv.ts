import Papa from 'papaparse'
import { withoutGuard } from '#shared/engine/documents/formulaGuard'
import type { Delimiter, FileProblem } from '#shared/engine/import/table'

export interface CsvRows {
  readonly rows: readonly (readonly string[])[]
  readonly delimiter: Delimiter
  readonly problems: readonly FileProblem[]
}

type Rows = readonly (readonly string[])[]

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']

/**
 * Reads delimited text. The separator is the one that cuts the most rows into the same number of cells. Cells keep
 * their blanks and line breaks. A quotation mark without its pair would swallow the rest of the file into one cell:
 * then the rows from there on are read with quotation marks as plain letters, and the row is reported.
 */
export function readCsv(text: string, wanted?: Delimiter): CsvRows {
  // Of systems that end lines by a sign of their own (U+0085) no file has another.
  const plain = withPlainEnds(/[\r\n]/.test(text) ? text : text.replaceAll('\u0085', '\n'))
  const delimiter = wanted ?? sniffDelimiter(plain)
  const read = readLines(plain, delimiter)
  const kept = otherLineEnds(text, delimiter, read.rows) ?? read
  return { delimiter, ...withoutWrapping(kept.rows, kept.problems) }
}

/** Every end of a line as LF: CR and LF together are one, however many CR stand before it; CR alone are one each. */
function withPlainEnds(text: string): string {
  return text.replace(/\r+\n?/g, (ends) => (ends.endsWith('\n') ? '\n' : '\n'.repeat(ends.length)))
}

interface Read {
  readonly rows: Rows
  readonly problems: readonly FileProblem[]
}

/** Reads text whose lines all end alike. */
function readLines(text: string, delimiter: Delimiter): Read {
  const { data, broken } = parse(text, delimiter, true)
  const rows = withoutLastEmpty(data)
  if (!broken && !swallowsRows(rows, delimiter)) return { rows, problems: [] }
  return readWithBrokenQuotes(text, delimiter, usualWidth(rows))
}

/** A character no text contains: it switches quoting off. */
const noQuote = '\u0000'

function parse(text: string, delimiter: Delimiter, quotes: boolean): { readonly data: Rows; readonly broken: boolean } {
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: quotes ? '"' : noQuote,
    skipEmptyLines: false,
  })
  return { data: parsed.data, broken: parsed.errors.some((error) => error.type === 'Quotes') }
}

/** The newline at the end of the file is no row. */
function withoutLastEmpty(rows: Rows): Rows {
  const last = rows.at(-1)
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}

/** The number of cells most rows have, and the share of the rows that have it. */
function widthsOf(rows: Rows): { readonly width: number; readonly share: number } {
  const widths = new Map<number, number>()
  let count = 0
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') continue
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
    count++
  }
  const [width, most] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])
  return { width, share: count === 0 ? 1 : most / count }
}

const usualWidth = (rows: Rows) => widthsOf(rows).width

/** A letter of private use, for line ends that are no ends of rows while the others are. */
const insideCell = '\ue000'

/**
 * Lines that end in several ways each end a row, whatever the first of them ends in; unless that leaves rows of unequal
 * width, and only the stronger ends (CRLF before LF before CR) give whole ones: then the others stand inside cells that
 * were not quoted.
 */
function otherLineEnds(text: string, delimiter: Delimiter, rows: Rows): Read | undefined {
  const { share } = widthsOf(rows)
  if (share === 1 || text.includes(insideCell)) return undefined
  const strong = text.includes('\r\n') ? /\r\n|([\r\n])/g : text.includes('\n') ? /\n|(\r)/g : undefined
  if (strong === undefined) return undefined
  let weak = 0
  const marked = text.replace(strong, (_, end: string | undefined) => {
    if (end === undefined) return '\n'
    weak++
    return insideCell
  })
  if (weak === 0) return undefined
  const read = readLines(marked, delimiter)
  if (widthsOf(read.rows).share <= share) return undefined
  return { ...read, rows: read.rows.map((row) => row.map((cell) => cell.replaceAll(insideCell, '\n'))) }
}

/** Whether a quoted cell holds what looks like rows of the file: a stray mark, and another far below that closes it. */
function swallowsRows(rows: Rows, delimiter: Delimiter): boolean {
  const width = usualWidth(rows)
  if (width < 3) return false
  return rows.some((row) =>
    row.some((cell) => {
      if (!cell.includes('\n')) return false
      const inner = cell.split('\n').slice(1, -1)
      if (inner.length < 3) return false
      return inner.filter((line) => line.split(delimiter).length === width).length >= inner.length * 0.8
    }),
  )
}

/** Lines a quoted cell may run over before its mark counts as a stray one. */
const patience = 50

/**
 * Reads line by line, joining lines while a quoted cell is open: until the marks are even again. A record that does not
 * close within `patience` lines is read as plain text, so that one stray mark costs one row its quotes and nothing else.
 */
function readWithBrokenQuotes(text: string, delimiter: Delimiter, width: number): Read {
  const lines = text.split('\n')
  const isOdd = lines.map(oddQuotes)
  const rows: (readonly string[])[] = []
  const problems: FileProblem[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const end = isOdd[at] === true ? isOdd.slice(at + 1, at + 1 + patience).indexOf(true) + at + 1 : at
    const row =
      end < at || (isOdd[at] === true && end === at) ? undefined : recordOf(lines.slice(at, end + 1), delimiter, width)
    if (row === undefined) {
      problems.push({ code: 'unbalancedQuote', row: rows.length + 1 })
      rows.push(parse(line, delimiter, false).data[0] ?? [''])
      at++
    } else {
      rows.push(row)
      at = end + 1
    }
  }
  return { rows: withoutLastEmpty(rows), problems: limited(problems) }
}

/** Lines as one record; `undefined` where the marks in them are in no order, or where they are rows of their own. */
function recordOf(lines: readonly string[], delimiter: Delimiter, width: number): readonly string[] | undefined {
  // For an empty line the library has no row at all.
  if (lines.length === 1 && lines[0] === '') return ['']
  const inner = lines.slice(1, -1)
  if (
    width >= 3 &&
    inner.length >= 3 &&
    inner.filter((line) => line.split(delimiter).length === width).length >= inner.length * 0.8
  )
    return undefined
  const { data, broken } = parse(lines.join('\n'), delimiter, true)
  return broken || data.length > 1 ? undefined : data[0]
}

function oddQuotes(line: string): boolean {
  let odd = false
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd
  return odd
}

/** Most rows that are named one by one. */
const named = 20

function limited(problems: readonly FileProblem[]): readonly FileProblem[] {
  const rest = problems.length - named
  return rest <= 0 ? problems : [...problems.slice(0, named), { code: 'moreUnbalancedQuotes', rows: rest }]
}

/**
 * Takes off what CSV puts round texts for spreadsheets: `="0012"`, which says that it is text, and this program's own
 * guard that keeps a formula from running.
 */
function withoutWrapping(rows: Rows, problems: readonly FileProblem[]): Read {
  const wrapped = { cells: 0, firstRow: 0 }
  const guards = { cells: 0, firstRow: 0 }
  const plain = rows.map((row, index) => {
    let changed: string[] | undefined
    row.forEach((cell, column) => {
      const taken = withoutGuard(cell)
      const text = taken === cell ? unwrapped(cell) : taken
      if (text === cell) return
      const count = taken === cell ? wrapped : guards
      if (count.cells === 0) count.firstRow = index + 1
      count.cells++
      changed ??= [...row]
      changed[column] = text
    })
    return changed ?? row
  })
  return {
    rows: plain,
    problems: [
      ...problems,
      ...(wrapped.cells === 0 ? [] : [{ code: 'wrappedTexts' as const, ...wrapped }]),
      ...(guards.cells === 0 ? [] : [{ code: 'guardsRemoved' as const, ...guards }]),
    ],
  }
}

function unwrapped(cell: string): string {
  if (!cell.startsWith('="')) return cell
  const inside = /^="((?:[^"]|"")*)"$/.exec(cell.trim())?.[1]
  return inside === undefined ? cell : inside.replaceAll('""', '"')
}

/** Separator of the text, judged by its first lines; lines end in LF. */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000)
  let best: Delimiter = ';'
  let most = 0
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 50 })
    const widths = new Map<number, number>()
    for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
    // Rows of equal width count most; more columns decide between equals ("a, b" inside texts).
    const score = Math.max(0, ...[...widths].map(([width, rows]) => rows * 1000 + width)) - widths.size
    if (score > most) {
      best = delimiter
      most = score
    }
  }
  return best
}
