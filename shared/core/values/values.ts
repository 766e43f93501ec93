/** A calendar day as `YYYY-MM-DD`, without a time zone. */
export type Day = string
/** A moment as ISO 8601 in UTC, e.g. `2026-11-21T10:15:00.000Z`. */
export type Instant = string
/** An amount of money in whole grosze (1 zł = 100 gr). */
export type Grosze = number

/**
 * Text that stands in a field although it could not be read as the field's type: registers as they are found hold
 * header text in date cells and years like 2915. Nothing is dropped and nothing is corrected silently, so such text
 * stays where the clerk finds and mends it.
 */
export interface Unread {
  readonly unread: string
}

/**
 * Number of an act, in parts and as written. Offices number by custom (law sheet §1), so every part is optional and
 * `written` alone is what documents print.
 */
export interface ActNumber {
  readonly written: string
  /** Number of the session within the term. */
  readonly session?: number
  /** The act's own counter. */
  readonly ordinal?: number
  /** Number of the council's term (VIII -> 8) where the pattern contains it. */
  readonly term?: number
  /** Four-digit year. */
  readonly year?: number
  /** Letters by which the numbers of one kind of entry are told from those of another (`z` in Z001/26), folded. */
  readonly series?: string
}

/** Reference to another record. `written` is what a file or a clerk gave; `record` is there once it was found. */
export interface Link {
  readonly record?: string
  readonly written: string
}

/** An attached file; its bytes are kept by the main process under `sha256`. */
export interface FileRef {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly addedAt: Instant
  /** Name of the person at the workstation; empty where nobody had said it. */
  readonly addedBy: string
  /** What it is, in the clerk's words. */
  readonly note?: string
}

/**
 * What is noted of each of several records of another register: how councillors voted, who was present. A key is the id of
 * a record, or a name behind `namedOnly` where no record bears it; shown to people, keys are names (`shownRoll`).
 */
export interface Roll {
  readonly roll: Readonly<Record<string, string>>
  /** Of some, when they came and left, as it was noted: `9:20-11:05, 11:30-`; of notices, what proves that they went out. */
  readonly times?: Readonly<Record<string, string>>
}

/** Begins a key of a roll that is a name as it was written, for nobody was found under it. */
export const namedOnly = 'name:'

/** One row of a field that holds several rows (supervision events, replies, parties). */
export type RowValue = Readonly<Record<string, RowCell>>

/** A single value. */
export type CellValue = string | number | boolean | Unread

/** Value of a column inside a row: a single one, people, or links; a link may still be the plain text it once was. */
export type RowCell = CellValue | readonly string[] | readonly Link[]

/** Everything a field of a record can hold. An empty field is absent from the record, never `null` or `''`. */
export type FieldValue =
  CellValue | ActNumber | Roll | readonly string[] | readonly Link[] | readonly FileRef[] | readonly RowValue[]

/** Values of one record by field id. */
export type Values = Readonly<Record<string, FieldValue>>

/** Tells text that could not be read from every other value. */
export function isUnread(value: FieldValue | undefined): value is Unread {
  return typeof value === 'object' && 'unread' in value
}

/** Whether text that could not be read stands in a field, or in a cell of its rows. */
export function holdsUnread(value: FieldValue | undefined): boolean {
  return isUnread(value) || rowsIn(value).some((row) => Object.values(row).some((cell) => isUnread(cell)))
}

/** Tells the number of an act from every other value. */
export function isActNumber(value: FieldValue | undefined): value is ActNumber {
  return typeof value === 'object' && !Array.isArray(value) && 'written' in value
}

/** Tells a roll from every other value. */
export function isRoll(value: FieldValue | undefined): value is Roll {
  return typeof value === 'object' && !Array.isArray(value) && 'roll' in value
}

/** What a roll notes, by key; nothing for any other value. */
export function rollIn(value: FieldValue | undefined): Readonly<Record<string, string>> {
  return isRoll(value) ? value.roll : {}
}

/** Tells a link from the other things a list-valued field may hold. */
export function isLink(item: Link | FileRef | RowValue): item is Link {
  return 'written' in item && typeof item.written === 'string' && !('sha256' in item)
}

/** Tells an attached file from the other things a list-valued field may hold. */
export function isFileRef(item: Link | FileRef | RowValue): item is FileRef {
  return 'sha256' in item && typeof item.sha256 === 'string'
}

type ListValue = Extract<FieldValue, readonly unknown[]>

function isList(value: FieldValue | undefined): value is ListValue {
  return Array.isArray(value)
}

/** The links a field holds; empty for any other value. */
export function linksIn(value: FieldValue | undefined): readonly Link[] {
  return isList(value) ? value.flatMap((item) => (typeof item !== 'string' && isLink(item) ? [item] : [])) : []
}

/** The links in a cell of a row; text of the time before the column led anywhere is one that only says a name. */
export function linksInCell(cell: RowCell | undefined): readonly Link[] {
  return typeof cell === 'string' ? [{ written: cell }] : linksIn(cell)
}

/** What a cell of people or of links says, or the text that stands in it. */
export function namesInCell(cell: RowCell | undefined): readonly string[] {
  if (typeof cell === 'string') return [cell]
  return [...textsIn(cell), ...linksIn(cell).map(({ written }) => written)]
}

/** The links of a value, those in the cells of its rows included. */
export function allLinksIn(value: FieldValue | undefined): readonly Link[] {
  return [...linksIn(value), ...rowsIn(value).flatMap((row) => Object.values(row).flatMap((cell) => linksIn(cell)))]
}

/** Tells a single value from lists. */
export function isCell(value: FieldValue): value is CellValue {
  return typeof value !== 'object' || isUnread(value)
}

/** Tells what a cell of a row may hold from everything else. */
export function isRowCell(value: FieldValue): value is RowCell {
  if (isCell(value)) return true
  return isList(value) && (textsIn(value).length === value.length || linksIn(value).length === value.length)
}

/** The attached files a field holds; empty for any other value. */
export function filesIn(value: FieldValue | undefined): readonly FileRef[] {
  return isList(value) ? value.flatMap((item) => (typeof item !== 'string' && isFileRef(item) ? [item] : [])) : []
}

/** The texts of a field that holds several: people, choices. */
export function textsIn(value: FieldValue | undefined): readonly string[] {
  return isList(value) ? value.flatMap((item) => (typeof item === 'string' ? [item] : [])) : []
}

/** The rows of a field that holds rows; empty for any other value. */
export function rowsIn(value: FieldValue | undefined): readonly RowValue[] {
  if (!isList(value)) return []
  return value.flatMap((item) => (typeof item === 'string' || isFileRef(item) || isLink(item) ? [] : [item]))
}
