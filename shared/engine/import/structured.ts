import { z } from 'zod'

const object = z.record(z.string(), z.json())
type Json = z.infer<ReturnType<typeof z.json>>

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
  const inside = object.safeParse(value)
  if (inside.success)
    for (const [key, item] of Object.entries(inside.data)) flatten(item, path === '' ? key : `${path}.${key}`, into)
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
  const root = object.safeParse(parsed)
  if (!root.success) return undefined
  const lists = Object.entries(root.data).flatMap(([key, value]) => (isListOfObjects(value) ? [{ key, value }] : []))
  const [best] = lists.toSorted((a, b) => b.value.length - a.value.length)
  if (best === undefined) return { objects: [flatten(root.data)], outside: [] }
  return {
    objects: best.value.map((item) => flatten(item)),
    outside: Object.keys(root.data).filter((key) => key !== best.key),
  }
}

/** A JSON list of objects as texts; `undefined` for anything else. */
export function readObjects(text: string): readonly FlatObject[] | undefined {
  const parsed = parseJson(text)
  return parsed !== undefined && isListOfObjects(parsed) ? parsed.map((item) => flatten(item)) : undefined
}

function isListOfObjects(value: Json): value is Json[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => object.safeParse(item).success)
}

function parseJson(text: string): Json | undefined {
  try {
    return z.json().parse(JSON.parse(text))
  } catch {
    // Not JSON, or cut off in the middle.
    return undefined
  }
}
