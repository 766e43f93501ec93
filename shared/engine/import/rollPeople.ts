import { personKey } from '../../core/people/personKey'
import { isRoll, namedOnly, type Roll, type Values } from '../../core/values/values'
import { ownName } from '../../model/display'
import type { RegisterDefinition } from '../../model/definition'
import type { RollField } from '../../model/field'
import type { CellWarning } from './cellReading'
import type { LinkedRegister } from './linkTargets'

/** Records that stand in the roll of a record with these values; none where nobody can say. */
export type InOffice = (field: RollField, values: Values) => readonly string[]

/** A row with its rolls under the records of the people, and what is to be said about those it could not tell, by name. */
export interface KnownPeople {
  readonly values: Values
  readonly warnings: ReadonlyMap<string, CellWarning>
  /** Keys the names of the file went under. */
  readonly keys: ReadonlyMap<string, string>
}

interface Names {
  readonly field: RollField
  readonly records: ReadonlyMap<string, readonly string[]>
}

/**
 * Finds the people of rolls, whom files name in any order: who bears the name and was in office then. What is not certain
 * stays under the name of the file, and a clerk says who it is.
 */
export class RollPeople {
  readonly #fields: readonly Names[]
  readonly #inOffice: InOffice
  readonly #compared = new Map<string, string>()

  constructor({ fields }: RegisterDefinition, linked: readonly LinkedRegister[], inOffice: InOffice) {
    this.#inOffice = inOffice
    this.#fields = fields.flatMap((field) => {
      if (field.type !== 'roll') return []
      const of = linked.find(({ definition }) => definition.id === field.to)
      const records = new Map<string, readonly string[]>()
      for (const { id, values } of of?.records ?? []) {
        const name = of === undefined ? undefined : ownName(of.definition, values)
        const key = name === undefined ? '' : personKey(name)
        if (key !== '') records.set(key, [...(records.get(key) ?? []), id])
      }
      return [{ field, records }]
    })
  }

  /** Completes the rolls of a row; what the record notes of others stays, and so does what the file leaves empty. */
  resolve(values: Values, record?: Values): KnownPeople {
    const warnings = new Map<string, CellWarning>()
    const keys = new Map<string, string>()
    const completed: Record<string, Roll> = {}
    for (const { field, records } of this.#fields) {
      const read = values[field.id]
      if (!isRoll(read)) continue
      const then = new Set(this.#inOffice(field, { ...record, ...values }))
      const found: Record<string, string> = {}
      for (const [written, mark] of Object.entries(read.roll)) {
        const name = written.slice(namedOnly.length)
        const called = records.get(this.#key(name)) ?? []
        const fitting = then.size === 0 ? called : called.filter((id) => then.has(id))
        const [only, other] = fitting
        const isCertain = only !== undefined && other === undefined && !(only in found)
        if (!isCertain) {
          const code =
            called.length === 0 ? 'personNotFound' : fitting.length === 0 ? 'personNotThen' : 'personAmbiguous'
          warnings.set(name, { code, written: name })
        }
        const key = isCertain ? only : written
        keys.set(name, key)
        found[key] = mark
      }
      const before = record?.[field.id]
      completed[field.id] = isRoll(before) ? joined(field, before, found, keys) : { roll: found }
    }
    return { values: { ...values, ...completed }, warnings, keys }
  }

  /** Headings are the same in every row of a file. */
  #key(name: string): string {
    const known = this.#compared.get(name)
    if (known !== undefined) return known
    const key = personKey(name)
    this.#compared.set(name, key)
    return key
  }
}

/** What the file notes in place of what the record notes of the same people; a readable mark gives way to none that is not. */
function joined(
  { choices }: RollField,
  before: Roll,
  found: Readonly<Record<string, string>>,
  keys: ReadonlyMap<string, string>,
): Roll {
  // Who stood under his name alone and is known now stands there once.
  const kept = Object.entries(before.roll).filter(([key]) => {
    const now = key.startsWith(namedOnly) ? keys.get(key.slice(namedOnly.length)) : undefined
    return now === undefined || now === key
  })
  const noted = Object.entries(found).filter(
    ([key, mark]) => choices.includes(mark) || !choices.includes(before.roll[key] ?? ''),
  )
  return { ...before, roll: Object.fromEntries([...kept, ...noted]) }
}
