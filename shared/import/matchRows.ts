import type { RegisterDefinition } from '../registers/definition'
import type { RegisterRecord } from '../values/record'
import type { Values } from '../values/values'
import type { RowChoice } from './planTypes'
import { fallbackKey, recordKey, titleKey } from './recordKey'

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

/**
 * Finds the record each row belongs to. One record with the key is it; of several, the one with the same title. Where a
 * key stands in several rows of the file, only rows whose title agrees with a record's change it: the numbers given
 * twice to different acts must not overwrite each other. The clerk's choice stands above all of it.
 */
export function matchRows(
  rows: readonly KeyedRow[],
  existing: readonly RegisterRecord[],
  definition: RegisterDefinition,
  keyFields: readonly string[],
  choices: ReadonlyMap<number, RowChoice>,
): ReadonlyMap<number, Match> {
  const keyOf = (values: Values) =>
    keyFields.length === 0 ? '' : recordKey(values, keyFields) || fallbackKey(values, definition)
  const records = groupBy(existing, ({ values }) => keyOf(values))
  const byId = new Map(existing.map((record) => [record.id, record]))
  const matches = new Map<number, Match>()
  for (const [key, group] of groupBy(rows, ({ values }) => keyOf(values))) {
    const candidates = key === '' ? [] : (records.get(key) ?? [])
    const taken = new Set<string>()
    const take = (row: number, record: RegisterRecord) => {
      taken.add(record.id)
      matches.set(row, { record })
    }
    for (const { row } of group) {
      const choice = choices.get(row)
      const chosen = choice?.kind === 'update' ? byId.get(choice.record) : undefined
      if (chosen !== undefined) take(row, chosen)
    }
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
        if (undecided && group.length === 1 && only !== undefined && others.length === 0) take(row, only)
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
