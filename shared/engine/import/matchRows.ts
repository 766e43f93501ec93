import type { RegisterDefinition } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import type { Values } from '../../core/values/values'
import { sameValue } from '../history/history'
import type { RowChoice } from './planTypes'
import { identityOf, recordKey, titleKey } from './recordKey'

/** A row as far as matching needs it; `row` counts from 1 as in the file. */
export interface KeyedRow {
  readonly row: number
  readonly values: Values
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
 * twice to different acts must not overwrite each other. The clerk's choice stands above all of it. No record belongs to
 * two rows.
 */
export function matchRows(
  rows: readonly KeyedRow[],
  existing: readonly RegisterRecord[],
  definition: RegisterDefinition,
  keyFields: readonly string[],
  choices: ReadonlyMap<number, RowChoice>,
  candidatesOf = candidateFinder(existing, definition, keyFields),
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
  // A row without a key is a record without one only where both say the very same.
  const keyless = groupBy(
    existing.filter(({ values }) => recordKey(values, keyFields) === ''),
    ({ values }) => titleKey(values, definition),
  )
  for (const { row, values } of rows) {
    if (matches.has(row) || choices.get(row)?.kind === 'new' || recordKey(values, keyFields) !== '') continue
    const same = keyless
      .get(titleKey(values, definition))
      ?.find((record) => !taken.has(record.id) && saysTheSame(values, record.values))
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

function saysTheSame(row: Values, record: Values): boolean {
  return Object.entries(row).every(([field, value]) => sameValue(value, record[field] ?? null))
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
