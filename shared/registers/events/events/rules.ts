import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../engine/health/checkOfOne'

/** Checks only the register of events needs. */
export const eventsChecks = {
  stepLate: checkOfOne('warning', ({ steps }, { today }) =>
    rowsIn(steps).some(({ due, done }) => typeof due === 'string' && due < today && done !== true)
      ? 'steps.due'
      : undefined,
  ),
  stepAfterEvent: checkOfOne('note', ({ steps, date }) => {
    const day = dayOf(date)
    return day !== undefined && rowsIn(steps).some(({ due }) => typeof due === 'string' && due > day)
      ? 'steps.due'
      : undefined
  }),
  sameDayHall: checkOfSame('note', 'room', ({ room, date }) => {
    const [hall, day] = [linkedAt(room), dayOf(date)]
    return hall === undefined || day === undefined ? undefined : `${hall} ${day}`
  }),
  overBudget: checkOfOne('note', ({ budget, cost }) =>
    typeof budget === 'number' && typeof cost === 'number' && cost > budget ? 'cost' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
