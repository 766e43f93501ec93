import { type Edit, sameValue } from '../history/history'
import type { Counting } from '../numbering/numberScope'
import type { RegisterRecord } from '../../core/values/record'
import { type FieldValue, rollIn, rowsIn, type Values } from '../../core/values/values'
import type { CellGroup } from './cellGroups'
import type { LinkTargets } from './linkTargets'
import { mergeRow } from './mergeRow'
import type { ImportRequest } from './importRequest'
import type {
  CellState,
  PlanCounts,
  PlannedCell,
  PlannedRow,
  RowFilter,
  RowReason,
  RowState,
  RowWarning,
  WarningCode,
} from './planTypes'
import { type CellWarning, isNote } from './cellReading'
import type { KnownPeople } from './rollPeople'
import type { ReadColumn, ReadRow } from './rowReader'
import type { UnknownTarget } from './unknownTargets'

/** A row in short. */
export interface Planned {
  readonly row: number
  readonly state: RowState
  readonly reason?: RowReason
  readonly read?: ReadRow
  /** Records it may be of, whatever its key says. */
  readonly offered?: readonly string[]
  readonly id?: string
  readonly record?: RegisterRecord
  readonly fields?: Values
  /** The people its rolls name. */
  readonly people?: Pick<KnownPeople, 'keys' | 'warnings'>
  readonly warned: boolean
  readonly warnings: readonly RowWarning[]
}

/** What planning found out, from which rows are described when they are looked at. */
export interface PlanFindings {
  readonly columns: readonly ReadColumn[]
  readonly planned: readonly Planned[]
  readonly links: LinkTargets
  readonly codes: ReadonlyMap<WarningCode, number>
  readonly groups: readonly CellGroup[]
  readonly counter: Counting['counter'] | undefined
  readonly candidatesOf: (values: Values) => readonly RegisterRecord[]
  readonly unknown: readonly UnknownTarget[]
}

/** Most records a row is offered: a column chosen as key by mistake would make all records fit. */
const offered = 10

/**
 * A planned import: what happens to every row and cell. Rows are kept in short; their cells are worked out for those
 * that are looked at, so that 50 000 rows stay light.
 */
export class ImportPlan {
  readonly counts: PlanCounts
  /** What is to be said about cells, alike ones together. */
  readonly groups: readonly CellGroup[]
  /** Records of other registers the file names and that are not there, or come with the import. */
  readonly unknown: readonly UnknownTarget[]
  /** The counter the file's numbers follow, where it is not the one set for the office. */
  readonly counter?: Counting['counter']
  readonly #rows: readonly (readonly string[])[]
  readonly #columns: readonly ReadColumn[]
  readonly #planned: readonly Planned[]
  readonly #links: LinkTargets
  readonly #candidatesOf: PlanFindings['candidatesOf']
  readonly #register: string
  readonly #filtered = new Map<RowFilter, readonly Planned[]>()

  constructor(request: Pick<ImportRequest, 'rows' | 'definition'>, findings: PlanFindings) {
    const { columns, planned, links, codes, counter } = findings
    this.#rows = request.rows
    this.#register = request.definition.id
    this.#columns = columns
    this.#planned = planned
    this.#links = links
    this.#candidatesOf = findings.candidatesOf
    this.groups = findings.groups
    this.unknown = findings.unknown
    const rows: Record<RowState, number> = { new: 0, update: 0, unchanged: 0, skipped: 0, error: 0 }
    for (const { state } of planned) rows[state]++
    this.counts = { rows, warned: planned.filter(({ warned }) => warned).length, codes: Object.fromEntries(codes) }
    if (counter !== undefined) this.counter = counter
  }

  /** How many rows the filter leaves. */
  count(filter: RowFilter = 'all'): number {
    return this.#select(filter).length
  }

