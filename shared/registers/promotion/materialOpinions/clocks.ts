import type { Clock } from '../../../model/clock'

/** Deadlines of the register, by custom of the office where no article is named. */
export const materialOpinionsClocks = [
  {
    id: 'opinion',
    start: 'receivedOn',
    length: { unit: 'workingDays', count: 3 },
    family: 'B',
    metBy: 'opinionOn',
    officeLength: true,
    soon: 1,
    weight: 2,
    letter: 'opinion',
  },
] as const satisfies readonly Clock[]
