import { polishOrder } from '#shared/engine/query/cell'
import { fieldOf } from '#shared/model/definition'
import { recordName } from '#shared/model/display'
import { isParentField, placeFieldOf } from '#shared/model/relations'
import { lastPlace } from '../place'
import { type FieldValue, linksIn, namedOnly, rollIn, type Values } from '#shared/core/values/values'
import type { QuerySettings } from './queryTypes'
import type { Stores } from './registerStore'

/** Somebody who stands in a roll: the key under which it notes something, and the name. */
export interface RollPerson {
  readonly key: string
  readonly name: string
  /** What is noted where nothing else is said; the usual of the field without. */
  readonly usual: string | undefined
}

/** A roll of a record with these values, stored or still being typed. */
interface RollQuestion {
  readonly register: string
  readonly field: string
  readonly values: Values
}

/** Who stands in a roll: those its register offers, and whoever something is noted of already; in the order of their names. */
export function rollPersons(
  stores: Stores,
  { today, office }: QuerySettings,
  { register, field, values }: RollQuestion,
): readonly RollPerson[] {
  const definition = stores.get(register)?.definition
  const roll = definition === undefined ? undefined : fieldOf(definition, field)
  const store = roll?.type === 'roll' ? stores.get(roll.to) : undefined
  if (definition === undefined || roll?.type !== 'roll' || store === undefined) return []
  const find = (of: string, id: string) => {
    const record = stores.get(of)?.table.get(id)
    return record?.trashed === 0 ? record.values : undefined
  }
  const all = (of: string) => stores.get(of)?.records() ?? []
  const offered = definition.code.offers?.[roll.offer]?.(values, { today, terms: office.terms, find, all }) ?? []
  const usual = new Map(offered.map((one) => [one.record, one.usual]))
  return [...new Set([...usual.keys(), ...Object.keys(rollIn(values[field]))])]
    .map((key) => ({
      key,
      usual: usual.get(key),
      name: key.startsWith(namedOnly)
        ? key.slice(namedOnly.length)
        : recordName(store.definition, store.table.get(key)?.values ?? {}),
    }))
    .sort((a, b) => polishOrder(a.name, b.name))
}

/**
 * The place of a new record of a register behind those that belong to the same one; `undefined` where the register keeps
 * no order.
 */
export function nextPlace(stores: Stores, register: string, values: Values): string | undefined {
  const store = stores.get(register)
  const place = store === undefined ? undefined : placeFieldOf(store.definition)
  if (store === undefined || place === undefined) return undefined
  const siblings = store.definition.fields
    .filter(isParentField)
    .flatMap(({ id }) => linksIn(values[id]))
    .flatMap(({ record }) => (record === undefined ? [] : store.table.incoming(record)))
  return lastPlace(
    siblings.flatMap(({ from }) =>
      from.register === register ? [{ id: from.id, place: textOf(from.values[place]) }] : [],
    ),
  )
}

function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Records of one register that belong to others. */
export interface Belongings {
  readonly register: string
  readonly records: readonly string[]
}

/** Records outside the trash that belong to these, and on from there; those given are not among them. */
export function belongingsOf(stores: Stores, ids: readonly string[]): readonly Belongings[] {
  const seen = new Set(ids)
  const found = new Map<string, string[]>()
  const [first] = stores.values()
  const queue = [...ids]
  for (let id = queue.pop(); id !== undefined && first !== undefined; id = queue.pop())
    // The index of links is one for all registers; any table knows it.
    for (const { field, from } of first.table.incoming(id)) {
      const definition = stores.get(from.register)?.definition
      const link = definition === undefined ? undefined : fieldOf(definition, field)
      if (!isParentField(link) || seen.has(from.id)) continue
      seen.add(from.id)
      queue.push(from.id)
      found.set(from.register, [...(found.get(from.register) ?? []), from.id])
    }
  return [...found].map(([register, records]) => ({ register, records }))
}
