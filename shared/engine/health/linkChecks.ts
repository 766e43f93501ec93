import type { LinksField } from '../../model/field'
import { type LinkPlace, linkPlacesOf, linksAt, withLinks } from '../../model/relations'
import type { RegisterRecord } from '../../core/values/record'
import { type Link, linksIn, namedOnly, rollIn, type Values } from '../../core/values/values'
import { joiningField } from '../joining/join'
import type { Check, Oddity, RegisterState, Severity } from './check'
import { dayIn } from '../../model/dateOrder'

/** A check of every link by itself, those in rows included. */
function linkCheck(
  severity: Severity,
  wanted: (state: RegisterState, places: readonly LinkPlace[]) => readonly LinkPlace[],
  isOdd: (link: Link, field: LinksField, record: RegisterRecord, state: RegisterState) => boolean,
): Check {
  return {
    severity,
    prepare: (state) => {
      const places = wanted(state, state.definition.fields.flatMap(linkPlacesOf))
      if (places.length === 0) return undefined
      return (record) => {
        for (const place of places)
          for (const link of linksAt(record.values, place))
            if (isOdd(link, place.link, record, state)) return oddity(place.path, link)
        return undefined
      }
    },
  }
}

function oddity(field: string, { written, record }: Link): Oddity {
  return { field, value: written, ...(record === undefined ? {} : { others: [record] }) }
}

const all = (_: RegisterState, places: readonly LinkPlace[]) => places
/** The note of what a record became part of is no link anybody follows by mistake. */
const leading = (_: RegisterState, places: readonly LinkPlace[]) => places.filter(({ link }) => link.joins !== true)
/** Columns in which names are tied are looked at by the checks of ties. */
const notTying = (_: RegisterState, places: readonly LinkPlace[]) =>
  places.filter(({ rows, link }) => rows === undefined || link.ties === undefined)
/** Fields that lead to what was before, by the definition. */
const back = ({ definition }: RegisterState, places: readonly LinkPlace[]) =>
  places.filter(({ path, link }) => link.to === definition.id && definition.health?.back?.includes(path) === true)

const linkBroken = linkCheck(
  'error',
  all,
  ({ record }, { to }, _, { find }) => record !== undefined && find(to, record) === undefined,
)
const linkTrashed = linkCheck(
  'warning',
  all,
  (link, { to }, _, state) =>
    link.record !== undefined &&
    state.find(to, link.record)?.trashed === 1 &&
    joinedInto(link, to, state) === undefined,
)
/**
 * A link to a record that was joined with another one: made where nobody knew of that yet, on another computer or from a
 * file. It is led on.
 */
const linkJoined: Check = {
  ...linkCheck('warning', leading, (link, { to }, _, state) => joinedInto(link, to, state) !== undefined),
  repair: (state) => (record) => {
    const changed = state.definition.fields.flatMap((field) => {
      const value = record.values[field.id]
      const led = withLinks(field, value, (link, { to, joins }) =>
        joins === true ? link : (joinedInto(link, to, state) ?? link),
      )
      return led === undefined || led === value ? [] : [[field.id, led] as const]
    })
    return changed.length === 0 ? undefined : Object.fromEntries(changed)
  },
}

/** What the record a link leads to became part of, where it did and that is there. */
function joinedInto({ record }: Link, to: string, { find, definitionOf }: RegisterState): Link | undefined {
  const target = record === undefined ? undefined : find(to, record)
  const field = joiningField(definitionOf(to))
  if (target?.trashed !== 1 || field === undefined) return undefined
  const [into] = linksIn(target.values[field.id])
  return into?.record !== undefined && find(to, into.record)?.trashed === 0 ? into : undefined
}
const linkUnresolved = linkCheck('note', notTying, ({ record }) => record === undefined)
/** Somebody in a roll who is only a name: his votes are nowhere among those of the person. */
const rollUnresolved: Check = {
  severity: 'note',
  prepare: ({ definition }) => {
    const fields = definition.fields.filter(({ type }) => type === 'roll')
    if (fields.length === 0) return undefined
    return ({ values }) => {
      for (const { id } of fields) {
        const names = Object.keys(rollIn(values[id])).flatMap((key) =>
          key.startsWith(namedOnly) ? [key.slice(namedOnly.length)] : [],
        )
        if (names.length > 0) return { field: id, value: names.join(', ') }
      }
      return undefined
    }
  },
}

