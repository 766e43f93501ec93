import { fittingCounter } from '../numbering/fittingCounter'
import { type NumberedEntry, NumberIndex, type NumberWarning } from '../numbering/guard'
import { numberedEntry } from '../numbering/numbered'
import type { Counting } from '../numbering/numberScope'
import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { Values } from '../../core/values/values'
import type { Places, RowWarning } from './planTypes'

/** A record as it will be after the import; `row` where it comes from the file. */
export interface NumberedRow {
  readonly id: string
  readonly row?: number
  readonly values: Values
}

export interface NumberFindings {
  readonly warnings: ReadonlyMap<number, readonly RowWarning[]>
  /** The counter the numbers follow, where it is not the one set. */
  readonly counter?: Counting['counter']
}

/**
 * Checks the numbers of the file's rows over the file and the register together, as they will stand after the import.
 * A number given twice is told at its later row, which names the earlier one.
 */
export function numberWarnings(
  definition: RegisterDefinition,
  all: readonly NumberedRow[],
  counting: Counting,
  numbering: RegisterNumbering,
  keyIsNumber: boolean,
): NumberFindings {
  const entries = all.flatMap((one) => {
    const entry = numberedEntry(definition, one, numbering)
    return entry === undefined ? [] : [{ row: one.row, entry }]
  })
  const counter = fittingCounter(
    entries.map(({ entry }) => entry),
    counting,
  )
  const index = new NumberIndex(
    entries.map(({ entry }) => entry),
    { ...counting, counter },
  )
  const rowOf = new Map(entries.flatMap(({ row, entry }) => (row === undefined ? [] : [[entry.id, row] as const])))
  const places = (ids: readonly string[]): Places => ({
    rows: ids.flatMap((id) => rowOf.get(id) ?? []),
    records: ids.filter((id) => !rowOf.has(id)),
  })
  const warnings = new Map<number, readonly RowWarning[]>()
  for (const { row, entry } of entries) {
    if (row === undefined) continue
    const found = index.check(entry).flatMap((warning) => toRow(warning, row, entry, places, keyIsNumber))
    if (found.length > 0) warnings.set(row, found)
  }
  return counter === counting.counter ? { warnings } : { warnings, counter }
}

function toRow(
  warning: NumberWarning,
  row: number,
  entry: NumberedEntry,
  places: (ids: readonly string[]) => Places,
  keyIsNumber: boolean,
): readonly RowWarning[] {
  switch (warning.code) {
    case 'repeated': {
      // Where the number is the key, matching the rows tells it.
      if (keyIsNumber) return []
      const { rows, records } = places(warning.others)
      const earlier = rows.filter((other) => other < row)
      if (earlier.length + records.length === 0) return []
      return [{ code: 'repeatedKey', key: entry.number?.written ?? '', rows: earlier, records }]
    }
    case 'sameCounter':
      return [{ code: 'sameCounter', ordinal: warning.ordinal, ...places(warning.others) }]
    case 'dateBeforePrevious': {
      const { ordinal, previousDate, previous } = warning
      return [{ code: 'dateBeforePrevious', ordinal, previousDate, ...places([previous]) }]
    }
    case 'gap':
    case 'wrongTerm':
    case 'wrongSession':
    case 'yearMismatch':
    case 'notCounted':
      return [warning]
  }
}
