import { z } from 'zod'
import { fold } from '../../core/folding/fold'
import type { RegisterDefinition } from '../../model/definition'
import { type ImportTarget, importTargets } from '../../model/importTargets'
import type { RegisterText } from '../../model/registerText'
import { cellReader, type CellContext } from './readCell'

/**
 * Where a column of a file goes: into a field or a column of its first row (`replies.date`), onto the end of a long text
 * (with its heading), or nowhere.
 */
export const columnTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.string() }),
  z.strictObject({ kind: z.literal('append'), field: z.string() }),
  z.strictObject({ kind: z.literal('skip') }),
])
export type ColumnTarget = z.infer<typeof columnTargetSchema>

/** One column of a file and what is done with it. */
export interface ColumnMapping {
  readonly index: number
  readonly heading: string
  readonly target: ColumnTarget
  /** Field the column fits too, which another column fills better. */
  readonly alsoFits?: string
}

/** Mapping the clerk confirmed, kept per file shape. */
export const savedMappingSchema = z.array(z.strictObject({ heading: z.string(), target: columnTargetSchema })).max(500)
export type SavedMapping = z.infer<typeof savedMappingSchema>

/** Headings as they are compared: folded, without punctuation and underscores. */
export function foldHeading(heading: string): string {
  return fold(heading.replace(/[_.:*/()[\]-]+/g, ' '))
}

interface Candidate {
  readonly column: number
  readonly path: string
  readonly score: number
}

/** How well a heading names a field: 100 for the same words, less for a heading that contains them. */
function headingScore(heading: string, { path, field, rows }: ImportTarget, text: RegisterText): number {
  if (heading === '') return 0
  let best = 0
  // „Data” alone says nothing of a date inside a row; its aliases do.
  const own = rows === undefined ? [field.id, text.fields[path], text.headings[path]] : [path]
  const names = [...own, ...(field.aliases ?? [])]
  for (const name of names) {
    if (name === undefined) continue
    const folded = foldHeading(name)
    if (folded === heading) return 100
    // One word ("nr", "data") is contained in too much to mean anything; two words are.
    const within = ` ${heading} `.includes(` ${folded} `)
    if (within && folded.length >= 4)
      best = Math.max(best, folded.includes(' ') ? 70 : heading.startsWith(folded) ? 50 : 30)
  }
  return best
}

const sampleSize = 200

/** Share of the sample's cells that hold something, and of those that can be read as the field's type. */
function fit(column: number, target: ImportTarget, rows: readonly (readonly string[])[], context: CellContext) {
  const read = cellReader(target.field, context, target.path)
  let filled = 0
  let sound = 0
  for (const row of rows) {
    const text = row[column] ?? ''
    if (text.trim() === '') continue
    filled++
    if (!read(text).warnings.some(({ code }) => code.endsWith('Unread') || code === 'numberShape')) sound++
  }
  return { filled: rows.length === 0 ? 0 : filled / rows.length, sound: filled === 0 ? 1 : sound / filled }
}

/**
 * Proposes which column fills which field, by headings (labels and aliases, folded) and by what the cells hold. No two
 * columns go to one field, rows aside: the better heading wins, then the column that is fuller and reads better, then the left one;
 * the others are skipped visibly, as are columns no field is known for.
 */
export function proposeMapping(
  headings: readonly string[],
  definition: RegisterDefinition,
  sampleRows: readonly (readonly string[])[],
  context: CellContext,
): readonly ColumnMapping[] {
  const rows = sampleRows.slice(0, sampleSize)
  const targets = importTargets(definition)
  const several = new Set(targets.filter(({ field }) => field.type === 'rows').map(({ path }) => path))
  const candidates: Candidate[] = []
  headings.forEach((heading, column) => {
    const folded = foldHeading(heading)
    for (const target of targets) {
      const named = headingScore(folded, target, context.text)
      if (named === 0) continue
      const { filled, sound } = fit(column, target, rows, context)
      // A heading that only contains the field's name must be borne out by the cells; so must lists of choices and of rows.
      if (sound < 0.2 && (named < 100 || ['choice', 'rows'].includes(target.field.type))) continue
      candidates.push({ column, path: target.path, score: named + filled * 5 + sound * 5 })
    }
  })
  candidates.sort((a, b) => b.score - a.score || a.column - b.column)
  const taken = new Set<string>()
  const chosen = new Map<number, string>()
  // A file that has the rows whole has no single cells for the first of them.
  const whole = new Set(candidates.flatMap(({ path }) => (several.has(path) ? [`${path}.`] : [])))
  for (const { column, path } of candidates) {
    if ([...whole].some((rows) => path.startsWith(rows))) continue
    if (taken.has(path) || chosen.has(column)) continue
    // Rows of several columns stand behind one another.
    if (!several.has(path)) taken.add(path)
    chosen.set(column, path)
  }
  return headings.map((heading, index) => {
    const field = chosen.get(index)
    if (field !== undefined) return { index, heading, target: { kind: 'field', field } }
    const lost = candidates.find((candidate) => candidate.column === index)
    const skipped: ColumnMapping = { index, heading, target: { kind: 'skip' } }
    return lost === undefined ? skipped : { ...skipped, alsoFits: lost.path }
  })
}

/** The key fields a column still fills: one no column fills is empty in every row and would make all of them new. */
export function keysWithin(columns: readonly ColumnMapping[], keys: readonly string[]): readonly string[] {
  const filled = new Set(columns.flatMap(({ target }) => (target.kind === 'field' ? [target.field] : [])))
  return keys.filter((key) => filled.has(key))
}

/** The fields by which rows are recognised until the clerk says otherwise: the surest of the register's a column fills. */
export function proposedKeys(columns: readonly ColumnMapping[], definition: RegisterDefinition): readonly string[] {
  const sure = keysWithin(columns, definition.importKeys ?? [definition.key])
  return sure.slice(0, 1)
}

/** Key of a file's shape: its headings whatever their order, so that the office's usual export is known again. */
export function shapeKey(headings: readonly string[]): string {
  return headings.map(foldHeading).toSorted().join('|')
}

/** What is kept of a mapping the clerk confirmed. */
export function toSaved(columns: readonly ColumnMapping[]): SavedMapping {
  return columns.map(({ heading, target }) => ({ heading: foldHeading(heading), target }))
}

/**
 * Applies a kept mapping to a file of the same shape; a field that meanwhile left the register is skipped. Columns with
 * one heading are taken in their order.
 */
export function fromSaved(
  saved: SavedMapping,
  headings: readonly string[],
  definition: RegisterDefinition,
): readonly ColumnMapping[] {
  const left = [...saved]
  const known = new Set(importTargets(definition).map(({ path }) => path))
  return headings.map((heading, index) => {
    const at = left.findIndex((column) => column.heading === foldHeading(heading))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    const isKnown = found !== undefined && (found.target.kind === 'skip' || known.has(found.target.field))
    return { index, heading, target: isKnown ? found.target : { kind: 'skip' } }
  })
}
