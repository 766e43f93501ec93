import type { Clock } from '../../../model/clock'

/** Deadlines of the register, by custom of the office where no article is named. */
export const campaignsClocks = [
  {
    id: 'evaluate',
    start: 'to',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'evaluatedOn',
    officeLength: true,
    soon: 7,
    weight: 3,
    letter: 'campaignReport',
  },
] as const satisfies readonly Clock[]
