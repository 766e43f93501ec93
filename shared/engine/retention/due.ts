import { isDay } from '../../core/calendar/days'
import { conditionHolds } from '../../model/condition'
import type { RegisterDefinition } from '../../model/definition'
import type { Day, Values } from '../../core/values/values'

/** Why a record is due to be destroyed: the field and day its time is counted from, and the last day it had to be kept. */
export interface Due {
  readonly field: string
  readonly day: Day
  readonly until: Day
}

/**
 * Whether the retention period of a record is over: so many whole calendar years after the year of its last day have
 * passed (the CRU: 31 December of end year + 5, law sheet C6). `undefined` while it runs, where no day is known, and for
 * registers that are kept for ever. A proposal only: nothing is ever deleted because of it.
 */
export function dueOf(
  { retention }: Pick<RegisterDefinition, 'retention'>,
  values: Values,
  today: Day,
): Due | undefined {
  if (retention === undefined) return undefined
  if (retention.when?.every((condition) => conditionHolds(condition, values)) === false) return undefined
  let last: { readonly field: string; readonly day: Day } | undefined
  for (const field of retention.start) {
    const day = values[field]
    if (typeof day === 'string' && isDay(day) && (last === undefined || day > last.day)) last = { field, day }
  }
  if (last === undefined) return undefined
  const until = `${String(Number(last.day.slice(0, 4)) + retention.years).padStart(4, '0')}-12-31`
  return today > until ? { ...last, until } : undefined
}
