import {
  fieldOf,
  type FieldDefinition,
  type RegisterDefinition,
  type View,
  type ViewColumn,
} from '#shared/model/definition'

/** A column of a list: its field and its width in px; without a width it takes what is left. */
export interface GridColumn {
  readonly field: FieldDefinition
  readonly width: number | undefined
}

/** How much larger the chamber's text is: 17 px instead of 14 px (tokens.css). Columns and rows grow with it. */
const chamberScale = 17 / 14

/** How much larger than usual columns and rows are drawn. */
export function listScale(chamber: boolean): number {
  return chamber ? chamberScale : 1
}

/**
 * The columns a list shows. Fields the register no longer has are passed over, because saved views outlive them; so are
 * those of the special class, which no list shows. On the wall of the council chamber only public fields show, in larger
 * text.
 */
export function visibleColumns(definition: RegisterDefinition, view: View, chamber: boolean): readonly GridColumn[] {
  return view.columns.flatMap((column: ViewColumn) => {
    const field = fieldOf(definition, column.field)
    if (field === undefined || field.privacy === 'special' || (chamber && field.privacy !== 'public')) return []
    return [{ field, width: column.width === undefined ? undefined : Math.round(column.width * listScale(chamber)) }]
  })
}

/** Least width of the column that takes what is left, in px. */
export const leastFlexible = 220
const selectColumn = 34

/** Template of the rows' CSS grid; the first column holds the check boxes. */
export function gridTemplate(columns: readonly GridColumn[]): string {
  return [
    `${selectColumn}px`,
    ...columns.map(({ width }) => (width === undefined ? `minmax(${leastFlexible}px, 1fr)` : `${width}px`)),
  ].join(' ')
}

/** Least width of a row in px; a narrower list scrolls sideways. */
export function leastWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { width }) => sum + (width ?? leastFlexible), selectColumn)
}
