import type { Books } from '../ties/ties'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition, RollField } from '../../model/field'
import { type LinkPlace, linkPlacesOf, linksAt, withLinks } from '../../model/relations'
import { type FieldValue, isRoll, namedOnly, rollIn, type Roll } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'

/** A link seen from its target: where it stands, a field or `field.column`, and the record that holds it, with its register. */
export interface ReverseLink {
  readonly register: string
  readonly field: string
  readonly from: string
}

/** Where a link leads: a record of any register. */
export interface LinkTarget {
  readonly register: string
  readonly record: string
}

/** What a table needs to know of records elsewhere. */
export interface Relations {
  readonly links: LinkIndex
  readonly find: (register: string, id: string) => RegisterRecord | undefined
  /** All records of a register that are not in the trash. */
  readonly all: (register: string) => readonly RegisterRecord[]
  /** What a record is called now; `undefined` for one that is gone or has no name. */
  readonly nameOf: (register: string, id: string) => string | undefined
  /** The names people write for the records of a register. */
  readonly books: Books
}

/**
 * A field with its links, those in its rows included, under what the records they lead to are called now: one that was
 * renamed stays one group and is found by its name. What was written stands where the record is gone, has no name left, or
 * was never known.
 */
export function currentLinks(
  field: FieldDefinition,
  value: FieldValue | undefined,
  nameOf: (register: string, id: string) => string | undefined,
): FieldValue | undefined {
  return withLinks(field, value, (link, { to }) => {
    const name = link.record === undefined ? undefined : nameOf(to, link.record)
    return name === undefined || name === link.written ? link : { ...link, written: name }
  })
}

/**
 * A roll as it is shown: under the names of those who stand in it. Two of one name are told apart by a number, for neither
 * may vanish behind the other.
 */
export function shownRoll(
  { to }: RollField,
  value: FieldValue | undefined,
  nameOf: (register: string, id: string) => string | undefined,
): FieldValue | undefined {
  if (!isRoll(value)) return value
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const key of Object.keys(value.roll)) {
    const name = key.startsWith(namedOnly) ? key.slice(namedOnly.length) : (nameOf(to, key) ?? '–')
    let own = name
    for (let count = 2; taken.has(own); count++) own = `${name} (${count})`
    taken.add(own)
    names.set(key, own)
  }
  const shown = (entries: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(entries).map(([key, noted]) => [names.get(key) ?? key, noted]))
  return { roll: shown(value.roll), ...(value.times === undefined ? {} : { times: shown(value.times) }) } satisfies Roll
}

/**
 * Who links to whom over all registers, from the target's end. States of acts hang on acts that came later (amended,
 * repealed), and a record shows what leads to it, so this must stay right with every change; it is kept by adding and
 * removing whole records. Who stands in whose roll is kept apart: a councillor stands in thousands of votes, which nothing
 * that asks for links wants to go over.
 */
export class LinkIndex {
  readonly #places: ReadonlyMap<string, readonly LinkPlace[]>
  readonly #rollsIn: ReadonlyMap<string, readonly RollField[]>
  /** Fields of links that derived fields of their register look along, by register. */
  readonly #along: ReadonlyMap<string, ReadonlySet<string>>
  readonly #byTarget = new Map<string, ReverseLink[]>()
  readonly #rolls = new Map<string, Set<ReverseLink>>()
  /** The one link of each roll, the same for all who stand in it; by field and record. */
  readonly #ofRoll = new Map<string, ReverseLink>()

  constructor(definitions: readonly RegisterDefinition[]) {
    this.#places = new Map(definitions.map(({ id, fields }) => [id, fields.flatMap(linkPlacesOf)]))
    this.#rollsIn = new Map(
      definitions.map(({ id, fields }) => [id, fields.flatMap((field) => (field.type === 'roll' ? [field] : []))]),
    )
    this.#along = new Map(
      definitions.map(({ id, fields }) => [
        id,
        new Set(fields.flatMap((field) => (field.type === 'derived' ? (field.along ?? []) : []))),
      ]),
    )
  }

  /** The records a record links to, once per link; what it only names by text, or in a roll, leads nowhere. */
  targets(record: RegisterRecord): readonly LinkTarget[] {
    return this.#links(record).map(({ to, target }) => ({ register: to, record: target }))
  }

  /** Takes up the links of a record. */
  add(record: RegisterRecord): void {
    for (const { field, target } of this.#links(record)) {
      const link = { register: record.register, field, from: record.id }
      const links = this.#byTarget.get(target)
      if (links === undefined) this.#byTarget.set(target, [link])
      else links.push(link)
    }
    for (const { id: field } of this.#rollFields(record)) {
      const link = { register: record.register, field, from: record.id }
      this.#ofRoll.set(`${field} ${record.id}`, link)
      for (const target of standingIn(record.values[field])) {
        const rolls = this.#rolls.get(target)
        if (rolls === undefined) this.#rolls.set(target, new Set([link]))
        else rolls.add(link)
      }
    }
  }

  /** Forgets the links of a record as they were when it was added. */
  remove(record: RegisterRecord): void {
    for (const { target } of this.#links(record)) {
      const links = this.#byTarget.get(target)?.filter((link) => link.from !== record.id) ?? []
      if (links.length === 0) this.#byTarget.delete(target)
      else this.#byTarget.set(target, links)
    }
    for (const { id: field } of this.#rollFields(record)) {
      const link = this.#ofRoll.get(`${field} ${record.id}`)
      this.#ofRoll.delete(`${field} ${record.id}`)
      if (link !== undefined)
        for (const target of standingIn(record.values[field])) this.#rolls.get(target)?.delete(link)
    }
  }

  /** Links that lead to the record, in the order they were added; rolls are no links. */
  incoming(id: string): readonly ReverseLink[] {
    return this.#byTarget.get(id) ?? []
  }

  /** The rolls a record stands in, in the order they were added. */
  rollsOf(id: string): readonly ReverseLink[] {
    return [...(this.#rolls.get(id) ?? [])]
  }

  /** Records some derived field of which looks along a link at this one. */
  lookingAt(id: string): readonly LinkTarget[] {
    return this.incoming(id).flatMap(({ register, field, from }) =>
      this.#along.get(register)?.has(field) === true ? [{ register, record: from }] : [],
    )
  }

  #links(record: RegisterRecord): readonly { readonly field: string; readonly to: string; readonly target: string }[] {
    return (this.#places.get(record.register) ?? []).flatMap((place) =>
      linksAt(record.values, place).flatMap(({ record: target }) =>
        target === undefined ? [] : [{ field: place.path, to: place.link.to, target }],
      ),
    )
  }

  #rollFields(record: RegisterRecord): readonly RollField[] {
    return (this.#rollsIn.get(record.register) ?? []).filter(({ id }) => record.values[id] !== undefined)
  }
}

/** Ids of the records that stand in a roll. */
function standingIn(value: FieldValue | undefined): readonly string[] {
  return Object.keys(rollIn(value)).filter((key) => !key.startsWith(namedOnly))
}
