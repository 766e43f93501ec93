import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { offersClocks, offersWindows } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  receivedOn: 104,
  ngo: 180,
  asked: 120,
  outcome: 130,
  granted: 120,
  deadline: 200,
  pointsSum: 150,
  proposed: 120,
  contractOn: 104,
  to: 104,
  reportOn: 104,
  spent: 120,
  toReturn: 120,
  answeredOn: 104,
})

/**
 * Offers of organisations in a call and the grants that came of them: assessment, contract, report in 30 days of the
 * end of the task, settlement and refund (act on public benefit art. 14-18).
 */
export const offers = defineRegister({
  id: 'offers',
  icon: 'contract',
  group: 'organisations',
  sections: ['offer', 'assessment', 'contract', 'settlement', 'office'],
  title: 'title',
  ...numberedByYear('receivedOn', 'OF {nr}/{rrrr}'),
  clocks: offersClocks,
  windows: offersWindows,
  dateOrder: [
    { first: 'from', then: 'to' },
    { first: 'calledOn', then: 'curedOn' },
    { first: 'reportOn', then: 'approvedOn' },
    { first: 'approvedOn', then: 'refundOn' },
  ],
  health: {
    past: ['receivedOn', 'curedOn', 'contractOn', 'reportOn', 'approvedOn', 'refundOn'],
    checks: ['lateOffer', 'grantedNoContract', 'grantedMoreThanAsked', 'tooLong', 'struckOff'],
  },
  sums: [{ field: 'asked' }, { field: 'granted' }],
  carry: ['call'],
  letters: [
    { id: 'initiativeAnswer', marks: 'answeredOn' },
    { id: 'assessment' },
    { id: 'reportCall' },
    { id: 'settlement', marks: 'approvedOn' },
  ],
  statistics: { clock: 'report', by: ['ngo'], papers: [{ id: 'grantTables' }] },
  charts: [{ id: 'outcomes', day: 'receivedOn', by: { field: 'call' }, parts: 'outcome' }],
  fields: [
    ...fieldsIn('offer', 'public', [
      { id: 'number', type: 'actNumber', aliases: ['numer', 'nr', 'nr oferty'] },
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wpływu', 'wpłynęło', 'data złożenia'] },
    ]),
    ...fieldsIn('offer', 'office', [{ id: 'receivedAt', type: 'text', aliases: ['godzina wpływu', 'godzina'] }]),
    ...fieldsIn('offer', 'public', [
      { id: 'call', type: 'links', to: 'calls', one: true, aliases: ['konkurs', 'nr konkursu'] },
      {
        id: 'ngo',
        type: 'links',
        to: 'ngos',
        one: true,
        required: true,
        aliases: ['organizacja', 'oferent', 'nazwa oferenta'],
      },
      {
        id: 'title',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['tytuł', 'zadanie', 'tytuł zadania', 'nazwa zadania'],
      },
      { id: 'ownInitiative', type: 'boolean', aliases: ['z własnej inicjatywy'] },
      { id: 'from', type: 'date', aliases: ['zadanie od', 'od'] },
      { id: 'to', type: 'date', aliases: ['zadanie do', 'do'] },
      { id: 'asked', type: 'money', aliases: ['kwota wnioskowana', 'wnioskowana dotacja'] },
      { id: 'ownMoney', type: 'money', aliases: ['wkład finansowy'] },
      { id: 'inKind', type: 'money', aliases: ['wkład osobowy i rzeczowy'] },
      { id: 'total', type: 'derived', derive: 'taskCost', as: 'money' },
    ]),
    ...fieldsIn('assessment', 'office', [
      {
        id: 'formal',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('assessment', 'office', [
            { id: 'criterion', type: 'text', complete: true, aliases: ['kryterium'] },
            { id: 'ok', type: 'boolean', aliases: ['spełnione'] },
          ]),
        ],
      },
      { id: 'calledOn', type: 'date', aliases: ['wezwano do uzupełnienia'] },
      { id: 'curedOn', type: 'date', aliases: ['uzupełniono'] },
      {
        id: 'scores',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('assessment', 'office', [
            { id: 'criterion', type: 'text', complete: true, aliases: ['kryterium punktowane'] },
            { id: 'member', type: 'text', complete: true, aliases: ['oceniający'] },
            { id: 'points', type: 'integer', aliases: ['punkty'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('assessment', 'public', [
      { id: 'pointsSum', type: 'derived', derive: 'offerPoints', as: 'text', inForm: true },
      { id: 'proposed', type: 'money', aliases: ['kwota proponowana'] },
      {
        id: 'outcome',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'granted', 'reserve', 'refused', 'rejected', 'withdrawn'],
        aliases: ['wynik', 'rozstrzygnięcie'],
        spellings: {
          przyznano: 'granted',
          tak: 'granted',
          rezerwowa: 'reserve',
          'nie przyznano': 'refused',
          nie: 'refused',
          odrzucona: 'rejected',
          wycofano: 'withdrawn',
        },
      },
      { id: 'granted', type: 'money', aliases: ['kwota przyznana', 'przyznana dotacja', 'dotacja'] },
      { id: 'answeredOn', type: 'date', aliases: ['odpowiedziano'] },
    ]),
    ...fieldsIn('contract', 'public', [
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa', 'nr umowy'] },
      { id: 'contractOn', type: 'date', aliases: ['umowa z dnia', 'data umowy'] },
      {
        id: 'tranches',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('contract', 'public', [
            { id: 'due', type: 'date', aliases: ['termin transzy'] },
            { id: 'amount', type: 'money', aliases: ['kwota transzy'] },
            { id: 'paidOn', type: 'date', aliases: ['transzę wypłacono'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('contract', 'office', [
      { id: 'servedOn', type: 'date', aliases: ['wezwanie doręczono'] },
      { id: 'partialDue', type: 'date', aliases: ['sprawozdanie częściowe do'] },
    ]),
    ...fieldsIn('settlement', 'public', [
      { id: 'reportOn', type: 'date', aliases: ['sprawozdanie', 'data sprawozdania'] },
      { id: 'spent', type: 'money', aliases: ['wykorzystano', 'wydano'] },
      { id: 'toReturn', type: 'derived', derive: 'unusedGrant', as: 'money' },
      { id: 'approvedOn', type: 'date', aliases: ['rozliczono', 'data rozliczenia'] },
      { id: 'refundDue', type: 'date', aliases: ['zwrot do'] },
      { id: 'refundOn', type: 'date', aliases: ['zwrócono'] },
    ]),
    ...fieldsIn('settlement', 'office', [
      {
        id: 'audits',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('settlement', 'office', [
            { id: 'date', type: 'date', aliases: ['data kontroli'] },
            { id: 'note', type: 'text', aliases: ['ustalenia kontroli'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('office', 'private', [{ id: 'contact', type: 'text', aliases: ['osoba do kontaktu', 'kontakt'] }]),
    ...watchedBy(['initiative', 'report', 'settle', 'refund'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'receivedOn', 'ngo', 'title', 'asked', 'outcome', 'granted', 'deadline'], '-receivedOn'),
    view('ranking', ['number', 'ngo', 'title', 'asked', 'pointsSum', 'proposed', 'outcome'], '-pointsSum', {
      filters: [{ field: 'ownInitiative', kind: 'oneOf', values: ['true'], not: true }],
      group: 'call',
    }),
    view(
      'granted',
      ['number', 'ngo', 'title', 'granted', 'contractOn', 'to', 'reportOn', 'spent', 'toReturn'],
      '-contractOn',
      { filters: [{ field: 'outcome', kind: 'oneOf', values: ['granted'] }] },
    ),
    view('reports', ['number', 'ngo', 'title', 'to', 'deadline'], 'to', {
      filters: [
        { field: 'outcome', kind: 'oneOf', values: ['granted'] },
        { field: 'approvedOn', kind: 'empty' },
      ],
    }),
    view('initiatives', ['number', 'receivedOn', 'ngo', 'title', 'answeredOn', 'outcome', 'deadline'], '-receivedOn', {
      filters: [{ field: 'ownInitiative', kind: 'oneOf', values: ['true'] }],
    }),
  ],
  print,
})
