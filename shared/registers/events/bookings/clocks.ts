import type { Clock } from '../../../model/clock'

/** Answer, payment and keys of a booking, by the order of the mayor on halls: every length is the office's own. */
export const bookingsClocks = [
  {
    id: 'answer',
    start: 'appliedOn',
    length: { unit: 'workingDays', count: 10 },
    family: 'B',
    metBy: 'decidedOn',
    officeLength: true,
    soon: 3,
    weight: 2,
    letter: 'bookingAnswer',
  },
  {
    id: 'payment',
    start: 'day',
    length: { unit: 'workingDays', count: 3 },
    direction: 'before',
    family: 'B',
    metBy: 'paidOn',
    when: [
      { field: 'decision', oneOf: ['granted'] },
      { field: 'fee', noneOf: ['', '0'] },
    ],
    officeLength: true,
    soon: 3,
    weight: 2,
  },
  {
    id: 'keys',
    start: 'day',
    length: { unit: 'workingDays', count: 1 },
    family: 'B',
    metBy: 'keysIn',
    early: true,
    when: [{ field: 'keysOut', noneOf: [''] }],
    officeLength: true,
    soon: 1,
    weight: 3,
    letter: 'handover',
  },
] as const satisfies readonly Clock[]
