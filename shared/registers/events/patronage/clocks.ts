import type { Clock } from '../../../model/clock'

/** Rules of honorary patronage are the mayor's own: every length is a setting of the office. */
export const patronageClocks = [
  {
    id: 'inTime',
    start: 'date',
    length: { unit: 'days', count: 30 },
    direction: 'before',
    family: 'C',
    metBy: 'appliedOn',
    officeLength: true,
    quiet: true,
    soon: 7,
    weight: 3,
  },
  {
    id: 'decision',
    start: 'appliedOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'decidedOn',
    officeLength: true,
    soon: 4,
    weight: 2,
    letter: 'patronageAnswer',
  },
  {
    id: 'materials',
    start: 'date',
    length: { unit: 'days', count: 7 },
    direction: 'before',
    family: 'B',
    metBy: 'materialsOn',
    when: [
      { field: 'decision', oneOf: ['granted'] },
      { field: 'expects', oneOf: ['logo'] },
      { field: 'withdrawnOn', oneOf: [''] },
    ],
    officeLength: true,
    soon: 5,
    weight: 3,
  },
  {
    id: 'report',
    start: 'date',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'reportOn',
    when: [
      { field: 'decision', oneOf: ['granted'] },
      { field: 'withdrawnOn', oneOf: [''] },
    ],
    officeLength: true,
    soon: 3,
    weight: 3,
    letter: 'reportRequest',
  },
] as const satisfies readonly Clock[]
