import type { Presented } from '#shared/engine/present/present'
import type { RegisterRecord } from '#shared/core/values/record'
import type { ListRow } from './query/queryTypes'

/** A record with what was computed from it, as a row of a list; its number is looked at by whoever knows the others. */
export function rowOf(
  record: RegisterRecord,
  { derived, clock, clocks }: Pick<Presented, 'derived' | 'clock' | 'clocks'>,
): ListRow {
  return { record, derived, ...(clock === undefined ? {} : { clock }), clocks, numbering: false }
}
