import type { Clock } from '../../../model/clock'

/** What is done before and after an event, by custom of the office; a mass event needs a permit that is asked for ahead. */
export const eventsClocks = [
  {
    id: 'step',
    start: 'stepDue',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'stepsDone',
    early: true,
    soon: 7,
    weight: 2,
  },
  {
    id: 'invitations',
    start: 'date',
    length: { unit: 'days', count: 21 },
    direction: 'before',
    family: 'B',
    metBy: 'invitedOn',
    officeLength: true,
    soon: 7,
    weight: 2,
    letter: 'invitation',
  },
  {
    // Act on safety of mass events, art. 25: the number of days is set by the office until it is looked up.
    id: 'permit',
    start: 'date',
    length: { unit: 'days', count: 30 },
    direction: 'before',
    family: 'A',
    metBy: 'permitAskedOn',
    when: [{ field: 'mass', oneOf: ['true'] }],
    officeLength: true,
    soon: 14,
    weight: 1,
  },
  {
    id: 'thanks',
    start: 'date',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'thankedOn',
    officeLength: true,
    soon: 2,
    weight: 3,
  },
] as const satisfies readonly Clock[]
