import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { fieldsIn, layoutOf } from '../../../model/shorthand'

/** Days the office sets by the act the publication follows from: until when it must appear, and when it must go. */
const clocks = [
  {
    id: 'publish',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'publishedOn',
    soon: 3,
    weight: 1,
    publishes: { where: 'where' },
  },
  {
    id: 'remove',
    start: 'removeOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'removedOn',
    soon: 14,
    weight: 1,
    publishes: { where: 'where' },
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  where: 150,
  dueOn: 104,
  publishedOn: 110,
  removeOn: 104,
  removedOn: 104,
  deadline: 190,
  enteredBy: 150,
  address: 200,
})

/**
 * What the office publishes in its bulletin and elsewhere: where, until when, with the day and its proof, and when it must be
 * taken down again. Folders made for the bulletin write themselves in (`publications`).
 */
export const bulletin = defineRegister({
  id: 'bulletin',
  icon: 'outbox',
  group: 'secretariat',
  sections: ['what', 'published', 'removal', 'office'],
  title: 'title',
  key: 'title',
  order: ['publishedOn', 'title'],
  clocks,
  importKeys: [['title', 'publishedOn'], 'title'],
  dateOrder: [
    { first: 'publishedOn', then: 'removedOn' },
    { first: 'publishedOn', then: 'removeOn' },
  ],
  health: { past: ['publishedOn', 'removedOn'] },
  unpublished: ['noProof'],
  carry: ['where', 'author', 'enteredBy'],
  publications: {
    title: 'title',
    madeOn: 'madeOn',
    publishedOn: 'publishedOn',
    time: 'time',
    author: 'author',
    enteredBy: 'enteredBy',
    leftOut: 'leftOut',
    removeOn: 'removeOn',
    where: { field: 'where', choice: 'bip' },
  },
  fields: [
    ...fieldsIn('what', 'public', [
      {
        id: 'title',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['tytuł', 'co', 'treść', 'przedmiot', 'informacja', 'nazwa'],
      },
      {
        id: 'where',
        type: 'multiChoice',
        required: true,
        choices: ['bip', 'board', 'website', 'journal', 'social', 'other'],
        aliases: ['gdzie', 'miejsce publikacji', 'miejsce'],
        spellings: { 'tablica ogloszen': 'board', tablica: 'board', www: 'website', strona: 'website' },
      },
      {
        id: 'legalBasis',
        type: 'text',
        complete: true,
        wide: true,
        aliases: ['podstawa prawna', 'podstawa'],
      },
    ]),
    ...fieldsIn('what', 'office', [
      { id: 'orderedBy', type: 'text', complete: true, list: 'departments', aliases: ['kto zlecił', 'zlecający'] },
      { id: 'dueOn', type: 'date', yearsAhead: 5, aliases: ['termin publikacji', 'opublikować do'] },
    ]),
    ...fieldsIn('published', 'public', [
      { id: 'madeOn', type: 'date', aliases: ['data wytworzenia', 'wytworzono'] },
      { id: 'author', type: 'text', complete: true, aliases: ['wytworzył', 'odpowiada za treść', 'autor'] },
      { id: 'publishedOn', type: 'date', aliases: ['data publikacji', 'opublikowano', 'udostępniono'] },
      { id: 'time', type: 'text', aliases: ['godzina'] },
      { id: 'enteredBy', type: 'text', complete: true, aliases: ['wprowadził', 'opublikował'] },
      { id: 'leftOut', type: 'longText', wide: true, aliases: ['wyłączono', 'zakres wyłączenia'] },
      { id: 'address', type: 'text', wide: true, aliases: ['adres', 'adres strony', 'link', 'url'] },
    ]),
    ...fieldsIn('removal', 'public', [
      { id: 'removeOn', type: 'date', yearsAhead: 30, aliases: ['usunąć dnia', 'do kiedy', 'termin usunięcia'] },
      { id: 'removedOn', type: 'date', aliases: ['usunięto', 'data usunięcia'] },
    ]),
    ...watchedBy(['publish', 'remove'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['title', 'where', 'publishedOn', 'enteredBy', 'removeOn', 'removedOn'], '-publishedOn'),
    view('toPublish', ['title', 'where', 'dueOn', 'deadline'], 'dueOn', {
      filters: [{ field: 'publishedOn', kind: 'empty' }],
    }),
    view('toRemove', ['title', 'where', 'removeOn', 'deadline', 'address'], 'removeOn', {
      filters: [
        { field: 'removeOn', kind: 'notEmpty' },
        { field: 'removedOn', kind: 'empty' },
      ],
    }),
    view('noProof', ['title', 'where', 'publishedOn', 'enteredBy', 'address'], 'publishedOn', {
      filters: [
        { field: 'publishedOn', kind: 'notEmpty' },
        { field: 'address', kind: 'empty' },
        { field: 'files', kind: 'empty' },
        { field: 'removedOn', kind: 'empty' },
      ],
    }),
  ],
  print,
})
