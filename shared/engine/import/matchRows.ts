import type { RegisterDefinition } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import { type FieldValue, linksIn, linksInCell, rowsIn, type Values } from '../../core/values/values'
import { fold } from '../../core/folding/fold'
import { isSame, linkWords } from './mergeRow'
import type { RowChoice } from './planTypes'
import { identityOf, recordKey, titleKey, writtenKey } from './recordKey'
import { besideRecord, type ReadRow } from './rowReader'

/** A row as far as matching needs it; `row` counts from 1 as in the file. */
export interface KeyedRow extends Pick<ReadRow, 'values' | 'rows' | 'none'> {
  readonly row: number
}

/** Which record a row belongs to, and what stands in the way of saying so. */
export interface Match {
  readonly record?: RegisterRecord
  /** Records with the same key, when none of them was chosen. */
  readonly several?: readonly string[]
  /** Earlier rows with the same key that this row is not the same as. */
  readonly earlier?: readonly number[]
  /** Records with the same key that this row is a second one beside. */
  readonly beside?: readonly string[]
}

/** Most rows and records a warning names: a column chosen as key by mistake would make all name all. */
const named = 10

/** Finds the records a row with these values may belong to, by the key the clerk chose. */
export function candidateFinder(
  existing: readonly RegisterRecord[],
  definition: RegisterDefinition,
  keyFields: readonly string[],
): (values: Values) => readonly RegisterRecord[] {
  const records = groupBy(existing, ({ values }) => identityOf(values, definition, keyFields))
  return (values) => {
    const key = identityOf(values, definition, keyFields)
    return key === '' ? [] : (records.get(key) ?? [])
  }
}

/**
 * Finds the record each row belongs to. One record with the key is it; of several, the one with the same title. Where a
 * key stands in several rows of the file, only rows whose title agrees with a record's change it: the numbers given
 * twice to different acts must not overwrite each other. A hidden key (`keyed`) says more than any number, which may be
 * what was corrected; the clerk's choice stands above all of it. No record belongs to two rows.
 */
export function matchRows(
  rows: readonly KeyedRow[],
  existing: readonly RegisterRecord[],
  definition: RegisterDefinition,
  keyFields: readonly string[],
  choices: ReadonlyMap<number, RowChoice>,
  candidatesOf = candidateFinder(existing, definition, keyFields),
  keyed: ReadonlyMap<number, string> = new Map(),
): ReadonlyMap<number, Match> {
  const byId = new Map(existing.map((record) => [record.id, record]))
  const matches = new Map<number, Match>()
  const taken = new Set<string>()
  const take = (row: number, record: RegisterRecord) => {
    taken.add(record.id)
    matches.set(row, { record })
  }
  for (const { row } of rows) {
    const choice = choices.get(row)
    const chosen = choice?.kind === 'update' ? byId.get(choice.record) : undefined
    if (chosen !== undefined && !taken.has(chosen.id)) take(row, chosen)
  }
  for (const { row } of rows) {
    if (matches.has(row) || choices.get(row)?.kind === 'new') continue
    const own = byId.get(keyed.get(row) ?? '')
    if (own !== undefined && !taken.has(own.id)) take(row, own)
  }
  const exact = exactFinder(existing, definition, keyFields)
  // Rows that say more choose first: one that leaves a cell empty says the same as a record that has something there.
  const cells = new Map(rows.map(({ row, values }) => [row, Object.keys(values).length]))
  for (const read of rows.toSorted((a, b) => (cells.get(b.row) ?? 0) - (cells.get(a.row) ?? 0))) {
    const { row } = read
    if (matches.has(row) || choices.get(row)?.kind === 'new') continue
    const same = exact(read, (record) => !taken.has(record.id))
    if (same !== undefined) take(row, same)
  }
  for (const [key, group] of groupBy(rows, ({ values }) => identityOf(values, definition, keyFields))) {
    const candidates = candidatesOf(group[0]?.values ?? {})
    const byTitle = groupBy(candidates.toReversed(), ({ values }) => titleKey(values, definition))
    for (const { row, values } of group) {
      if (matches.has(row) || choices.get(row)?.kind === 'new') continue
      const queue = byTitle.get(titleKey(values, definition)) ?? []
      let same = queue.pop()
      while (same !== undefined && taken.has(same.id)) same = queue.pop()
      if (same !== undefined) take(row, same)
    }
    const [only, ...others] = candidates
    const ids = candidates.slice(0, named).map((record) => record.id)
    const earlier: number[] = []
    for (const { row } of group) {
      if (!matches.has(row)) {
        const undecided = choices.get(row)?.kind !== 'new'
        if (undecided && group.length === 1 && only !== undefined && others.length === 0 && !taken.has(only.id))
          take(row, only)
        else
          matches.set(row, {
            ...(undecided && ids.length > 1 ? { several: ids } : {}),
            ...(earlier.length > 0 ? { earlier: [...earlier] } : {}),
            ...(ids.length === 1 || (!undecided && ids.length > 0) ? { beside: ids } : {}),
          })
      }
      if (key !== '' && earlier.length < named) earlier.push(row)
    }
  }
  return matches
}

/** Most records a row is compared with as a whole: a column chosen as key by mistake would have all compared with all. */
const compared = 50

/**
 * Finds the record that says the very same as a row, under the same title and letters of the key. So of two with one
 * number and title each row finds its own, and a row without a key finds a record only where both agree in everything.
 */
function exactFinder(
  existing: readonly RegisterRecord[],
  definition: RegisterDefinition,
  keyFields: readonly string[],
): (row: KeyedRow, isFree: (record: RegisterRecord) => boolean) => RegisterRecord | undefined {
  const keyOf = (values: Values, title: string) =>
    [title, ...(recordKey(values, definition, keyFields) === '' ? [] : [fold(writtenKey(values, keyFields))])].join(
      '\u0000',
    )
  // The first of a list is found at its end, from where taking away costs nothing.
  const inOrder = existing.toReversed()
  const titled = groupBy(inOrder, ({ values }) => keyOf(values, titleKey(values, definition)))
  const untitled = groupBy(inOrder, ({ values }) => keyOf(values, ''))
  return (row, isFree) => {
    const title = titleKey(row.values, definition)
    // Without a title only a key can find; not all views show one.
    const group = (title === '' ? untitled : titled).get(keyOf(row.values, title)) ?? []
    for (let index = group.length - 1; index >= Math.max(0, group.length - compared); index -= 1) {
      const record = group[index]
      if (record === undefined) continue
      if (!isFree(record)) group.splice(index, 1)
      else if (saysTheSame(row, record.values)) return record
    }
    return undefined
  }
}

function saysTheSame(row: KeyedRow, record: Values): boolean {
  return (
    Object.entries(besideRecord(row, record)).every(([field, value]) => isSaid(value, record[field])) &&
    Object.entries(row.rows).every(([field, cells]) => {
      const [first = {}] = rowsIn(record[field])
      return Object.entries(cells).every(([column, value]) =>
        isSaid(value, linksIn(value).length > 0 ? linksInCell(first[column]) : first[column]),
      )
    })
  )
}

/** Links of a file are names still; which records they lead to is looked up later. */
function isSaid(value: FieldValue, record: FieldValue | undefined): boolean {
  const [links, known] = [linksIn(value), linksIn(record)]
  return links.length === 0 ? isSame(record, value) : linkWords(links) === linkWords(known)
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
