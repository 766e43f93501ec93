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
  {
    // Permission comes before the protocol; how long the ministry takes no law says, so the office sets when it asks again.
    id: 'permission',
    start: 'decisionOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'permissionOn',
    officeLength: true,
    soon: 7,
    weight: 1,
    when: [{ field: 'rules', oneOf: ['turkey'] }],
  },
] as const satisfies readonly Clock[]
