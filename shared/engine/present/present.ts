import { type ClockContext, type ClockReading, mostUrgent, readClocks } from '../deadlines/clocks'
import type { Values } from '../../core/values/values'
import { fieldsOfClock } from '../../model/clock'
import type { RegisterDefinition } from '../../model/definition'
import type { DerivedField } from '../../model/field'
import type { Register } from '../register'
import { deriveValue } from './derive'
import type { DerivedValue, DeriveContext, Find, IncomingLink } from './rule'

/** A record with everything that is computed from it. */
export interface Presented {
  /** What was given, with the derived fields. */
  readonly values: Values
  readonly derived: Readonly<Record<string, DerivedValue>>
  /** All clocks that run or ran, in the order of the definition. */
  readonly readings: readonly ClockReading[]
  /** The clock a list shows of the record; absent where none runs. */
  readonly clock?: ClockReading
  /** The same for fields that speak of some clocks only, by field. */
  readonly clocks: Readonly<Record<string, ClockReading>>
}

/** Computes what a register derives from a record, stored or still being typed: the same for list, pane, card and paper. */
export interface Presenter {
  /**
   * The whole record. `incoming` are the links that lead to it, `find` knows what it links to; `undefined` while nobody
   * knows them yet: what hangs on them is then left out rather than told wrongly.
   */
  readonly present: (values: Values, incoming: readonly IncomingLink[] | undefined, find?: Find) => Presented
  /** One derived field of it. */
  readonly derive: (
    field: DerivedField,
    values: Values,
    incoming: readonly IncomingLink[] | undefined,
    find?: Find,
  ) => DerivedValue | undefined
  /** Its clocks, where the derived fields they hang on are known already. */
  readonly readings: (values: Values) => readonly ClockReading[]
}

/** The presenter of a register on a day, with what the office set for its clocks. */
export function presenterOf(definition: Register, clocks: ClockContext): Presenter {
  const fields = definition.fields.filter((field): field is DerivedField => field.type === 'derived')
  const ofClocks = fieldsOfClocks(definition)
  const readings = (values: Values) => readClocks(definition, values, clocks)

  /** What the clocks hang on, and the clocks read with it; no clocks where something they hang on is not known. */
  const clocksOf = (values: Values, incoming: readonly IncomingLink[] | undefined, find: Find | undefined) => {
    const all: Record<string, Values[string]> = { ...values }
    for (const field of ofClocks) {
      const { value, isUnknown } = compute(field, values, incoming, find, () => undefined)
      if (isUnknown) return undefined
      if (value !== undefined) all[field.id] = value
    }
    return readings(all)
  }
  const compute = (
    field: DerivedField,
    values: Values,
    incoming: readonly IncomingLink[] | undefined,
    find: Find | undefined,
    read: () => readonly ClockReading[] | undefined,
  ) => {
    // Set by the rule that is asked: whether it looked at something that is not known yet.
    const asked = { isUnknown: false }
    const context: DeriveContext = {
      today: clocks.today,
      get incoming() {
        if (incoming === undefined) asked.isUnknown = true
        return incoming ?? []
      },
      find: (register, id) => {
        if (find === undefined) asked.isUnknown = true
        return find?.(register, id)
      },
      mostUrgent: (named) => {
        const known = read()
        if (known === undefined) asked.isUnknown = true
        return mostUrgent(among(known ?? [], named))
      },
    }
    const value = deriveValue(definition, field, values, context)
    const { isUnknown } = asked
    return { isUnknown, value: isUnknown ? undefined : value }
  }

  return {
    readings,
    derive: (field, values, incoming, find) =>
      compute(field, values, incoming, find, () => clocksOf(values, incoming, find)).value,
    present: (values, incoming, find) => {
      const read = clocksOf(values, incoming, find)
      const derived: Record<string, DerivedValue> = {}
      for (const field of fields) {
        const { value } = compute(field, values, incoming, find, () => read)
        if (value !== undefined) derived[field.id] = value
      }
      const clock = mostUrgent(read ?? [])
      return {
        values: { ...values, ...derived },
        derived,
        readings: read ?? [],
        ...(clock === undefined ? {} : { clock }),
        clocks: clocksByField(fields, read ?? []),
      }
    },
  }
}

/** The reading each field shows that speaks of some of the clocks only. */
function clocksByField(
  fields: readonly DerivedField[],
  readings: readonly ClockReading[],
): Readonly<Record<string, ClockReading>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const reading = field.clocks === undefined ? undefined : mostUrgent(among(readings, field.clocks))
      return reading === undefined ? [] : [[field.id, reading] as const]
    }),
  )
}

function among(readings: readonly ClockReading[], clocks: readonly string[] | undefined): readonly ClockReading[] {
  return clocks === undefined ? readings : readings.filter(({ clock }) => clocks.includes(clock.id))
}

/** The derived fields the clocks of a register start with, are met by or hang on. */
export function fieldsOfClocks({ fields, clocks = [] }: RegisterDefinition): readonly DerivedField[] {
  const used = new Set(clocks.flatMap(fieldsOfClock))
  return fields.filter((field): field is DerivedField => field.type === 'derived' && used.has(field.id))
}
