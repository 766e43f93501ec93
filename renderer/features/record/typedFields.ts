import { sameValue } from '#shared/engine/history/history'
import type { FieldValue, Instant, Values } from '#shared/core/values/values'
import type { Draft, DraftBase } from '../../data/database'

/** What was typed into a field, and what was stored there when typing began; absent where nobody knows it. */
export interface TypedField {
  readonly value: FieldValue | undefined
  readonly base?: DraftBase
}

/** The fields of a form that hold something else than what is stored. */
export type Typed = Readonly<Record<string, TypedField>>

/** Values to be set; `undefined` empties a field. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>

/** A field somebody else changed while it was typed in: nobody but the clerk can tell which value is right. */
export interface Meanwhile {
  /** What it held when typing began; absent where that is not known. */
  readonly before?: DraftBase
  readonly stored: FieldValue | undefined
  readonly typed: FieldValue | undefined
}

/** Fields with values that are stored nowhere yet, such as those a new entry starts with. */
export function newFields(fields: Fields): Typed {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, base: {} }]))
}

/** What a draft holds; drafts of older programs do not say what their fields started from. */
export function typedOf({ values, bases = {} }: Pick<Draft, 'values' | 'bases'>): Typed {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const base = bases[field]
      return [field, { value, ...(base === undefined ? {} : { base }) }]
    }),
  )
}

/** What is to be kept in a draft. */
export function draftOf(typed: Typed): Required<Pick<Draft, 'values' | 'bases'>> {
  const fields = Object.entries(typed)
  return {
    values: Object.fromEntries(fields.map(([field, { value }]) => [field, value])),
    bases: Object.fromEntries(
      fields.flatMap(([field, { base }]) => (base === undefined ? [] : [[field, base] as const])),
    ),
  }
}

/**
 * Takes in what was typed. A field that holds again what is stored is no change: saved later, it would write over whatever
 * came there meanwhile. `stored` is `undefined` while the record is read.
 */
export function typing(typed: Typed, stored: Values | undefined, fields: Fields): Typed {
  const next = new Map(Object.entries(typed))
  for (const [field, value] of Object.entries(fields)) {
    if (stored !== undefined && sameValue(stored[field], value)) next.delete(field)
    else {
      const known = next.get(field)
      const base = known === undefined ? (stored === undefined ? undefined : baseOf(stored[field])) : known.base
      next.set(field, { value, ...(base === undefined ? {} : { base }) })
    }
  }
  return Object.fromEntries(next)
}

/**
 * Compares what was typed with what is stored now: fields that hold the same are no changes any more. One whose beginning
 * nobody knows began with what is stored, unless the record was changed `since` the draft was kept. The same object where
 * nothing came of it.
 */
export function settled(typed: Typed, stored: Values, updatedAt: Instant, since: Instant | undefined): Typed {
  const fields = Object.entries(typed).flatMap(([field, one]): readonly (readonly [string, TypedField])[] => {
    if (sameValue(stored[field], one.value)) return []
    if (one.base !== undefined || (since !== undefined && updatedAt > since)) return [[field, one]]
    return [[field, { ...one, base: baseOf(stored[field]) }]]
  })
  const isSame = fields.length === Object.keys(typed).length && fields.every(([field, one]) => one === typed[field])
  return isSame ? typed : Object.fromEntries(fields)
}

/** What saving would write: the fields that differ from what is stored, but for those somebody else changed meanwhile. */
export function changesIn(typed: Typed, stored: Values): Fields {
  const open = meanwhileIn(typed, stored)
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, { value }]) =>
      open.has(field) || sameValue(stored[field], value) ? [] : [[field, value] as const],
    ),
  )
}

/** The fields that were changed elsewhere since typing in them began. */
export function meanwhileIn(typed: Typed, stored: Values): ReadonlyMap<string, Meanwhile> {
  return new Map(
    Object.entries(typed).flatMap(([field, { value, base }]) => {
      const now = stored[field]
      if (sameValue(now, value) || (base !== undefined && sameValue(base.value, now))) return []
      return [[field, { stored: now, typed: value, ...(base === undefined ? {} : { before: base }) }] as const]
    }),
  )
}

/** Decides for what was typed, knowing what is stored. */
export function keepTyped(typed: Typed, stored: Values, field: string): Typed {
  const one = typed[field]
  return one === undefined ? typed : { ...typed, [field]: { value: one.value, base: baseOf(stored[field]) } }
}

/** Gives up what was typed into a field. */
export function withoutField(typed: Typed, field: string): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([other]) => other !== field))
}

/** Forgets what was saved; what was typed into the same fields since goes on from there. */
export function withoutSaved(typed: Typed, saved: Fields): Typed {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, one]): readonly (readonly [string, TypedField])[] => {
      if (!Object.hasOwn(saved, field)) return [[field, one]]
      return sameValue(saved[field], one.value) ? [] : [[field, { value: one.value, base: baseOf(saved[field]) }]]
    }),
  )
}

/** What the form shows: what is stored, and what was typed over it. */
export function shownValues(typed: Typed, stored: Values | undefined): Values {
  const shown = new Map(Object.entries(stored ?? {}))
  for (const [field, { value }] of Object.entries(typed)) {
    if (value === undefined) shown.delete(field)
    else shown.set(field, value)
  }
  return Object.fromEntries(shown)
}

function baseOf(value: FieldValue | undefined): DraftBase {
  return value === undefined ? {} : { value }
}
