import { type ClockReading, isOpen } from '../deadlines/clocks'
import type { DerivedField, RegisterDefinition } from '../../model/definition'
import { contractRules, currentEndReason } from '../../registers/contracts/rules'
import { electionRules } from '../../registers/elections/elections/rules'
import {
  answeredOn,
  forwardingStart,
  interpellationPublication,
  interpellationStatus,
  passedOn,
  repliedOn,
  replyTermStart,
  replyTermStartReason,
} from '../../registers/interpellations/rules'
import {
  amendedOn,
  consolidatedOn,
  dispatchFrom,
  entryIntoForce,
  entryIntoForceReason,
  promulgation,
  resolutionStatus,
  sitting,
} from '../../registers/resolutions/rules'
import { type Day, type FieldValue, isUnread, type Unread, type Values } from '../../core/values/values'

/** A link that leads to the record, seen from its end: the field it stands in and the record it comes from. */
export interface IncomingLink {
  readonly field: string
  readonly from: Values
}

export interface DeriveContext {
  readonly today: Day
  readonly incoming: readonly IncomingLink[]
  /** The record's most urgent clock, of those named where some are; given by who knows definition and office. */
  readonly mostUrgent?: (values: Values, clocks: readonly string[] | undefined) => ClockReading | undefined
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

type Rule = (values: Values, context: DeriveContext, field: DerivedField) => DerivedValue | undefined

/** Rules that need code, by the id a definition's derived field refers to. */
const rules: Readonly<Record<string, Rule>> = {
  resolutionStatus,
  dispatchFrom,
  entryIntoForce,
  sitting,
  promulgation,
  amendedOn,
  consolidatedOn,
  ...contractRules,
  ...electionRules,
  interpellationStatus,
  interpellationPublication,
  replyTermStart,
  answeredOn,
  repliedOn,
  passedOn,
  forwardingStart,
  deadline: (values, { mostUrgent }, { clocks }) => mostUrgent?.(values, clocks)?.state,
  // The day by which something is still to be done; nothing once every clock was met.
  due: (values, { mostUrgent }, { clocks }) => {
    const reading = mostUrgent?.(values, clocks)
    return reading !== undefined && isOpen(reading) ? reading.end : undefined
  },
}

/** Computes a derived field of a record. `undefined` where nothing can be said yet. */
export function deriveValue(field: DerivedField, values: Values, context: DeriveContext): DerivedValue | undefined {
  const rule = rules[field.derive]
  if (rule === undefined) throw new Error(`Unknown rule: ${field.derive}`)
  return rule(values, context, field)
}

/**
 * The derived days of a record, by field id, or the text where no day could be read: what its clocks may start with or be
 * met by. Days that themselves come from clocks are not among them.
 */
export function derivedDates(
  definition: RegisterDefinition,
  values: Values,
  context: DeriveContext,
): Readonly<Record<string, Day | Unread>> {
  const days: Record<string, Day | Unread> = {}
  for (const field of definition.fields) {
    if (field.type !== 'derived' || field.as !== 'date') continue
    const day = deriveValue(field, values, { today: context.today, incoming: context.incoming })
    if (typeof day === 'string' || isUnread(day)) days[field.id] = day
  }
  return days
}

/** Functions that say how a derived value came about, by the id a field's `reason` refers to. */
const reasons: Readonly<Record<string, (values: Values, today: Day) => string | undefined>> = {
  entryIntoForce: entryIntoForceReason,
  replyTermStart: replyTermStartReason,
  currentEnd: currentEndReason,
}

/** Id of the text that explains a derived value, or what is missing for it; `undefined` where nothing is to be said. */
export function reasonOf(field: DerivedField, values: Values, today: Day): string | undefined {
  return field.reason === undefined ? undefined : reasons[field.reason]?.(values, today)
}
