import { choiceLabel } from '../../model/registerText'
import { readDay } from '../../core/calendar/readDay'
import { fold } from '../../core/folding/fold'
import { documentsPl } from '../documents/documents.pl'
import type { RegisterDefinition } from '../../model/definition'
import { type ImportTarget, importTargets } from '../../model/importTargets'
import {
  type FieldValue,
  isRoll,
  isRowCell,
  isUnread,
  linksIn,
  namedOnly,
  type RowCell,
  rowsIn,
  type RowValue,
  type Values,
} from '../../core/values/values'
import { foldHeading } from './foldHeading'
import { type ColumnMapping } from './mapping'
import { toldLink } from './toldLink'
import { partingNames, surnameFirst } from './wholeName'
import { type CellWarning, type ReadCell } from './cellReading'
import { type CellContext, cellReader, trimOuter } from './readCell'

/** One mapped column, ready to read. */
export interface ReadColumn {
  readonly index: number
  readonly heading: string
  readonly target: ImportTarget
  readonly append: boolean
  readonly read: (text: string) => ReadCell
}

/** What a row holds: values by field, cells of the first row of fields of rows, and lines for the end of long texts. */
export interface ReadRow {
  readonly values: Values
  readonly rows: Readonly<Record<string, RowValue>>
  readonly appended: ReadonlyMap<string, readonly string[]>
  /** Cells that say there is no value, and the mark that was set for it. */
  readonly none: readonly NoValue[]
}

/** A text that says there is no value of a field (`b/n`), and the field of yes or no that was set to yes for it. */
export interface NoValue {
  readonly field: string
  readonly text: string
  readonly mark: string
}

/** What the row says beside a record: one that holds the very text itself is not marked for it. */
export function besideRecord({ values, none }: Pick<ReadRow, 'values' | 'none'>, record: Values | undefined): Values {
  const needless = none.flatMap(({ field, text, mark }) => {
    const own = record?.[field]
    return typeof own === 'string' && fold(own) === fold(text) ? [mark] : []
  })
  return needless.length === 0
    ? values
    : Object.fromEntries(Object.entries(values).filter(([id]) => !needless.includes(id)))
}

/** Lengths at which programs and forms cut text; seen in real files: 35 and about 200 (data/README, defect 8). */
export const cuts: ReadonlySet<number> = new Set([
  35, 40, 50, 64, 80, 100, 120, 128, 150, 199, 200, 250, 254, 255, 256, 500, 1000, 2000, 4000, 32767,
])

/**
 * Length at which a column was cut: its longest cells, more than one of them, end at exactly such a length. One long
 * text of 200 characters is chance, several of which none is longer are not.
 */
export function cutLength(rows: readonly (readonly string[])[], column: number): number | undefined {
  let longest = 0
  let count = 0
  for (const row of rows) {
    const { length } = row[column] ?? ''
    if (length > longest) {
      longest = length
      count = 1
    } else if (length === longest) count++
  }
  return cuts.has(longest) && (count > 1 || longest > 254) ? longest : undefined
}

/** Makes the readers of all mapped columns; columns that are skipped or lead nowhere are left out. */
export function readColumns(
  columns: readonly ColumnMapping[],
  definition: RegisterDefinition,
  rows: readonly (readonly string[])[],
  context: CellContext,
): readonly ReadColumn[] {
  const targets = new Map(importTargets(definition).map((target) => [target.path, target]))
  const filled = new Set(columns.flatMap(({ target }) => (target.kind === 'skip' ? [] : [target.field])))
  return columns.flatMap(({ index, heading, target: wanted }): readonly ReadColumn[] => {
    const target = wanted.kind === 'skip' ? undefined : targets.get(wanted.field)
    if (target === undefined) return []
    const { type } = target.field
    const append = wanted.kind === 'append'
    if (append && type !== 'longText') return []
    const cut = type === 'text' || type === 'longText' ? cutLength(rows, index) : undefined
    const plain = presetting(cellReader(target.field, context, target.path), target, heading, context)
    const cells = rows.map((row) => row[index] ?? '')
    const names = target.rows === undefined ? surnameFirst(target.field, heading, cells) : undefined
    const isWhole = names !== undefined && !filled.has(names.given)
    const read = unusing(isWhole ? partingNames(plain, names) : plain, target, definition)
    return [{ index, heading, target, append, read: cut === undefined ? read : cutting(read, cut) }]
  })
}

/** Adds to every row of a cell what the column's heading says of all of them: on which side a party stands. */
function presetting(
  read: (text: string) => ReadCell,
  { path, field }: ImportTarget,
  heading: string,
  { text: texts }: CellContext,
): (text: string) => ReadCell {
  const preset = field.type === 'rows' ? field.presets?.[foldHeading(heading)] : undefined
  if (preset === undefined) return read
  const said = Object.entries(preset).map(([column, value]) => {
    const at = `${path}.${column}`
    return `${texts.fields[at] ?? column}: ${choiceLabel(texts, at, value)}`
  })
  const warning: CellWarning = { code: 'filledByHeading', values: said.join(', ') }
  return (text) => {
    const cell = read(text)
    const rows = rowsIn(cell.value)
    if (rows.length === 0) return cell
    const lacks = rows.some((row) => Object.keys(preset).some((column) => row[column] === undefined))
    return {
      ...cell,
      value: rows.map((row) => ({ ...preset, ...row })),
      warnings: lacks ? [...cell.warnings, warning] : cell.warnings,
    }
  }
}

