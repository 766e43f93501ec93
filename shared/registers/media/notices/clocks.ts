import type { Clock } from '../../../model/clock'

/** Deadlines of the register, by custom of the office where no article is named. */
export const noticesClocks = [
  {
    id: 'book',
    start: 'issueOn',
    length: { unit: 'days', count: 3 },
    direction: 'before',
    family: 'B',
    metBy: 'bookedOn',
    officeLength: true,
    soon: 3,
    weight: 2,
    letter: 'noticeOrder',
  },
  {
    id: 'proof',
    start: 'issueOn',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'proofOn',
    officeLength: true,
    soon: 3,
    weight: 3,
  },
] as const satisfies readonly Clock[]
