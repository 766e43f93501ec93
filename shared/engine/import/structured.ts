import { z } from 'zod'

const json = z.json()
type Json = z.infer<typeof json>

/** One object of a structured file as texts by path: `daneAdresowe.ulica`; `null` and empty lists are left out. */
export type FlatObject = ReadonlyMap<string, string>

/** Objects inside one another beyond which what is left is kept as the JSON it is. */
const deepest = 20

/**
 * Flattens an object: objects inside it by a dot, a list of plain values joined by `; `, a list of objects as the JSON
 * it is, to be read as rows of one field.
 */
export function flatten(value: Json, path = '', into = new Map<string, string>(), depth = 0): FlatObject {
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
  if (depth > deepest) {
    into.set(path, JSON.stringify(value))
    return into
  }
  for (const [key, item] of Object.entries(value)) flatten(item, path === '' ? key : `${path}.${key}`, into, depth + 1)
  return into
}

/** A list of records found in a structured file, and what stands beside it. */
export interface StructuredList {
  readonly objects: readonly FlatObject[]
  /** Names of what is outside the list. */
  readonly outside: readonly string[]
}

/** Reads JSON text as a list of records: the file itself, or the longest list of objects directly in it. */
export function readStructured(text: string): StructuredList | undefined {
  const parsed = parseJson(text)
  if (parsed === undefined) return undefined
  if (Array.isArray(parsed)) return { objects: parsed.map((item) => flatten(item)), outside: [] }
  if (!isObject(parsed)) return undefined
  const lists = Object.entries(parsed).flatMap(([key, value]) => (isListOfObjects(value) ? [{ key, value }] : []))
  const [best] = lists.toSorted((a, b) => b.value.length - a.value.length)
  if (best === undefined) return { objects: [flatten(parsed)], outside: [] }
  return {
    objects: best.value.map((item) => flatten(item)),
    outside: Object.keys(parsed).filter((key) => key !== best.key),
  }
}

/** A JSON list of objects as texts; `undefined` for anything else. */
export function readObjects(text: string): readonly FlatObject[] | undefined {
  const parsed = parseJson(text)
  return parsed !== undefined && isListOfObjects(parsed) ? parsed.map((item) => flatten(item)) : undefined
}

function isListOfObjects(value: Json): value is Json[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject)
}

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): Json | undefined {
  try {
    return json.parse(JSON.parse(text))
  } catch {
    // Not JSON, or cut off in the middle.
    return undefined
  }
}
