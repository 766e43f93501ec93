import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../engine/health/checkOfOne'
import { stepDay } from './steps'

/** Checks only the register of events needs. */
export const eventsChecks = {
  stepLate: checkOfOne('warning', (values, { today }) =>
    rowsIn(values['steps']).some((row) => (stepDay(row, values) ?? today) < today && row['done'] !== true)
      ? 'steps.due'
      : undefined,
  ),
  stepAfterEvent: checkOfOne('note', (values) => {
    const day = dayOf(values['date'])
    return day !== undefined && rowsIn(values['steps']).some((row) => (stepDay(row, values) ?? day) > day)
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
