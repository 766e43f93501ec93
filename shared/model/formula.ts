/** What is filled in, or says one of these: the condition of a state, and of what must be filled in with it. */
export interface FormulaCondition {
  readonly field: string
  /** Values that count; any where none is named. */
  readonly oneOf?: readonly string[]
}

/** Where what is counted or summed stands: rows of the record, records it links to, or records that link to it. */
export type FormulaOver =
  | { readonly rows: string }
  | { readonly links: string; readonly to: string }
  | { readonly register: string; readonly field: string }

/** A computed field as data: rules an office says without code (`engine/present/formula.ts` computes them). */
export type Formula =
  | {
      readonly kind: 'state'
      /** The first one whose condition holds says the state. */
      readonly cases: readonly { readonly when: FormulaCondition; readonly state: string }[]
      readonly otherwise?: string
    }
  | {
      readonly kind: 'text'
      readonly fields: readonly string[]
      readonly between: string
      /** What the choices of its fields are called. */
      readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
    }
  /** Days from one to the other; to today while the other is empty. */
  | { readonly kind: 'days'; readonly from: string; readonly to?: string }
  | { readonly kind: 'count'; readonly over: FormulaOver }
  | { readonly kind: 'sum'; readonly over: FormulaOver; readonly of: string }
