import type { RegisterDefinition } from './definition'
import type { FieldDefinition, LinksField } from './field'
import { type FieldValue, type Link, linksIn, linksInCell, rowsIn, type Values } from '../core/values/values'

/** Whether a field says what a record belongs to. */
export function isParentField(field: FieldDefinition | undefined): field is LinksField {
  return field?.type === 'links' && field.parent === true
}

/** Id of the field that keeps a record's place among those that belong to the same one; `undefined` without such an order. */
export function placeFieldOf({ fields }: RegisterDefinition): string | undefined {
  return fields.find(({ type }) => type === 'place')?.id
}

/** Where links stand in the records of a register: a field, or a column of a field of rows. */
export interface LinkPlace {
  /** The field, or `field.column`. */
  readonly path: string
  readonly link: LinksField
  /** The field of rows the column stands in. */
  readonly rows?: string
}

/** The places of a field in which links stand. */
export function linkPlacesOf(field: FieldDefinition): readonly LinkPlace[] {
  if (field.type === 'links') return [{ path: field.id, link: field }]
  if (field.type !== 'rows') return []
  return field.columns.flatMap((link) =>
    link.type === 'links' ? [{ path: `${field.id}.${link.id}`, link, rows: field.id }] : [],
  )
}

/** The links that stand in a place of a record; text of the time before a column led anywhere only says a name. */
export function linksAt(values: Values, { link, rows }: LinkPlace): readonly Link[] {
  if (rows === undefined) return linksIn(values[link.id])
  return rowsIn(values[rows]).flatMap((row) => linksInCell(row[link.id]))
}

/** The value of a field with each of its links as `change` has it; the same value where nothing is changed. */
export function withLinks(
  field: FieldDefinition,
  value: FieldValue | undefined,
  change: (link: Link, field: LinksField) => Link,
): FieldValue | undefined {
  if (field.type === 'links') return changedLinks(field, linksIn(value), change) ?? value
  const columns = field.type === 'rows' ? field.columns.flatMap((one) => (one.type === 'links' ? [one] : [])) : []
  if (columns.length === 0) return value
  const rows = rowsIn(value)
  const next = rows.map((row) => {
    const cells = columns.flatMap((column) => {
      const changed = changedLinks(column, linksInCell(row[column.id]), change)
      return changed === undefined ? [] : [[column.id, changed] as const]
    })
    return cells.length === 0 ? row : { ...row, ...Object.fromEntries(cells) }
  })
  return next.some((row, index) => row !== rows[index]) ? next : value
}

function changedLinks(
  field: LinksField,
  links: readonly Link[],
  change: (link: Link, field: LinksField) => Link,
): readonly Link[] | undefined {
  const next = links.map((link) => change(link, field))
  return next.some((link, index) => link !== links[index]) ? next : undefined
}
