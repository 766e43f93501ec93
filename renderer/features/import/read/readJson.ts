import { readStructured } from '#shared/engine/import/structured'
import type { FileProblem } from '#shared/engine/import/table'
import type { OlderVersions } from '#shared/engine/import/versions'

/** Whether a text means to be JSON: an object, or a list of objects. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{|\[\s*\{)/.test(text)
}

/** A structured file as a table: a row of headings, the names of all cells in the order they appear, then the records. */
export interface JsonRows {
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly FileProblem[]
}

/** Columns a table of many records may have: those named most often; beyond, every record has names of its own. */
const columnLimit = 300

/** Reads JSON text; `undefined` when it is damaged, for half a list of contracts must not pass for a whole one. */
export function readJson(text: string): JsonRows | undefined {
  const read = readStructured(text)
  if (read === undefined) return undefined
  const counts = new Map<string, number>()
  for (const object of read.objects) for (const path of object.keys()) counts.set(path, (counts.get(path) ?? 0) + 1)
  const names = [...counts.keys()]
  const kept = new Set(
    names.length <= columnLimit
      ? names
      : names.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, columnLimit),
  )
  const columns = names.filter((name) => kept.has(name))
  const places = new Map(columns.map((name, index) => [name, index]))
  const left = names.filter((name) => !kept.has(name))
  return {
    rows: [columns, ...read.objects.map((object) => cellsOf(object, places))],
    problems: [
      ...(read.outside.length === 0 ? [] : [{ code: 'outsideList', names: read.outside } as const]),
      ...ofVersions(read.olderVersions),
      ...(left.length === 0 ? [] : [{ code: 'namesLeftOut', names: left.slice(0, 5), count: left.length } as const]),
    ],
  }
}

function ofVersions(versions: OlderVersions | undefined): readonly FileProblem[] {
  if (versions === undefined) return []
  const { older, names, byPlace, onlyOlder } = versions
  return [
    { code: 'olderVersions', older, names },
    ...(byPlace.length === 0 ? [] : [{ code: 'versionsByPlace', names: byPlace } as const]),
    ...(onlyOlder.length === 0 ? [] : [{ code: 'fieldsOfOlder', names: onlyOlder } as const]),
  ]
}

/** A record's cells, no further than its last one: records that have little in common must not fill the memory. */
function cellsOf(object: ReadonlyMap<string, string>, places: ReadonlyMap<string, number>): readonly string[] {
  const cells: string[] = []
  for (const [name, text] of object) {
    const place = places.get(name)
    if (place === undefined) continue
    while (cells.length < place) cells.push('')
    cells[place] = text
  }
  return cells
}
