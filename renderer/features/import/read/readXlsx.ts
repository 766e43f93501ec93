import type { FileFailure, FileProblem } from '#shared/engine/import/table'
import { safeUnzip } from './safeUnzip'
import { hasContent, SheetReader } from './sheetReader'
import { type Parts, readWorkbook, type SheetEntry, workbookPath } from './workbook'

/** The sheet of a workbook that was read, and the names of all it could have been. */
export interface ReadWorkbook {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly rows: readonly (readonly string[])[]
  readonly hiddenRows: readonly number[]
  readonly problems: readonly FileProblem[]
}

export type ReadXlsx =
  { readonly ok: true; readonly workbook: ReadWorkbook } | { readonly ok: false; readonly failure: FileFailure }

const failed = (failure: FileFailure): ReadXlsx => ({ ok: false, failure })

/** Kinds of Office files that are ZIPs too, by a part only they have. */
function kindOfContainer(files: Parts): FileFailure {
  if (files.has('word/document.xml')) return { code: 'otherKind', really: 'docx' }
  const mime = new TextDecoder().decode(files.get('mimetype') ?? new Uint8Array())
  if (mime.includes('spreadsheet')) return { code: 'otherKind', really: 'ods' }
  if (mime.includes('opendocument')) return { code: 'otherKind', really: 'odt' }
  return { code: 'otherKind', really: 'zip' }
}

/**
 * Reads one sheet of an XLSX as text, as its cells are shown: the one asked for, else the first visible one with content.
 * Parts are found by their relations, never by their names; only the sheet that is wanted is read to its end.
 */
export function readXlsx(bytes: Uint8Array, wanted?: string): ReadXlsx {
  const unzipped = safeUnzip(bytes)
  if (!unzipped.ok)
    return failed(unzipped.failure.code === 'protected' ? { code: 'otherKind', really: 'protected' } : unzipped.failure)
  try {
    const path = workbookPath(unzipped.files)
    return path === undefined ? failed(kindOfContainer(unzipped.files)) : readSheet(unzipped.files, path, wanted)
  } catch {
    return failed({ code: 'damagedArchive' })
  }
}

function readSheet(files: Parts, path: string, wanted: string | undefined): ReadXlsx {
  const workbook = readWorkbook(files, path)
  const withCells = workbook.sheets.filter(({ part }) => part !== undefined)
  const filled = withCells.filter(({ part }) => part !== undefined && hasContent(part, workbook))
  const chosen = withCells.find(({ name }) => name === wanted) ?? filled.find(({ isHidden }) => !isHidden) ?? filled[0]
  if (chosen?.part === undefined) return failed({ code: 'empty' })
  const { rows, hiddenRows, problems } = new SheetReader(workbook).read(chosen.part)
  const others = filled.filter((sheet) => sheet !== chosen)
  const say = (code: 'otherSheets' | 'hiddenSheets' | 'sheetsWithoutCells', sheets: readonly SheetEntry[]) =>
    sheets.length === 0 ? [] : [{ code, names: sheets.map(({ name }) => name) }]
  return {
    ok: true,
    workbook: {
      sheets: withCells.map(({ name }) => name),
      sheet: chosen.name,
      rows,
      hiddenRows,
      problems: [
        ...problems,
        ...(chosen.isHidden ? [{ code: 'hiddenSheetRead' as const, names: [chosen.name] }] : []),
        ...say(
          'otherSheets',
          others.filter(({ isHidden }) => !isHidden),
        ),
        ...say(
          'hiddenSheets',
          others.filter(({ isHidden }) => isHidden),
        ),
        ...say(
          'sheetsWithoutCells',
          workbook.sheets.filter(({ part }) => part === undefined),
        ),
      ],
    },
  }
}
