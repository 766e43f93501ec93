import { addDays } from '../../../core/calendar/days'
import type { Day } from '../../../core/values/values'

/** Why a court president moves for a dismissal (art. 166 § 2). */
export const dismissalGrounds = ['notPerforming', 'conduct', 'unable'] as const
/** Opinions of the lay judges' council and the regional court's college, or the statement that none came in 21 days. */
export const dismissalOpinions = ['given', 'notGiven'] as const

/** Days before the committee and the session by which a lay judge is told of a motion for dismissal (art. 166 § 2b). */
const noticeDays = 7

/** Last day to tell the lay judge in writing of a committee meeting or session on the dismissal. */
export function noticeEnd(heldOn: Day): Day {
  return addDays(heldOn, -noticeDays)
}
