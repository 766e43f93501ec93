import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { agreementsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  signedOn: 104,
  kind: 130,
  party: 170,
  to: 104,
  status: 150,
  deadline: 200,
  from: 104,
  caretaker: 170,
  renews: 80,
})

/**
 * Agreements of cooperation: with other municipalities (porozumienia, act on municipalities art. 74), universities,
 * schools, units, organisations and partner towns. What is paid for stands in the register of contracts.
 */
export const agreements = defineRegister({
  id: 'agreements',
  icon: 'contract',
  group: 'cooperation',
  profiles: ['selfGovernment', 'social', 'foreign'],
  sections: ['agreement', 'time', 'duties', 'office'],
  title: 'subject',
  ...numberedByYear('signedOn', 'P {nr}/{rrrr}'),
  clocks: agreementsClocks,
  dateOrder: [
    { first: 'signedOn', then: 'publishedOn' },
    { first: 'from', then: 'to' },
    { first: 'signedOn', then: 'endedOn' },
  ],
  health: {
    past: ['signedOn', 'publishedOn', 'reviewedOn'],
    checks: ['endedNotSaid', 'townNotLinked', 'intermunicipalNoAct'],
  },
  letters: [{ id: 'summary' }],
  fields: [
    ...fieldsIn('agreement', 'public', [
      entryNumber,
      { id: 'signedOn', type: 'date', required: true, aliases: ['data podpisania', 'data', 'data zawarcia'] },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'other',
        choices: ['municipality', 'university', 'school', 'unit', 'organisation', 'partnerTown', 'other'],
        aliases: ['rodzaj', 'z kim'],
        spellings: {
          gmina: 'municipality',
          powiat: 'municipality',
          'porozumienie miedzygminne': 'municipality',
          uniwersytet: 'university',
          'szkola wyzsza': 'university',
          jednostka: 'unit',
          stowarzyszenie: 'organisation',
        },
      },
      {
        id: 'party',
        type: 'text',
        required: true,
        complete: true,
        aliases: ['strona', 'druga strona', 'nazwa'],
      },
      {
        id: 'partner',
        type: 'links',
        to: 'partners',
        one: true,
        aliases: ['miasto partnerskie', 'partner zagraniczny'],
      },
      { id: 'subject', type: 'text', required: true, wide: true, aliases: ['przedmiot', 'czego dotyczy', 'w sprawie'] },
      { id: 'scope', type: 'longText', wide: true, aliases: ['zakres', 'zakres współpracy'] },
      { id: 'signatories', type: 'persons', aliases: ['podpisali', 'osoby podpisujące'] },
      { id: 'languages', type: 'text', aliases: ['języki'] },
      { id: 'act', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała', 'podstawa'] },
    ]),
    ...fieldsIn('time', 'public', [
      { id: 'from', type: 'date', aliases: ['obowiązuje od', 'od'] },
      { id: 'to', type: 'date', yearsAhead: 60, aliases: ['obowiązuje do', 'do'] },
      { id: 'renews', type: 'boolean', aliases: ['przedłuża się'] },
      { id: 'noticeDays', type: 'integer', aliases: ['wypowiedzenie'] },
      { id: 'endedOn', type: 'date', aliases: ['rozwiązano', 'wygasło'] },
      {
        id: 'status',
        type: 'derived',
        derive: 'agreementStatus',
        as: 'state',
        states: { running: 'met', ahead: 'info', ended: 'quiet' },
      },
    ]),
    ...fieldsIn('duties', 'public', [
      { id: 'publishedOn', type: 'date', aliases: ['ogłoszono', 'data ogłoszenia'] },
      { id: 'journal', type: 'text', aliases: ['dziennik urzędowy', 'pozycja'] },
      {
        id: 'actions',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('duties', 'public', [
            { id: 'date', type: 'date', aliases: ['data działania'] },
            { id: 'action', type: 'text', aliases: ['działanie'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('duties', 'office', [
      { id: 'reviewedOn', type: 'date', aliases: ['przegląd porozumienia'] },
      { id: 'caretaker', type: 'text', complete: true, aliases: ['opiekun', 'kto prowadzi'] },
    ]),
    ...fieldsIn('office', 'private', [{ id: 'contact', type: 'text', aliases: ['kontakt'] }]),
    ...watchedByOccurrence(['journal', 'ending', 'review'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'signedOn', 'kind', 'party', 'subject', 'to', 'status', 'deadline'], '-signedOn'),
    view('running', ['number', 'party', 'subject', 'from', 'to', 'caretaker'], 'party', {
      filters: [{ field: 'status', kind: 'oneOf', values: ['running'] }],
      group: 'kind',
    }),
    view('ending', ['number', 'party', 'subject', 'to', 'renews'], 'to', {
      filters: [
        { field: 'to', kind: 'days', from: 0, to: 180 },
        { field: 'status', kind: 'oneOf', values: ['running'] },
      ],
    }),
  ],
  print,
})
