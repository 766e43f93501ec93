import type { Clock } from '../../../model/clock'

const stands = { field: 'state', noneOf: ['struckOff'] } as const

/** Entries and what the organiser watches of an institution (act on cultural activity art. 14-16; regulation of 2012). */
export const cultureClocks = [
  {
    // No term stands in the law; the institution is no legal person until it is entered (art. 14 ust. 1).
    id: 'entry',
    start: 'foundedOn',
    length: { unit: 'days', count: 7 },
    family: 'A',
    metBy: 'enteredOn',
    officeLength: true,
    soon: 3,
    weight: 1,
  },
  {
    id: 'change',
    start: 'changeSince',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'changeEntered',
    marks: 'entries',
    marksRow: { day: 'on', cells: {} },
    officeLength: true,
    soon: 5,
    weight: 2,
  },
  {
    id: 'programme',
    start: 'appointedOn',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'programmeOn',
    when: [stands],
    soon: 3,
    weight: 2,
    publishes: true,
  },
  {
    id: 'contest',
    start: 'directorTo',
    length: { unit: 'months', count: 6 },
    direction: 'before',
    family: 'B',
    metBy: 'contestOn',
    when: [stands],
    officeLength: true,
    soon: 30,
    weight: 2,
  },
  {
    id: 'statement',
    kind: 'each',
    period: 'year',
    on: '06-30',
    start: 'statementsFrom',
    metBy: 'statements.filedOn',
    marks: 'statements',
    marksRow: { day: 'filedOn', cells: {} },
    until: 'struckOn',
    missed: 'owed',
    family: 'C',
    soon: 30,
    weight: 3,
  },
] as const satisfies readonly Clock[]
