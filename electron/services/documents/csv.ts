import Papa from 'papaparse'
import { type DocumentCell, type DocumentRow, fullTextOfCell } from '#shared/engine/documents/model'
import { withGuard } from '#shared/engine/documents/formulaGuard'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { sheetOf, type SheetRow, SheetRows } from './sheet'
import { openTextFile } from './sink'
import { cleanText } from './xmlText'

/** Excel in Poland opens UTF-8 only with a byte order mark, and splits columns at semicolons. */
const BOM = '\ufeff'
const CSV = { delimiter: ';', newline: '\r\n' } as const

// No-break spaces are typography of paper; in data they would hide words from filters.
const textOf = (cell: DocumentCell) => withGuard(cleanText(fullTextOfCell(cell)).replaceAll('\u00a0', ' '))

/** Opens a CSV: UTF-8 with BOM, `;`, CRLF. Rejects with the Node error of the file. */
export function openCsv({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const sheet = sheetOf(document)
  const sink = openTextFile(file, open)
  const lines = (rows: readonly SheetRow[]) =>
    rows.length === 0
      ? ''
      : Papa.unparse(
          rows.map(({ cells }) => cells.map(textOf)),
          CSV,
        ) + CSV.newline
  const body = new SheetRows(sheet)
  let isStarted = false
  const start = (first: DocumentRow | undefined) => {
    if (isStarted) return ''
    isStarted = true
    return BOM + lines(body.start(first))
  }
  return Promise.resolve({
    async write(rows) {
      if (!sheet.takesRows) throw new Error('the document has no place for rows')
      const head = start(rows[0])
      await sink.write(head + lines(body.rows(rows)))
    },
    async finish() {
      await sink.write(start(undefined))
      await sink.finish()
    },
    abort: () => sink.abort(),
  })
}
