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
  'villageFund',
  'own',
] as const

const of = (...kinds: readonly (typeof dutyKinds)[number][]) => ({ field: 'kind', oneOf: kinds })

/** A term that runs from the day of the event until the duty is done. */
const afterEvent = {
  start: 'eventOn',
  family: 'B',
  metBy: 'doneOn',
  weight: 1,
} as const

/** A duty of a fixed day of every year, from the first year it is owed to the last; each year is marked off. */
const everyYear = {
  kind: 'each',
  period: 'year',
  start: 'from',
  until: 'until',
  metBy: 'done.date',
  family: 'C',
  marks: 'done',
  marksRow: { day: 'date', cells: {} },
} as const

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
    ...afterEvent,
    id: 'mandateExpired',
    length: { unit: 'days', count: 7 },
    when: [of('mandateExpired')],
    soon: 3,
    letter: 'voivodeNotice',
  },
  {
    ...afterEvent,
    id: 'oathSession',
    length: { unit: 'days', count: 14 },
    when: [of('oathSession')],
    soon: 5,
  },
  {
    ...afterEvent,
    id: 'newCouncil',
    length: { unit: 'months', count: 3 },
    when: [of('youthCouncil', 'seniorsCouncil', 'seniorsMotion')],
    soon: 14,
  },
  {
    // The mayor answers a question of the youth or the seniors' council in writing (art. 5b ust. 7, 5c ust. 3a).
    ...afterEvent,
    id: 'question',
    length: { unit: 'days', count: 30 },
    when: [of('councilQuestion')],
    soon: 7,
    letter: 'questionForwarding',
  },
  {
    // On the agenda of the next session, at the latest three months from filing (art. 41a).
    ...afterEvent,
    id: 'initiative',
    length: { unit: 'months', count: 3 },
    when: [of('initiative')],
    soon: 21,
  },
  {
    // Silence counts as consent after 30 days (art. 89 ust. 1a-3).
    ...afterEvent,
    id: 'opinion',
    length: { unit: 'days', count: 30 },
    when: [of('opinion')],
    soon: 10,
  },
  {
    // Copies to the neighbours and the starosta on the next day (art. 41 ust. 5).
    ...afterEvent,
    id: 'copies',
    length: { unit: 'days', count: 1 },
    metBy: 'copiesOn',
    when: [of('publicOrder')],
    soon: 1,
  },
  {
    // Approval at the next session (art. 41 ust. 3), whenever that is; the office sets when it is reminded.
    ...afterEvent,
    id: 'approval',
    length: { unit: 'days', count: 30 },
    when: [of('publicOrder')],
    soon: 14,
    officeLength: true,
  },
  {
    ...everyYear,
    id: 'petitionsInformation',
    on: '06-30',
    missed: 'owed',
    when: [of('petitionsInformation')],
    soon: 30,
    weight: 1,
    publishes: true,
  },
  {
    ...everyYear,
    id: 'assetInformation',
    on: '10-30',
    missed: 'owed',
    when: [of('assetInformation')],
    soon: 30,
    weight: 2,
  },
  {
    // Whether money is set apart for villages next year; a resolution after 31 March is void (act on the village fund art. 2).
    ...everyYear,
    id: 'villageFund',
    on: '03-31',
    missed: 'lapses',
    when: [of('villageFund')],
    soon: 60,
    critical: 14,
    weight: 1,
  },
  {
    // A day the office notes for itself.
    ...afterEvent,
    id: 'own',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
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
