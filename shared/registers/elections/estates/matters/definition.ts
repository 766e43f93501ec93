import { watchedBy } from '../../../../engine/deadlines/clockFields'
import { caseFields } from '../../../../model/caseFields'
import type { Clock } from '../../../../model/clock'
import { defineRegister } from '../../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../../model/shorthand'

const toAnswer = { field: 'kind', noneOf: ['notice', 'fund'] } as const
const ofFund = { field: 'kind', oneOf: ['fund'] } as const

const clocks = [
  {
    id: 'pass',
    start: 'receivedOn',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'passedOn',
    when: [toAnswer],
    officeLength: true,
    soon: 3,
    weight: 3,
  },
  {
    id: 'answer',
    start: 'receivedOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'answeredOn',
    when: [toAnswer, { field: 'dueOn', oneOf: [''] }],
    officeLength: true,
    soon: 7,
    weight: 2,
    letter: 'unitAnswer',
  },
  {
    id: 'own',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'B',
    metBy: 'answeredOn',
    early: true,
    when: [toAnswer],
    soon: 7,
    weight: 2,
    letter: 'unitAnswer',
  },
  {
    // The mayor rejects what does not meet the conditions in seven days of receipt (act of 21 February 2014 art. 5).
    id: 'fundCheck',
    start: 'receivedOn',
    length: { unit: 'days', count: 7 },
    family: 'A',
    metBy: 'checkedOn',
    when: [ofFund],
    soon: 3,
    weight: 1,
  },
  {
    id: 'fundCouncil',
    start: 'upheldOn',
    length: { unit: 'days', count: 30 },
    family: 'A',
    metBy: 'councilOn',
    when: [ofFund],
    soon: 14,
    weight: 1,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 100,
  receivedOn: 104,
  unit: 170,
  kind: 130,
  passedTo: 150,
  passedOn: 104,
  dueOn: 104,
  answeredOn: 104,
  amount: 110,
  checkedOn: 104,
  rejectedOn: 104,
  councilOn: 104,
  deadline: 200,
})

/**
 * Matters of auxiliary units: what their councils and meetings resolved or asked for and to whom it was passed, what was
 * passed to them, and applications for the village fund with the days the act gives each step.
 */
export const unitMatters = defineRegister({
  id: 'unitMatters',
  icon: 'inbox',
  group: 'council',
  sections: ['matter', 'course', 'fund', 'office'],
  title: 'subject',
  ...numberedByYear('receivedOn', 'JP {nr}/{rrrr}'),
  clocks,
  dateOrder: [
    { first: 'receivedOn', then: 'passedOn' },
    { first: 'receivedOn', then: 'answeredOn' },
    { first: 'rejectedOn', then: 'upheldOn' },
    { first: 'upheldOn', then: 'councilOn' },
  ],
  health: {
    past: ['receivedOn', 'passedOn', 'answeredOn', 'checkedOn', 'rejectedOn', 'upheldOn', 'councilOn'],
    checks: ['lateApplication', 'rejectedLate'],
  },
  carry: ['receivedOn', 'direction'],
  letters: [
    { id: 'passing', marks: 'passedOn' },
    { id: 'unitAnswer', marks: 'answeredOn' },
  ],
  statistics: { clock: 'answer', by: ['unit', 'passedTo'], papers: [] },
  fields: [
    ...fieldsIn('matter', 'public', [
      entryNumber,
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wpływu', 'wpłynęło', 'data'] },
      {
        id: 'unit',
        type: 'links',
        to: 'units',
        one: true,
        required: true,
        aliases: ['jednostka', 'osiedle', 'sołectwo', 'jednostka pomocnicza'],
      },
      {
        id: 'direction',
        type: 'choice',
        initial: 'fromUnit',
        choices: ['fromUnit', 'toUnit'],
        aliases: ['kierunek'],
      },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'motion',
        choices: ['resolution', 'motion', 'opinion', 'notice', 'fund', 'other'],
        aliases: ['rodzaj', 'rodzaj sprawy'],
        spellings: { uchwala: 'resolution', wniosek: 'motion', opinia: 'opinion', zawiadomienie: 'notice' },
      },
      { id: 'unitNo', type: 'text', aliases: ['numer uchwały jednostki', 'numer w jednostce'] },
      {
        id: 'subject',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['przedmiot', 'w sprawie', 'czego dotyczy', 'treść'],
      },
    ]),
    ...fieldsIn('course', 'public', [
      {
        id: 'passedTo',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['komu przekazano', 'przekazano do', 'wydział'],
      },
      { id: 'passedOn', type: 'date', aliases: ['przekazano', 'data przekazania'] },
      { id: 'dueOn', type: 'date', aliases: ['termin', 'termin odpowiedzi'] },
      { id: 'answeredOn', type: 'date', aliases: ['odpowiedziano', 'data odpowiedzi'] },
      { id: 'answer', type: 'longText', wide: true, aliases: ['odpowiedź', 'sposób załatwienia'] },
    ]),
    ...fieldsIn('fund', 'public', [
      { id: 'amount', type: 'money', aliases: ['kwota'] },
      { id: 'checkedOn', type: 'date' },
      { id: 'rejectedOn', type: 'date', aliases: ['odrzucono'] },
      { id: 'upheldOn', type: 'date', aliases: ['podtrzymano'] },
      { id: 'councilOn', type: 'date' },
    ]),
    ...watchedBy(['pass', 'answer', 'own', 'fundCheck', 'fundCouncil'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'receivedOn', 'unit', 'kind', 'subject', 'passedTo', 'answeredOn', 'deadline'],
      '-receivedOn',
    ),
    view('open', ['number', 'receivedOn', 'unit', 'subject', 'passedTo', 'dueOn', 'deadline'], 'receivedOn', {
      filters: [
        { field: 'answeredOn', kind: 'empty' },
        { field: 'kind', kind: 'oneOf', values: ['notice', 'fund'], not: true },
      ],
    }),
    view('toUnits', ['number', 'unit', 'subject', 'passedOn', 'dueOn', 'answeredOn'], '-receivedOn', {
      filters: [{ field: 'direction', kind: 'oneOf', values: ['toUnit'] }],
    }),
    view(
      'fund',
      ['number', 'unit', 'receivedOn', 'amount', 'checkedOn', 'rejectedOn', 'councilOn', 'deadline'],
      '-receivedOn',
      {
        filters: [{ field: 'kind', kind: 'oneOf', values: ['fund'] }],
      },
    ),
  ],
  print,
})
