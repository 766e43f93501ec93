import type { Filter, Sort } from '../../model/view'
import type { Day } from '../../core/values/values'
import { displayValue } from '../../model/display'
import { keyLabel } from './cell'
import { fold } from '../../core/folding/fold'
import { filterAlternatives } from './match'
import { fixedFilter } from './relativeDays'
import type { RegisterTable } from './table'

/** Between the values of a field that holds several; a control character no office types. */
const separator = '\u001f'

/** What a list asks for. */
export interface Query {
  readonly filters: readonly Filter[]
  /** Words typed into the list's search; over the global index when one is given, else over the texts of the table. */
  readonly search?: string
  readonly sort: readonly Sort[]
  /** Field the list is grouped by. */
  readonly group?: string
  readonly today: Day
  /** Shows the trash instead of the register. */
  readonly trash?: boolean
}

/** Rows with the same value in the field a list is grouped by. */
export interface Group {
  /** The value as a clerk reads it; '' for rows without one. */
  readonly label: string
  /** The value as filters name it (`oneOf`); `undefined` for rows without one, or with several. */
  readonly value: string | undefined
  /** Place of the group's first row in `rows`. */
  readonly start: number
  readonly count: number
}

export interface QueryResult {
  /** Records of the register (or of its trash) without any filter. */
  readonly total: number
  readonly matched: number
  /** Slots of the table in the order of the list; read records through `table.recordAt`. */
  readonly rows: Int32Array
  /** Empty when the list is not grouped. */
  readonly groups: readonly Group[]
}

/** The part of the text index a list needs. */
export interface SearchSource {
  readonly matching: (query: string, register: string) => ReadonlySet<string>
}

/**
 * Answers a query: filters, order, groups, counts. Groups appear in the order of their first row and their rows stay
 * together. A filter on a field the register does not have is passed over: saved views outlive fields.
 */
export function runQuery(table: RegisterTable, query: Query, index?: SearchSource): QueryResult {
  table.setToday(query.today)
  const wanted = query.trash === true ? 1 : 0
  const masks = query.filters.flatMap((filter) => table.matching(fixedFilter(filter, query.today)) ?? [])
  const found = searchTest(table, query.search ?? '', index)
  const ordered = table.ordered(query.sort)
  const rows = new Int32Array(ordered.length)
  let total = 0
  let matched = 0
  for (const slot of ordered) {
    if (table.recordAt(slot)?.trashed !== wanted) continue
    total++
    if (!masks.every((mask) => mask[slot] === 1) || !found(slot)) continue
    rows[matched++] = slot
  }
  const matching = rows.subarray(0, matched)
  const { slots, groups } = grouped(table, matching, query.group)
  return { total, matched, rows: slots, groups }
}

function searchTest(table: RegisterTable, search: string, index: SearchSource | undefined): (slot: number) => boolean {
  if (fold(search) === '') return () => true
  if (index !== undefined) {
    const ids = index.matching(search, table.definition.id)
    return (slot) => ids.has(table.recordAt(slot)?.id ?? '')
  }
  const columns = table.definition.fields.flatMap((field) => table.column(field.id) ?? [])
  const alternatives = filterAlternatives(search)
  return (slot) =>
    alternatives.some((words) =>
      words.every(({ text, not }) => columns.some((column) => column.text(slot).includes(text)) !== not),
    )
}

function grouped(
  table: RegisterTable,
  rows: Int32Array,
  field: string | undefined,
): { readonly slots: Int32Array; readonly groups: readonly Group[] } {
  const column = field === undefined ? undefined : table.column(field)
  if (column === undefined) return { slots: rows.slice(), groups: [] }
  const texts = { text: table.text, words: table.words }
  const places = new Map<string, number>()
  const counts: number[] = []
  const firsts: number[] = []
  const placeOf = new Int32Array(rows.length)
  rows.forEach((slot, index) => {
    const value = column.keys(slot).join(separator)
    let place = places.get(value)
    if (place === undefined) {
      place = places.size
      places.set(value, place)
      counts.push(0)
      firsts.push(slot)
    }
    placeOf[index] = place
    counts[place] = (counts[place] ?? 0) + 1
  })
  const naming = column.field.type === 'derived' ? column.field.labelledBy : undefined
  const names = naming === undefined ? undefined : table.column(naming)
  const nameOf = (slot: number | undefined): string | undefined => {
    if (names === undefined || slot === undefined || column.keys(slot).length === 0) return undefined
    const key = column.keys(slot).join(', ')
    const name = displayValue(names.field, names.value(slot), table.text, table.words)
    if (name === '') return key
    // An identifier stands beside the name it belongs to.
    return /\d{6}/.test(key) ? `${name} (${key})` : name
  }
  let start = 0
  const groups = [...places].map(([value, place]): Group => {
    const count = counts[place] ?? 0
    const keys = value === '' ? [] : value.split(separator)
    const group = {
      label: nameOf(firsts[place]) ?? keys.map((key) => keyLabel(column.field, key, texts)).join('; '),
      value: keys.length === 1 ? value : undefined,
      start,
      count,
    }
    start += count
    return group
  })
  const next = groups.map((group) => group.start)
  const slots = new Int32Array(rows.length)
  rows.forEach((slot, index) => {
    const place = placeOf[index] ?? 0
    const target = next[place] ?? 0
    next[place] = target + 1
    slots[target] = slot
  })
  return { slots, groups }
}
