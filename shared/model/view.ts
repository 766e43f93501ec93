/** Condition on one field; every column filters by these. Text is compared folded. */
export type Filter = FilterCondition & {
  /** Keeps the records that do not fit instead. */
  readonly not?: true
}
type FilterCondition =
  | TypedCondition
  /** Any of several: „2025 lub maj 2026”. */
  | { readonly field: string; readonly kind: 'anyOf'; readonly of: readonly TypedCondition[] }
  | { readonly field: string; readonly kind: 'oneOf'; readonly values: readonly string[] }
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
