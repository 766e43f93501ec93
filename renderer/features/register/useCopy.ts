import type { Register } from '#shared/engine/register'
import { type FieldDefinition, isMoney } from '#shared/model/field'
import { columnHeading } from '#shared/model/registerText'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import type { ListResult, ListRow } from '../../data/query/queryTypes'
import { cellText } from './cellText'
import { publicRow } from './publicRow'
import { asHtml, asTabbedText, type CopiedCell } from './tableText'

/** Rows are fetched in pieces of this many: the window goes on between them. */
const piece = 500

export interface Copying {
  readonly copyCell: (row: ListRow, field: FieldDefinition) => void
  /** Copies the selected rows with the columns given, in the order of the list. */
  readonly copyRows: (fields: readonly FieldDefinition[], withHeadings: boolean) => void
}

/**
 * Copies what the list shows, as a table other programs understand. In the chamber that is what the wall shows, and no more.
 */
export function useCopy(
  definition: Register,
  result: ListResult | undefined,
  chosen: () => Promise<readonly string[]>,
  chamber: boolean,
): Copying {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { app } = texts
  const cellOf = (row: ListRow, field: FieldDefinition): CopiedCell => ({
    text: cellText(definition, field, chamber ? publicRow(definition, row) : row, texts),
    isText: !['date', 'integer', 'instant'].includes(field.type) && !isMoney(field),
  })
  const write = async (
    table: Promise<readonly (readonly CopiedCell[])[]>,
    headings: number,
    said: (rows: number) => string,
  ) => {
    const blob = async (type: string, print: (rows: readonly (readonly CopiedCell[])[]) => string) =>
      new Blob([print(await table)], { type })
    try {
      // Asked for at once, while the key that asked is still the clerk's; the rows may come a moment later.
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', asTabbedText),
          'text/html': blob('text/html', (rows) => asHtml(rows, headings)),
        }),
      ])
      toast({ look: 'plain', text: said((await table).length - headings) })
    } catch {
      toast({ look: 'problem', text: app.list.copyFailed })
    }
  }
  const rowsOf = async (fields: readonly FieldDefinition[], withHeadings: boolean) => {
    const text = texts.register(definition.id)
    const heading = fields.map(({ id }): CopiedCell => ({ text: columnHeading(text, id), isText: true }))
    const left = new Set(await chosen())
    const rows: (readonly CopiedCell[])[] = withHeadings ? [heading] : []
    for (let at = 0; result !== undefined && at < result.matched && left.size > 0; at += piece)
      for (const row of await workspace.query.rows(result.list, at, at + piece))
        if (left.delete(row.record.id)) rows.push(fields.map((field) => cellOf(row, field)))
    return rows
  }
  return {
    copyCell: (row, field) => void write(Promise.resolve([[cellOf(row, field)]]), 0, () => app.list.copiedCell),
    copyRows: (fields, withHeadings) =>
      void write(rowsOf(fields, withHeadings), withHeadings ? 1 : 0, app.list.copiedRows),
  }
}
