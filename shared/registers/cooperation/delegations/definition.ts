import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { delegationsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  direction: 130,
  from: 104,
  to: 104,
  partner: 180,
  cost: 120,
  reportOn: 104,
  deadline: 200,
  gifts: 200,
})

/**
 * Visits abroad and from abroad (delegacje, misje): people, programme, cost, gifts given and received, and the report.
 */
export const delegations = defineRegister({
  id: 'delegations',
  icon: 'calendar',
  group: 'cooperation',
  sections: ['visit', 'programme', 'money', 'report', 'office'],
  title: 'purpose',
  ...numberedByYear('from', 'D {nr}/{rrrr}'),
  clocks: delegationsClocks,
  events: { date: 'from', name: 'purpose' },
  dateOrder: [
    { first: 'from', then: 'to' },
    { first: 'invitedOn', then: 'from' },
    { first: 'to', then: 'reportOn' },
  ],
  health: { past: ['reportOn'], checks: ['noReport', 'followUpLate', 'receivedNowhere', 'overBudget'] },
  sums: [{ field: 'cost' }],
  letters: [{ id: 'programme' }, { id: 'report', marks: 'reportOn' }],
  charts: [{ id: 'costs', day: 'from', by: { field: 'partner' }, parts: 'direction' }],
  fields: [
    ...fieldsIn('visit', 'public', [
      entryNumber,
      {
        id: 'direction',
        type: 'choice',
        required: true,
        initial: 'out',
        choices: ['out', 'in'],
        aliases: ['kierunek', 'rodzaj'],
        spellings: { 'wyjazd zagraniczny': 'out', wizyta: 'in', przyjazd: 'in' },
      },
      { id: 'partner', type: 'links', to: 'partners', one: true, aliases: ['partner', 'miasto partnerskie', 'miasto'] },
      { id: 'from', type: 'date', required: true, aliases: ['od', 'wyjazd', 'początek'] },
      { id: 'to', type: 'date', required: true, aliases: ['do', 'powrót', 'koniec'] },
      { id: 'place', type: 'text', complete: true, aliases: ['miejsce', 'dokąd'] },
      { id: 'purpose', type: 'text', required: true, wide: true, aliases: ['cel', 'cel wyjazdu', 'temat'] },
      {
        id: 'people',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('visit', 'public', [
            {
              id: 'person',
              type: 'links',
              to: 'people',
              one: true,
              ties: { written: 'person' },
              aliases: ['uczestnik', 'skład delegacji'],
            },
            { id: 'role', type: 'text', complete: true, aliases: ['rola'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('programme', 'office', [
      { id: 'invitedOn', type: 'date', aliases: ['zaproszenie', 'data zaproszenia'] },
      { id: 'settledOn', type: 'date', aliases: ['program ustalono'] },
      {
        id: 'programme',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('programme', 'office', [
            { id: 'day', type: 'date', aliases: ['dzień programu'] },
            { id: 'hour', type: 'text', aliases: ['godzina'] },
            { id: 'point', type: 'text', aliases: ['punkt'] },
            { id: 'with', type: 'text', aliases: ['z kim'] },
          ]),
        ],
      },
      { id: 'interpreter', type: 'text', complete: true, aliases: ['tłumacz'] },
      { id: 'insurance', type: 'boolean', aliases: ['ubezpieczenie'] },
    ]),
    ...fieldsIn('programme', 'private', [{ id: 'documents', type: 'text', aliases: ['dokumenty podróży'] }]),
    ...fieldsIn('money', 'public', [
      { id: 'budget', type: 'money', aliases: ['plan kosztów'] },
      { id: 'cost', type: 'money', aliases: ['koszt', 'koszty'] },
      {
        id: 'gifts',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('money', 'public', [
            { id: 'what', type: 'text', aliases: ['upominek'] },
            { id: 'value', type: 'money', aliases: ['wartość upominku'] },
            { id: 'direction', type: 'choice', choices: ['given', 'received'], aliases: ['wręczony lub otrzymany'] },
            { id: 'whom', type: 'text', complete: true, aliases: ['komu', 'od kogo'] },
            { id: 'kept', type: 'text', aliases: ['gdzie jest'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('report', 'public', [
      { id: 'reportOn', type: 'date', aliases: ['sprawozdanie', 'data sprawozdania'] },
      { id: 'report', type: 'longText', wide: true, aliases: ['treść sprawozdania', 'przebieg'] },
    ]),
    ...fieldsIn('report', 'office', [
      {
        id: 'followUps',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('report', 'office', [
            { id: 'task', type: 'text', aliases: ['ustalenie'] },
            { id: 'who', type: 'text', complete: true, aliases: ['wykonawca ustalenia'] },
            { id: 'due', type: 'date', aliases: ['termin ustalenia'] },
            { id: 'done', type: 'boolean', aliases: ['wykonano ustalenie'] },
          ]),
        ],
      },
    ]),
    ...watchedBy(['programme', 'report'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'direction', 'from', 'to', 'partner', 'purpose', 'cost', 'reportOn', 'deadline'], '-from'),
    view('ahead', ['number', 'direction', 'from', 'to', 'partner', 'purpose', 'deadline'], 'from', {
      filters: [{ field: 'from', kind: 'days', from: 0 }],
    }),
    view('gifts', ['number', 'from', 'partner', 'gifts'], '-from', { filters: [{ field: 'gifts', kind: 'notEmpty' }] }),
    view('reports', ['number', 'to', 'partner', 'purpose', 'deadline'], 'to', {
      filters: [
        { field: 'reportOn', kind: 'empty' },
        { field: 'to', kind: 'days', to: 0 },
      ],
    }),
  ],
  print,
})
