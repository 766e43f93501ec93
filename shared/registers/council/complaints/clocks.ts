import type { Clock } from '../../../model/definition'

/** Outcomes that settle a matter; the others send it elsewhere or leave it unexamined. */
export const settling = ['justified', 'partly', 'unjustified', 'accepted', 'notAccepted', 'noAction'] as const

const here = { field: 'competent', oneOf: ['council', 'mayor', 'bySubject'] } as const
const open = { field: 'outcome', noneOf: ['passed', 'leftUnexamined', 'annotated'] } as const
const notPassed = { field: 'passedOn', oneOf: [''] } as const

/** Deadlines of complaints and motions (k.p.a. art. 231, 237, 243-245, 247; fact sheet 4.1). All are counted by k.p.a. */
export const complaintClocks = [
  {
    // To the right body within 7 days, and whoever complained is told (art. 231 § 1, 243).
    id: 'pass',
    start: 'receivedOn',
    length: { unit: 'days', count: 7 },
    family: 'A',
    metBy: 'passedOn',
    when: [{ field: 'competent', oneOf: ['voivode', 'rio', 'other'] }, open],
    soon: 3,
    weight: 1,
    letter: 'passing',
  },
  {
    // Without undue delay, at the latest within a month (art. 237 § 1, 244).
    id: 'settle',
    start: 'receivedOn',
    length: { unit: 'months', count: 1 },
    family: 'A',
    metBy: 'settledDay',
    marks: 'settledOn',
    when: [here, open, notPassed, { field: 'extendedTo', oneOf: [''] }],
    soon: 7,
    critical: 2,
    weight: 1,
    letter: 'delay',
  },
  {
    // The new day that was told with the reasons of the delay (art. 36 § 1 with 237 § 4; of motions art. 245).
    id: 'extended',
    start: 'extendedTo',
    length: { unit: 'days', count: 0 },
    family: 'A',
    metBy: 'settledDay',
    marks: 'settledOn',
    when: [here, open, notPassed],
    soon: 7,
    weight: 1,
    letter: 'delay',
  },
  {
    // A member of parliament or councillor is told the result, or where the matter stands (art. 237 § 2, 247).
    id: 'forwarderNotice',
    start: 'receivedOn',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'forwarderNoticeOn',
    when: [{ field: 'forwardedBy', oneOf: ['deputy', 'senator', 'councillor'] }],
    soon: 4,
    weight: 1,
    letter: 'forwarderNotice',
  },
  {
    // Whoever complained is told how it was settled (art. 237 § 3); the law names no days, the office does.
    id: 'notice',
    start: 'settledDay',
    length: { unit: 'days', count: 7 },
    family: 'A',
    metBy: 'noticeOn',
    when: [{ field: 'outcome', oneOf: settling }],
    soon: 3,
    weight: 2,
    officeLength: true,
    letter: 'notice',
  },
] as const satisfies readonly Clock[]
