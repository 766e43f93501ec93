import { z } from 'zod'
import type { RegisterDefinition } from '../../model/definition'
import { type ImportTarget, importTargets } from '../../model/importTargets'
import { foldHeading } from './foldHeading'
import { type ColumnMapping, columnTargetSchema, readable, type Unfit } from './mapping'
import type { CellContext } from './readCell'

/** Mapping the clerk confirmed, kept per file shape. */
export const savedMappingSchema = z.array(z.strictObject({ heading: z.string(), target: columnTargetSchema })).max(500)
export type SavedMapping = z.infer<typeof savedMappingSchema>

/**
 * Key of a file's shape: the register it was read into and its headings whatever their order, so that the office's usual
 * export is known again, and only there.
 */
export function shapeKey(register: string, headings: readonly string[]): string {
  return [register, ...headings.map(foldHeading).toSorted()].join('|')
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

/** Share of cells that cannot be read from which on a remembered field is doubted: slips and „brak” stand in any column. */
const doubtful = 0.1
/** From here on it is given up, whatever else is proposed. */
const hopeless = 0.5

/** Rows a remembered mapping is tried on, spread over the whole file: the first of 50 000 say little of the last. */
const triedRows = 1000

/**
 * Looks at a remembered mapping with the values of this file: a column whose field cannot hold a good part of its cells
 * goes where the file itself proposes, if that holds more of them, and says so; where most cannot be held and nothing is
 * proposed, nowhere. A field the proposal names again is kept, and said too.
 */
export function checkedMapping(
  remembered: readonly ColumnMapping[],
  proposed: readonly ColumnMapping[],
  definition: RegisterDefinition,
  rows: readonly (readonly string[])[],
  context: CellContext,
): readonly ColumnMapping[] {
  const step = Math.max(1, Math.ceil(rows.length / triedRows))
  const tried = rows.filter((_, index) => index % step === 0)
  const targets = new Map(importTargets(definition).map((target) => [target.path, target]))
  const unread = (column: number, target: ImportTarget): Unfit => {
    const { filled, sound } = readable(column, target, tried, context)
    return { field: target.path, unread: filled - sound, of: filled }
  }
  const unfit = new Map<number, Unfit>()
  for (const { index, target } of remembered) {
    const known = target.kind === 'field' ? targets.get(target.field) : undefined
    const found = known && unread(index, known)
    if (found !== undefined && found.unread > found.of * doubtful) unfit.set(index, found)
  }
  const taken = new Set(
    remembered.flatMap(({ index, target }) => (target.kind === 'field' && !unfit.has(index) ? [target.field] : [])),
  )
  const checked = remembered.map((column): ColumnMapping => {
    const found = unfit.get(column.index)
    if (found === undefined) return column
    const target = proposed.find(({ index }) => index === column.index)?.target ?? { kind: 'skip' }
    const other = target.kind === 'field' && !taken.has(target.field) ? targets.get(target.field) : undefined
    const isBetter = other !== undefined && unread(column.index, other).unread <= found.unread
    if (isBetter) return { ...column, target, unfit: found }
    return found.unread > found.of * hopeless
      ? { ...column, target: { kind: 'skip' }, unfit: found }
      : { ...column, unfit: found }
  })
  // A field one column was moved to is no longer another's, which was kept for want of something better.
  const moved = new Set(
    checked.flatMap(({ index, target }) =>
      target.kind === 'field' && unfit.has(index) && target.field !== unfit.get(index)?.field ? [target.field] : [],
    ),
  )
  return checked.map((column): ColumnMapping => {
    const { target, unfit: found } = column
    const isLost = target.kind === 'field' && target.field === found?.field && moved.has(target.field)
    return isLost ? { ...column, target: { kind: 'skip' } } : column
  })
}
