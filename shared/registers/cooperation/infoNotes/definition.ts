import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

/** Whoever got a note says that he read it; what the source asks for ends by its own day (registers.md §16.1). */
const clocks = [
  {
    id: 'read',
    start: 'sentOn',
    length: { unit: 'workingDays', count: 5 },
    family: 'B',
    metBy: 'readOn',
    officeLength: true,
    soon: 2,
    weight: 3,
    letter: 'readRequest',
  },
  {
    id: 'source',
    start: 'deadlineOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'doneOn',
    early: true,
    soon: 14,
    critical: 3,
    weight: 2,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 110,
  on: 104,
  kind: 150,
  source: 170,
  language: 100,
  deadlineOn: 104,
  unread: 200,
  doneOn: 104,
  deadline: 200,
})

/**
 * Information notes (notatki informacyjne): what the office read of a call, an event, an act or an offer of cooperation, in
 * its own words, for whom, and who of them read it.
 */
export const infoNotes = defineRegister({
  id: 'infoNotes',
  icon: 'document',
  group: 'cooperation',
  profiles: ['selfGovernment', 'social', 'foreign'],
  sections: ['note', 'source', 'passing', 'office'],
  title: 'subject',
  ...numberedByYear('on', 'IN {nr}/{rrrr}'),
  clocks,
  importKeys: ['number', ['subject', 'on']],
  dateOrder: [
    { first: 'sentTo.date', then: 'sentTo.readOn' },
    { first: 'on', then: 'doneOn' },
  ],
  health: {
    past: ['on', 'translatedOn', 'sentTo.date', 'sentTo.readOn', 'doneOn'],
    checks: ['sentNoSummary', 'notTranslated', 'notRead'],
  },
  carry: ['kind', 'source', 'language'],
  letters: [{ id: 'infoNote' }, { id: 'readRequest' }],
  fields: [
    ...fieldsIn('note', 'public', [
      entryNumber,
      { id: 'on', type: 'date', required: true, aliases: ['data', 'data notatki', 'z dnia'] },
      { id: 'subject', type: 'text', required: true, wide: true, aliases: ['temat', 'przedmiot', 'tytuł', 'sprawa'] },
      {
        id: 'kind',
        type: 'choice',
        choices: ['call', 'event', 'act', 'practice', 'cooperation', 'other'],
        initial: 'call',
        aliases: ['rodzaj', 'czego dotyczy'],
        spellings: { 'nabor wnioskow': 'call', konferencja: 'event', 'zmiana przepisow': 'act' },
      },
    ]),
    ...fieldsIn('note', 'office', [
      { id: 'summary', type: 'longText', wide: true, aliases: ['treść', 'streszczenie', 'notatka'] },
      { id: 'deadlineOn', type: 'date', yearsAhead: 5, aliases: ['termin', 'termin ze źródła'] },
    ]),
    ...fieldsIn('source', 'public', [
      { id: 'source', type: 'text', complete: true, aliases: ['źródło', 'skąd'] },
      { id: 'url', type: 'text', aliases: ['adres strony', 'link'] },
      { id: 'language', type: 'text', complete: true, aliases: ['język', 'język źródła'] },
      { id: 'call', type: 'links', to: 'fundCalls', one: true, aliases: ['nabór'] },
      { id: 'partner', type: 'links', to: 'partners', one: true, aliases: ['partner'] },
    ]),
    ...fieldsIn('source', 'office', [
      { id: 'translator', type: 'text', complete: true, aliases: ['tłumacz', 'tłumaczenie'] },
      { id: 'translatedOn', type: 'date', aliases: ['przetłumaczono'] },
      { id: 'certified', type: 'boolean', aliases: ['tłumaczenie przysięgłe', 'tłumaczenie poświadczone'] },
    ]),
    ...fieldsIn('passing', 'office', [
      {
        id: 'sentTo',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('passing', 'office', [
            {
              id: 'department',
              type: 'text',
              list: 'departments',
              complete: true,
              aliases: ['komu przekazano', 'dla kogo'],
            },
            { id: 'date', type: 'date', aliases: ['kiedy przekazano'] },
            { id: 'readOn', type: 'date', aliases: ['zapoznano się'] },
            { id: 'interested', type: 'boolean', aliases: ['zainteresowany'] },
          ]),
        ],
      },
      { id: 'unread', type: 'derived', derive: 'noteUnread', as: 'text', inForm: true },
      { id: 'sentOn', type: 'derived', derive: 'noteSent', as: 'date', inner: true },
      { id: 'readOn', type: 'derived', derive: 'noteRead', as: 'date', inner: true },
      { id: 'doneOn', type: 'date', aliases: ['załatwiono', 'zakończono'] },
      { id: 'outcome', type: 'text', wide: true, aliases: ['wynik', 'co zrobiono'] },
    ]),
    ...watchedBy(['read', 'source'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('open', ['number', 'on', 'subject', 'kind', 'deadlineOn', 'unread', 'deadline'], '-on', {
      filters: [{ field: 'doneOn', kind: 'empty' }],
    }),
    view('unread', ['number', 'on', 'subject', 'unread', 'deadline'], 'on', {
      filters: [{ field: 'unread', kind: 'notEmpty' }],
    }),
    view('all', ['number', 'on', 'subject', 'kind', 'source', 'language', 'doneOn'], '-on'),
  ],
  print,
})
