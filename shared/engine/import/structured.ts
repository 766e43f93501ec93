import { readDay } from '../../core/calendar/readDay'
import { fold } from '../../core/folding/fold'

type Json = string | number | boolean | null | Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

/** One object of a structured file as texts by path: `daneAdresowe.ulica`; `null` and empty lists are left out. */
export type FlatObject = ReadonlyMap<string, string>

/**
 * Flattens an object: objects inside it by a dot, a list of plain values joined by `; `, a list of objects as the JSON
 * it is, to be read as rows of one field.
 */
export function flatten(value: Json, path = '', into = new Map<string, string>()): FlatObject {
  if (value === null) return into
  if (typeof value !== 'object') {
    into.set(path, String(value))
    return into
  }
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== 'object')
    if (value.length > 0) into.set(path, plain ? value.map(String).join('; ') : JSON.stringify(value))
    return into
  }
  for (const [key, item] of Object.entries(value)) flatten(item, path === '' ? key : `${path}.${key}`, into)
  return into
}

/** A list of records found in a structured file, and what stands beside it. */
export interface StructuredList {
  readonly objects: readonly FlatObject[]
  /** Names of what is outside the list. */
  readonly outside: readonly string[]
  /** How many older versions of the records were passed over; absent where the file has none. */
  readonly olderVersions?: number
}

/**
 * Reads JSON text as a list of records: the file itself, the longest list directly in it, its rows under column names of
 * their own, or the newest of several versions kept by the id of their record.
 */
export function readStructured(text: string): StructuredList | undefined {
  const parsed = parseJson(text)
  if (parsed === undefined) return undefined
  if (Array.isArray(parsed)) return { objects: parsed.map((item) => flatten(item)), outside: [] }
  const root = asObject(parsed)
  return root === undefined ? undefined : readRoot(root)
}

function readRoot(root: JsonObject): StructuredList {
  const whole = readNamed(root) ?? readKeyed(root)
  if (whole !== undefined) return whole
  const inside = Object.entries(root).flatMap(([key, value]): readonly Found[] => {
    if (isListOfObjects(value)) return [{ key, objects: value.map((item) => flatten(item)), outside: [] }]
    const own = asObject(value)
    const found = own && (readNamed(own) ?? readKeyed(own))
    return found === undefined ? [] : [{ key, ...found }]
  })
  const [best] = inside.toSorted((a, b) => b.objects.length - a.objects.length)
  if (best === undefined) return { objects: [flatten(root)], outside: [] }
  const { key, outside, ...list } = best
  return { ...list, outside: [...Object.keys(root).filter((other) => other !== key), ...outside] }
}

type Found = StructuredList & { readonly key: string }

/** Names under which files keep the headings of their rows, folded. */
const namesOfNames =
  /^(?:(?:column|field|col)_?(?:name|heading|header|label)s?|columns|headers|headings|kolumny|naglowki)$/

/** Headings a file states itself, by place and by the name its rows use. */
interface OwnNames {
  readonly byPlace: readonly string[]
  readonly byKey: ReadonlyMap<string, string>
}

function ownNames(value: Json): OwnNames | undefined {
  const named = asObject(value)
  const pairs: (readonly [string, string])[] =
    named !== undefined
      ? Object.entries(named).flatMap(([key, label]) => (typeof label === 'string' ? [[key, label] as const] : []))
      : Array.isArray(value)
        ? value.flatMap((item) => namePair(item))
        : []
  const count = named === undefined ? (Array.isArray(value) ? value.length : 0) : Object.keys(named).length
  if (count === 0 || pairs.length !== count) return undefined
  return { byPlace: pairs.map(([, label]) => label), byKey: new Map(pairs) }
}

function namePair(item: Json): readonly (readonly [string, string])[] {
  if (typeof item === 'string') return [[item, item]]
  const column = asObject(item)
  const texts = (names: readonly string[]) =>
    names.flatMap((name) => (typeof column?.[name] === 'string' ? [column[name]] : []))
  const [key] = texts(['key', 'id', 'field', 'code', 'name'])
  const [label] = texts(['label', 'title', 'header', 'heading', 'caption', 'displayName', 'name'])
  return label === undefined ? [] : [[key ?? label, label]]
}

/** Rows under headings of their own: `{"columnNames": […], "rows": [[…], …]}`, or objects whose short names they explain. */
function readNamed(root: JsonObject): StructuredList | undefined {
  for (const [key, value] of Object.entries(root)) {
    const names = namesOfNames.test(fold(key)) ? ownNames(value) : undefined
    if (names === undefined) continue
    const lists = Object.entries(root).flatMap(([other, list]) =>
      other !== key && Array.isArray(list) && list.length > 0 && list.every((row) => isRow(row))
        ? [{ other, list }]
        : [],
    )
    const [best] = lists.toSorted((a, b) => b.list.length - a.list.length)
    if (best === undefined) continue
    return {
      objects: best.list.map((row) => namedRow(row, names)),
      outside: Object.keys(root).filter((name) => name !== key && name !== best.other),
    }
  }
  return undefined
}

const isRow = (value: Json): boolean => Array.isArray(value) || asObject(value) !== undefined