  /** Rows `from` (inclusive) to `to` (exclusive) of those the filter leaves, with their cells. */
  window(from: number, to: number, filter: RowFilter = 'all'): readonly PlannedRow[] {
    return this.#select(filter)
      .slice(from, to)
      .map((planned) => this.#describe(planned))
  }

  /** One row by its number in the file; `undefined` for the headings and what stands above them. */
  row(number: number): PlannedRow | undefined {
    const planned = this.#planned.find(({ row }) => row === number)
    return planned === undefined ? undefined : this.#describe(planned)
  }

  /** Everything that stands in a row of the file, whether a field takes it or not. */
  textOf(row: number): string {
    const cells = (this.#rows[row - 1] ?? []).map((cell) => cell.trim())
    return cells.filter((cell) => cell !== '').join(' | ')
  }

  /** Values of the rows that are taken, as the file has them. */
  *values(): Generator<Values> {
    for (const { state, read } of this.#planned) if (state !== 'skipped' && read !== undefined) yield read.values
  }

  /** How many records are made or changed. */
  get editCount(): number {
    return this.counts.rows.new + this.counts.rows.update
  }

  /** What is to be written, in the order of the file, in batches for one command. */
  *edits(batch = 1000): Generator<readonly Edit[]> {
    let edits: Edit[] = []
    for (const { id, record, fields } of this.#planned) {
      if (id === undefined || fields === undefined) continue
      edits.push({
        record: id,
        register: this.#register,
        fields,
        ...(record === undefined ? { presence: 'live' as const } : {}),
      })
      if (edits.length < batch) continue
      yield edits
      edits = []
    }
    if (edits.length > 0) yield edits
  }

  #select(filter: RowFilter): readonly Planned[] {
    if (filter === 'all') return this.#planned
    const known = this.#filtered.get(filter)
    if (known !== undefined) return known
    const found = this.#planned.filter(({ state, warned }) => (filter === 'warning' ? warned : state === filter))
    this.#filtered.set(filter, found)
    return found
  }

  #describe({
    row,
    state,
    reason,
    id,
    record,
    fields,
    read,
    people,
    warnings,
    offered: own = [],
  }: Planned): PlannedRow {
    const cells = this.#columns.map((column): PlannedCell => {
      const text = this.#rows[row - 1]?.[column.index] ?? ''
      const { path: field } = column.target
      if (state === 'skipped') return { column: column.index, field, text, state: 'skipped', warnings: [] }
      const before = valueAt(record?.values, column, people?.keys)
      const changed = valueAt(fields, column, people?.keys)
      // A field of rows is written as a whole, and so is a roll; a cell of it counts as written when it changed.
      const isPart = column.target.rows !== undefined || column.target.field.type === 'roll'
      const after = isPart && sameValue(before, changed) ? undefined : changed
      const own: CellWarning[] = [...column.read(text).warnings, ...this.#links.warnings(field, read)]
      const unknown = column.target.field.type === 'roll' ? people?.warnings.get(column.heading) : undefined
      if (unknown !== undefined) own.push(unknown)
      // The file's text was set aside: neither written nor the same.
      const kept = record !== undefined && read !== undefined && mergeRow(read, record.values).kept.has(field)
      if (kept) own.push({ code: 'keptReadable' })
      return {
        column: column.index,
        field,
        text,
        state: warnings.some((warning) => warning.code === 'repeatedValue' && warning.field === field)
          ? 'warning'
          : cellState(state, column, own, before !== undefined, after !== undefined),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        warnings: own,
      }
    })
    // The record the row changes is offered first, whoever chose it.
    const candidates = new Set([...(record === undefined ? [] : [record.id]), ...own])
    for (const { id: other } of read === undefined ? [] : this.#candidatesOf(read.values)) {
      if (candidates.size < offered) candidates.add(other)
    }
    return {
      row,
      state,
      candidates: [...candidates],
      ...(reason === undefined ? {} : { reason }),
      ...(id === undefined ? {} : { record: id }),
      cells,
      warnings,
    }
  }
}

/** The value a column fills: a field's, that of a cell in the first row, or what is noted of one person. */
function valueAt(
  values: Values | undefined,
  { target, heading }: ReadColumn,
  keys: ReadonlyMap<string, string> | undefined,
): FieldValue | undefined {
  if (target.field.type === 'roll') return rollIn(values?.[target.path])[keys?.get(heading) ?? '']
  if (target.tells !== undefined) return values?.[target.tells]
  return target.rows === undefined ? values?.[target.path] : rowsIn(values?.[target.rows])[0]?.[target.field.id]
}

function cellState(
  row: RowState,
  column: ReadColumn,
  warnings: readonly CellWarning[],
  hadValue: boolean,
  isWritten: boolean,
): CellState {
  if (row === 'error' && column.target.field.required === true && !isWritten) return 'error'
  if (warnings.some((warning) => !isNote(warning))) return 'warning'
  if (!isWritten) return 'same'
  return hadValue ? 'changed' : 'new'
}
