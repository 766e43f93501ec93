import { watchedBy } from '../../../../engine/deadlines/clockFields'
import { caseFields } from '../../../../model/caseFields'
import type { Clock } from '../../../../model/clock'
import { defineRegister } from '../../../../model/definition'
import { columnsIn, fieldsIn, layoutOf, numberedByYear } from '../../../../model/shorthand'
import { benefits } from '../allotment'

const clocks = [
  {
    id: 'decide',
    start: 'receivedOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'decidedOn',
    when: [{ field: 'decision', noneOf: ['withdrawn'] }],
    officeLength: true,
    soon: 7,
    weight: 2,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 120,
  receivedOn: 104,
  kind: 170,
  band: 90,
  proposed: 110,
  granted: 110,
  decision: 120,
  commissionOn: 110,
  paidOn: 104,
  employee: 200,
  deadline: 200,
})

/**
 * Applications to the social fund. All of who asks and why is private, and what tells of health or a misfortune is special,
 * so that the register opens masked; commissions get numbers, not names (act of 4 March 1994 art. 8).
 */
export const socialApplications = defineRegister({
  id: 'socialApplications',
  icon: 'person',
  group: 'secretariat',
  sections: ['application', 'employee', 'special', 'commission', 'payment', 'loan', 'office'],
  title: 'number',
  ...numberedByYear('receivedOn', 'FS {nr}/{rrrr}'),
  clocks,
  // As long as the benefit and claims need it (art. 8 ust. 1c); five years for taxes, from memory, hence proposed only.
  retention: { start: ['receivedOn', 'decidedOn', 'paidOn', 'repaidOn'], years: 5 },
  dateOrder: [
    { first: 'receivedOn', then: 'decidedOn' },
    { first: 'decidedOn', then: 'paidOn' },
  ],
  health: {
    past: ['receivedOn', 'decidedOn', 'paidOn'],
    checks: ['grantedNoIncome', 'sameForAll', 'overTaxFree', 'noAuthorisation'],
  },
  carry: ['fund', 'kind'],
  letters: [{ id: 'form' }, { id: 'notice' }, { id: 'loanAgreement' }],
  papers: [
    { id: 'commissionProtocol', group: 'commissionOn' },
    { id: 'paymentList', group: 'paidOn' },
  ],
  statistics: { clock: 'decide', by: ['kind'], papers: [{ id: 'benefitTables' }] },
  fields: [
    ...fieldsIn('application', 'public', [
      { id: 'number', type: 'actNumber', required: true, aliases: ['numer', 'nr', 'nr wniosku'] },
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wniosku', 'data wpływu', 'wpłynęło'] },
      { id: 'fund', type: 'links', to: 'socialFunds', one: true, required: true, aliases: ['fundusz', 'rok'] },
    ]),
    ...fieldsIn('application', 'office', [
      {
        id: 'kind',
        type: 'choice',
        required: true,
        choices: benefits,
        aliases: ['rodzaj', 'świadczenie'],
        spellings: {
          'wczasy pod grusza': 'holiday',
          wczasy: 'holiday',
          kolonie: 'childHoliday',
          zapomoga: 'aid',
          paczka: 'gift',
          pozyczka: 'loan',
        },
      },
    ]),
    ...fieldsIn('employee', 'private', [
      { id: 'employee', type: 'text', required: true, complete: true, aliases: ['pracownik', 'imię i nazwisko'] },
      {
        id: 'status',
        type: 'choice',
        initial: 'active',
        choices: ['active', 'pensioner', 'leave', 'family'],
        aliases: ['status osoby'],
        spellings: { pracownik: 'active', emeryt: 'pensioner', rencista: 'pensioner' },
      },
    ]),
    ...fieldsIn('employee', 'special', [
      {
        id: 'household',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('employee', 'special', [
            { id: 'relation', type: 'text', complete: true },
            { id: 'birthYear', type: 'integer' },
          ]),
        ],
      },
      { id: 'incomePerHead', type: 'money', aliases: ['dochód na osobę'] },
    ]),
    ...fieldsIn('employee', 'private', [
      { id: 'band', type: 'derived', derive: 'band', as: 'text', along: ['fund'], inForm: true },
      { id: 'suggested', type: 'derived', derive: 'suggested', as: 'money', along: ['fund'] },
    ]),
    ...fieldsIn('special', 'special', [
      { id: 'special', type: 'longText', wide: true, aliases: ['okoliczności', 'uzasadnienie'] },
    ]),
    ...fieldsIn('special', 'office', [
      {
        id: 'proofs',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('special', 'office', [
            { id: 'seen', type: 'text', complete: true },
            { id: 'on', type: 'date' },
            { id: 'by', type: 'text', complete: true },
          ]),
        ],
      },
    ]),
    ...fieldsIn('commission', 'office', [{ id: 'commissionOn', type: 'date', aliases: ['data komisji'] }]),
    ...fieldsIn('commission', 'private', [{ id: 'proposed', type: 'money', aliases: ['propozycja komisji'] }]),
    ...fieldsIn('commission', 'office', [
      {
        id: 'decision',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'granted', 'refused', 'withdrawn'],
        aliases: ['decyzja'],
        spellings: { przyznano: 'granted', odmowa: 'refused' },
      },
      { id: 'decidedOn', type: 'date', aliases: ['data decyzji'] },
    ]),
    ...fieldsIn('payment', 'private', [
      { id: 'granted', type: 'money', aliases: ['kwota', 'przyznana kwota'] },
      { id: 'refusal', type: 'text', wide: true, aliases: ['powód odmowy'] },
    ]),
    ...fieldsIn('payment', 'office', [
      { id: 'paidOn', type: 'date', aliases: ['wypłacono', 'data wypłaty'] },
      { id: 'tax', type: 'choice', choices: ['exempt', 'taxed'], aliases: ['podatek'] },
    ]),
    ...fieldsIn('loan', 'private', [
      { id: 'instalments', type: 'integer', aliases: ['liczba rat'] },
      { id: 'interest', type: 'text', aliases: ['oprocentowanie'] },
      { id: 'firstInstalment', type: 'date', aliases: ['pierwsza rata'] },
      { id: 'guarantors', type: 'text', wide: true, aliases: ['poręczyciele'] },
      { id: 'repaidOn', type: 'date', yearsAhead: 10, aliases: ['spłacono'] },
    ]),
    ...watchedBy(['decide'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'receivedOn', 'kind', 'employee', 'band', 'decision', 'granted', 'paidOn'], '-receivedOn'),
    view('toCommission', ['number', 'receivedOn', 'kind', 'band', 'suggested', 'proposed', 'deadline'], 'receivedOn', {
      filters: [{ field: 'decision', kind: 'oneOf', values: ['granted', 'refused', 'withdrawn'], not: true }],
    }),
    view('toPay', ['number', 'kind', 'employee', 'granted', 'decidedOn'], 'decidedOn', {
      filters: [
        { field: 'decision', kind: 'oneOf', values: ['granted'] },
        { field: 'paidOn', kind: 'empty' },
      ],
    }),
    view('loans', ['number', 'employee', 'granted', 'instalments', 'firstInstalment', 'repaidOn'], '-receivedOn', {
      filters: [{ field: 'kind', kind: 'oneOf', values: ['loan'] }],
    }),
  ],
  print,
})
