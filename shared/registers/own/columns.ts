import { z } from 'zod'
import type { RowValue } from '../../core/values/values'
import { fieldOf, type RegisterDefinition } from '../../model/definition'
import type { ViewColumn } from '../../model/view'

/** Narrower and wider columns, mm, hold nothing, or the page does not hold them. */
export const columnWidths = { least: 8, most: 250 } as const

/** A column of the ready first view and of the print, with its width on paper. */
export const columnRow = z.object({
  field: z.string().min(1).max(60),
  width: z.number().int().min(columnWidths.least).max(columnWidths.most).exactOptional(),
})
export type OwnColumn = z.infer<typeof columnRow>

/**
 * A register with the columns an office set for its first view and its print, in their order. Those of fields that are gone or
 * retired are passed over; a column keeps its width on the screen.
 */
export function withColumns<D extends RegisterDefinition>(definition: D, rows: readonly OwnColumn[]): D {
  const columns = rows.filter(({ field }, at) => {
    const found = fieldOf(definition, field)
    return found !== undefined && found.retired !== true && rows.findIndex((one) => one.field === field) === at
  })
  if (columns.length === 0) return definition
  const [first, ...others] = definition.views
  const ready = new Map(definition.views.flatMap((view) => view.columns.map((column) => [column.field, column])))
  const widths = columns.flatMap(({ field, width }) => (width === undefined ? [] : [[field, width] as const]))
  return {
    ...definition,
    views: [{ ...first, columns: columns.map(({ field }): ViewColumn => ready.get(field) ?? { field }) }, ...others],
    print: { ...definition.print, widths: { ...definition.print.widths, ...Object.fromEntries(widths) } },
  }
}

/** The columns of a register's first view, with the widths it prints them in, as rows an office can change. */
export function readyColumns({ views, print }: RegisterDefinition): readonly RowValue[] {
  return views[0].columns.map(({ field }) => {
    const width = print.widths[field]
    return width === undefined ? { field } : { field, width: Math.round(width) }
  })
}

/** Columns once a field stands among those of list and print, or no longer does; the last one stays. */
export function listedAmong(columns: readonly RowValue[], id: string, isListed: boolean): readonly RowValue[] {
  const others = columns.filter(({ field }) => field !== id)
  if (isListed) return others.length === columns.length ? [...columns, { field: id }] : columns
  return others.length === 0 ? columns : others
}
