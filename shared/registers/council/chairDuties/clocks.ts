import type { Clock, MinimumWindow } from '../../../model/clock'

/** What a duty is about; the yearly ones last, then what the office notes for itself. */
export const dutyKinds = [
  'obstacle',
  'mandateExpired',
  'oathSession',
  'youthCouncil',
  'seniorsCouncil',
  'seniorsMotion',
  'councilQuestion',
  'initiative',
  'opinion',
  'publicOrder',
  'petitionsInformation',
  'assetInformation',
  'own',
] as const

const of = (...kinds: readonly (typeof dutyKinds)[number][]) => ({ field: 'kind', oneOf: kinds })

/** Deadlines of the chair that nobody calendars (u.s.g.; fact sheet 1.3a). */
export const dutyClocks = [
  {
    // Written notice to the voivode within 48 hours of knowing of an obstacle (art. 28g ust. 7).
    id: 'obstacle',
    kind: 'hours',
    start: 'learntAt',
    hours: 48,
    metBy: 'toldAt',
    when: [of('obstacle')],
    soon: 24,
    critical: 6,
    weight: 1,
    letter: 'voivodeNotice',
  },
  {
    id: 'mandateExpired',
    start: 'eventOn',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('mandateExpired')],
    soon: 3,
    weight: 1,
    letter: 'voivodeNotice',
  },
  {
    id: 'oathSession',
    start: 'eventOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('oathSession')],
    soon: 5,
    weight: 1,
  },
  {
    id: 'newCouncil',
    start: 'eventOn',
    length: { unit: 'months', count: 3 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('youthCouncil', 'seniorsCouncil', 'seniorsMotion')],
    soon: 14,
    weight: 1,
  },
  {
    // The mayor answers a question of the youth or the seniors' council in writing (art. 5b ust. 7, 5c ust. 3a).
    id: 'question',
    start: 'eventOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('councilQuestion')],
    soon: 7,
    weight: 1,
    letter: 'questionForwarding',
  },
  {
    // On the agenda of the next session, at the latest three months from filing (art. 41a).
    id: 'initiative',
    start: 'eventOn',
    length: { unit: 'months', count: 3 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('initiative')],
    soon: 21,
    weight: 1,
  },
  {
    // Silence counts as consent after 30 days (art. 89 ust. 1a-3).
    id: 'opinion',
    start: 'eventOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('opinion')],
    soon: 10,
    weight: 1,
  },
  {
    // Copies to the neighbours and the starosta on the next day (art. 41 ust. 5).
    id: 'copies',
    start: 'eventOn',
    length: { unit: 'days', count: 1 },
    family: 'B',
    metBy: 'copiesOn',
    when: [of('publicOrder')],
    soon: 1,
    weight: 1,
  },
  {
    // Approval at the next session (art. 41 ust. 3), whenever that is; the office sets when it is reminded.
    id: 'approval',
    start: 'eventOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'doneOn',
    when: [of('publicOrder')],
    soon: 14,
    weight: 1,
    officeLength: true,
  },
  {
    id: 'petitionsInformation',
    kind: 'each',
    period: 'year',
    on: '06-30',
    start: 'from',
    until: 'until',
    metBy: 'done.date',
    missed: 'owed',
    family: 'C',
    marks: 'done',
    marksRow: { day: 'date', cells: {} },
    when: [of('petitionsInformation')],
    soon: 30,
    weight: 1,
  },
  {
    id: 'assetInformation',
    kind: 'each',
    period: 'year',
    on: '10-30',
    start: 'from',
    until: 'until',
    metBy: 'done.date',
    missed: 'owed',
    family: 'C',
    marks: 'done',
    marksRow: { day: 'date', cells: {} },
    when: [of('assetInformation')],
    soon: 30,
    weight: 2,
  },
  {
    // A day the office notes for itself.
    id: 'own',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'doneOn',
    when: [of('own')],
    soon: 14,
    weight: 2,
  },
] as const satisfies readonly Clock[]

/** After a refusal the same mover comes again not before six months (art. 5b ust. 3, 5c ust. 2b). */
export const dutyWindows = [
  {
    id: 'again',
    field: 'eventOn',
    start: 'refusedOn',
    length: { unit: 'months', count: 6 },
    when: [of('youthCouncil', 'seniorsCouncil')],
  },
] as const satisfies readonly MinimumWindow[]
