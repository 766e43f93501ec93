import { withoutGuard } from '#shared/engine/documents/formulaGuard'
import { looksDamaged } from '#shared/engine/import/damage'
import { columnLetters } from '#shared/engine/import/header'
import { kindOfBytes } from '#shared/engine/import/signature'
import type { Delimiter, FileProblem, ReadTable, Table } from '#shared/engine/import/table'
import { plainText } from '#shared/core/values/plainText'
import { decodeText } from './decodeText'
import { readCsv } from './readCsv'
import { pdfText } from './pdfText'
import { looksLikeJson, readJson } from './readJson'
import { readVoteReport } from './voteReport'
import { readXlsx } from './readXlsx'
import { columnLimit } from './sheetGrid'

export interface ReadOptions {
  /** Sheet of a workbook; the first visible one with content otherwise. */
  readonly sheet?: string
  /** Whether the hidden rows of a sheet are taken like the others. */
  readonly withHiddenRows?: boolean
  /** Separator of a text file; recognised otherwise. */
  readonly delimiter?: Delimiter
}

/**
 * Reads a file into a table of text, by what it is and not by what it is called. Never throws: a file that is no table
 * is a typed failure that says what it really is.
 */
export function readTable(bytes: Uint8Array, options: ReadOptions = {}): ReadTable {
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
  const report = readVoteReport(text)
  if (report !== undefined) return finished({ format: 'report', encoding, sheets: [], ...report })
  const { rows, delimiter, problems } = readCsv(text, options.delimiter)
  return finished({ format: 'csv', encoding, delimiter, sheets: [], rows, problems: [...problems, ...surplus(rows)] })
}

/** Reads a file that must be waited for: a PDF that holds a report of votes; any other as a table. */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadTable> {
  const read = readTable(bytes, options)
  if (read.ok || read.failure.code !== 'otherKind' || read.failure.really !== 'pdf') return read
  const text = await pdfText(bytes)
  const report = text === undefined ? undefined : readVoteReport(text)
  return report === undefined ? read : finished({ format: 'report', sheets: [], ...report })
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

function readContainer(bytes: Uint8Array, options: ReadOptions): ReadTable {
  const read = readXlsx(bytes, options.sheet)
  if (!read.ok) return read
  const { format, sheets, sheet, rows, hiddenRows, problems, keys } = read.workbook
  const isLeftOut = hiddenRows.length > 0 && options.withHiddenRows !== true
  return finished({
    format,
    sheets,
    sheet,
    rows,
    ...(isLeftOut ? { hiddenRows } : {}),
    ...(keys === undefined ? {} : { keys }),
    problems: [
      ...(hiddenRows.length === 0 ? [] : [{ code: 'hiddenRows' as const, rows: hiddenRows, areTaken: !isLeftOut }]),
      ...problems,
    ],
  })
}

/** Something that is so in several cells, and the row of the first. */
class Places {
  cells = 0
  firstRow = 0
  note(row: number): void {
    if (this.cells === 0) this.firstRow = row
    this.cells++
  }
  problems(code: 'damagedText' | 'unseenCharacters' | 'guardsRemoved'): readonly FileProblem[] {
    return this.cells === 0 ? [] : [{ code, cells: this.cells, firstRow: this.firstRow }]
  }
}

/** The last steps of every format: texts as a clerk sees them, and no wider than the table is. */
function finished(table: Table): ReadTable {
  const width = table.rows.reduce((most, row) => Math.max(most, usedWidth(row)), 0)
  if (width === 0) return { ok: false, failure: { code: 'empty' } }
  const limit = Math.min(width, columnLimit)
  const damaged = new Places()
  const unseen = new Places()
  const guards = new Places()
  let beyond = 0
  let firstBeyond = ''
  const rows = table.rows.map((row, index) => {
    if (row.length > limit && usedWidth(row) > limit) {
      if (beyond === 0) firstBeyond = columnLetters(limit) + String(index + 1)
      beyond++
    }
    return (row.length > limit ? row.slice(0, limit) : row).map((cell) => {
      if (cell === '') return cell
      // A CSV of this program that a spreadsheet saved as a workbook bears them still; in a CSV they are gone by now.
      const bare = withoutGuard(cell)
      if (bare !== cell) guards.note(index + 1)
      const { text, changed } = plainText(bare)
      if (changed) unseen.note(index + 1)
      if (looksDamaged(text)) damaged.note(index + 1)
      return text
    })
  })
  return {
    ok: true,
    table: {
      ...table,
      rows,
      problems: [
        ...damaged.problems('damagedText'),
        ...table.problems,
        ...guards.problems('guardsRemoved'),
        ...unseen.problems('unseenCharacters'),
        ...(beyond === 0 ? [] : [{ code: 'farCells' as const, cells: beyond, cell: firstBeyond }]),
      ],
    },
  }
}

/** How many cells a row has up to the last one that says something. */
function usedWidth(row: readonly string[]): number {
  let width = row.length
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width--
  return width
}
