import type { Clock } from '../../../model/clock'

/** Agreements run out, are looked at once a year, and those between municipalities are published in the journal. */
export const agreementsClocks = [
  {
    id: 'journal',
    start: 'signedOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'publishedOn',
    when: [{ field: 'kind', oneOf: ['municipality'] }],
    officeLength: true,
    soon: 5,
    weight: 2,
    publishes: true,
  },
  {
    id: 'ending',
    start: 'to',
    length: { unit: 'days', count: 60 },
    direction: 'before',
    family: 'B',
    when: [
      { field: 'endedOn', oneOf: [''] },
      { field: 'renews', noneOf: ['true'] },
    ],
    quiet: true,
    officeLength: true,
    soon: 30,
    weight: 3,
  },
  {
    id: 'review',
    kind: 'again',
    start: 'signedOn',
    length: { unit: 'months', count: 12 },
    family: 'B',
    metBy: 'reviewedOn',
    until: 'endedOn',
    officeLength: true,
    soon: 30,
    weight: 3,
  },
] as const satisfies readonly Clock[]
