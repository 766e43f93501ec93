/** Condition on one field; every column filters by these. Text is compared folded. */
export type Filter = FilterCondition & {
  /** Keeps the records that do not fit instead. */
  readonly not?: true
}
type FilterCondition =
  | TypedCondition
  /**
   * Any of several: „2025 lub maj 2026”. They may be about other fields than the one in whose column they were typed:
   * „stan: uchylona lub rok: 2024”.
   */
  | { readonly field: string; readonly kind: 'anyOf'; readonly of: readonly EitherCondition[] }
  | PickedCondition
  /** Days counted from today, both ends included; today as it moves on. */
  | { readonly field: string; readonly kind: 'days'; readonly from?: number; readonly to?: number }
  /** The running calendar month. */
  | { readonly field: string; readonly kind: 'thisMonth' }
  | { readonly field: string; readonly kind: 'flag'; readonly flag: string }

/** A condition a clerk types. */
export type TypedCondition =
  | { readonly field: string; readonly kind: 'text'; readonly text: string }
  | { readonly field: string; readonly kind: 'range'; readonly from?: string; readonly to?: string }
  | { readonly field: string; readonly kind: 'empty' }
  | { readonly field: string; readonly kind: 'notEmpty' }

/** Values picked from a list. */
interface PickedCondition {
  readonly field: string
  readonly kind: 'oneOf'
  readonly values: readonly string[]
}

/** One of those either of which is enough. */
export type EitherCondition = TypedCondition | PickedCondition

/** The fields a filter asks. */
export function fieldsOf(filter: Filter): readonly string[] {
  return filter.kind === 'anyOf' ? [...new Set(filter.of.map(({ field }) => field))] : [filter.field]
}

export interface Sort {
  readonly field: string
  readonly direction: 'ascending' | 'descending'
}

/** What a list shows: its columns with widths in px, filters, order and grouping. The Word register follows it. */
export interface View {
  readonly columns: readonly ViewColumn[]
  readonly filters: readonly Filter[]
  readonly sort: readonly Sort[]
  readonly group?: string
}
export interface ViewColumn {
  readonly field: string
  /** Width on screen in px; a column without one takes what is left. */
  readonly width?: number
  /** The clerk set the width; otherwise it is a hint, and the content decides. */
  readonly set?: true
}
export interface NamedView extends View {
  readonly id: string
}
