import Papa from 'papaparse'
import type { DocumentCell, DocumentRow } from '#shared/engine/documents/model'
import { guardedTexts } from '#shared/engine/documents/formulaGuard'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { sheetOf } from './sheet'
import { openTextFile } from './sink'

/** Excel in Poland opens UTF-8 only with a byte order mark, and splits columns at semicolons. */
const BOM = '\ufeff'
const CSV = { delimiter: ';', newline: '\r\n' } as const

// No-break spaces are typography of paper; in data they would hide words from filters.
const textOf = (cell: DocumentCell) => (typeof cell === 'string' ? cell : cell.text).replaceAll('\u00a0', ' ')

/** Opens a CSV: UTF-8 with BOM, `;`, CRLF. Rejects with the Node error of the file. */
export function openCsv({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const sheet = sheetOf(document)
  const sink = openTextFile(file, open)
  const lines = (rows: readonly (readonly string[])[]) =>
    rows.length === 0
      ? ''
      : Papa.unparse(
          rows.map((row) => [...row]),
          { ...CSV, escapeFormulae: guardedTexts },
        ) + CSV.newline
  let isStarted = false
  // Rows stay rows: a group's heading becomes a column of its own.
  let groupHeading = sheet.groupHeading
  let group = ''
  const withGroup = (cells: readonly DocumentCell[], first: string) =>
    groupHeading === undefined ? cells.map(textOf) : [first, ...cells.map(textOf)]
  const start = (row: DocumentRow | undefined) => {
    if (isStarted) return ''
    isStarted = true
    if (row?.kind === 'group') groupHeading ??= documentsPl.group
    return BOM + lines(sheet.start.map(({ cells }) => withGroup(cells, groupHeading ?? '')))
  }
  return Promise.resolve({
    async write(rows) {
      if (!sheet.takesRows) throw new Error('the document has no place for rows')
      const head = start(rows[0])
      const data: string[][] = []
      for (const row of rows) {
        if (row.kind === 'group') group = row.text.replaceAll('\u00a0', ' ')
        else data.push(withGroup(row.cells, group))
      }
      await sink.write(head + lines(data))
    },
    async finish() {
      await sink.write(start(undefined))
      await sink.finish()
    },
    abort: () => sink.abort(),
  })
}
