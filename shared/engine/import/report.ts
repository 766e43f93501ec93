import type { ImportPlan } from './importPlan'
import type { ColumnMapping } from './mapping'
import type { PlannedRow, RowReason, RowWarning } from './planTypes'
import { type CellWarning, isInterpretation, isNote } from './cellReading'
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
    /** Cells of a column that are alike; the row is the first of theirs. */
    | { readonly kind: 'group'; readonly warning: CellWarning; readonly count: number }
    /** A column no field took. */
    | { readonly kind: 'columnSkipped' }
}

/** Texts of a report are shortened to this many characters; the row number finds the rest. */
const shown = 120

function doneWith(warning: CellWarning): Done {
  if (warning.code === 'keptReadable') return 'keptOld'
  return isNote(warning) ? 'taken' : 'takenWithWarning'
}

/** Text of the file as the report shows it. */
const shortened = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

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
      // Told once for all cells alike.
      if (isInterpretation(warning)) continue
      const own = doneWith(warning)
      lines.push({
        row: row.row,
        column: headings.get(cell.column) ?? '',
        text: shortened(cell.text),
        done: done === 'notTaken' ? done : own,
        why: { kind: 'cell', warning },
      })
    }
  }
  return lines
}

/**
 * Everything that is not plain about an import: what concerns the file, the columns left out, cells that are alike with
 * their count (among them every value that is not literally the file's), then, in the order of the file, every row that was
 * not taken or has something to look at. Rows taken without a remark are not in it.
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
  for (const { column, everywhere, warning, count, texts, rows } of plan.groups)
    yield {
      ...(rows[0] === undefined ? {} : { row: rows[0] }),
      column: everywhere === true ? '' : (headings.get(column) ?? ''),
      text: texts.map(shortened).join(' | '),
      done: doneWith(warning),
      why: { kind: 'group', warning, count },
    }
  const step = 500
  const total = plan.count()
  for (let from = 0; from < total; from += step)
    for (const row of plan.window(from, from + step)) yield* rowLines(row, headings, plan.textOf(row.row))
}
