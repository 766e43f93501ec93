import { looksDamaged } from '#shared/engine/import/damage'
import { kindOfBytes } from '#shared/engine/import/signature'
import type { Delimiter, FileProblem, ReadTable, Table } from '#shared/engine/import/table'
import { decodeText } from './decodeText'
import { readCsv } from './readCsv'
import { looksLikeJson, readJson } from './readJson'
import { readXlsx } from './readXlsx'

export interface ReadOptions {
  /** Sheet of a workbook; the first one with content otherwise. */
  readonly sheet?: string
  /** Separator of a text file; recognised otherwise. */
  readonly delimiter?: Delimiter
}

/**
 * Reads a file into a table of text, by what it is and not by what it is called. Never throws: a file that is no table
 * is a typed failure that says what it really is.
 */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadTable> {
  if (bytes.length === 0) return { ok: false, failure: { code: 'empty' } }
  const kind = kindOfBytes(bytes)
  if (kind === 'container') return readContainer(bytes, options)
  if (kind !== 'text') return { ok: false, failure: { code: 'otherKind', really: kind } }
  const { text, encoding } = decodeText(bytes)
  if (looksLikeJson(text)) {
    const read = readJson(text)
    if (read === undefined) return { ok: false, failure: { code: 'damagedJson' } }
    return finished({ format: 'json', encoding, sheets: [], ...read })
  }
  const { rows, delimiter, problems } = readCsv(text, options.delimiter)
  return finished({ format: 'csv', encoding, delimiter, sheets: [], rows, problems: [...problems, ...surplus(rows)] })
}

/** Rows with more cells than nearly all others: a separator inside a text that was not quoted. */
function surplus(rows: readonly (readonly string[])[]): readonly FileProblem[] {
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [usual, count] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])
  if (count < rows.length * 0.9) return []
  const wide = rows.flatMap((row, index) => (row.slice(usual).some((cell) => cell.trim() !== '') ? [index + 1] : []))
  return wide.length === 0 ? [] : [{ code: 'extraCells', rows: wide }]
}

async function readContainer(bytes: Uint8Array, options: ReadOptions): Promise<ReadTable> {
  const read = await readXlsx(bytes)
  if (!read.ok) return read
  const filled = read.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
  const chosen = read.sheets.find(({ name }) => name === options.sheet) ?? filled[0]
  if (chosen === undefined) return { ok: false, failure: { code: 'empty' } }
  const others = filled.filter((sheet) => sheet !== chosen).map(({ name }) => name)
  const problems: FileProblem[] = [...chosen.problems]
  if (others.length > 0) problems.push({ code: 'otherSheets', names: others })
  return finished({
    format: 'xlsx',
    sheets: read.sheets.map(({ name }) => name),
    sheet: chosen.name,
    rows: chosen.rows,
    problems,
  })
}

function finished(table: Table): ReadTable {
  if (!table.rows.some((row) => row.some((cell) => cell.trim() !== '')))
    return { ok: false, failure: { code: 'empty' } }
  let cells = 0
  let firstRow = 0
  for (const [index, row] of table.rows.entries()) {
    for (const cell of row) {
      if (!looksDamaged(cell)) continue
      if (cells === 0) firstRow = index + 1
      cells++
    }
  }
  if (cells === 0) return { ok: true, table }
  return { ok: true, table: { ...table, problems: [{ code: 'damagedText', cells, firstRow }, ...table.problems] } }
}
