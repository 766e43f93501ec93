import type { Clock, Condition, MinimumWindow } from '../../../model/clock'

const goesOn: Condition = { field: 'outcome', noneOf: ['refused', 'withdrawn'] }
const granted: Condition = { field: 'outcome', oneOf: ['granted'] }

/** Deadlines of a small grant (act on public benefit activity, art. 19a and 18). */
export const smallGrantClocks = [
  {
    id: 'post',
    start: 'receivedOn',
    length: { unit: 'workingDays', count: 7 },
    family: 'B',
    metBy: 'postedOn',
    marks: 'bipOn',
    when: [goesOn],
    soon: 3,
    weight: 1,
    publishes: true,
    letter: 'posting',
  },
  {
    // „Niezwłocznie” after the remarks: the office says how soon that is.
    id: 'contract',
    start: 'postedUntil',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'contractOn',
    when: [goesOn],
    soon: 3,
    weight: 2,
    officeLength: true,
  },
  {
    id: 'report',
    start: 'to',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'reportOn',
    early: true,
    when: [granted],
    soon: 7,
    weight: 1,
  },
  {
    id: 'settle',
    start: 'reportOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'approvedOn',
    when: [granted],
    soon: 7,
    weight: 2,
    officeLength: true,
  },
] as const satisfies readonly Clock[]

/**
 * No contract before everybody had his seven days to remark on the offer (art. 19a ust. 4 and 5). The health check knows
 * what is stored, so that the days start with the three places themselves.
 */
export const smallGrantWindows = [
  {
    id: 'remarksFirst',
    field: 'contractOn',
    start: { latestOf: ['bipOn', 'boardOn', 'wwwOn'] },
    length: { unit: 'days', count: 8 },
  },
] as const satisfies readonly MinimumWindow[]
