import type { Clock } from '../../../model/clock'

/** Reviews of partners, by custom of the office. */
export const partnersClocks = [
  {
    id: 'contact',
    kind: 'again',
    start: 'since',
    length: { unit: 'months', count: 12 },
    family: 'B',
    metBy: 'lastContact',
    marks: 'contactOn',
    officeLength: true,
    soon: 30,
    weight: 3,
    when: [
      { field: 'state', oneOf: ['active', 'talks'] },
      { field: 'kind', oneOf: ['town', 'friendly'] },
    ],
  },
] as const satisfies readonly Clock[]
