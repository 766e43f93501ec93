import type { Values } from '../../core/values/values'
import type { RegisterModule } from '../../engine/register'
import { emptyOffice } from '../../model/office'
import { fieldsOfClock } from '../../model/clock'
import { fieldOf } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import type { RegisterText } from '../../model/registerText'

/** What needs a field: of what is hidden and never filled in, it can say nothing any more. */
export interface FieldUse {
  readonly kind: 'name' | 'required' | 'number' | 'clock' | 'computed' | 'paper' | 'check' | 'chart' | 'retention'
  /** The clock, paper or computed field, as it is called. */
  readonly name?: string
}

type Code = Pick<RegisterModule, 'definition' | 'code'>

/** An invented day on which everything is computed. */
const someDay = '2026-03-02'

/**
 * What of a register needs each of its fields: what its definition names, and what its rules and papers look at, which is
 * found by letting them compute an invented record and noting what they read.
 */
export function fieldUses(
  { definition, code = {} }: Code,
  text: RegisterText,
): ReadonlyMap<string, readonly FieldUse[]> {
  const uses = new Map<string, FieldUse[]>()
  const add = (path: string, use: FieldUse) => {
    const [id = path] = path.split('.')
    const known = uses.get(id) ?? []
    if (fieldOf(definition, id) === undefined || known.some((one) => one.kind === use.kind && one.name === use.name))
      return
    uses.set(id, [...known, use])
  }
  const { knownBy } = definition
  for (const id of [definition.key, definition.title, ...(definition.titleWith ?? []), ...(knownBy?.names ?? [])])
    add(id, { kind: 'name' })
  for (const { id, required } of definition.fields) if (required === true) add(id, { kind: 'required' })
  const { numberGuard: guard, retention } = definition
  if (guard !== undefined)
    for (const id of [guard.number, guard.date, guard.session, guard.kind])
      if (id !== undefined) add(id, { kind: 'number' })
  for (const clock of definition.clocks ?? [])
    for (const id of fieldsOfClock(clock)) add(id, { kind: 'clock', name: text.clocks[clock.id]?.name ?? clock.id })
  for (const { first, then, when = [] } of definition.dateOrder ?? [])
    for (const id of [first, then, ...when.map(({ field }) => field)]) add(id, { kind: 'check' })
  for (const { field } of definition.windows ?? []) add(field, { kind: 'check' })
  for (const { id: chart, day, by, parts } of definition.charts ?? [])
    for (const id of [day, by === 'month' ? undefined : by.field, parts])
      if (id !== undefined) add(id, { kind: 'chart', name: text.charts?.[chart] ?? chart })
  for (const id of retention?.start ?? []) add(id, { kind: 'retention' })
  for (const { field } of retention?.when ?? []) add(field, { kind: 'retention' })
  for (const field of definition.fields) {
    if (field.type !== 'derived') continue
    const rule = code.rules?.[field.derive]
    if (rule === undefined) continue
    const name = text.fields[field.id] ?? field.id
    const compute = (values: Values) =>
      rule(values, { today: someDay, incoming: [], find: () => undefined, mostUrgent: () => undefined }, field)
    for (const id of fieldsRead(definition.fields, compute)) add(id, { kind: 'computed', name })
  }
  for (const [letter, build] of Object.entries(code.letters ?? {})) {
    const print = (values: Values) => build({ office: emptyOffice, today: someDay, values })
    for (const id of fieldsRead(definition.fields, print))
      add(id, { kind: 'paper', name: text.letters?.[letter] ?? letter })
  }
  return uses
}

/** The fields that are looked at while something is made of a record: of an empty one, and of one that has everything. */
function fieldsRead(fields: readonly FieldDefinition[], make: (values: Values) => unknown): ReadonlySet<string> {
  const read = new Set<string>()
  const full = Object.fromEntries(fields.flatMap((field) => sampleOf(field)))
  for (const values of [{}, full]) {
    const watched = new Proxy<Values>(values, {
      get: (target, id) => {
        if (typeof id === 'string') read.add(id)
        return typeof id === 'string' ? target[id] : undefined
      },
    })
    try {
      make(watched)
    } catch {
      // What cannot be made of an invented record has read by then what it begins with.
    }
  }
  return read
}

/** A value of the field's type, where one can be invented. */
function sampleOf(field: FieldDefinition): readonly (readonly [string, Values[string]])[] {
  const as = (value: Values[string] | undefined) => (value === undefined ? [] : [[field.id, value] as const])
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'caseSign':
      return as('x')
    case 'date':
      return as(someDay)
    case 'instant':
      return as(`${someDay}T08:00:00.000Z`)
    case 'integer':
    case 'money':
      return as(1)
    case 'boolean':
      return as(true)
    case 'persons':
      return as(['x'])
    case 'actNumber':
      return as({ written: '1/2026', ordinal: 1, year: 2026 })
    case 'choice':
      return as(field.choices[0])
    case 'multiChoice':
      return as(field.choices.slice(0, 1))
    case 'links':
      return as([{ record: 'x', written: 'x' }])
    case 'derived':
    case 'rows':
    case 'roll':
    case 'files':
    case 'place':
      return []
  }
}
