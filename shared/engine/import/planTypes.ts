import type { NumberWarning } from '../numbering/guard'
import type { FieldValue } from '../../core/values/values'
import type { CellWarning } from './cellReading'

/** What happens to a row of the file. */
export type RowState = 'new' | 'update' | 'unchanged' | 'skipped' | 'error'
/** What happens to a cell. `warning` is taken as it is, with something to look at. */
export type CellState = 'new' | 'changed' | 'same' | 'warning' | 'error' | 'skipped'

/** Why a row is not taken. */
export type RowReason =
  | 'empty'
  /** The row of headings once more, as printed registers have it on every page. */
  | 'heading'
  | 'chosen'
  /** What the file adds up at its end; the clerk can take it all the same. */
  | 'totals'
  /** Hidden in the spreadsheet, filtered out perhaps; the clerk can take it all the same. */
  | 'hidden'
  /** The hidden key of a printed register or card stands in several rows, or several in this one: copied in Word. */
  | 'sameEntry'
  /** The entry the row was printed from is no longer there. */
  | 'entryGone'
  /** Neither the field that identifies a record nor the one that names it: nobody could find the entry again. */
  | 'nameless'

/** Reasons the clerk can overrule: the row holds something that could be an entry. */
export function canBeTaken(reason: RowReason): boolean {
  return !['empty', 'heading', 'nameless'].includes(reason)
}

/** Where something odd stands: rows of the file and records already in the register. */
export interface Places {
  readonly rows: readonly number[]
  readonly records: readonly string[]
}

/** What is to be said about a row as a whole. */
export type RowWarning =
  /** Rows that bear one and the same hidden key, and the records they name. */
  | ({ readonly code: 'sameEntry' } & Places)
  /** The key stands in earlier rows too, or in records: taken as a new entry. */
  | ({ readonly code: 'repeatedKey'; readonly key: string } & Places)
  /** Several records have the key and none the same title: taken as new unless the clerk chooses one. */
  | { readonly code: 'severalRecords'; readonly key: string; readonly records: readonly string[] }
  /** Two days in the wrong order. */
  | { readonly code: 'dateOrder'; readonly first: string; readonly then: string }
  /** Text that one record bears as a rule stands in earlier rows too, or in records. */
  | ({ readonly code: 'repeatedValue'; readonly field: string; readonly value: string } & Places)
  | { readonly code: 'requiredMissing'; readonly fields: readonly string[] }
  | ({ readonly code: 'sameCounter'; readonly ordinal: number } & Places)
  | ({ readonly code: 'dateBeforePrevious'; readonly ordinal: number; readonly previousDate: string } & Places)
  | Extract<NumberWarning, { readonly code: 'gap' | 'wrongTerm' | 'wrongSession' | 'yearMismatch' | 'notCounted' }>

/** The clerk's own decision about a row. */
export type RowChoice =
  { readonly kind: 'skip' } | { readonly kind: 'new' } | { readonly kind: 'update'; readonly record: string }

/** One cell of a row as the preview shows it. */
export interface PlannedCell {
  readonly column: number
  readonly field: string
  /** As it stands in the file. */
  readonly text: string
  readonly state: CellState
  readonly before?: FieldValue
  readonly after?: FieldValue
  readonly warnings: readonly CellWarning[]
}

/** One row of the file as the preview shows it. */
export interface PlannedRow {
  /** Number of the row in the file, from 1. */
  readonly row: number
  readonly state: RowState
  readonly reason?: RowReason
  /** Record that is made or changed. */
  readonly record?: string
  /** Records the row may change, by the key; one the clerk chose comes first. */
  readonly candidates: readonly string[]
  readonly cells: readonly PlannedCell[]
  readonly warnings: readonly RowWarning[]
}

export type WarningCode = CellWarning['code'] | RowWarning['code']

/** Totals over the whole file. */
export interface PlanCounts {
  readonly rows: Readonly<Record<RowState, number>>
  /** Rows with at least one warning, in a cell or as a whole (remarks like trimmed blanks do not count). */
  readonly warned: number
  /** How often each thing occurs, remarks included. */
  readonly codes: Readonly<Partial<Record<WarningCode, number>>>
}

/** Rows to look at. */
export type RowFilter = 'all' | 'warning' | RowState
