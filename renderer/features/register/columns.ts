import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { isMoney, publicField, type FieldDefinition } from '#shared/model/field'
import type { View, ViewColumn } from '#shared/model/view'

/** A column of a list. Without a width it takes what is left. */
export interface GridColumn {
  readonly field: FieldDefinition
  /** What the view says of its width, px. */
  readonly width: number | undefined
  /** Whether the clerk set the width; content changes it no more, except where a number or a day would be cut. */
  readonly isSet: boolean
  /** Place among the columns of the view, from 0; those hidden beside a pane keep theirs. */
  readonly place: number
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
export function visibleColumns(
  definition: RegisterDefinition,
  view: Pick<View, 'columns'>,
  chamber: boolean,
): readonly GridColumn[] {
  return view.columns
    .flatMap((column: ViewColumn) => {
      const known = fieldOf(definition, column.field)
      const field = chamber && known !== undefined ? publicField(known) : known
      if (field === undefined || field.privacy === 'special') return []
      return [{ field, width: column.width, isSet: column.set === true }]
    })
    .map((column, _, all) => {
      // What is short is as wide as what stands in it; a text takes what is left.
      const isShort = (one: { readonly field: FieldDefinition }) => isExact(one.field) || brief.has(one.field.type)
      const rest = all.some((one) => one.width === undefined && !isShort(one))
      const width = column.width ?? (rest && isShort(column) ? usualWidth : undefined)
      return { ...column, width: width === undefined ? undefined : Math.round(width * listScale(chamber)) }
    })
    .map((column, place) => ({ ...column, place }))
}

/** Kinds whose values are a word or two. */
const brief: ReadonlySet<FieldDefinition['type']> = new Set(['choice', 'boolean'])
/** Width, px, such a column begins with where no view says one. */
const usualWidth = 120
/** Least width of the column that takes what is left, in px. */
export const leastFlexible = 220
/** Column of the check boxes. */
const selectColumn = 34
/** The sign that columns are hidden stands in the last heading. */
const hiddenSign = 58
/** Texts no view gives a width get no more than this. */
const widestText = 200
/** What says where a matter stands is read whole: „odpowiedziano 7 dni po terminie”. */
const widestState = 280

/** Numbers, days and amounts are read figure by figure: their columns are never too narrow for them. */
export function isExact(field: FieldDefinition): boolean {
  return (
    ['actNumber', 'date', 'instant', 'integer', 'caseSign'].includes(field.type) ||
    isMoney(field) ||
    (field.type === 'derived' && field.as === 'date')
  )
}

/** States and deadlines, shown by a sign and words. */
export function isState(field: FieldDefinition): boolean {
  return field.type === 'derived' && (field.as === 'state' || field.derive === 'deadline')
}

/** A heading makes its column no wider than this. */
const widestHeading = 130
/** The filter of a column is still of use. */
const narrowest = 72

/** What the content of a column needs, px with the padding of a cell. */
export interface Needed {
  readonly heading: number
  readonly content: number
}

/** Width of a column whose content is measured; `undefined` for the one that takes what is left. */
export function fittedWidth({ field, width, isSet }: GridColumn, needed: Needed | undefined): number | undefined {
  if (width === undefined) return undefined
  if (needed === undefined) return width
  const { heading, content } = needed
  if (isSet) return isExact(field) ? Math.max(width, content) : width
  // A long heading over short values may be cut; its column would be wide for nothing.
  const fitted = Math.max(content, Math.min(heading, widestHeading), narrowest)
  return isExact(field) ? fitted : Math.min(fitted, Math.max(width, isState(field) ? widestState : widestText))
}

export interface FittedColumn extends GridColumn {
  /** Width in px; of the column that takes what is left the least one. */
  readonly least: number
}

export interface Fitted {
  readonly shown: readonly FittedColumn[]
  /** The columns there is no room for, in the order of the view. */
  readonly hidden: readonly FittedColumn[]
}

/** What decides which columns stay when there is no room for all. */
export interface Room {
  readonly definition: RegisterDefinition
  readonly view: Pick<View, 'sort' | 'filters'>
  /** Width of the list in px; without one all columns show, and the list scrolls sideways. */
  readonly available: number | undefined
  /** Columns the clerk asked for or is in, the last one last. */
  readonly wanted: readonly string[]
}

/** Fits the columns to their content, and leaves out the least important ones where they have no room beside each other. */
export function fitColumns(columns: readonly GridColumn[], needs: ReadonlyMap<string, Needed>, room: Room): Fitted {
  const all = columns.map((column) => {
    const width = fittedWidth(column, needs.get(column.field.id))
    return { ...column, width, least: width ?? leastFlexible }
  })
  const { available } = room
  if (available === undefined) return { shown: all, hidden: [] }
  const byWeight = all.toSorted((a, b) => weightOf(room, a.field) - weightOf(room, b.field) || b.place - a.place)
  const hidden = new Set<number>()
  let sum = all.reduce((total, { least }) => total + least, selectColumn)
  for (const { field, place, least } of byWeight) {
    if (sum + (hidden.size > 0 ? hiddenSign : 0) <= available || weightOf(room, field) === always) break
    hidden.add(place)
    sum -= least
  }
  // Where a wide column had to go, a narrow one that went before it may have room after all.
  for (const { place, least } of byWeight.toReversed()) {
    if (!hidden.has(place) || sum + least + (hidden.size > 1 ? hiddenSign : 0) > available) continue
    hidden.delete(place)
    sum += least
  }
  return {
    shown: all.filter(({ place }) => !hidden.has(place)),
    hidden: all.filter(({ place }) => hidden.has(place)),
  }
}

/** Number and title stay whatever the width. */
const always = 6

/** How much a column says of which entry it is and what is to be done; the lightest goes first. */
function weightOf({ definition, view, wanted }: Room, field: FieldDefinition): number {
  const { id } = field
  if (id === definition.key || id === definition.title) return always
  const asked = wanted.indexOf(id)
  // What was asked for last goes last.
  if (asked >= 0) return always - 1 + asked / wanted.length
  if (field.type === 'derived' && field.derive === 'deadline') return 4
  if (field.type === 'derived' && field.as === 'state') return 3
  if (view.sort[0]?.field === id || view.filters.some((filter) => filter.field === id && filter.kind !== 'flag'))
    return 2
  return field.type === 'date' ? 1 : 0
}

/** Template of the rows' CSS grid; the first column holds the check boxes. */
export function gridTemplate({ shown, hidden }: Fitted): string {
  return [
    `${selectColumn}px`,
    ...shown.map(({ width, least }, index) => {
      const wide = least + (hidden.length > 0 && index === shown.length - 1 ? hiddenSign : 0)
      return width === undefined ? `minmax(${wide}px, 1fr)` : `${wide}px`
    }),
  ].join(' ')
}

/** Least width of a row in px; a narrower list scrolls sideways. */
export function leastWidth({ shown, hidden }: Fitted): number {
  return shown.reduce((sum, { least }) => sum + least, selectColumn + (hidden.length > 0 ? hiddenSign : 0))
}

/** Where a column lies in the width that is drawn, px; `left` is what it must not hide behind. */
export function spanOf({ shown }: Fitted, place: number): { readonly from: number; readonly to: number } {
  const before = shown.filter((column) => column.place < place).reduce((sum, { least }) => sum + least, selectColumn)
  return { from: before, to: before + (shown.find((column) => column.place === place)?.least ?? 0) }
}
