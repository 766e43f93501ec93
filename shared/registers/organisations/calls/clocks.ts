import type { Clock, MinimumWindow } from '../../../model/clock'

/** Open calls for offers (act on public benefit activity art. 13, 15 and 18a). */
export const callsClocks = [
  {
    id: 'announce',
    start: 'announcedOn',
    length: { unit: 'days', count: 3 },
    family: 'B',
    metBy: 'lastNotice',
    marks: 'bipOn',
    officeLength: true,
    soon: 2,
    weight: 2,
    publishes: true,
    letter: 'notice',
  },
  {
    id: 'choose',
    start: 'chooseBy',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'chosenOn',
    early: true,
    when: [{ field: 'annulledOn', oneOf: [''] }],
    soon: 14,
    critical: 3,
    weight: 1,
  },
  {
    id: 'results',
    start: 'chosenOn',
    length: { unit: 'days', count: 3 },
    family: 'B',
    metBy: 'resultsIn',
    marks: 'resultsBip',
    officeLength: true,
    soon: 2,
    weight: 1,
    publishes: true,
    letter: 'resultsNotice',
  },
  {
    id: 'contracts',
    start: 'chosenOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'contractsOn',
    when: [{ field: 'annulledOn', oneOf: [''] }],
    officeLength: true,
    soon: 10,
    weight: 2,
  },
  {
    // Anybody may ask for the reasons in so many days; nothing is to be done before somebody does.
    id: 'reasons',
    start: 'resultsIn',
    length: { unit: 'days', count: 30 },
    family: 'C',
    quiet: true,
    soon: 5,
    weight: 3,
  },
] as const satisfies readonly Clock[]

/** Days that must not come too early. */
export const callsWindows = [
  {
    id: 'offers',
    field: 'closesOn',
    start: { latestOf: ['bipOn', 'boardOn', 'wwwOn'] },
    length: { unit: 'days', count: 21 },
  },
] as const satisfies readonly MinimumWindow[]
