import type { Clock } from '../../../model/clock'

/** The review of personal data every five years (act on cultural activity art. 7a ust. 2a and 7b ust. 2a), and the decision. */
export const prizesClocks = [
  {
    id: 'decide',
    start: 'filedOn',
    length: { unit: 'days', count: 60 },
    family: 'B',
    metBy: 'decidedOn',
    when: [{ field: 'outcome', oneOf: ['pending'] }],
    officeLength: true,
    soon: 14,
    weight: 3,
  },
  {
    id: 'review',
    kind: 'again',
    start: 'decidedOn',
    length: { unit: 'months', count: 60 },
    family: 'C',
    metBy: 'reviewedOn',
    until: 'erasedOn',
    soon: 30,
    weight: 2,
  },
] as const satisfies readonly Clock[]
