import { addDays } from '../../../core/calendar/days'
import { dayOf } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'

/** So many days after the return a missing report is pointed out. */
const daysForReport = 30

/** Checks only the register of delegations needs. */
export const delegationsChecks = {
  noReport: checkOfOne('warning', ({ to, reportOn }, { today }) => {
    const back = dayOf(to)
    return reportOn === undefined && back !== undefined && addDays(back, daysForReport) < today ? 'reportOn' : undefined
  }),
  followUpLate: checkOfOne('warning', ({ followUps }, { today }) =>
    rowsIn(followUps).some(({ due, done }) => typeof due === 'string' && due < today && done !== true)
      ? 'followUps.due'
      : undefined,
  ),
  receivedNowhere: checkOfOne('note', ({ gifts }) =>
    rowsIn(gifts).some(({ direction, kept }) => direction === 'received' && kept === undefined)
      ? 'gifts.kept'
      : undefined,
  ),
  overBudget: checkOfOne('note', ({ budget, cost }) =>
    typeof budget === 'number' && typeof cost === 'number' && cost > budget ? 'cost' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
