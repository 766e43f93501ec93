import { z } from 'zod'
import { isOwnHeading } from '../documents/ownHeadings'
import { fieldAt, type RegisterDefinition } from '../../model/definition'
import { type ImportTarget, importTargets } from '../../model/importTargets'
import { foldHeading } from './foldHeading'
import { peopleColumns } from './peopleColumns'
import { lowerPart } from './twoRowHeadings'
import { cellReader, type CellContext } from './readCell'
import { toldState } from './stateColumn'

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
  /** The column only counts the rows of the file, so it is no number of the register: the field it is named like. */
  readonly counts?: string
  /** State of an entry the column seems to tell, which is computed and never read from a file. */
  readonly state?: string
  /** Field the column went to the last time, which cannot hold a good part of what stands in it now. */
  readonly unfit?: Unfit
}

/** A field a column went to before, and how many of the cells looked at cannot be read as it. */
export interface Unfit {
  readonly field: string
  readonly unread: number
  readonly of: number
}

const ordinal = foldHeading('Lp.')

/**
 * Whether a column named „Lp.” only counts the rows, 1, 2, 3 … to the last, while the numbers of the register say more than that (a
 * year, a session): a list that was printed without its numbers comes back so.
 */
function onlyCounts(
  column: number,
  heading: string,
  { path, field }: ImportTarget,
  rows: readonly (readonly string[])[],
  { numbering }: CellContext,
): boolean {
  if (heading !== ordinal || field.type !== 'actNumber' || path.includes('.')) return false
  const patterns = Object.values(numbering.patterns)
  if (patterns.length === 0 || !patterns.every((pattern) => pattern.replace('{nr}', '').includes('{'))) return false
  const cells = rows.flatMap((row) => (row[column] ?? '').trim() || [])
  return cells.length > 1 && cells.every((cell, at) => cell.replace(/\.$/u, '') === String(at + 1))
}

interface Candidate {
  readonly column: number
  readonly path: string
  readonly score: number
}

/** How well a heading names a field: 100 for the same words, less for a heading that contains them. */
function headingScore(
  heading: string,
  { path, field, rows, tells }: ImportTarget,
  { text, printed }: CellContext,
): number {
  // Headings of a roll are names of people.
  if (heading === '' || field.type === 'roll') return 0
  let best = 0
  // „Data” alone says nothing of a date inside a row; its aliases do.
  const own =
    rows === undefined && tells === undefined
      ? [field.id, ...[text, printed].flatMap((one) => [one?.fields[path], one?.headings[path]])]
      : [path]
  const names = [...own, ...(field.aliases ?? [])]
  for (const name of names) {
    if (name === undefined) continue
    const folded = foldHeading(name)
    // An ordinal (Lp.) is the number of a record only where nothing else is.
    if (folded === heading) return folded === ordinal ? 80 : 100
    // One word ("nr", "data") is contained in too much to mean anything; two words are.
    const within = ` ${heading} `.includes(` ${folded} `)
    if (within && folded.includes(' ')) best = Math.max(best, 70)
    // A count or a word can be of anything: „votes_total” is no number of votes, though it contains the name.
    else if (within && folded.length >= 4 && !ofAnything.has(field.type))
      best = Math.max(best, heading.startsWith(folded) ? 50 : 30)
  }
  return best
}

/** Types whose cells bear out no heading that merely contains a field's name: nearly every cell can be read as one. */
const ofAnything: ReadonlySet<ImportTarget['field']['type']> = new Set([
  'text',
  'longText',
  'integer',
  'links',
  'persons',
])

const sampleSize = 200

/** Cells of a column that hold something, and those of them that can be read as the field's type. */
export function readable(
  column: number,
  target: ImportTarget,
  rows: readonly (readonly string[])[],
  context: CellContext,
): { readonly filled: number; readonly sound: number } {
  const read = cellReader(target.field, context, target.path)
  let filled = 0
  let sound = 0
  for (const row of rows) {
    const text = row[column] ?? ''
    if (text.trim() === '') continue
    filled++
    if (!read(text).warnings.some(({ code }) => code.endsWith('Unread') || code === 'numberShape')) sound++
  }
  return { filled, sound }
}

