import type { ImportPlan } from './importPlan'
import type { ColumnMapping } from './mapping'
import type { PlannedRow, RowReason, RowWarning } from './planTypes'
import { type CellWarning, isNote } from './readCell'
import type { FileProblem } from './table'

/** What was done with a cell or row that something is to be said about. */
export type Done = 'taken' | 'takenWithWarning' | 'keptOld' | 'notTaken'

/** One line of the report of an import. */
export interface ReportLine {
  /** Row of the file, from 1; absent for what concerns the whole file. */
  readonly row?: number
  /** Heading of the column. */
  readonly column?: string
  /** Text as it stands in the file. */
  readonly text?: string
  readonly done: Done
  readonly why:
    | { readonly kind: 'cell'; readonly warning: CellWarning }
    | { readonly kind: 'row'; readonly warning: RowWarning }
    | { readonly kind: 'reason'; readonly reason: RowReason }
    | { readonly kind: 'file'; readonly problem: FileProblem }
    /** A column no field took. */
    | { readonly kind: 'columnSkipped' }
}

/** Texts of a report are shortened to this many characters; the row number finds the rest. */
const shown = 120

function rowLines(row: PlannedRow, headings: ReadonlyMap<number, string>, text: string): readonly ReportLine[] {
  const done: Done = row.state === 'skipped' || row.state === 'error' ? 'notTaken' : 'takenWithWarning'
  const lines: ReportLine[] = []
  if (row.reason !== undefined)
    // Not shortened: what was refused stands nowhere else in the program.
    lines.push({
      row: row.row,
      ...(text === '' ? {} : { text }),
      done: 'notTaken',
      why: { kind: 'reason', reason: row.reason },
    })
  for (const warning of row.warnings) lines.push({ row: row.row, done, why: { kind: 'row', warning } })
  for (const cell of row.cells) {
    for (const warning of cell.warnings) {
      const own: Done = warning.code === 'keptReadable' ? 'keptOld' : isNote(warning) ? 'taken' : 'takenWithWarning'
      lines.push({
        row: row.row,
        column: headings.get(cell.column) ?? '',
        text: cell.text.length > shown ? `${cell.text.slice(0, shown)}…` : cell.text,
        done: done === 'notTaken' ? done : own,
        why: { kind: 'cell', warning },
      })
    }
  }
  return lines
}

/**
 * Everything that is not plain about an import, in the order of the file: what concerns the file, the columns left out,
 * then every row that was not taken or has something to look at. Rows taken without a remark are not in it.
 */
export function* reportLines(
  plan: ImportPlan,
  problems: readonly FileProblem[],
  columns: readonly ColumnMapping[],
): Generator<ReportLine> {
  for (const problem of problems) yield { done: 'taken', why: { kind: 'file', problem } }
  for (const { heading, target } of columns)
    if (target.kind === 'skip') yield { column: heading, done: 'notTaken', why: { kind: 'columnSkipped' } }
  const headings = new Map(columns.map(({ index, heading }) => [index, heading]))
  const step = 500
  const total = plan.count()
  for (let from = 0; from < total; from += step)
    for (const row of plan.window(from, from + step)) yield* rowLines(row, headings, plan.textOf(row.row))
}
