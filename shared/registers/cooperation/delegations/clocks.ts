import type { Clock } from '../../../model/clock'

/** What a delegation needs before and the report afterwards, by custom of the office. */
export const delegationsClocks = [
  {
    id: 'programme',
    start: 'from',
    length: { unit: 'days', count: 14 },
    direction: 'before',
    family: 'B',
    metBy: 'settledOn',
    officeLength: true,
    soon: 7,
    weight: 3,
    letter: 'programme',
  },
  {
    id: 'report',
    start: 'to',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'reportOn',
    officeLength: true,
    soon: 5,
    weight: 2,
    letter: 'report',
  },
] as const satisfies readonly Clock[]