const unusedNote = ` (${documentsPl.unused})`

/**
 * What the program itself writes beside the title or number of an entry whose number was not used („numer
 * niewykorzystany”) is no part of it, and says so of the entry.
 */
function unusing(
  read: (text: string) => ReadCell,
  { path }: ImportTarget,
  { key, title, print: { unused } }: RegisterDefinition,
): (text: string) => ReadCell {
  if (unused === undefined || (path !== title && path !== key)) return read
  return (text) => {
    const trimmed = trimOuter(text)
    if (trimmed === documentsPl.unused) return { sets: unused, warnings: [] }
    return trimmed.endsWith(unusedNote) ? { ...read(trimmed.slice(0, -unusedNote.length)), sets: unused } : read(text)
  }
}

function cutting(read: (text: string) => ReadCell, length: number): (text: string) => ReadCell {
  return (text) => {
    const cell = read(text)
    if (text.length !== length) return cell
    const warning: CellWarning = { code: 'cutText', length }
    return { ...cell, warnings: [...cell.warnings, warning] }
  }
}

/** Whether nothing stands in the row. */
export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => trimOuter(cell) === '')
}

/** Longer text is an entry that begins with such a word. */
const longestTotal = 100

/**
 * Whether the row adds the others up: „Razem: 12”, „Suma;;;12 300,00 zł”. Only numbers stand beside the word, so that an
 * entry that begins with it is none.
 */
export function isTotalsRow(row: readonly string[]): boolean {
  const [first, ...others] = row.map(fold).filter((cell) => cell !== '')
  if (
    first === undefined ||
    first.length > longestTotal ||
    !/^(?:razem|suma|ogolem|lacznie|w sumie)(?: [a-z ]+)?\s*:?[-\d., ]*(?:zl|pln)?$/.test(first)
  )
    return false
  return others.every(
    (cell) =>
      cell.length <= longestTotal && /^[-\d., ]+(?:zl|pln|szt\.?)?$/.test(cell) && readDay(cell).day === undefined,
  )
}

/** Whether the row repeats the headings, as printed registers do on every page. */
export function isHeadingRow(row: readonly string[], headings: readonly string[] | undefined): boolean {
  return headings !== undefined && headings.every((heading, index) => fold(heading) === fold(row[index] ?? ''))
}

/** Reads a row; `onWarning` is told of every cell that has something to it. */
export function readRow(
  row: readonly string[],
  columns: readonly ReadColumn[],
  onWarning: (column: ReadColumn, warning: CellWarning) => void,
): ReadRow {
  const values: Record<string, FieldValue> = {}
  const rows: Record<string, Record<string, RowCell>> = {}
  const appended = new Map<string, string[]>()
  const none: NoValue[] = []
  const told: { readonly field: string; readonly day: string }[] = []
  for (const column of columns) {
    const cell = column.read(row[column.index] ?? '')
    for (const warning of cell.warnings) onWarning(column, warning)
    if (cell.sets !== undefined && values[cell.sets] === undefined) {
      values[cell.sets] = true
      if (cell.none !== undefined) none.push({ field: column.target.path, text: cell.none, mark: cell.sets })
    }
    for (const [id, text] of Object.entries(cell.beside ?? {})) values[id] ??= text
    if (cell.value === undefined) continue
    const { path, field, rows: within, tells } = column.target
    if (tells !== undefined) {
      const day = isUnread(cell.value) ? cell.value.unread : cell.value
      if (typeof day === 'string') told.push({ field: tells, day })
    } else if (field.type === 'roll') {
      if (typeof cell.value === 'string') values[path] = noted(values[path], column.heading, cell.value)
    } else if (within !== undefined) {
      if (isRowCell(cell.value)) (rows[within] ??= {})[field.id] = cell.value
    } else if (!column.append) values[path] = joined(values[path], cell.value)
    else if (typeof cell.value === 'string')
      appended.set(path, [...(appended.get(path) ?? []), `${column.heading}: ${cell.value}`])
  }
  for (const { field, day } of told) values[field] = [{ written: toldLink(linksIn(values[field])[0]?.written, day) }]
  return { values, rows, appended, none: none.filter(({ mark }) => values[mark] === true) }
}

/** Adds to a roll what is noted of one more person; whose record it is, is looked up later. Of two alike both stay. */
function noted(before: FieldValue | undefined, name: string, mark: string): FieldValue {
  const roll = isRoll(before) ? before.roll : {}
  const key = `${namedOnly}${name}`
  const free = Array.from({ length: 9 }, (_, index) => (index === 0 ? key : `${key} ${index + 1}`))
  return { roll: { ...roll, [free.find((one) => !(one in roll)) ?? key]: mark } }
}

/** Rows of several columns (contractors, procurers) stand in one field behind one another. */
function joined(before: FieldValue | undefined, after: FieldValue): FieldValue {
  const rows = rowsIn(before)
  return rows.length === 0 ? after : [...rows, ...rowsIn(after)]
}
