import type { FileFailure, HiddenKeys } from '#shared/engine/import/table'
import { readDocx } from './readDocx'
import { isOds, readOds } from './readOds'
import { inflatedLimit, safeUnzip } from './safeUnzip'
import type { ReadWorkbook } from './sheetGrid'
import { hasContent, SheetReader } from './sheetReader'
import { type Parts, readWorkbook, type SheetEntry, workbookPath } from './workbook'

export type ReadXlsx =
  | {
      readonly ok: true
      readonly workbook: ReadWorkbook & { readonly format: 'xlsx' | 'ods' | 'docx'; readonly keys?: HiddenKeys }
    }
  | { readonly ok: false; readonly failure: FileFailure }

const writtenPart = 'word/document.xml'

const failed = (failure: FileFailure): ReadXlsx => ({ ok: false, failure })

/** Kinds of Office files that are ZIPs too, by a part only they have. */
function kindOfContainer(files: Parts): FileFailure {
  const mime = new TextDecoder().decode(files.get('mimetype') ?? new Uint8Array())
  if (mime.includes('opendocument')) return { code: 'otherKind', really: 'odt' }
  return { code: 'otherKind', really: 'zip' }
}

/**
 * Reads one sheet of an XLSX or ODS as text, as its cells are shown: the one asked for, else the first visible one with content.
 * Parts are found by their relations, never by their names; only the sheet that is wanted is read to its end.
 */
export function readXlsx(bytes: Uint8Array, wanted?: string): ReadXlsx {
  const unzipped = safeUnzip(bytes)
  if (!unzipped.ok)
    return failed(unzipped.failure.code === 'protected' ? { code: 'otherKind', really: 'protected' } : unzipped.failure)
  try {
    const path = workbookPath(unzipped.files)
    if (path !== undefined) return readSheet(unzipped.files, path, wanted)
    const written = unzipped.files.get(writtenPart)
    if (written !== undefined) return readWritten(written)
    return isOds(unzipped.files) ? readOdsSheet(unzipped.files, wanted) : failed(kindOfContainer(unzipped.files))
  } catch {
    return failed({ code: 'damagedArchive' })
  }
}

/** The largest table of a Word document, as the only sheet there is. */
function readWritten(part: Uint8Array): ReadXlsx {
  const table = readDocx(part)
  if (table === undefined) return failed({ code: 'otherKind', really: 'docx' })
  return { ok: true, workbook: { format: 'docx', sheets: [], sheet: '', hiddenRows: [], ...table } }
}

function readOdsSheet(files: Parts, wanted: string | undefined): ReadXlsx {
  const read = readOds(files, wanted)
  switch (read.kind) {
    case 'workbook':
      return { ok: true, workbook: { ...read.workbook, format: 'ods' } }
    case 'tooLarge':
      return failed({ code: 'tooLarge', bytes: inflatedLimit, limit: inflatedLimit })
    case 'protected':
      return failed({ code: 'otherKind', really: 'protected' })
    case 'empty':
      return failed({ code: 'empty' })
    case 'noSpreadsheet':
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
      format: 'xlsx',
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
