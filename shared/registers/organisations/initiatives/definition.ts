import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const clocks = [
  {
    // The code of administrative procedure applies (art. 19b ust. 2): a month (k.p.a. art. 35), two in a complex matter.
    id: 'decide',
    start: 'receivedOn',
    length: { unit: 'months', count: 1 },
    family: 'A',
    metBy: 'decidedOn',
    when: [{ field: 'decision', noneOf: ['withdrawn'] }],
    officeLength: true,
    soon: 10,
    weight: 2,
    letter: 'initiativeDecision',
  },
  {
    id: 'things',
    start: 'returnBy',
    length: { unit: 'days', count: 0 },
    family: 'B',
    metBy: 'returnedOn',
    marks: 'lent',
    marksRow: { day: 'backOn', cells: {} },
    early: true,
    soon: 7,
    weight: 3,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 110,
  receivedOn: 104,
  asked: 120,
  total: 80,
  decision: 130,
  decidedOn: 104,
  agreementOn: 104,
  returnBy: 104,
  finishedOn: 104,
  cost: 120,
  deadline: 200,
})

/** Local initiatives of residents (act on public benefit activity art. 19b-19h). */
export const localInitiatives = defineRegister({
  id: 'localInitiatives',
  icon: 'people',
  group: 'organisations',
  sections: ['application', 'assessment', 'agreement', 'office'],
  title: 'task',
  ...numberedByYear('receivedOn', 'IL {nr}/{rrrr}'),
  clocks,
  dateOrder: [
    { first: 'receivedOn', then: 'decidedOn' },
    { first: 'decidedOn', then: 'agreementOn' },
    { first: 'agreementOn', then: 'finishedOn' },
  ],
  health: {
    past: ['receivedOn', 'decidedOn', 'agreementOn', 'finishedOn', 'returnedOn'],
    checks: ['grantedNoAgreement', 'grantedNoScores'],
  },
  sums: [{ field: 'asked' }, { field: 'cost' }],
  letters: [
    { id: 'initiativeDecision', marks: 'decidedOn' },
    { id: 'initiativeAgreement', marks: 'agreementOn' },
  ],
  fields: [
    ...fieldsIn('application', 'public', [
      entryNumber,
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wpływu', 'wpłynęło', 'data wniosku'] },
      { id: 'task', type: 'text', required: true, wide: true, aliases: ['zadanie', 'nazwa zadania', 'czego dotyczy'] },
      { id: 'place', type: 'text', complete: true, aliases: ['miejsce', 'lokalizacja'] },
      { id: 'ngo', type: 'links', to: 'ngos', one: true, aliases: ['organizacja', 'za pośrednictwem'] },
    ]),
    ...fieldsIn('application', 'private', [
      { id: 'applicants', type: 'text', wide: true, aliases: ['wnioskodawcy', 'wnioskodawca', 'mieszkańcy'] },
      { id: 'address', type: 'text', wide: true, aliases: ['adres', 'adres wnioskodawcy'] },
    ]),
    ...fieldsIn('application', 'public', [
      {
        id: 'share',
        type: 'multiChoice',
        choices: ['work', 'money', 'things'],
        aliases: ['wkład', 'wkład mieszkańców'],
        spellings: { 'praca spoleczna': 'work', pieniadze: 'money', rzeczowy: 'things' },
      },
      { id: 'asked', type: 'money', aliases: ['udział gminy', 'oczekiwane środki'] },
    ]),
    ...fieldsIn('assessment', 'office', [
      {
        id: 'scores',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('assessment', 'office', [
            { id: 'criterion', type: 'text', complete: true },
            { id: 'points', type: 'integer' },
          ]),
        ],
      },
      { id: 'total', type: 'derived', derive: 'initiativePoints', as: 'text', inForm: true },
    ]),
    ...fieldsIn('assessment', 'public', [
      {
        id: 'decision',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'granted', 'refused', 'withdrawn'],
        aliases: ['rozstrzygnięcie', 'wynik'],
        spellings: { uwzgledniono: 'granted', tak: 'granted', nie: 'refused' },
      },
      { id: 'decidedOn', type: 'date', aliases: ['rozstrzygnięto', 'data rozstrzygnięcia'] },
      { id: 'reason', type: 'text', wide: true, aliases: ['uzasadnienie'] },
    ]),
    ...fieldsIn('agreement', 'public', [
      { id: 'agreementOn', type: 'date', aliases: ['umowa z dnia', 'data umowy'] },
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa', 'nr umowy'] },
    ]),
    ...fieldsIn('agreement', 'office', [
      {
        id: 'lent',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('agreement', 'office', [
            { id: 'what', type: 'text', complete: true },
            { id: 'givenOn', type: 'date' },
            { id: 'backOn', type: 'date' },
          ]),
        ],
      },
      { id: 'returnBy', type: 'date', aliases: ['zwrot rzeczy do'] },
      { id: 'returnedOn', type: 'derived', derive: 'returnedOn', as: 'date' },
    ]),
    ...fieldsIn('agreement', 'public', [
      { id: 'finishedOn', type: 'date', aliases: ['zakończono'] },
      { id: 'cost', type: 'money', aliases: ['koszt', 'koszt gminy'] },
    ]),
    ...watchedBy(['decide', 'things'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'receivedOn', 'task', 'place', 'asked', 'decision', 'agreementOn', 'cost'], '-receivedOn'),
    view('open', ['number', 'receivedOn', 'task', 'asked', 'total', 'deadline'], 'receivedOn', {
      filters: [{ field: 'decision', kind: 'oneOf', values: ['granted', 'refused', 'withdrawn'], not: true }],
    }),
    view('running', ['number', 'task', 'agreementOn', 'returnBy', 'returnedOn', 'finishedOn'], '-agreementOn', {
      filters: [
        { field: 'agreementOn', kind: 'notEmpty' },
        { field: 'finishedOn', kind: 'empty' },
      ],
    }),
  ],
  print,
})
