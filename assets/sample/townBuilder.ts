import { readNumber } from '#shared/core/actNumbers/pattern'
import { addDays } from '#shared/core/calendar/days'
import { dayOf, textOf } from '#shared/core/values/fieldValues'
import type { Day, Link, Values } from '#shared/core/values/values'
import type { RegisterDefinition } from '#shared/model/definition'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

/** Adds records to the invented town one by one, numbered as their registers number, and links them to those there are. */
export function townBuilder({ today, id }: SampleOptions, known: readonly TownRecord[]) {
  const records: TownRecord[] = []
  const counters = new Map<string, number>()

  function numbered(definition: RegisterDefinition, values: Values): Values {
    const { numberGuard: guard } = definition
    const pattern = guard?.numbering?.patterns['']
    const day = guard === undefined ? undefined : dayOf(values[guard.date])
    if (guard === undefined || pattern === undefined || day === undefined) return values
    const year = day.slice(0, 4)
    const ordinal = (counters.get(pattern + year) ?? 0) + 1
    counters.set(pattern + year, ordinal)
    const written = pattern.replace('{nr}', String(ordinal)).replace('{rrrr}', year)
    return { [guard.number]: readNumber([pattern], written), ...values }
  }

  return {
    records,
    /** So many days after today. */
    day: (days: number): Day => addDays(today, days),
    /** Adds a record; the link leads to it. */
    add: (definition: RegisterDefinition, values: Values): readonly Link[] => {
      const record = { id: id(records.length), register: definition.id, values: numbered(definition, values) }
      records.push(record)
      return [{ record: record.id, written: textOf(values[definition.title]) ?? definition.id }]
    },
    /** A link to a record of the town by the name it bears; the name alone where nobody bears it. */
    to: (register: string, name: string): readonly Link[] => {
      const found = [...known, ...records].find(
        (one) => one.register === register && Object.values(one.values).includes(name),
      )
      return [found === undefined ? { written: name } : { record: found.id, written: name }]
    },
  }
}
