import { fold } from '../../core/folding/fold'
import { notOfExtracts, readCourtExtracts } from './courtExtract'
import {
  areVersions,
  holdsKey,
  isDataKey,
  isRecordKey,
  isVersionKey,
  keyName,
  newestOf,
  onlyOlder,
  sameRecords,
  versionsOf,
  type FlatObject,
  type OlderVersions,
  type Version,
  type VersionGroup,
} from './versions'

type Json = string | number | boolean | null | Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

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
  /** What was passed over of records of which the file has several versions; absent where it has none. */
  readonly olderVersions?: OlderVersions
}

/**
 * Reads JSON text as a list of records: the file itself, the longest list directly in it, its rows under column names of
 * their own, or the newest of several versions of each record, kept by its id, inside it, or one after another.
 */
export function readStructured(text: string): StructuredList | undefined {
  const parsed = parseJson(text)
  if (parsed === undefined) return undefined
  const extracts = readCourtExtracts(parsed)
  if (extracts !== undefined) return { objects: extracts, outside: notOfExtracts }
  if (Array.isArray(parsed)) return { ...listed(parsed), outside: [] }
  const root = asObject(parsed)
  return root === undefined ? undefined : readRoot(root)
}

function readRoot(root: JsonObject): StructuredList {
  const whole = readNamed(root) ?? readKeyed(root) ?? readHolder(root)
  if (whole !== undefined) return whole
  const inside = Object.entries(root).flatMap(([key, value]): readonly Found[] => {
    if (isListOfObjects(value)) return [{ key, ...listed(value), outside: [] }]
    const own = asObject(value)
    const found = own && (readNamed(own) ?? readKeyed(own) ?? readHolder(own))
    return found === undefined ? [] : [{ key, ...found }]
  })
  const [best] = inside.toSorted((a, b) => b.objects.length - a.objects.length)
  if (best === undefined) return { objects: [flatten(root)], outside: [] }
  const { key, outside, ...list } = best
  return { ...list, outside: [...Object.keys(root).filter((other) => other !== key), ...outside] }
}

type Found = StructuredList & { readonly key: string }
type Records = Omit<StructuredList, 'outside'>

/** A list of values as records: of versions inside each or after each other the newest. */
function listed(list: readonly Json[]): Records {
  const read = list.map((item) => {
    const own = asObject(item)
    return (own && ofHolder(own)) ?? { key: '', versions: [{ object: flatten(item) }] }
  })
  if (read.some(({ versions }) => versions.length > 1)) return recordsOf(read)
  const flat = read.map(({ versions }) => versions[0] ?? { object: new Map<string, string>() })
  return once(flat)
}

/** The objects, or the newest of those that are versions of one. */
function once(flat: readonly Version[]): Records {
  const groups = sameRecords(flat)
  return groups === undefined
    ? { objects: flat.map(({ object }) => object) }
    : recordsOf(groups.map((versions) => ({ key: '', versions })))
}

/** The newest version of each record under the key it is known by, and what is to be said of the others. */
function recordsOf(groups: readonly VersionGroup[]): Records {
  const names: string[] = []
  const byPlace: string[] = []
  const lost = new Set<string>()
  const objects = groups.map(({ key, versions, newest }) => {
    const { version, isByPlace } = newest === undefined ? newestOf(versions) : { version: newest, isByPlace: false }
    const object = withKeys(version, key, versions.length > 1)
    if (versions.length === 1) return object
    const name = key === '' ? nameOf(object) : key
    names.push(name)
    if (isByPlace) byPlace.push(name)
    for (const field of onlyOlder(versions, object)) lost.add(field)
    return object
  })
  const older = groups.reduce((sum, { versions }) => sum + versions.length - 1, 0)
  return { objects, ...(older === 0 ? {} : { olderVersions: { older, names, byPlace, onlyOlder: [...lost] } }) }
}

/** What an object has as its own name: the first of its values that is no longer than a number. */
function nameOf(object: FlatObject): string {
  const named = [...object].find(([name]) => /^(?:id|uuid|numer|nr|number)|id$/i.test(name))
  return named?.[1] ?? [...object.values()][0] ?? ''
}

/** The object with the keys it stands under, where it does not say them itself. */
function withKeys({ object, key: own }: Version, key: string, isOneOfSeveral: boolean): FlatObject {
  const held = (one: string) => [...object.values()].includes(one)
  return new Map([
    ...(key === '' || held(key) ? [] : [[keyName(key, object), key] as const]),
    ...(own === undefined || !isOneOfSeveral || held(own) || object.has('wersja') ? [] : [['wersja', own] as const]),
    ...object,
  ])
}

/** Under these names a record keeps its versions. */
const holdsVersions = /^(?:wersje|versions|revisions|rewizje)(?:_?(?:umowy|wpisu|dokumentu))?$/

