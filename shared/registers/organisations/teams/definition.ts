import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock, Condition } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'

const isCouncil = [{ field: 'kind', oneOf: ['council'] }] as const satisfies readonly Condition[]

/**
 * The council of public benefit comes into being two months after a joint motion of five organisations (act on public benefit
 * activity art. 41e ust. 1); when it meets and how its minutes are published is local (registers.md §14).
 */
const clocks = [
  {
    id: 'create',
    start: 'motionOn',
    length: { unit: 'months', count: 2 },
    family: 'B',
    metBy: 'createdOn',
    when: isCouncil,
    soon: 21,
    critical: 7,
    weight: 1,
  },
  {
    id: 'nextTerm',
    start: 'termEnd',
    length: { unit: 'months', count: 3 },
    direction: 'before',
    family: 'C',
    metBy: 'callOn',
    officeLength: true,
    soon: 30,
    weight: 2,
    letter: 'candidateCall',
  },
  {
    id: 'quarter',
    kind: 'each',
    period: 'quarter',
    start: 'createdOn',
    family: 'C',
    metBy: 'meetings.date',
    until: 'endedOn',
    missed: 'lapses',
    when: isCouncil,
    soon: 21,
    weight: 3,
    letter: 'teamAttendance',
  },
  {
    id: 'minutes',
    start: 'minutesFrom',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'minutesUntil',
    officeLength: true,
    soon: 3,
    weight: 3,
    publishes: true,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  kind: 190,
  createdOn: 104,
  termEnd: 104,
  seats: 170,
  callOn: 104,
  endedOn: 104,
  motionOn: 104,
  deadline: 200,
})

/**
 * Teams in which organisations and the office sit together: the council of public benefit (rada działalności pożytku
 * publicznego, art. 41e–41i), consultative teams, working groups: who sits there for whom, their meetings and their term.
 */
export const teams = defineRegister({
  id: 'teams',
  icon: 'people',
  group: 'organisations',
  sections: ['team', 'term', 'members', 'meetings', 'office'],
  title: 'name',
  key: 'name',
  order: ['createdOn', 'name'],
  importKeys: [['name', 'createdOn'], 'name'],
  clocks,
  dateOrder: [
    { first: 'motionOn', then: 'createdOn' },
    { first: 'createdOn', then: 'endedOn' },
    { first: 'members.from', then: 'members.to' },
    { first: 'meetings.date', then: 'meetings.minutesOn' },
  ],
  health: {
    past: ['motionOn', 'createdOn', 'meetings.minutesOn'],
    checks: ['fewMovers', 'ngoMinority', 'absentThrice', 'ngoStruckOff'],
  },
  letters: [
    { id: 'teamComposition' },
    { id: 'teamAttendance' },
    { id: 'candidateCall', marks: 'callOn' },
    { id: 'recommendation' },
  ],
  fields: [
    ...fieldsIn('team', 'public', [
      {
        id: 'name',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['nazwa', 'zespół', 'rada', 'grupa robocza', 'nazwa zespołu'],
      },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'consultative',
        choices: ['council', 'consultative', 'working', 'contest', 'other'],
        aliases: ['rodzaj', 'typ'],
        spellings: {
          'rada dzialalnosci pozytku publicznego': 'council',
          'zespol konsultacyjny': 'consultative',
          'grupa robocza': 'working',
          'komisja konkursowa': 'contest',
        },
      },
      { id: 'remit', type: 'longText', wide: true, aliases: ['zakres', 'zadania', 'zakres działania'] },
      { id: 'rules', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała'] },
      { id: 'basis', type: 'text', complete: true, aliases: ['zarządzenie', 'podstawa'] },
      {
        id: 'status',
        type: 'derived',
        derive: 'teamStatus',
        as: 'state',
        states: { planned: 'info', working: 'met', ended: 'quiet' },
      },
    ]),
    ...fieldsIn('term', 'public', [
      { id: 'motionOn', type: 'date', aliases: ['wniosek organizacji', 'data wniosku'] },
      { id: 'motionNgos', type: 'integer', aliases: ['ile organizacji', 'liczba organizacji we wniosku'] },
      { id: 'createdOn', type: 'date', aliases: ['powołano', 'data powołania'] },
      { id: 'years', type: 'integer', aliases: ['kadencja', 'lata kadencji'] },
      { id: 'termEnd', type: 'derived', derive: 'teamTermEnd', as: 'date' },
      { id: 'callOn', type: 'date', aliases: ['nabór kandydatów', 'ogłoszono nabór'] },
      { id: 'endedOn', type: 'date', aliases: ['zakończono', 'rozwiązano'] },
    ]),
    ...fieldsIn('members', 'public', [
      {
        id: 'members',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('members', 'public', [
            { id: 'person', type: 'text', complete: true, aliases: ['członek', 'członkowie', 'skład'] },
            { id: 'side', type: 'choice', choices: ['ngo', 'council', 'executive', 'other'] },
            { id: 'ngo', type: 'links', to: 'ngos', one: true, ties: { written: 'ngo' } },
            { id: 'role', type: 'choice', choices: ['chair', 'deputyChair', 'secretary', 'member'] },
            { id: 'from', type: 'date' },
            { id: 'to', type: 'date' },
          ]),
          ...columnsIn('members', 'office', [
            { id: 'recommendations', type: 'integer', folded: true },
            {
              id: 'why',
              type: 'choice',
              folded: true,
              choices: ['own', 'side', 'conviction', 'incapacity', 'absences', 'termEnd'],
            },
          ]),
          ...columnsIn('members', 'private', [{ id: 'contact', type: 'text', folded: true }]),
        ],
      },
      { id: 'seats', type: 'derived', derive: 'teamSeats', as: 'text', inForm: true },
    ]),
    ...fieldsIn('meetings', 'public', [
      {
        id: 'meetings',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('meetings', 'public', [
            { id: 'date', type: 'date', aliases: ['posiedzenia', 'posiedzenie'] },
            { id: 'subject', type: 'text' },
            { id: 'came', type: 'integer' },
          ]),
          ...columnsIn('meetings', 'office', [
            { id: 'absent', type: 'persons' },
            { id: 'minutesOn', type: 'date' },
          ]),
        ],
      },
      { id: 'minutesFrom', type: 'derived', derive: 'teamMinutesFrom', as: 'date', inner: true },
      { id: 'minutesUntil', type: 'derived', derive: 'teamMinutesUntil', as: 'date', inner: true },
    ]),
    ...watchedByOccurrence(['create', 'nextTerm', 'quarter', 'minutes'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('working', ['name', 'kind', 'seats', 'createdOn', 'termEnd', 'deadline'], 'name', {
      filters: [{ field: 'status', kind: 'oneOf', values: ['planned', 'working'] }],
    }),
    view('all', ['name', 'kind', 'createdOn', 'termEnd', 'endedOn', 'status'], '-createdOn'),
    view('terms', ['name', 'kind', 'termEnd', 'callOn', 'deadline'], 'termEnd', {
      filters: [{ field: 'termEnd', kind: 'notEmpty' }],
    }),
  ],
  print,
})
