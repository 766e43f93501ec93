import { dayOf } from '../../core/values/fieldValues'
import type { Day, Values } from '../../core/values/values'

/** The last of several days, once all of them are there: something stands in three places from the last of them on. */
export function dayOfAll(values: Values, fields: readonly string[]): Day | undefined {
  const days = fields.flatMap((field) => dayOf(values[field]) ?? [])
  return days.length < fields.length ? undefined : days.toSorted().at(-1)
}
