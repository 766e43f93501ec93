import { z } from 'zod'
import { fieldOf, listedFields, type RegisterDefinition } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import type { Filter, NamedView, ViewColumn } from '../../model/view'
import { ownFilterKinds } from './definition'
import { isFreeId, label } from './ownField'
import type { OwnProblem } from './problems'

/** Views a definition can have besides the ready ones; more no bar of tabs can hold. */
export const mostViews = 40

/** Ids of views an office adds begin so, and no view of the program ever does. */
export const viewPrefix = 'widok'

const fieldId = z.string().max(60)

/** A row that says what a view shows. */
export const viewRow = z.object({
  id: z.string().refine((id) => id.startsWith(viewPrefix) && isFreeId(id)),
  name: label,
  /** Ids of its fields, one a line; those of the first view where there are none. */
  columns: z.string().max(20_000).default(''),
  sort: fieldId.default(''),
  descending: z.boolean().default(false),
  group: fieldId.default(''),
  /** Field the entries are chosen by; all where there is none. */
  filter: fieldId.default(''),
  how: z.enum(ownFilterKinds).default('filled'),
  /** Values that count, one a line. */
  is: z.string().max(20_000).default(''),
})
export type OwnView = z.infer<typeof viewRow>

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

/** The values of a field a view can choose entries by; none for a field that has no list of them. */
export function filterValues(field: FieldDefinition): readonly string[] {
  if (field.type === 'choice' || field.type === 'multiChoice') return field.choices
  if (field.type === 'boolean') return ['true', 'false']
  return field.type === 'derived' ? Object.keys(field.states ?? {}) : []
}

/** Fields a view can show, sort, group and choose by: those a list may show, but for retired ones and what the program keeps. */
export function viewFields(definition: RegisterDefinition): readonly FieldDefinition[] {
  return listedFields(definition).filter(
    (field) =>
      field.retired !== true &&
      field.type !== 'files' &&
      !(field.type === 'rows' && field.standard === true) &&
      !(field.type === 'links' && field.joins === true),
  )
}

/**
 * A register with the views an office added behind the ready ones, and the one that opens with it first. A view that chooses by
 * a field there is none of is left out, for it would show what nobody asked for; columns that are gone are passed over.
 */
export function withViews<D extends RegisterDefinition>(definition: D, rows: readonly OwnView[], first: string): D {
  const [ready] = definition.views
  const added = rows.flatMap((row) => {
    const filters = filtersOf(row, definition)
    return filters === undefined ? [] : [viewOf(row, filters, definition, ready)]
  })
  const all = [...definition.views, ...added]
  const opens = all.find(({ id }) => id === first) ?? ready
  return { ...definition, views: [opens, ...all.filter((view) => view !== opens)] }
}

function viewOf(row: OwnView, filters: readonly Filter[], definition: RegisterDefinition, ready: NamedView): NamedView {
  const ids = new Set(viewFields(definition).map(({ id }) => id))
  const widths = new Map(definition.views.flatMap(({ columns }) => columns.map((column) => [column.field, column])))
  const columns = linesOf(row.columns)
    .filter((id, at, all) => ids.has(id) && all.indexOf(id) === at)
    .map((field): ViewColumn => widths.get(field) ?? { field })
  const hasSort = fieldOf(definition, row.sort) !== undefined
  return {
    id: row.id,
    columns: columns.length === 0 ? ready.columns : columns,
    filters,
    sort: hasSort ? [{ field: row.sort, direction: row.descending ? 'descending' : 'ascending' }] : ready.sort,
    ...(fieldOf(definition, row.group) === undefined ? {} : { group: row.group }),
  }
}

/** By what a view chooses entries; `undefined` where the field is gone. */
function filtersOf({ filter, how, is }: OwnView, definition: RegisterDefinition): readonly Filter[] | undefined {
  if (filter === '') return []
  const field = fieldOf(definition, filter)
  if (field === undefined) return undefined
  if (how === 'filled') return [{ field: filter, kind: 'notEmpty' }]
  if (how === 'empty') return [{ field: filter, kind: 'empty' }]
  const known = new Set(filterValues(field))
  const values = linesOf(is).filter((value) => known.has(value))
  return values.length === 0 ? undefined : [{ field: filter, kind: 'oneOf', values }]
}

/** The names of the views an office added. */
export function viewNames(rows: readonly OwnView[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** What is wrong with views: the same one twice, one that looks at a field there is none of, or chooses by no value. */
export function problemsOfViews(rows: readonly OwnView[], fields: ReadonlySet<string>): readonly OwnProblem[] {
  return rows.flatMap((view, row): readonly OwnProblem[] => [
    ...(rows.findIndex(({ id }) => id === view.id) < row ? [{ at: 'views', row, what: 'twice' } as const] : []),
    ...(['sort', 'group', 'filter'] as const).flatMap((column) =>
      view[column] === '' || fields.has(view[column]) ? [] : [{ at: 'views', row, what: 'noField', column } as const],
    ),
    ...(view.filter !== '' && view.how === 'oneOf' && linesOf(view.is).length === 0
      ? [{ at: 'views', row, what: 'noValues' } as const]
      : []),
  ])
}
