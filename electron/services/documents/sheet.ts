import { computedHeading, groupColumnHeading } from '#shared/engine/documents/ownHeadings'
import type { DocumentCell, DocumentColumn, DocumentModel } from '#shared/engine/documents/model'

/** A row of a spreadsheet: ordinary, column headings, or a heading across. */
export interface SheetRow {
  readonly kind: 'row' | 'heading' | 'group'
  readonly cells: readonly DocumentCell[]
}

/** A document as a spreadsheet sees it. */
export interface Sheet {
  /** Rows known beforehand: the register's headings, or the whole of a document without a register. */
  readonly start: readonly SheetRow[]
  /** Widths of the columns in mm. */
  readonly widths: readonly number[]
  readonly takesRows: boolean
  /** Heading of the column that repeats the group, where the register has groups. */
  readonly groupHeading?: string
}

const headings = (columns: readonly DocumentColumn[]): SheetRow => ({
  kind: 'heading',
  cells: columns.map(({ heading, computed }) => (computed === true ? computedHeading(heading) : heading)),
})

/**
 * Turns a document into rows. Of a register only the data remain, so that the sheet can be filtered and imported again;
 * a card or a list keeps its headings, facts and tables, one under the other.
 */
export function sheetOf(model: DocumentModel): Sheet {
  const register = model.blocks.find((block) => block.kind === 'register')
  if (register !== undefined) {
    const { groupHeading } = register
    return {
      start: [headings(register.columns)],
      widths: register.columns.map((column) => column.width),
      takesRows: true,
      ...(groupHeading === undefined ? {} : { groupHeading: groupColumnHeading(groupHeading) }),
    }
  }
  const widths: number[] = []
  const start = model.blocks.flatMap((block): readonly SheetRow[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'group', cells: [block.text] }]
      case 'paragraph':
        return [{ kind: 'group', cells: [block.lead === '' ? block.text : `${block.lead} ${block.text}`] }]
      case 'list':
        return block.items.map(({ marker, text }) => ({ kind: 'row', cells: [marker, text] }))
      case 'formHead':
        return [{ kind: 'group', cells: [block.title] }]
      case 'facts':
        return block.facts.map((fact) => ({ kind: 'row', cells: [fact.name, fact.value] }))
      case 'table':
        for (const [index, column] of block.columns.entries())
          widths[index] = Math.max(widths[index] ?? 0, column.width)
        return [headings(block.columns), ...block.rows]
      case 'register':
      case 'picture':
      case 'signatures':
      case 'columnBreak':
      case 'gap':
        return []
    }
  })
  return { start, widths: widths.length === 0 ? [50, 120] : widths, takesRows: false }
}
