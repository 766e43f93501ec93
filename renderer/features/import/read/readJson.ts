import { readStructured } from '#shared/engine/import/structured'
import type { FileProblem } from '#shared/engine/import/table'

/** Whether a text means to be JSON: an object, or a list of objects. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{|\[\s*\{)/.test(text)
}

/** A structured file as a table: a row of headings, the names of all cells in the order they appear, then the records. */
export interface JsonRows {
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly FileProblem[]
}

/** Reads JSON text; `undefined` when it is damaged, for half a list of contracts must not pass for a whole one. */
export function readJson(text: string): JsonRows | undefined {
  const read = readStructured(text)
  if (read === undefined) return undefined
  const headings = new Set<string>()
  for (const object of read.objects) for (const path of object.keys()) headings.add(path)
  const columns = [...headings]
  return {
    rows: [columns, ...read.objects.map((object) => columns.map((path) => object.get(path) ?? ''))],
    problems: [
      ...(read.outside.length === 0 ? [] : [{ code: 'outsideList', names: read.outside } as const]),
      ...(read.olderVersions === undefined
        ? []
        : [{ code: 'olderVersions', records: read.objects.length, older: read.olderVersions } as const]),
    ],
  }
}
