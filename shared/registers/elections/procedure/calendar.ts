import { addDays } from '../../../core/calendar/days'
import { freeDayReason, type FreeDayReason } from '../../../core/calendar/holidays'
import type { Day } from '../../../core/values/values'
import { collectionEnd, destructionEnd } from './destruction'
import type { Election } from './election'

/** Days of the calendar of an election; on one day in the order of the law. */
export type MilestoneId =
  | 'demand'
  | 'announcement'
  | 'oldestDocument'
  | 'nominations'
  | 'team'
  | 'session'
  | 'election'
  | 'listToCourts'
  | 'oath'
  | 'commission'
  | 'collection'
  | 'destruction'

/** One day of the calendar: by law, or set by the council, or advised by the program. */
export interface Milestone {
  readonly id: MilestoneId
  readonly day: Day
  /** Whether the law, the council's own decision or mere advice stands behind it. */
  readonly rests: 'law' | 'council' | 'advice'
  /** The day is free and does not move: act on the working day before. */
  readonly free?: { readonly reason: FreeDayReason; readonly workingDayBefore: Day }
}

/**
 * The calendar of an edition. A general election has the days of art. 161-164, none of which moves (law sheet §0, family
 * C); a supplementary one only what the council set and what follows the day of the election (art. 168).
 */
export function electionCalendar(
  election: Pick<Election, 'kind' | 'termFrom' | 'nominationsEnd' | 'electionOn'>,
  officeFreeDays: ReadonlySet<Day>,
): readonly Milestone[] {
  const { kind, termFrom, nominationsEnd, electionOn } = election
  const year = kind === 'general' && termFrom !== undefined ? String(termFrom - 1) : undefined
  const days: (readonly [MilestoneId, Day | undefined, Milestone['rests']])[] = [
    ['demand', year && `${year}-05-31`, 'law'],
    ['announcement', year && `${year}-05-31`, 'advice'],
    // A document from day −30 is still good on the last day.
    ['oldestDocument', nominationsEnd && addDays(nominationsEnd, -30), 'law'],
    ['nominations', nominationsEnd, kind === 'general' ? 'law' : 'council'],
    ['team', year && `${year}-09-30`, 'advice'],
    ['session', year && electionOn, 'council'],
    ['election', year === undefined ? electionOn : `${year}-10-31`, year === undefined ? 'council' : 'law'],
    ['listToCourts', year && `${year}-10-31`, 'law'],
    ['oath', year && `${year}-12-31`, 'law'],
    // The regulation has the council appoint it and names no day (§ 5): before the collection ends is advice.
    ['commission', electionOn && collectionEnd(electionOn), 'advice'],
    ['collection', electionOn && collectionEnd(electionOn), 'law'],
    ['destruction', electionOn && destructionEnd(electionOn), 'law'],
  ]
  return days
    .flatMap(([id, day, rests]) => (day === undefined ? [] : [milestone(id, day, rests, officeFreeDays)]))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

function milestone(id: MilestoneId, day: Day, rests: Milestone['rests'], officeFreeDays: ReadonlySet<Day>): Milestone {
  // On the first day of a validity window nobody has to act.
  const reason = id === 'oldestDocument' ? undefined : freeDayReason(day, officeFreeDays)
  if (reason === undefined) return { id, day, rests }
  let before = addDays(day, -1)
  while (freeDayReason(before, officeFreeDays) !== undefined) before = addDays(before, -1)
  return { id, day, rests, free: { reason, workingDayBefore: before } }
}
