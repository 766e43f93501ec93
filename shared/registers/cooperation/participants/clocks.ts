import type { Clock } from '../../../model/clock'

/** What a participant owes and is owed; the days come from the rules of the project. */
export const participantsClocks = [
  {
    id: 'notify',
    start: 'receivedOn',
    length: { unit: 'days', count: 21 },
    family: 'B',
    metBy: 'notifiedOn',
    when: [{ field: 'list', noneOf: ['withdrawn'] }],
    officeLength: true,
    soon: 5,
    weight: 2,
    letter: 'decision',
  },
  {
    id: 'after',
    start: 'exitOn',
    length: { unit: 'days', count: 28 },
    family: 'C',
    metBy: 'afterOn',
    officeLength: true,
    soon: 7,
    weight: 2,
  },
] as const satisfies readonly Clock[]
