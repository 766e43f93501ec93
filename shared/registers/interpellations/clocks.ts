import type { Clock } from '../../model/definition'

/** Deadlines of interpellations and queries (law sheet §2). A motion is outside the regime of u.s.g. art. 24. */
export const interpellationClocks = [
  {
    // The chair forwards without delay (niezwłocznie, u.s.g. art. 24 ust. 6). The law names no days; the office does.
    id: 'forward',
    officeLength: true,
    start: 'forwardingStart',
    length: { unit: 'days', count: 3 },
    family: 'B',
    metBy: 'passedOn',
    marks: 'forwardedOn',
    when: [
      { field: 'kind', oneOf: ['interpellation', 'query'] },
      { field: 'withdrawn', noneOf: ['true'] },
    ],
    soon: 1,
    weight: 2,
  },
  {
    // The mayor, or whom he deputes, replies in writing within 14 days of receiving it (u.s.g. art. 24 ust. 6).
    id: 'reply',
    start: 'termStart',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'answeredOn',
    marks: 'replies',
    marksRow: { day: 'date', cells: { kind: 'final' } },
    when: [
      { field: 'kind', oneOf: ['interpellation', 'query'] },
      { field: 'withdrawn', noneOf: ['true'] },
    ],
    soon: 3,
    weight: 2,
    letter: 'reminder',
  },
] as const satisfies readonly Clock[]
