import type { Clock } from '../../../model/definition'

const ours = { field: 'addressee', noneOf: ['other'] } as const
const open = { field: 'outcome', noneOf: ['passed', 'leftUnexamined'] } as const

/**
 * Deadlines of petitions (act of 11 VII 2014; fact sheet 4.2). The three months start anew with a cure, with the day another
 * body passed it on, and of petitions considered together with the end of the time others were waited for (art. 10, 11).
 */
export const petitionClocks = [
  {
    // Published without delay (art. 8 ust. 1); the law names no days.
    id: 'publish',
    start: { latestOf: ['receivedOn', 'transferredOn'] },
    length: { unit: 'days', count: 3 },
    family: 'A',
    metBy: 'publishedOn',
    when: [ours, open],
    soon: 1,
    weight: 2,
    publishes: true,
    officeLength: true,
  },
  {
    // What lacks something other than name and address is called for within 30 days (art. 7 ust. 2).
    id: 'call',
    start: 'receivedOn',
    length: { unit: 'days', count: 30 },
    family: 'A',
    metBy: 'calledOn',
    when: [{ field: 'defect', oneOf: ['other'] }, open],
    soon: 7,
    weight: 1,
    letter: 'call',
  },
  {
    // The 14 days in which the petitioner may mend it; then it is left unexamined (art. 7 ust. 2).
    id: 'cure',
    start: 'callServedOn',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'curedOn',
    when: [open],
    soon: 2,
    weight: 3,
  },
  {
    // To the right body within 30 days of filing, and the petitioner is told (art. 6 ust. 1).
    id: 'pass',
    start: 'receivedOn',
    length: { unit: 'days', count: 30 },
    family: 'A',
    metBy: 'passedOn',
    when: [{ field: 'addressee', oneOf: ['other'] }],
    soon: 7,
    weight: 1,
    letter: 'passing',
  },
  {
    // In the interest of a third person: that person is asked within 30 days (art. 5 ust. 3).
    id: 'askThird',
    start: 'receivedOn',
    length: { unit: 'days', count: 30 },
    family: 'A',
    metBy: 'thirdAskedOn',
    when: [{ field: 'inInterestOf', oneOf: ['third'] }, { field: 'thirdConfirmedOn', oneOf: [''] }, open],
    soon: 7,
    weight: 2,
    letter: 'askThird',
  },
  {
    id: 'confirmThird',
    start: 'thirdAskedOn',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'thirdConfirmedOn',
    when: [open],
    soon: 2,
    weight: 3,
  },
  {
    // Without undue delay, at the latest within three months (art. 10 ust. 1, 2).
    id: 'settle',
    start: { latestOf: ['receivedOn', 'transferredOn', 'curedOn', 'waitingUntil'] },
    length: { unit: 'months', count: 3 },
    family: 'A',
    metBy: 'decidedDay',
    marks: 'decidedOn',
    when: [ours, open, { field: 'extendedTo', oneOf: [''] }],
    soon: 14,
    critical: 3,
    weight: 1,
    letter: 'delay',
  },
  {
    // One more term of at most three months, for reasons outside of the body (art. 10 ust. 3).
    id: 'extended',
    start: 'extendedTo',
    length: { unit: 'days', count: 0 },
    family: 'A',
    metBy: 'decidedDay',
    marks: 'decidedOn',
    when: [ours, open],
    soon: 14,
    weight: 1,
  },
  {
    // The petitioner is told how it was settled, with reasons (art. 13 ust. 1); the law names no days.
    id: 'notice',
    start: 'decidedDay',
    length: { unit: 'days', count: 7 },
    family: 'A',
    metBy: 'noticeOn',
    when: [ours, open],
    soon: 3,
    weight: 2,
    officeLength: true,
    letter: 'notice',
  },
] as const satisfies readonly Clock[]
