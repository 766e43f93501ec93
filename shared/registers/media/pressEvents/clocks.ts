import type { Clock } from '../../../model/clock'

/** Deadlines of the register, by custom of the office where no article is named. */
export const pressEventsClocks = [
  {
    id: 'invite',
    start: 'date',
    length: { unit: 'days', count: 3 },
    direction: 'before',
    family: 'B',
    metBy: 'invitedOn',
    officeLength: true,
    soon: 3,
    weight: 3,
    letter: 'invitation',
  },
] as const satisfies readonly Clock[]
