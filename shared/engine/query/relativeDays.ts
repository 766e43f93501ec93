import { addDays } from '../../core/calendar/days'
import type { Filter } from '../../model/view'
import type { Day } from '../../core/values/values'

/** A filter whose days do not move with today any more. */
export type FixedFilter = Exclude<Filter, { readonly kind: 'days' | 'thisMonth' }>

const negated = ({ not }: Filter) => (not === undefined ? {} : { not })

/** Turns days counted from today into the days they are; any other filter stays as it is. */
export function fixedFilter(filter: Filter, today: Day): FixedFilter {
  if (filter.kind === 'days') {
    const { field, from, to } = filter
    return {
      ...negated(filter),
      field,
      kind: 'range',
      ...(from === undefined ? {} : { from: addDays(today, from) }),
      ...(to === undefined ? {} : { to: addDays(today, to) }),
    }
  }
  if (filter.kind === 'thisMonth') {
    const month = today.slice(0, 8)
    // 31 days on is always in the next month; the day before its first is the last of this one.
    return {
      ...negated(filter),
      field: filter.field,
      kind: 'range',
      from: `${month}01`,
      to: addDays(`${addDays(`${month}01`, 31).slice(0, 8)}01`, -1),
    }
  }
  return filter
}