function namedRow(row: Json, { byPlace, byKey }: OwnNames): FlatObject {
  const own = asObject(row)
  const values = own === undefined ? [] : Object.values(own)
  const cells = Array.isArray(row)
    ? row
    : values.find((value) => Array.isArray(value) && value.length === byPlace.length)
  const knows = own !== undefined && Object.keys(own).some((key) => byKey.has(key))
  const flat = new Map<string, string>()
  if (Array.isArray(cells) && !knows)
    cells.forEach((cell, index) => flatten(cell, byPlace[index] ?? `${index + 1}`, flat))
  else if (own !== undefined && (knows || values.length !== byPlace.length))
    for (const [key, value] of Object.entries(own)) flatten(value, byKey.get(key) ?? key, flat)
  else values.forEach((value, index) => flatten(value, byPlace[index] ?? `${index + 1}`, flat))
  return flat
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Records kept by a key of each: `{"id": {…}}`, or `{"id": [{…}, {…}]}` with several versions, of which the newest is the
 * record. Lists of different records under names (`{"2024": […], "2025": […]}`) are put together.
 */
function readKeyed(root: JsonObject): StructuredList | undefined {
  const entries = Object.entries(root)
  const groups = entries.flatMap(([key, value]) => {
    const list = isListOfObjects(value) ? value : asObject(value) === undefined ? [] : [value]
    return list.length === 0 ? [] : [{ key, list: list.map((item) => flatten(item)) }]
  })
  if (groups.length < 2 || groups.length !== entries.length || !isOfOneShape(groups.map(({ list }) => list[0])))
    return undefined
  const isKeyed = groups.every(({ key }) => uuid.test(key)) || hasOwnId(groups)
  const held = (key: string, object: FlatObject) => [...object.values()].includes(key)
  if (!isKeyed && entries.every(([, value]) => Array.isArray(value)))
    return {
      objects: groups.flatMap(({ key, list }) => list.map((object) => new Map([['group', key], ...object]))),
      outside: [],
    }
  const objects = groups.map(({ key, list }) => {
    const newest = newestOf(list)
    return held(key, newest) ? newest : new Map([[uuid.test(key) ? 'uuid' : 'id', key], ...newest])
  })
  const older = groups.reduce((count, { list }) => count + list.length - 1, 0)
  return { objects, outside: [], ...(older === 0 ? {} : { olderVersions: older }) }
}

/** Whether the first objects of all groups have most of their names in common. */
function isOfOneShape(firsts: readonly (FlatObject | undefined)[]): boolean {
  const counts = new Map<string, number>()
  for (const object of firsts) for (const name of object?.keys() ?? []) counts.set(name, (counts.get(name) ?? 0) + 1)
  const usual = new Set([...counts].filter(([, count]) => count * 2 > firsts.length).map(([name]) => name))
  return (
    usual.size > 0 &&
    firsts.every((object) => {
      const names = [...(object?.keys() ?? [])]
      return names.filter((name) => usual.has(name)).length * 2 >= Math.max(1, names.length)
    })
  )
}

/** Whether the key of each group stands in its objects, or one of their fields is the same within a group and nowhere else. */
function hasOwnId(groups: readonly { readonly key: string; readonly list: readonly FlatObject[] }[]): boolean {
  if (groups.every(({ key, list }) => list.every((object) => [...object.values()].includes(key)))) return true
  if (groups.every(({ list }) => list.length === 1)) return false
  return [...(groups[0]?.list[0]?.keys() ?? [])].some((name) => {
    if (!/(?:^|\.)(?:id|uuid|guid|numer|nr|number)|id$/iu.test(name)) return false
    const values = groups.map(({ list }) => new Set(list.map((object) => object.get(name) ?? '')))
    const single = values.flatMap((set) => (set.size === 1 ? [...set] : []))
    return single.length === groups.length && new Set(single).size === groups.length
  })
}

/** The newest version: by its number, by the day it was changed, else the last one in the file. */
function newestOf(list: readonly FlatObject[]): FlatObject {
  const [first = new Map<string, string>()] = list
  for (const wanted of [/wersj|version|revision/, /modyf|modif|updated|aktualiz/]) {
    const name = [...first.keys()].find((key) => wanted.test(fold(key)))
    const ages = name === undefined ? [] : list.map((object) => ageOf(object.get(name) ?? ''))
    if (ages.length === 0 || ages.includes(undefined) || new Set(ages).size === 1) continue
    const newest = ages.reduce((best, age, index) => ((age ?? '') > (ages[best] ?? '') ? index : best), 0)
    return list[newest] ?? first
  }
  return list.at(-1) ?? first
}

/** Text that is greater for a later version. */
function ageOf(text: string): string | undefined {
  const digits = /^\d{1,9}$/.test(text) ? text.padStart(10, '0') : undefined
  return digits ?? (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z?$/.test(text) ? text : readDay(text).day)
}

function asObject(value: Json): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}

/** A JSON list of objects as texts; `undefined` for anything else. */
export function readObjects(text: string): readonly FlatObject[] | undefined {
  const parsed = parseJson(text)
  return parsed !== undefined && isListOfObjects(parsed) ? parsed.map((item) => flatten(item)) : undefined
}

function isListOfObjects(value: Json): value is Json[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => asObject(item) !== undefined)
}

/** Looks at every value once: asking anew at every level would grow with the square of the depth. */
function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return true
  return typeof value === 'object' && Object.values(value).every(isJson)
}

function parseJson(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? value : undefined
  } catch {
    // Not JSON, or cut off in the middle.
    return undefined
  }
}