const linkToItself = linkCheck('error', all, ({ record }, _, { id }) => record === id)

/** An act that repeals or amends one that was adopted after it: one of the two dates, or the link, is wrong. */
const linkToLater = linkCheck('warning', back, ({ record }, { to }, { values }, { find, definition }) => {
  const date = definition.numberGuard?.date
  if (record === undefined || date === undefined) return false
  const own = dayIn(values[date])
  const other = dayIn(find(to, record)?.values[date])
  return own !== undefined && other !== undefined && other > own
})

const linkCircle: Check = {
  severity: 'error',
  prepare: (state) => {
    const places = back(state, state.definition.fields.flatMap(linkPlacesOf))
    if (places.length === 0) return undefined
    const circles = new Map(places.map(({ path }) => [path, inCircles(state, path)]))
    return ({ id, values }) => {
      for (const [field, inCircle] of circles) {
        const group = inCircle.get(id)
        if (group === undefined) continue
        const link = linksIn(values[field]).find(
          (one) => one.record !== undefined && inCircle.get(one.record) === group,
        )
        return { ...(link === undefined ? { field } : oddity(field, link)), group }
      }
      return undefined
    }
  },
}

/** Records from which the links of a field lead back to themselves over others, with a name for each circle. */
function inCircles({ records, find, definition }: RegisterState, field: string): ReadonlyMap<string, string> {
  const targets = (id: string) =>
    linksIn(find(definition.id, id)?.values[field]).flatMap(({ record }) =>
      record === undefined || record === id || find(definition.id, record)?.trashed !== 0 ? [] : [record],
    )
  const done = new Set<string>()
  const circle = new Map<string, string>()
  for (const { id: start, values } of records) {
    if (done.has(start) || values[field] === undefined) continue
    // Walked without recursion: chains of amendments grow long.
    const path: string[] = []
    const onPath = new Set<string>()
    const open: { readonly id: string; readonly next: string[] }[] = [{ id: start, next: [...targets(start)] }]
    path.push(start)
    onPath.add(start)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.next.pop()
      if (next === undefined) {
        done.add(top.id)
        onPath.delete(top.id)
        path.pop()
        open.pop()
      } else if (onPath.has(next)) {
        for (const id of path.slice(path.indexOf(next))) circle.set(id, next)
      } else if (!done.has(next)) {
        path.push(next)
        onPath.add(next)
        open.push({ id: next, next: [...targets(next)] })
      }
    }
  }
  return circle
}

const isSameLink = (a: Link, b: Link) =>
  a.record === undefined || b.record === undefined ? a.written === b.written : a.record === b.record

const linkTwice: Check = {
  severity: 'note',
  prepare: ({ definition: { fields } }) => {
    const links = fields.filter(({ type }) => type === 'links')
    if (links.length === 0) return undefined
    return ({ values }) => {
      for (const { id } of links) {
        const twice = repeatedLink(values, id)
        if (twice !== undefined) return oddity(id, twice)
      }
      return undefined
    }
  },
  repair:
    ({ definition: { fields } }) =>
    ({ values }) => {
      const changed = fields.flatMap(({ id, type }) => {
        if (type !== 'links' || repeatedLink(values, id) === undefined) return []
        const links = linksIn(values[id])
        return [
          [id, links.filter((link, index) => links.findIndex((other) => isSameLink(other, link)) === index)] as const,
        ]
      })
      return changed.length === 0 ? undefined : Object.fromEntries(changed)
    },
}

function repeatedLink(values: Values, field: string): Link | undefined {
  const links = linksIn(values[field])
  if (links.length < 2) return undefined
  return links.find((link, index) => links.findIndex((other) => isSameLink(other, link)) < index)
}

/** Checks of links between records. */
export const linkChecks = {
  linkBroken,
  linkToItself,
  linkCircle,
  linkTrashed,
  linkJoined,
  linkToLater,
  linkUnresolved,
  rollUnresolved,
  linkTwice,
} as const satisfies Readonly<Record<string, Check>>
