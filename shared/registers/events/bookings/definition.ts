import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { bookingsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  from: 130,
  to: 130,
  room: 180,
  publicApplicant: 150,
  decision: 130,
  fee: 120,
  deadline: 200,
  appliedOn: 104,
  people: 80,
  day: 104,
  paidOn: 104,
  contract: 180,
  freeBasis: 170,
})

/**
 * Bookings of halls: who asked, when, for what, what it costs; two of one hall at once are pointed out. A natural
 * person who asks is private.
 */
export const bookings = defineRegister({
  id: 'bookings',
  icon: 'calendar',
  group: 'promotion',
  profiles: ['selfGovernment', 'social', 'organisations', 'foreign'],
  sections: ['booking', 'applicant', 'decision', 'use', 'office'],
  title: 'event',
  ...numberedByYear('appliedOn', 'B {nr}/{rrrr}'),
  clocks: bookingsClocks,
  events: { date: 'day', name: 'event' },
  dateOrder: [
    { first: 'appliedOn', then: 'decidedOn' },
    { first: 'keysOut', then: 'keysIn' },
  ],
  health: {
    past: ['appliedOn', 'decidedOn', 'paidOn', 'keysOut', 'keysIn'],
    checks: ['overlap', 'overCapacity', 'freeNoBasis', 'endsBeforeStart'],
  },
  sums: [{ field: 'fee' }],
  carry: ['room'],
  letters: [{ id: 'bookingAnswer', marks: 'decidedOn' }, { id: 'handover' }],
  charts: [{ id: 'rooms', day: 'day', by: { field: 'room' }, parts: 'decision' }],
  fields: [
    ...fieldsIn('booking', 'public', [
      entryNumber,
      { id: 'appliedOn', type: 'date', required: true, aliases: ['data wniosku', 'data wpływu', 'wpłynęło'] },
      { id: 'room', type: 'links', to: 'rooms', one: true, required: true, aliases: ['sala', 'obiekt'] },
      { id: 'event', type: 'text', required: true, wide: true, aliases: ['wydarzenie', 'cel', 'na co', 'nazwa'] },
      { id: 'from', type: 'instant', required: true, aliases: ['od', 'początek', 'rozpoczęcie'] },
      { id: 'to', type: 'instant', required: true, aliases: ['do', 'koniec', 'zakończenie'] },
      { id: 'day', type: 'derived', derive: 'bookingDay', as: 'date' },
      { id: 'people', type: 'integer', aliases: ['liczba osób'] },
    ]),
    ...fieldsIn('applicant', 'public', [
      {
        id: 'applicantKind',
        type: 'choice',
        choices: ['own', 'ngo', 'company', 'person'],
        aliases: ['rodzaj wnioskodawcy'],
        spellings: { urzad: 'own', jednostka: 'own', stowarzyszenie: 'ngo', 'osoba prywatna': 'person' },
      },
    ]),
    ...fieldsIn('applicant', 'private', [
      { id: 'applicant', type: 'text', complete: true, aliases: ['wnioskodawca', 'kto', 'najemca'] },
    ]),
    ...fieldsIn('applicant', 'public', [
      { id: 'publicApplicant', type: 'derived', derive: 'publicApplicant', as: 'text' },
    ]),
    ...fieldsIn('applicant', 'private', [{ id: 'contact', type: 'text', aliases: ['kontakt', 'telefon', 'adres'] }]),
    ...fieldsIn('decision', 'public', [
      {
        id: 'decision',
        type: 'choice',
        initial: 'waiting',
        choices: ['waiting', 'granted', 'refused'],
        aliases: ['decyzja', 'rozstrzygnięcie'],
        spellings: { tak: 'granted', 'zgoda na uzyczenie': 'granted', nie: 'refused' },
      },
      { id: 'decidedOn', type: 'date', aliases: ['data decyzji', 'data zgody'] },
    ]),
    ...fieldsIn('decision', 'office', [
      { id: 'reason', type: 'text', wide: true, aliases: ['powód odmowy', 'uzasadnienie'] },
    ]),
    ...fieldsIn('decision', 'public', [
      { id: 'fee', type: 'money', aliases: ['opłata', 'kwota', 'czynsz'] },
      { id: 'freeBasis', type: 'text', complete: true, aliases: ['podstawa zwolnienia', 'bezpłatnie na podstawie'] },
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa', 'nr umowy'] },
    ]),
    ...fieldsIn('decision', 'office', [{ id: 'paidOn', type: 'date', aliases: ['zapłacono', 'data wpłaty'] }]),
    ...fieldsIn('use', 'office', [
      { id: 'keysOut', type: 'date', aliases: ['klucze wydano'] },
      { id: 'keysIn', type: 'date', aliases: ['klucze zwrócono'] },
      { id: 'damage', type: 'text', wide: true, aliases: ['szkody', 'uwagi po'] },
    ]),
    ...watchedBy(['answer', 'payment', 'keys'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'from', 'to', 'room', 'event', 'publicApplicant', 'decision', 'fee', 'deadline'], '-from'),
    view('waiting', ['number', 'appliedOn', 'room', 'from', 'to', 'event', 'deadline'], 'appliedOn', {
      filters: [{ field: 'decision', kind: 'oneOf', values: ['waiting'] }],
    }),
    view('schedule', ['from', 'to', 'event', 'publicApplicant', 'people'], 'from', {
      filters: [
        { field: 'decision', kind: 'oneOf', values: ['refused'], not: true },
        { field: 'day', kind: 'days', from: 0 },
      ],
      group: 'room',
    }),
    view('paid', ['number', 'day', 'room', 'event', 'fee', 'paidOn', 'contract'], '-day', {
      filters: [{ field: 'fee', kind: 'range', from: '1' }],
    }),
    view('free', ['number', 'day', 'room', 'event', 'freeBasis'], '-day', {
      filters: [{ field: 'freeBasis', kind: 'notEmpty' }],
    }),
  ],
  print,
})
