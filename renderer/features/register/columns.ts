import {
  fieldOf,
  publicField,
  type FieldDefinition,
  type RegisterDefinition,
  type View,
  type ViewColumn,
} from '#shared/model/definition'
import { isActNumber } from '#shared/core/values/values'
import type { ListRow } from '../../data/query/queryTypes'

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
    const known = fieldOf(definition, column.field)
    const field = chamber && known !== undefined ? publicField(known) : known
    if (field === undefined || field.privacy === 'special') return []
    return [{ field, width: column.width === undefined ? undefined : Math.round(column.width * listScale(chamber)) }]
  })
}

/** Least width of the column that takes what is left, in px. */
export const leastFlexible = 220
const selectColumn = 34

/** Room beside a number in its cell: the padding, and the sign that it needs a look. */
const besideNumber = 38
/** A figure is at most this wide, in px; numbers of acts hold narrower letters too. */
const figureWidth = 9

/** How many characters the longest number of an act has among these rows. */
export function longestNumber(columns: readonly GridColumn[], rows: Iterable<Pick<ListRow, 'record'>>): number {
  const numbers = columns.flatMap(({ field }) => (field.type === 'actNumber' ? [field.id] : []))
  let longest = 0
  for (const { record } of rows)
    for (const field of numbers) {
      const value = record.values[field]
      if (value !== undefined && isActNumber(value)) longest = Math.max(longest, value.written.length)
    }
  return longest
}

/**
 * Template of the rows' CSS grid; the first column holds the check boxes. Numbers of acts are never cut, whatever the width
 * of their column: `longest` is the number of characters of the longest one.
 */
export function gridTemplate(columns: readonly GridColumn[], longest: number): string {
  return [
    `${selectColumn}px`,
    ...columns.map(({ field, width }) => {
      if (width === undefined) return `minmax(${leastFlexible}px, 1fr)`
      return field.type === 'actNumber' ? `max(${width}px, calc(${longest}ch + ${besideNumber}px))` : `${width}px`
    }),
  ].join(' ')
}

/** Least width of a row in px; a narrower list scrolls sideways. */
export function leastWidth(columns: readonly GridColumn[], longest: number): number {
  const widthOf = ({ field, width = leastFlexible }: GridColumn) =>
    field.type === 'actNumber' ? Math.max(width, longest * figureWidth + besideNumber) : width
  return columns.reduce((sum, column) => sum + widthOf(column), selectColumn)
}
