import readWorkbook from 'read-excel-file/universal'
import type { FileFailure, FileProblem } from '#shared/engine/import/table'
import { safeUnzip, storedZip } from './safeUnzip'

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly FileProblem[]
}

export type ReadSheets =
  { readonly ok: true; readonly sheets: readonly Sheet[] } | { readonly ok: false; readonly failure: FileFailure }

const failed = (failure: FileFailure): ReadSheets => ({ ok: false, failure })

/** Kinds of Office files that are ZIPs too, by a part only they have. */
function kindOfContainer(files: ReadonlyMap<string, Uint8Array>): FileFailure | undefined {
  if (files.has('xl/workbook.xml')) return undefined
  if (files.has('word/document.xml')) return { code: 'otherKind', really: 'docx' }
  const mime = new TextDecoder().decode(files.get('mimetype') ?? new Uint8Array())
  if (mime.includes('spreadsheet')) return { code: 'otherKind', really: 'ods' }
  if (mime.includes('opendocument')) return { code: 'otherKind', really: 'odt' }
  return { code: 'otherKind', really: 'zip' }
}

/**
 * Reads all sheets of an XLSX as text. Numbers come as a clerk sees them (no 405.89999999999998), dates as
 * `YYYY-MM-DD`, text cells untouched, leading noughts included; cells whose formula failed keep their `#N/A`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheets> {
  const unzipped = safeUnzip(bytes)
  if (!unzipped.ok)
    return failed(unzipped.failure.code === 'protected' ? { code: 'otherKind', really: 'protected' } : unzipped.failure)
  const other = kindOfContainer(unzipped.files)
  if (other !== undefined) return failed(other)
  try {
    const workbook = await readWorkbook(storedZip(unzipped.files), { trim: false, parseNumber: plainNumber })
    const errors = formulaErrors(unzipped.files, workbook.length)
    return {
      ok: true,
      sheets: workbook.map(({ sheet, data }, index) => {
        const rows = data.map((row) => row.map((cell) => cellText(cell)))
        const problems: FileProblem[] = []
        for (const { row, column, text } of errors[index] ?? []) {
          while (rows.length < row) rows.push([])
          const cells = rows[row - 1]
          if (cells === undefined) continue
          while (cells.length < column) cells.push('')
          cells[column - 1] = text
          problems.push({ code: 'formulaError', row, column, text })
        }
        return { name: sheet, rows, problems }
      }),
    }
  } catch {
    return failed({ code: 'damagedArchive' })
  }
}

/** A number as Excel shows it: fifteen significant digits, no exponent. */
function plainNumber(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(BigInt(value))
  return value
    .toPrecision(15)
    .replace(/^(-?\d+\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return plainNumber(String(cell))
  if (typeof cell === 'boolean') return cell ? 'tak' : 'nie'
  if (!(cell instanceof Date) || Number.isNaN(cell.valueOf())) return ''
  // The library counts Excel's dates in UTC.
  const iso = cell.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
}

interface FormulaError {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The library drops cells of type `e` without a word, so they are looked up in the sheets themselves. */
function formulaErrors(files: ReadonlyMap<string, Uint8Array>, count: number): readonly (readonly FormulaError[])[] {
  // Only with the usual names can a sheet's file be told by its position.
  return Array.from({ length: count }, (_, index) => {
    const file = files.get(`xl/worksheets/sheet${index + 1}.xml`)
    if (file === undefined) return []
    const xml = new TextDecoder().decode(file)
    if (!xml.includes('t="e"')) return []
    return Array.from(xml.matchAll(/<c\b([^>]*\bt="e"[^>]*)>(?:(?!<\/c>).)*?<v>([^<]*)<\/v>/gs), (match) => {
      const [, letters = 'A', row = '1'] = /\br="([A-Z]+)(\d+)"/.exec(match[1] ?? '') ?? []
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
      return { row: Number(row), column, text: match[2] ?? '' }
    })
  })
}
