import { letterhead, ownerOf } from '#shared/engine/documents/letterhead'
import type { DocumentInput, DocumentRow } from '#shared/engine/documents/model'
import type { ReportLine } from '#shared/engine/import/report'
import type { Office } from '#shared/model/office'
import type { ImportNames } from '#shared/text/import.pl'
import type { Texts } from '#shared/text/texts'
import type { Day } from '#shared/core/values/values'

/** The report of an import as a table: row, column, text in the file, what was done, why. */
export function reportDocument(
  lines: readonly ReportLine[],
  { import: words }: Texts,
  names: ImportNames,
  office: Office,
  today: Day,
  title: string,
): { readonly document: DocumentInput; readonly rows: DocumentRow[] } {
  const { row, column, text, done, why } = words.reportHeadings
  return {
    document: {
      title,
      subject: title,
      author: ownerOf(office),
      language: 'pl-PL',
      page: { orientation: 'landscape', marginMm: 20 },
      font: 'Arial',
      letterhead: letterhead(office),
      footer: `${title} ${today}`,
      blocks: [
        {
          kind: 'register',
          columns: [
            { heading: row, width: 18, align: 'right' },
            { heading: column, width: 40 },
            { heading: text, width: 70 },
            { heading: done, width: 40 },
            { heading: why, width: 89 },
          ],
        },
      ],
    },
    rows: lines.map((line) => ({
      kind: 'row',
      cells: [
        line.row === undefined ? '' : { text: String(line.row), number: line.row },
        line.column ?? '',
        line.text ?? '',
        words.done[line.done],
        words.why(line, names),
      ],
    })),
  }
}
