import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const pending = { field: 'decision', noneOf: ['taken', 'refused'] } as const

const clocks = [
  {
    id: 'answer',
    start: 'receivedOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'answeredOn',
    officeLength: true,
    soon: 5,
    weight: 3,
    letter: 'adAnswer',
  },
  {
    id: 'valid',
    start: 'validUntil',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'answeredOn',
    early: true,
    when: [pending],
    soon: 5,
    weight: 3,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 110,
  receivedOn: 104,
  outlet: 160,
  offerer: 160,
  medium: 130,
  price: 110,
  validUntil: 104,
  decision: 130,
  answeredOn: 104,
  deadline: 200,
})

/** Offers of advertising that media and firms send, with the decision and the answer. */
export const adOffers = defineRegister({
  id: 'adOffers',
  icon: 'contract',
  group: 'promotion',
  sections: ['offer', 'decision', 'office'],
  title: 'subject',
  ...numberedByYear('receivedOn', 'R {nr}/{rrrr}'),
  clocks,
  dateOrder: [
    { first: 'receivedOn', then: 'answeredOn' },
    { first: 'receivedOn', then: 'validUntil' },
  ],
  health: { past: ['receivedOn', 'answeredOn'], checks: ['takenNoContract'] },
  sums: [{ field: 'price' }],
  letters: [{ id: 'adAnswer', marks: 'answeredOn' }],
  fields: [
    ...fieldsIn('offer', 'public', [
      entryNumber,
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wpływu', 'wpłynęło', 'data'] },
      { id: 'outlet', type: 'links', to: 'media', one: true, aliases: ['redakcja', 'nazwa medium'] },
      { id: 'offerer', type: 'text', complete: true, aliases: ['oferent', 'firma'] },
      { id: 'subject', type: 'text', required: true, wide: true, aliases: ['przedmiot oferty', 'przedmiot', 'oferta'] },
      {
        id: 'medium',
        type: 'choice',
        choices: ['press', 'radio', 'tv', 'web', 'outdoor', 'gadgets', 'other'],
        aliases: ['rodzaj', 'rodzaj reklamy'],
        spellings: { prasa: 'press', telewizja: 'tv', internet: 'web', billboard: 'outdoor', gadzety: 'gadgets' },
      },
    ]),
    ...fieldsIn('offer', 'private', [
      { id: 'contact', type: 'text', wide: true, aliases: ['kontakt', 'osoba do kontaktu'] },
    ]),
    ...fieldsIn('offer', 'office', [
      { id: 'price', type: 'money', aliases: ['cena', 'kwota'] },
      { id: 'unit', type: 'text', complete: true, aliases: ['za co', 'jednostka'] },
      { id: 'reach', type: 'text', complete: true, aliases: ['zasięg', 'nakład'] },
      { id: 'validUntil', type: 'date', aliases: ['ważna do', 'termin ważności'] },
    ]),
    ...fieldsIn('decision', 'public', [
      {
        id: 'decision',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'taken', 'refused'],
        aliases: ['decyzja', 'rozstrzygnięcie'],
        spellings: { tak: 'taken', nie: 'refused' },
      },
      { id: 'answeredOn', type: 'date', aliases: ['odpowiedziano', 'data odpowiedzi'] },
    ]),
    ...fieldsIn('decision', 'office', [{ id: 'reason', type: 'text', wide: true, aliases: ['uzasadnienie'] }]),
    ...fieldsIn('decision', 'public', [
      { id: 'campaign', type: 'links', to: 'campaigns', one: true, aliases: ['kampania'] },
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa'] },
    ]),
    ...watchedBy(['answer', 'valid'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'receivedOn', 'offerer', 'subject', 'medium', 'price', 'validUntil', 'decision'],
      '-receivedOn',
    ),
    view('open', ['number', 'receivedOn', 'offerer', 'subject', 'price', 'validUntil', 'deadline'], 'validUntil', {
      filters: [{ field: 'decision', kind: 'oneOf', values: ['taken', 'refused'], not: true }],
    }),
  ],
  print,
})
