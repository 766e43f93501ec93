import type { Clock } from '../../../model/clock'

/** Deadlines of the register, by custom of the office where no article is named. */
export const releasesClocks = [
  {
    id: 'publish',
    start: 'date',
    length: { unit: 'days', count: 1 },
    family: 'B',
    metBy: 'publishedOn',
    officeLength: true,
    soon: 1,
    weight: 3,
    publishes: true,
  },
] as const satisfies readonly Clock[]
