import Papa from 'papaparse'
import type { Delimiter, FileProblem } from '#shared/engine/import/table'

export interface CsvRows {
  readonly rows: readonly (readonly string[])[]
  readonly delimiter: Delimiter
  readonly problems: readonly FileProblem[]
}

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']

/**
 * Reads delimited text. The separator is the one that cuts the most rows into the same number of cells. Cells keep
 * their blanks and line breaks. A quotation mark without its pair would swallow the rest of the file into one cell:
 * then the rows from there on are read with quotation marks as plain letters, and the row is reported.
 */
export function readCsv(text: string, delimiter: Delimiter = sniffDelimiter(text)): CsvRows {
  const parsed = parse(text, delimiter, true)
  const broken = parsed.errors.find((error) => error.type === 'Quotes')
  if (broken === undefined) return { rows: withoutLastEmpty(parsed.data), delimiter, problems: [] }
  return readWithBrokenQuotes(text, delimiter)
}

function parse(text: string, delimiter: Delimiter, quotes: boolean) {
  // A character no text contains switches quoting off.
  return Papa.parse<string[]>(text, { delimiter, quoteChar: quotes ? '"' : '\u0000', skipEmptyLines: false })
}

/** The newline at the end of the file is no row. */
function withoutLastEmpty(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.at(-1)
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}

/**
 * Reads line by line, joining lines while a quoted cell is open. A record that does not close within `patience` lines
 * is read as plain text, so that one stray mark costs one row its quotes and nothing else.
 */
function readWithBrokenQuotes(text: string, delimiter: Delimiter): CsvRows {
  const patience = 50
  const lines = text.split(/\r\n|\n|\r/)
  const rows: (readonly string[])[] = []
  const problems: FileProblem[] = []
  let at = 0
  while (at < lines.length) {
    let end = at
    let record = lines[at] ?? ''
    let result = parse(record, delimiter, true)
    while (isOpen(record, result.errors) && end + 1 < lines.length && end - at < patience) {
      end++
      record += `\n${lines[end] ?? ''}`
      result = parse(record, delimiter, true)
    }
    // For an empty line the library has no row at all.
    const row = record === '' ? [''] : result.data[0]
    if (result.errors.some((error) => error.type === 'Quotes') || result.data.length > 1 || row === undefined) {
      problems.push({ code: 'unbalancedQuote', row: rows.length + 1 })
      rows.push(parse(lines[at] ?? '', delimiter, false).data[0] ?? [''])
      at++
    } else {
      rows.push(row)
      at = end + 1
    }
  }
  return { rows: withoutLastEmpty(rows), delimiter, problems }
}

/** A further line can only help where a quoted cell is still open; an odd number of marks says so. */
function isOpen(record: string, errors: readonly { readonly code: string }[]): boolean {
  return errors.some((error) => error.code === 'MissingQuotes') && record.split('"').length % 2 === 0
}

/** Separator of the text, judged by its first lines. */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000)
  let best: Delimiter = ';'
  let most = 0
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 50 })
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
