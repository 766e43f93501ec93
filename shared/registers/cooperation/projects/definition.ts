import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { projectsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  programme: 170,
  value: 120,
  grant: 120,
  result: 130,
  to: 104,
  deadline: 200,
  institution: 170,
  closesOn: 104,
  decision: 130,
  submittedOn: 104,
  contractNo: 170,
  from: 104,
  spent: 120,
  manager: 170,
  finalPaymentOn: 104,
  sustainUntil: 104,
  reviewedOn: 104,
})

/**
 * Calls of funds that are watched, applications, and projects with money from outside: budget, indicators, reports
 * with the days of their contract.
 */
export const projects = defineRegister({
  id: 'projects',
  icon: 'folder',
  group: 'cooperation',
  sections: ['call', 'application', 'project', 'reports', 'office'],
  title: 'title',
  ...numberedByYear('notedOn', 'PR {nr}/{rrrr}'),
  clocks: projectsClocks,
  dateOrder: [
    { first: 'opensOn', then: 'closesOn' },
    { first: 'submittedOn', then: 'decidedOn' },
    { first: 'from', then: 'to' },
    { first: 'contractOn', then: 'finalPaymentOn' },
  ],
  health: {
    past: ['notedOn', 'submittedOn', 'decidedOn', 'contractOn', 'finalPaymentOn', 'curedOn'],
    checks: ['grantOverValue', 'overBudget', 'noOwnShareAct', 'indicatorSum'],
  },
  sums: [{ field: 'value' }, { field: 'grant' }],
  carry: ['programme'],
  letters: [{ id: 'note' }, { id: 'indicators' }],
  charts: [{ id: 'results', day: 'submittedOn', by: { field: 'programme' }, parts: 'result' }],
  fields: [
    ...fieldsIn('call', 'public', [
      entryNumber,
      { id: 'notedOn', type: 'date', required: true, aliases: ['data', 'data wpisu'] },
      { id: 'title', type: 'text', required: true, wide: true, aliases: ['tytuł', 'nazwa projektu', 'projekt'] },
      { id: 'programme', type: 'text', complete: true, aliases: ['program', 'fundusz'] },
      { id: 'institution', type: 'text', complete: true, aliases: ['instytucja', 'operator'] },
      { id: 'call', type: 'text', aliases: ['nabór', 'nr naboru', 'konkurs'] },
      { id: 'opensOn', type: 'date', aliases: ['nabór od'] },
      { id: 'closesOn', type: 'date', aliases: ['nabór do', 'termin składania'] },
      { id: 'url', type: 'text', aliases: ['adres', 'strona'] },
    ]),
    ...fieldsIn('call', 'office', [
      { id: 'note', type: 'longText', wide: true, aliases: ['notatka', 'streszczenie'] },
      {
        id: 'decision',
        type: 'choice',
        initial: 'watch',
        choices: ['watch', 'apply', 'skip'],
        aliases: ['decyzja', 'co robimy'],
      },
    ]),
    ...fieldsIn('application', 'public', [
      { id: 'lead', type: 'text', complete: true, aliases: ['lider', 'wnioskodawca'] },
      {
        id: 'partners',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('application', 'public', [
            { id: 'body', type: 'text', complete: true, aliases: ['partner projektu'] },
            { id: 'role', type: 'text', complete: true, aliases: ['rola partnera'] },
            { id: 'share', type: 'money', aliases: ['udział partnera'] },
          ]),
        ],
      },
      { id: 'value', type: 'money', aliases: ['wartość', 'wartość projektu'] },
      { id: 'grant', type: 'money', aliases: ['dofinansowanie', 'kwota dofinansowania'] },
      { id: 'own', type: 'derived', derive: 'ownShare', as: 'money' },
      { id: 'act', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała', 'zgoda rady'] },
      { id: 'submittedOn', type: 'date', aliases: ['złożono', 'data złożenia wniosku'] },
    ]),
    ...fieldsIn('application', 'office', [
      { id: 'calledOn', type: 'date', aliases: ['wezwanie do uzupełnienia'] },
      { id: 'cureBy', type: 'date', aliases: ['uzupełnić do'] },
      { id: 'curedOn', type: 'date', aliases: ['uzupełniono'] },
    ]),
    ...fieldsIn('application', 'public', [
      {
        id: 'result',
        type: 'choice',
        choices: ['granted', 'reserve', 'rejected'],
        aliases: ['wynik', 'ocena wniosku'],
        spellings: {
          tak: 'granted',
          pozytywny: 'granted',
          rezerwowa: 'reserve',
          nie: 'rejected',
          negatywny: 'rejected',
        },
      },
    ]),
    ...fieldsIn('application', 'office', [{ id: 'score', type: 'text', aliases: ['punkty', 'ocena'] }]),
    ...fieldsIn('application', 'public', [{ id: 'decidedOn', type: 'date', aliases: ['data wyniku'] }]),
    ...fieldsIn('project', 'public', [
      { id: 'contractNo', type: 'text', aliases: ['nr umowy o dofinansowanie'] },
      { id: 'contractOn', type: 'date', aliases: ['umowa z dnia'] },
      { id: 'from', type: 'date', aliases: ['realizacja od'] },
      { id: 'to', type: 'date', aliases: ['realizacja do'] },
    ]),
    ...fieldsIn('project', 'office', [
      { id: 'manager', type: 'text', complete: true, aliases: ['kierownik projektu', 'koordynator'] },
    ]),
    ...fieldsIn('project', 'public', [
      {
        id: 'budget',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('project', 'public', [
            { id: 'task', type: 'text', complete: true, aliases: ['zadanie budżetu'] },
            { id: 'planned', type: 'money', aliases: ['zaplanowano'] },
            { id: 'spent', type: 'money', aliases: ['wydano w zadaniu'] },
          ]),
        ],
      },
      { id: 'spent', type: 'derived', derive: 'projectSpent', as: 'money' },
      {
        id: 'indicators',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('project', 'public', [
            { id: 'name', type: 'text', complete: true, aliases: ['wskaźnik'] },
            { id: 'unit', type: 'text', complete: true, aliases: ['jednostka miary'] },
            { id: 'target', type: 'integer', aliases: ['cel wskaźnika'] },
            { id: 'women', type: 'integer', aliases: ['kobiety'] },
            { id: 'men', type: 'integer', aliases: ['mężczyźni'] },
            { id: 'achieved', type: 'integer', aliases: ['osiągnięto'] },
          ]),
        ],
      },
      { id: 'contracts', type: 'links', to: 'contracts', aliases: ['umowy', 'zamówienia'] },
    ]),
    ...fieldsIn('reports', 'public', [
      {
        id: 'reports',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('reports', 'public', [
            { id: 'kind', type: 'choice', choices: ['claim', 'progress', 'final'], aliases: ['rodzaj sprawozdania'] },
            { id: 'period', type: 'text', aliases: ['okres sprawozdania'] },
            { id: 'due', type: 'date', aliases: ['termin sprawozdania'] },
            { id: 'sentOn', type: 'date', aliases: ['sprawozdanie wysłano'] },
            { id: 'acceptedOn', type: 'date', aliases: ['sprawozdanie przyjęto'] },
          ]),
        ],
      },
      { id: 'nextReport', type: 'derived', derive: 'nextReport', as: 'date', inner: true },
      { id: 'reportSent', type: 'derived', derive: 'reportSent', as: 'date', inner: true },
      { id: 'finalPaymentOn', type: 'date', aliases: ['płatność końcowa'] },
      { id: 'sustainUntil', type: 'derived', derive: 'sustainUntil', as: 'date' },
    ]),
    ...fieldsIn('reports', 'office', [{ id: 'reviewedOn', type: 'date', aliases: ['kontrola trwałości'] }]),
    ...fieldsIn('reports', 'public', [
      { id: 'sustainEndedOn', type: 'date', aliases: ['koniec trwałości'] },
      { id: 'archiveUntil', type: 'date', yearsAhead: 30, aliases: ['przechowywać do'] },
    ]),
    ...fieldsIn('office', 'private', [{ id: 'contact', type: 'text', aliases: ['opiekun w instytucji', 'kontakt'] }]),
    ...watchedByOccurrence(['closes', 'cure', 'report', 'sustain'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'title', 'programme', 'value', 'grant', 'result', 'to', 'deadline'], '-notedOn'),
    view('calls', ['number', 'title', 'programme', 'institution', 'closesOn', 'decision', 'deadline'], 'closesOn', {
      filters: [
        { field: 'submittedOn', kind: 'empty' },
        { field: 'decision', kind: 'oneOf', values: ['skip'], not: true },
      ],
    }),
    view('applications', ['number', 'title', 'programme', 'submittedOn', 'value', 'grant', 'result'], '-submittedOn', {
      filters: [{ field: 'submittedOn', kind: 'notEmpty' }],
      group: 'result',
    }),
    view('running', ['number', 'title', 'contractNo', 'from', 'to', 'grant', 'spent', 'manager', 'deadline'], 'to', {
      filters: [
        { field: 'result', kind: 'oneOf', values: ['granted'] },
        { field: 'to', kind: 'days', from: 0 },
      ],
    }),
    view('sustain', ['number', 'title', 'finalPaymentOn', 'sustainUntil', 'reviewedOn', 'deadline'], 'sustainUntil', {
      filters: [
        { field: 'finalPaymentOn', kind: 'notEmpty' },
        { field: 'sustainEndedOn', kind: 'empty' },
      ],
    }),
  ],
  print,
})
