import type { Clock } from '../../../../model/clock'

/**
 * What the office owes auxiliary units: the insurance of who acts for them, and the fixed days of the village fund (act of
 * 21 February 2014 on the village fund).
 */
export const unitClocks = [
  {
    // Who acts for a unit is insured on the municipality's cost (u.s.g. art. 37c).
    id: 'policy',
    officeLength: true,
    start: 'policyUntil',
    length: { unit: 'days', count: 0 },
    family: 'C',
    soon: 30,
    weight: 2,
  },
  {
    id: 'fundTold',
    kind: 'each',
    period: 'year',
    on: '07-31',
    start: 'fundFrom',
    metBy: 'fund.toldOn',
    marks: 'fund',
    marksRow: { day: 'toldOn', cells: {} },
    missed: 'owed',
    family: 'C',
    when: [{ field: 'kind', oneOf: ['village'] }],
    soon: 30,
    weight: 1,
  },
  {
    id: 'fundApplication',
    kind: 'each',
    period: 'year',
    on: '09-30',
    start: 'fundFrom',
    metBy: 'fund.appliedOn',
    marks: 'fund',
    marksRow: { day: 'appliedOn', cells: {} },
    missed: 'lapses',
    family: 'C',
    when: [{ field: 'kind', oneOf: ['village'] }],
    soon: 30,
    weight: 1,
  },
] as const satisfies readonly Clock[]
