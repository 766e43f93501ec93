import { withClockNames } from '#shared/engine/documents/clockState'
import { groupHeading } from '#shared/engine/documents/groupHeading'
import type { DocumentRow } from '#shared/engine/documents/model'
import { isPublished, paperValues } from '#shared/engine/documents/printRules'
import { startRegisterRows, writtenNumber, type RegisterPrintRow } from '#shared/engine/documents/registerRows'
import type { QueryResult } from '#shared/engine/query/run'
import { timeliness, timingsOf } from '#shared/engine/statistics/timeliness'
import { fieldOf } from '#shared/model/definition'
import { textsIn, type FieldValue } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import type { ListQuery, TimelinessAnswer } from './queryTypes'
import type { RegisterStore } from './registerStore'

export interface Listing {
  readonly columns: readonly string[]
  /** Field whose values head the rows. */
  readonly group: string | undefined
  /** First place of the list, and the place behind the last one. */
  readonly from: number
  readonly to: number
}

/** Rows of a list with all their values, headed by groups as a copy `withPersonalData`, or a public one, names them. */
export function listedRows(
  store: RegisterStore,
  { rows, groups }: QueryResult,
  { columns, group, from, to }: Listing,
  withPersonalData: boolean,
): readonly RegisterPrintRow[] {
  const { definition } = store
  const field = group === undefined ? undefined : fieldOf(definition, group)
  // Official documents are always Polish.
  const text = textsOf('pl', store.catalogue).register(definition.id)
  const valuesOf = (slot: number) =>
    withClockNames(definition, store.printed(slot), () => store.readings(slot), text, columns)
  const printed: RegisterPrintRow[] = []
  let next = groups.findIndex(({ start }) => start >= from)
  for (let place = from; place < Math.min(to, rows.length); place++) {
    const heading = next < 0 ? undefined : groups[next]
    if (heading?.start === place && field !== undefined) {
      const outer = [rows[heading.start], rows[heading.start + heading.count - 1]]
      const [first, last] = outer.map((slot) => (slot === undefined ? {} : store.printed(slot)))
      const label = groupHeading(definition, field, heading.label, first ?? {}, last ?? {}, withPersonalData)
      printed.push({ kind: 'group', text: label })
      next += 1
    }
    const slot = rows[place]
    if (slot === undefined) continue
    const record = store.table.recordAt(slot)?.id
    printed.push({ kind: 'record', values: valuesOf(slot), ...(record === undefined ? {} : { record }) })
  }
  return printed
}

/** Rows of a list as the printed register has them; the ordinal counts on from the first row. */
export function printedRows(
  store: RegisterStore,
  result: QueryResult,
  listing: Listing,
  withPersonalData: boolean,
): readonly DocumentRow[] {
  const { definition } = store
  const { columns, from } = listing
  const { register, app } = textsOf('pl', store.catalogue)
  const text = register(definition.id)
  const print = startRegisterRows({ definition, text, words: app.words, columns, withPersonalData }, from)
  return print(
    listedRows(store, result, listing, withPersonalData).map((row) =>
      row.kind === 'group' ? row : { ...row, values: paperValues(definition, row.values, withPersonalData) },
    ),
  )
}

/** Those of the fields of which a public copy of a list withholds something. */
export function withheldFields(
  store: RegisterStore,
  { rows }: QueryResult,
  fields: readonly string[],
): readonly string[] {
  const { definition } = store
  if (definition.print.rule === undefined) return []
  const withheld = new Set<string>()
  for (const slot of rows) {
    if (withheld.size === fields.length) break
    const values = store.printed(slot)
    for (const field of fields) if (!withheld.has(field) && !isPublished(definition, values, field)) withheld.add(field)
  }
  return fields.filter((field) => withheld.has(field))
}

/** Lowest and highest number among the rows of a list, as stored; for the closing line of a register. */
export function outerNumbers(
  store: RegisterStore,
  { rows }: QueryResult,
): { readonly first?: string; readonly last?: string } {
  const wanted = new Set(rows)
  const order = store.table.ordered([{ field: store.definition.key, direction: 'ascending' }])
  const written = (slots: Iterable<number>): string | undefined => {
    for (const slot of slots) {
      const number = wanted.has(slot) ? writtenNumber(store, store.table.recordAt(slot)?.values ?? {}) : undefined
      if (number !== undefined) return number
    }
    return undefined
  }
  const first = written(order)
  const last = written(order.toReversed())
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}

/** How the clock a register's statistics measure was kept by the records a query finds: in all, and by each field. */
export function timelinessOf(store: RegisterStore, query: ListQuery): TimelinessAnswer {
  const { statistics } = store.definition
  if (statistics === undefined) throw new Error(`No statistics: ${query.register}`)
  // Each record is read once: all derived values and clocks of 50 000 take seconds.
  const timed = Array.from(store.list(query).rows).flatMap((slot) => {
    const values = store.printed(slot)
    const names = new Map(statistics.by.map((field) => [field, namesIn(values[field])]))
    return timingsOf(store.definition, values, store.readings(slot)).map((reading) => ({ names, reading }))
  })
  const parts = statistics.by.map((field) => ({
    field,
    ...timeliness(timed.map(({ names, reading }) => ({ names: names.get(field) ?? [], reading }))),
  }))
  return {
    total: timeliness(timed.map(({ reading }) => ({ names: [], reading }))).total,
    parts: parts.map(({ field, byName }) => ({ field, rows: byName })),
  }
}

/** The names a field holds: several people, or one department. */
function namesIn(value: FieldValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : textsIn(value)
}
