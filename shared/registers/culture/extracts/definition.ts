import { channels, channelSpellings } from '../../../engine/channels/channels'
import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const clocks = [
  {
    // Fourteen days from receipt of the motion (regulation of 26 January 2012 § 13).
    id: 'extract',
    start: 'receivedOn',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'issuedOn',
    when: [{ field: 'outcome', noneOf: ['refused', 'withdrawn'] }],
    soon: 5,
    weight: 1,
    letter: 'extract',
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 90,
  receivedOn: 104,
  applicant: 200,
  kind: 120,
  pages: 80,
  fee: 100,
  feeOn: 104,
  issuedOn: 104,
  manner: 140,
  deadline: 200,
})

/** Register of extracts from the book and the register of cultural institutions (regulation of 26 January 2012 § 10-13). */
export const cultureExtracts = defineRegister({
  id: 'cultureExtracts',
  icon: 'document',
  group: 'cooperation',
  sections: ['motion', 'extract', 'office'],
  title: 'subject',
  ...numberedByYear('receivedOn', '{nr}/{rrrr}'),
  clocks,
  dateOrder: [{ first: 'receivedOn', then: 'issuedOn' }],
  health: { past: ['receivedOn', 'issuedOn', 'feeOn'], checks: ['unpaidExtract'] },
  sums: [{ field: 'fee' }],
  letters: [{ id: 'extract' }, { id: 'cover', marks: 'issuedOn' }],
  statistics: { clock: 'extract', by: ['kind'], papers: [] },
  fields: [
    ...fieldsIn('motion', 'public', [
      entryNumber,
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wniosku', 'data wpływu', 'wpłynęło'] },
      {
        id: 'institution',
        type: 'links',
        to: 'culture',
        one: true,
        required: true,
        aliases: ['instytucja', 'instytucja kultury'],
      },
      { id: 'subject', type: 'derived', derive: 'extractSubject', as: 'text', along: ['institution'], inner: true },
    ]),
    ...fieldsIn('motion', 'private', [
      { id: 'applicant', type: 'text', complete: true, wide: true, aliases: ['wnioskodawca'] },
      { id: 'address', type: 'text', wide: true, aliases: ['adres wnioskodawcy', 'adres'] },
    ]),
    ...fieldsIn('motion', 'office', [
      {
        id: 'channel',
        type: 'choice',
        choices: channels,
        aliases: ['sposób złożenia'],
        spellings: channelSpellings,
      },
    ]),
    ...fieldsIn('extract', 'public', [
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'short',
        choices: ['full', 'short'],
        aliases: ['rodzaj', 'rodzaj odpisu'],
        spellings: { pelny: 'full', skrocony: 'short', ksiega: 'full', rejestr: 'short' },
      },
      { id: 'pages', type: 'integer', aliases: ['stron', 'liczba stron'] },
      { id: 'fee', type: 'derived', derive: 'extractFee', as: 'money' },
      { id: 'free', type: 'boolean', aliases: ['zwolniony z opłaty'] },
      { id: 'feeOn', type: 'date', aliases: ['opłata z dnia', 'opłacono'] },
      {
        id: 'outcome',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'issued', 'refused', 'withdrawn'],
        aliases: ['wynik'],
        spellings: { wydano: 'issued' },
      },
      { id: 'issuedOn', type: 'date', aliases: ['wydano dnia', 'data wydania'] },
      {
        id: 'manner',
        type: 'choice',
        choices: ['registered', 'inPerson', 'electronic'],
        aliases: ['sposób', 'sposób wydania'],
        spellings: {
          'list polecony': 'registered',
          poczta: 'registered',
          osobiscie: 'inPerson',
          elektronicznie: 'electronic',
        },
      },
    ]),
    ...watchedBy(['extract'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'receivedOn', 'subject', 'applicant', 'kind', 'pages', 'fee', 'issuedOn', 'manner'],
      '-receivedOn',
    ),
    view('open', ['number', 'receivedOn', 'subject', 'kind', 'feeOn', 'deadline'], 'receivedOn', {
      filters: [
        { field: 'issuedOn', kind: 'empty' },
        { field: 'outcome', kind: 'oneOf', values: ['refused', 'withdrawn'], not: true },
      ],
    }),
  ],
  print,
})
