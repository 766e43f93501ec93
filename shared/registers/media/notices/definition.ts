import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { fieldsIn, layoutOf } from '../../../model/shorthand'
import { noticesClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  issueOn: 104,
  outlet: 180,
  department: 170,
  cost: 120,
  proofOn: 104,
  invoice: 170,
  deadline: 200,
  contract: 180,
})

/**
 * Paid notices in the press (ogłoszenia prasowe): who ordered them, what they cost, and the proof that they were
 * printed.
 */
export const notices = defineRegister({
  id: 'notices',
  icon: 'document',
  group: 'media',
  sections: ['notice', 'issue', 'cost', 'office'],
  title: 'title',
  key: 'number',
  order: ['issueOn', 'number'],
  clocks: noticesClocks,
  numberGuard: {
    number: 'number',
    date: 'orderedOn',
    numbering: { patterns: { '': 'OG {nr}/{rrrr}' }, counter: 'year' },
  },
  dateOrder: [
    { first: 'orderedOn', then: 'issueOn' },
    { first: 'issueOn', then: 'proofOn' },
    { first: 'issueOn', then: 'standUntil' },
  ],
  health: { past: ['orderedOn', 'bookedOn', 'proofOn', 'paidOn'], checks: ['paidWithoutProof'] },
  sums: [{ field: 'cost' }],
  carry: ['outlet', 'department'],
  letters: [{ id: 'noticeOrder', marks: 'bookedOn' }],
  charts: [{ id: 'costs', day: 'issueOn', by: { field: 'department' } }],
  fields: [
    ...fieldsIn('notice', 'public', [
      { id: 'number', type: 'actNumber', aliases: ['numer', 'nr', 'lp'] },
      {
        id: 'title',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['treść', 'przedmiot', 'tytuł', 'czego dotyczy', 'nazwa ogłoszenia'],
      },
      {
        id: 'department',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['wydział', 'zamawiający', 'komórka'],
      },
    ]),
    ...fieldsIn('notice', 'office', [
      { id: 'orderedOn', type: 'date', required: true, aliases: ['data zlecenia', 'zlecono'] },
    ]),
    ...fieldsIn('notice', 'public', [
      { id: 'legalBasis', type: 'text', complete: true, wide: true, aliases: ['podstawa prawna'] },
    ]),
    ...fieldsIn('issue', 'public', [
      { id: 'outlet', type: 'links', to: 'media', one: true, aliases: ['redakcja', 'medium', 'gazeta'] },
    ]),
    ...fieldsIn('issue', 'office', [{ id: 'bookedOn', type: 'date', aliases: ['zamówiono', 'data zamówienia'] }]),
    ...fieldsIn('issue', 'public', [
      {
        id: 'issueOn',
        type: 'date',
        required: true,
        aliases: ['data publikacji', 'wydanie z dnia', 'data emisji', 'data ukazania się'],
      },
      { id: 'size', type: 'text', aliases: ['rozmiar', 'format', 'wymiar'] },
      { id: 'standUntil', type: 'date', aliases: ['widoczne do', 'do dnia'] },
    ]),
    ...fieldsIn('issue', 'office', [
      { id: 'proofOn', type: 'date', aliases: ['dowód emisji', 'egzemplarz otrzymano'] },
    ]),
    ...fieldsIn('cost', 'public', [
      { id: 'cost', type: 'money', aliases: ['koszt', 'kwota', 'cena', 'wartość'] },
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa', 'nr umowy'] },
    ]),
    ...fieldsIn('cost', 'office', [
      { id: 'invoice', type: 'text', aliases: ['faktura', 'nr faktury'] },
      { id: 'paidOn', type: 'date', aliases: ['zapłacono', 'data zapłaty'] },
    ]),
    ...watchedBy(['book', 'proof'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'issueOn', 'title', 'outlet', 'department', 'cost', 'proofOn'], '-issueOn'),
    view('proofs', ['number', 'issueOn', 'title', 'outlet', 'invoice', 'deadline'], 'issueOn', {
      filters: [
        { field: 'proofOn', kind: 'empty' },
        { field: 'issueOn', kind: 'days', to: 0 },
      ],
    }),
    view('costs', ['number', 'issueOn', 'title', 'outlet', 'cost', 'contract'], '-issueOn', { group: 'department' }),
  ],
  print,
})
