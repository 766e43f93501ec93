import { fromRoman, toRoman } from '#shared/core/actNumbers/roman'
import { counterFor, numberBy, numberingOf } from '#shared/engine/numbering/numberingOf'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'
import { surroundings } from './letters'
import type { QuerySettings } from './queryTypes'
import type { RegisterStore, Stores } from './registerStore'

/** From which record, along which field of links, another is to be made. */
export interface MakingQuestion {
  readonly register: string
  readonly record: string
  readonly field: string
}

/** What is to be made: the register it goes to, and what it starts with. */
export interface Made {
  readonly register: string
  readonly values: Values
}

/** What a record made from another starts with, its number included; `undefined` for one that is not stored. */
export function madeFrom(
  stores: Stores,
  settings: QuerySettings,
  { register, record, field }: MakingQuestion,
): Made | undefined {
  const store = stores.get(register)
  const slot = store?.table.slotOf(record)
  const link = store === undefined ? undefined : fieldOf(store.definition, field)
  if (store === undefined || slot === undefined || link?.type !== 'links' || link.makes === undefined) return undefined
  const target = stores.get(link.to)
  const make = store.definition.code.makers?.[link.makes]
  if (target === undefined || make === undefined) return undefined
  const initial = Object.fromEntries(
    target.definition.fields.flatMap((one) =>
      one.type === 'choice' && one.initial !== undefined ? [[one.id, one.initial] as const] : [],
    ),
  )
  const values = { ...initial, ...make(store.printed(slot), surroundings(stores, record)) }
  return { register: link.to, values: { ...values, ...numberFor(target, target.definition, settings, values) } }
}

/** The next number of a register, and its session, for a record with these values. */
function numberFor(
  store: RegisterStore,
  definition: RegisterDefinition,
  { office, today }: QuerySettings,
  values: Values,
): Values {
  const guard = definition.numberGuard
  if (guard === undefined) return {}
  const text = (id: string | undefined) => {
    const value = id === undefined ? undefined : values[id]
    return typeof value === 'string' ? value : undefined
  }
  const numbering = numberingOf(definition, office)
  const kind = text(guard.kind)
  const session = text(guard.session)
  const parts = store.numbers.next(
    text(guard.date) ?? today,
    session === undefined ? undefined : fromRoman(session),
    counterFor(numbering, kind),
  )
  const number = numberBy(numbering, kind, parts)
  if (number === undefined) return {}
  return {
    [guard.number]: number,
    ...(guard.session === undefined || session !== undefined || parts.session === undefined
      ? {}
      : { [guard.session]: toRoman(parts.session) }),
  }
}
