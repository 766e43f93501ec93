import type { LinksField } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import { type Link, linksIn, namedOnly, rollIn, type Values } from '../../core/values/values'
import type { Check, Oddity, RegisterState, Severity } from './check'
import { dayIn } from '../../model/dateOrder'

/** A check of every link by itself. */
function linkCheck(
  severity: Severity,
  wanted: (state: RegisterState, fields: readonly LinksField[]) => readonly LinksField[],
  isOdd: (link: Link, field: LinksField, record: RegisterRecord, state: RegisterState) => boolean,
): Check {
  return {
    severity,
    prepare: (state) => {
      const fields = wanted(
        state,
        state.definition.fields.filter((field) => field.type === 'links'),
      )
      if (fields.length === 0) return undefined
      return (record) => {
        for (const field of fields)
          for (const link of linksIn(record.values[field.id]))
            if (isOdd(link, field, record, state)) return oddity(field.id, link)
        return undefined
      }
    },
  }
}

function oddity(field: string, { written, record }: Link): Oddity {
  return { field, value: written, ...(record === undefined ? {} : { others: [record] }) }
}

const all = (_: RegisterState, fields: readonly LinksField[]) => fields
/** Fields that lead to what was before, by the definition. */
const back = ({ definition }: RegisterState, fields: readonly LinksField[]) =>
  fields.filter(({ id, to }) => to === definition.id && definition.health?.back?.includes(id) === true)

const linkBroken = linkCheck(
  'error',
  all,
  ({ record }, { to }, _, { find }) => record !== undefined && find(to, record) === undefined,
)
const linkTrashed = linkCheck(
  'warning',
  all,
  ({ record }, { to }, _, { find }) => record !== undefined && find(to, record)?.trashed === 1,
)
const linkUnresolved = linkCheck('note', all, ({ record }) => record === undefined)
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
    const fields = back(
      state,
      state.definition.fields.filter((field) => field.type === 'links'),
    )
    if (fields.length === 0) return undefined
    const circles = new Map(fields.map((field) => [field.id, inCircles(state, field.id)]))
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
  linkToLater,
  linkUnresolved,
  rollUnresolved,
  linkTwice,
} as const satisfies Readonly<Record<string, Check>>
