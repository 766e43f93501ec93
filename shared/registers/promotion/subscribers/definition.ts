import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const clocks = [
  {
    id: 'erase',
    start: 'unsubscribedOn',
    length: { unit: 'workingDays', count: 1 },
    family: 'B',
    metBy: 'erasedOn',
    officeLength: true,
    soon: 1,
    weight: 2,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 120,
  addedOn: 104,
  list: 200,
  status: 120,
  mail: 220,
  consentOn: 104,
  source: 150,
  unsubscribedOn: 104,
  deadline: 200,
})

/** Subscribers of mailing lists: all of who they are is private, and none without consent gets anything. */
export const subscribers = defineRegister({
  id: 'subscribers',
  icon: 'people',
  group: 'promotion',
  sections: ['subscription', 'person', 'consent', 'office'],
  title: 'number',
  ...numberedByYear('addedOn', 'SUB {nr}/{rrrr}'),
  clocks,
  importKeys: ['mail', 'number'],
  retention: { start: ['unsubscribedOn'], years: 1 },
  dateOrder: [
    { first: 'consentOn', then: 'unsubscribedOn' },
    { first: 'unsubscribedOn', then: 'erasedOn' },
  ],
  health: {
    past: ['addedOn', 'consentOn', 'unsubscribedOn', 'erasedOn'],
    checks: ['noConsentDay', 'mailTwice', 'mailShape'],
  },
  carry: ['addedOn', 'list', 'consentText', 'source'],
  transfers: [{ id: 'addresses' }],
  fields: [
    ...fieldsIn('subscription', 'public', [
      entryNumber,
      { id: 'addedOn', type: 'date', required: true, aliases: ['data', 'data zapisu', 'dodano'] },
      {
        id: 'list',
        type: 'multiChoice',
        choices: ['news', 'council', 'ngo', 'culture', 'media', 'other'],
        aliases: ['lista', 'lista mailingowa', 'listy'],
        spellings: { newsletter: 'news', aktualnosci: 'news', organizacje: 'ngo', redakcje: 'media' },
      },
      {
        id: 'status',
        type: 'derived',
        derive: 'subscriberStatus',
        as: 'state',
        states: { active: 'met', noConsent: 'soon', unsubscribed: 'quiet' },
      },
    ]),
    ...fieldsIn('person', 'private', [
      { id: 'mail', type: 'text', wide: true, aliases: ['e-mail', 'email', 'adres e-mail', 'adres'] },
      { id: 'name', type: 'text', aliases: ['imię i nazwisko', 'nazwa', 'osoba'] },
      { id: 'ngo', type: 'links', to: 'ngos', one: true, aliases: ['organizacja'] },
    ]),
    ...fieldsIn('consent', 'office', [
      { id: 'consentOn', type: 'date', aliases: ['zgoda', 'zgoda z dnia', 'data zgody'] },
      { id: 'consentText', type: 'text', wide: true, complete: true, aliases: ['treść zgody'] },
      { id: 'source', type: 'text', complete: true, aliases: ['źródło zgody', 'skąd'] },
      { id: 'unsubscribedOn', type: 'date', aliases: ['wypisano', 'data wypisania', 'rezygnacja'] },
      { id: 'erasedOn', type: 'date', aliases: ['adres usunięto'] },
    ]),
    ...watchedBy(['erase'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'addedOn', 'list', 'mail', 'consentOn', 'status'], '-addedOn'),
    view('active', ['number', 'mail', 'list', 'consentOn', 'source'], '-addedOn', {
      filters: [{ field: 'status', kind: 'oneOf', values: ['active'] }],
    }),
    view('unsubscribed', ['number', 'list', 'unsubscribedOn', 'deadline'], '-unsubscribedOn', {
      filters: [{ field: 'unsubscribedOn', kind: 'notEmpty' }],
    }),
  ],
  print,
})