/** A record that keeps its versions inside it. */
function ofHolder(own: JsonObject): VersionGroup | undefined {
  for (const [key, value] of Object.entries(own)) {
    if (!holdsVersions.test(fold(key))) continue
    const versions = versionsIn(value)
    if (versions === undefined) return undefined
    const itself = flatten(Object.fromEntries(Object.entries(own).filter(([other]) => other !== key)))
    if (itself.size === 0) return undefined
    return { key: '', ...versionsOf(itself, versions) }
  }
  return undefined
}

function readHolder(root: JsonObject): StructuredList | undefined {
  const group = ofHolder(root)
  return group === undefined ? undefined : { ...recordsOf([group]), outside: [] }
}

/** Versions as a list, or kept by their number or day. */
function versionsIn(value: Json): readonly Version[] | undefined {
  if (isListOfObjects(value)) return value.map((item) => ({ object: flatten(item) }))
  const own = asObject(value)
  return own !== undefined && isMapOfVersions(own)
    ? Object.entries(own).map(([key, item]) => ({ key, object: flatten(item) }))
    : undefined
}

const isMapOfVersions = (own: JsonObject): boolean => {
  const entries = Object.entries(own)
  return entries.length > 0 && entries.every(([key, value]) => asObject(value) !== undefined && isVersionKey(key))
}

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
      ...once(best.list.map((row) => ({ object: namedRow(row, names) }))),
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

/**
 * Records kept by a key of each: `{"id": {…}}`, or `{"id": [{…}, {…}]}` and `{"id": {"1": {…}, "2": {…}}}` with several
 * versions, of which the newest is the record. Different records under names (`{"2024": […], "2025": […]}`) are put together.
 */
function readKeyed(root: JsonObject): StructuredList | undefined {
  const entries = Object.entries(root)
  const groups = entries.flatMap(([key, value]): readonly VersionGroup[] => {
    const own = asObject(value)
    const versions = versionsIn(value) ?? (own === undefined ? undefined : [{ object: flatten(own) }])
    return versions === undefined ? [] : [{ key, versions }]
  })
  const outside = entries.filter(([, value]) => !isGroup(value)).map(([key]) => key)
  if (groups.length === 0 || groups.length + outside.length !== entries.length) return undefined
  // What stands beside them may be the frame of a file; beside records under names it is a record of its own.
  if (outside.length > 0 && !groups.every(({ key }) => isDataKey(key))) return undefined
  if (!isOfOneShape(groups.map(({ versions }) => versions[0]?.object))) return undefined
  if (areVersions(groups)) return { ...recordsOf(groups), outside }
  if (groups.length < 2 && !groups.every(({ key }) => isRecordKey(key))) return undefined
  const isSingle = groups.every(({ versions }) => versions.length === 1)
  if (isSingle && (groups.length < 2 || !entries.every(([, value]) => Array.isArray(value)) || groups.every(holdsKey)))
    return { ...once(groups.map(({ key, versions }) => keyed(key, versions[0]))), outside }
  const inside = groups.flatMap(({ key, versions }) =>
    versions.map((version) => ({
      ...version,
      object: new Map([['group', key], ...(version.key === undefined ? version : keyed(version.key, version)).object]),
    })),
  )
  return { ...once(inside), outside }
}

const isGroup = (value: Json): boolean => isListOfObjects(value) || asObject(value) !== undefined

function keyed(key: string, version: Version | undefined): Version {
  const object = version?.object ?? new Map<string, string>()
  return { key, object: withKeys({ object }, key, false) }
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

/** No file of an office is nested deeper; one that is would exhaust the stack of whoever walks it. */
const deepest = 200

/** Looks at every value once: asking anew at every level would grow with the square of the depth. */
function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return true
  return typeof value === 'object' && depth < deepest && Object.values(value).every((item) => isJson(item, depth + 1))
}

/** Texts, to be passed over, and whole numbers of more digits than a number can hold. */
const textOrLong = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d{16,}(?![\d.eE])/g

/**
 * Reads JSON. Whole numbers with more digits than a number can hold are somebody's identifier, and their last digits would
 * become noughts: they are read as the texts they are. @throws SyntaxError
 */
function readJson(text: string): unknown {
  // First as it is: only of what is sound can texts be told from numbers without looking back.
  const value: unknown = JSON.parse(text)
  if (!/[:[,\s]-?\d{16}/.test(text)) return value
  return JSON.parse(text.replace(textOrLong, (token) => (token.startsWith('"') ? token : `"${token}"`)))
}

function parseJson(text: string): Json | undefined {
  try {
    const value = readJson(text)
    return isJson(value) ? value : undefined
  } catch {
    // Not JSON, cut off in the middle, or too deep for the parser itself.
    return undefined
  }
}
