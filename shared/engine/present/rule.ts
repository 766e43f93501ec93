import type { ClockReading } from '../deadlines/clocks'
import type { DerivedField } from '../../model/field'
import { type FieldValue, isUnread, type Day, type Unread, type Values } from '../../core/values/values'

/** A link that leads to the record, seen from its end: the field it stands in and the record it comes from. */
export interface IncomingLink {
  readonly register: string
  readonly field: string
  readonly from: Values
}

/** Values of a record of any register that is not in the trash. */
export type Find = (register: string, id: string) => Values | undefined

export interface DeriveContext {
  readonly today: Day
  readonly incoming: readonly IncomingLink[]
  /** Records elsewhere, for derived fields that say which links they look along (`along`). */
  readonly find?: Find
  /** The record's most urgent clock, of those named where some are; given by who knows definition and office. */
  readonly mostUrgent?: (clocks: readonly string[] | undefined) => ClockReading | undefined
}

/**
 * What can be computed: the id of a state, a day, a text, or an amount in grosze. What hangs on text that could not be read
 * is that text: as if nothing had been entered, it would be missing from lists, sums and prints without a word.
 */
export type DerivedValue = string | number | Unread

/** Whether a value may stand in a derived field. */
export function isDerivedValue(value: FieldValue | undefined): value is DerivedValue {
  return typeof value === 'string' || typeof value === 'number' || isUnread(value)
}

/** Computes a derived field of a record; `undefined` where nothing can be said yet. */
export type Rule = (values: Values, context: DeriveContext, field: DerivedField) => DerivedValue | undefined

/** Says how a derived value came about: the id of a text in the register's `reasons`. */
export type Reason = (values: Values, today: Day) => string | undefined