/** The same as shares: of the rows, and of the cells that hold something. */
function fit(column: number, target: ImportTarget, rows: readonly (readonly string[])[], context: CellContext) {
  const { filled, sound } = readable(column, target, rows, context)
  return { filled: rows.length === 0 ? 0 : filled / rows.length, sound: filled === 0 ? 1 : sound / filled }
}

/**
 * Proposes which column fills which field, by headings (labels and aliases, folded) and by what the cells hold. No two
 * columns go to one field, rows aside: the better heading wins, then the column that is fuller and reads better, then
 * the left one; the others are skipped visibly, as are columns no field is known for.
 */
export function proposeMapping(
  headings: readonly string[],
  definition: RegisterDefinition,
  rows: readonly (readonly string[])[],
  context: CellContext,
): readonly ColumnMapping[] {
  const sample = rows.slice(0, sampleSize)
  const targets = importTargets(definition)
  const several = new Set(targets.filter(({ field }) => field.type === 'rows').map(({ path }) => path))
  const candidates: Candidate[] = []
  const counting = new Map<number, string>()
  headings.forEach((heading, column) => {
    if (isOwnHeading(heading)) return
    const folded = foldHeading(heading)
    const part = lowerPart(heading)
    const lower = part === undefined ? undefined : foldHeading(part)
    for (const target of targets) {
      const own = headingScore(folded, target, context)
      // „Głosowanie – za”: the lower part names a field by itself where the whole names none.
      const named = lower === undefined ? own : Math.max(own, headingScore(lower, target, context) * 0.8)
      if (named === 0) continue
      if (onlyCounts(column, folded, target, rows, context)) {
        counting.set(column, target.path)
        continue
      }
      const { filled, sound } = fit(column, target, sample, context)
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
  const people = peopleColumns(headings, definition, rows, context, (column) => !chosen.has(column))
  return headings.map((heading, index) => {
    const field = chosen.get(index) ?? people.get(index)
    if (field !== undefined) return { index, heading, target: { kind: 'field', field } }
    const lost = candidates.find((candidate) => candidate.column === index)
    const counts = counting.get(index)
    const isLeft = lost === undefined && counts === undefined && !isOwnHeading(heading)
    const cells = sample.map((row) => row[index] ?? '')
    const state = isLeft ? toldState(heading, cells, definition, context) : undefined
    const skipped: ColumnMapping = {
      index,
      heading,
      target: { kind: 'skip' },
      ...(counts === undefined ? {} : { counts }),
      ...(state === undefined ? {} : { state }),
    }
    return lost === undefined ? skipped : { ...skipped, alsoFits: lost.path }
  })
}

/** Computed, or put together of rows: a printed column says less than the field holds. */
const notTakenBack: ReadonlySet<string> = new Set(['derived', 'rows', 'roll'])

/** The columns of a printed paper by the fields whose hidden keys they bear, whatever their headings say by now. */
export function keyedMapping(
  proposed: readonly ColumnMapping[],
  fields: ReadonlyMap<number, string>,
  definition: RegisterDefinition,
): readonly ColumnMapping[] {
  const targets = new Map(importTargets(definition).map((target) => [target.path, target]))
  const known = new Set(fields.values())
  return proposed.map(({ index, heading, target }): ColumnMapping => {
    const field = fields.get(index)
    const own = field === undefined ? undefined : targets.get(field)
    if (field === undefined)
      return target.kind === 'field' && known.has(target.field)
        ? { index, heading, target: { kind: 'skip' } }
        : { index, heading, target }
    return own === undefined || notTakenBack.has(own.field.type)
      ? { index, heading, target: { kind: 'skip' } }
      : { index, heading, target: { kind: 'field', field } }
  })
}

/** The fields columns fill; a link by what helps to tell its record too. Cells of rows identify nothing. */
export function filledFields(columns: readonly ColumnMapping[], definition: RegisterDefinition): readonly string[] {
  const links = new Set(definition.fields.flatMap(({ id, type }) => (type === 'links' ? [id] : [])))
  const filled = columns.flatMap(({ target }) => {
    if (target.kind !== 'field') return []
    const [root = target.field] = target.field.split('.')
    return links.has(root) ? [root] : [target.field]
  })
  return [...new Set(filled)]
}

/** The key fields a column still fills: one no column fills is empty in every row and would make all of them new. */
export function keysWithin(
  columns: readonly ColumnMapping[],
  keys: readonly string[],
  definition: RegisterDefinition,
): readonly string[] {
  const filled = new Set(filledFields(columns, definition))
  return keys.filter((key) => filled.has(key))
}

/** What share of the rows, from 0 to 1, each column of a file is filled in. */
export function filledShares(headings: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  return headings.map(
    (_, column) => rows.filter((row) => (row[column] ?? '').trim() !== '').length / (rows.length || 1),
  )
}

/** From this share of the rows on a column tells rows apart; a few empty cells are a file's defects. */
const nearlyAll = 0.9

/**
 * Whether a number without a pattern is filled by a column named „Lp.” alone: the first of every list is 1, so by it the
 * judges of one term would be taken for those of another.
 */
function isOnlyCounted(columns: readonly ColumnMapping[], key: string, definition: RegisterDefinition): boolean {
  return (
    fieldAt(definition, key)?.type === 'text' &&
    columns.some(
      ({ heading, target }) => target.kind === 'field' && target.field === key && foldHeading(heading) === ordinal,
    )
  )
}

/**
 * The fields by which rows are recognised until the clerk says otherwise: the surest of the register's that columns fill in
 * nearly all rows (`filled` holds the share of each column), else those filled in most. A number few rows bear would make
 * all others new; of several fields together one may well be empty.
 */
export function proposedKeys(
  columns: readonly ColumnMapping[],
  definition: RegisterDefinition,
  filled?: readonly number[],
): readonly string[] {
  const share = (key: string) =>
    Math.max(
      ...columns.map((one) => (keysWithin([one], [key], definition).length > 0 ? (filled?.[one.index] ?? 1) : 0)),
    )
  const possible = (definition.importKeys ?? [definition.key])
    .map((key) => (typeof key === 'string' ? [key] : key))
    .filter((together) => keysWithin(columns, together, definition).length === together.length)
    .filter((together) => !together.every((key) => isOnlyCounted(columns, key, definition)))
    .map((keys) => ({ keys, share: Math.max(...keys.map(share)) }))
  const sure = possible.find((one) => one.share >= nearlyAll)
  return (sure ?? possible.toSorted((a, b) => b.share - a.share)[0])?.keys ?? []
}

/** How well the columns of a file fit a register: how many fields they fill, and whether entries can be told by them. */
export interface RegisterFit {
  readonly register: string
  readonly fields: number
  /** Neither the field that identifies an entry nor the one that names it is filled: every row would be refused. */
  readonly nameless: boolean
  /** Required fields no column fills. */
  readonly missing: readonly string[]
  /** One field alone is filled, others are missing, and what else stands in the file fits nothing: by chance, perhaps. */
  readonly byChance: boolean
}

/** Tells how well proposed columns fit a register. */
export function registerFit(columns: readonly ColumnMapping[], definition: RegisterDefinition): RegisterFit {
  const filled = new Set(
    columns.flatMap(({ target }) => (target.kind === 'field' ? [target.field.split('.')[0] ?? ''] : [])),
  )
  const missing = definition.fields.flatMap(({ id, required }) => (required === true && !filled.has(id) ? [id] : []))
  const isLeft = ({ heading, target }: ColumnMapping) =>
    target.kind === 'skip' && foldHeading(heading) !== ordinal && !isOwnHeading(heading)
  return {
    register: definition.id,
    fields: filled.size,
    nameless: !filled.has(definition.key) && !filled.has(definition.title),
    missing,
    byChance: filled.size === 1 && missing.length > 0 && columns.some(isLeft),
  }
}

/** What speaks for a register: what it takes of the file, less what it needs and the file has not. */
const weight = ({ fields, missing }: RegisterFit): number => fields - missing.length

/**
 * Register the file looks like when it does not fit the one it was opened for: another of which it fills clearly more,
 * and lacks no more of the required fields unless it fills all the more of the others.
 */
export function likelierRegister(own: RegisterFit, others: readonly RegisterFit[]): RegisterFit | undefined {
  const [best] = others
    .filter(({ nameless }) => !nameless)
    .toSorted((a, b) => weight(b) - weight(a) || a.missing.length - b.missing.length)
  if (best === undefined || best.fields < 3) return undefined
  return best.fields > own.fields + 1 && weight(best) > weight(own) ? best : undefined
}
