import type { Clock } from '../../../model/clock'

/** What the office does about a motion, and the papers about convictions it must not keep after the vote. */
export const honoursClocks = [
  {
    id: 'opinion',
    start: 'filedOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'committeeOn',
    when: [{ field: 'outcome', oneOf: ['pending'] }],
    officeLength: true,
    soon: 7,
    weight: 3,
  },
  {
    id: 'ceremony',
    start: 'actOn',
    length: { unit: 'days', count: 60 },
    family: 'B',
    metBy: 'handedOn',
    when: [{ field: 'outcome', oneOf: ['awarded'] }],
    officeLength: true,
    soon: 14,
    weight: 3,
  },
  {
    // What a person said of convictions served the vote alone (GDPR art. 5 and 10).
    id: 'destroy',
    start: 'actOn',
    length: { unit: 'days', count: 14 },
    family: 'C',
    metBy: 'krkDestroyedOn',
    when: [{ field: 'krk', noneOf: [''] }],
    officeLength: true,
    soon: 7,
    weight: 2,
  },
] as const satisfies readonly Clock[]
