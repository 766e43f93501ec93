import { computedHeading, groupColumnHeading } from '#shared/engine/documents/ownHeadings'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentCell, DocumentColumn, DocumentModel, DocumentRow } from '#shared/engine/documents/model'

/** A row of a spreadsheet: ordinary, column headings, or a heading across. */
export interface SheetRow {
  readonly kind: 'row' | 'heading' | 'group'
  readonly cells: readonly DocumentCell[]
}

/** A document as a spreadsheet sees it. */
export interface Sheet {
  /** Rows known beforehand: the register's headings, or the whole of a document without a register. */
  readonly start: readonly SheetRow[]
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
      takesRows: true,
      ...(groupHeading === undefined ? {} : { groupHeading: groupColumnHeading(groupHeading) }),
    }
  }
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
        return [headings(block.columns), ...block.rows]
      case 'register':
      case 'picture':
      case 'signatures':
      case 'columnBreak':
      case 'letterhead':
      case 'gap':
        return []
    }
  })
  return { start, takesRows: false }
}

/**
 * The rows of a sheet in their order. A row stays a row that can be sorted and filtered: what heads a group on paper
 * becomes a column of its own.
 */
export class SheetRows {
  readonly #start: readonly SheetRow[]
  #groupHeading: string | undefined
  #group = ''

  constructor({ start, groupHeading }: Sheet) {
    this.#start = start
    this.#groupHeading = groupHeading
  }

  /** The rows known beforehand; to be asked for first, with the first of the rows that follow. */
  start(first: DocumentRow | undefined): readonly SheetRow[] {
    if (first?.kind === 'group') this.#groupHeading ??= documentsPl.group
    return this.#start.map(({ kind, cells }) => ({ kind, cells: this.#grouped(cells, this.#groupHeading) }))
  }

  /** The next rows; a group among them is said in each row that follows it. */
  rows(rows: readonly DocumentRow[]): readonly SheetRow[] {
    return rows.flatMap((row): readonly SheetRow[] => {
      if (row.kind === 'row') return [{ kind: 'row', cells: this.#grouped(row.cells, this.#group) }]
      this.#group = row.text
      return []
    })
  }

  #grouped(cells: readonly DocumentCell[], group: string | undefined): readonly DocumentCell[] {
    return this.#groupHeading === undefined ? cells : [group ?? '', ...cells]
  }
}
