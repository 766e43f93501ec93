import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const clocks = [
  {
    id: 'publish',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'doneOn',
    early: true,
    soon: 2,
    weight: 2,
    publishes: { where: 'places' },
  },
  {
    id: 'usual',
    start: 'receivedOn',
    length: { unit: 'workingDays', count: 3 },
    family: 'B',
    metBy: 'doneOn',
    when: [{ field: 'dueOn', oneOf: [''] }],
    officeLength: true,
    soon: 1,
    weight: 3,
    publishes: { where: 'places' },
  },
  {
    id: 'remove',
    start: 'removeOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'removedOn',
    early: true,
    soon: 3,
    weight: 2,
    publishes: { where: 'places' },
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 110,
  receivedOn: 104,
  orderedBy: 160,
  places: 150,
  action: 110,
  dueOn: 104,
  doneOn: 104,
  enteredBy: 150,
  removeOn: 104,
  removedOn: 104,
  deadline: 200,
})

/**
 * Orders to publish, change or remove on the website, in the public bulletin, on the board: who made and who entered it
 * are data of the bulletin itself (act on public information art. 8 ust. 6).
 */
export const webChanges = defineRegister({
  id: 'webChanges',
  icon: 'task',
  group: 'promotion',
  sections: ['order', 'done', 'office'],
  title: 'subject',
  ...numberedByYear('receivedOn', 'www {nr}/{rrrr}'),
  clocks,
  dateOrder: [
    { first: 'receivedOn', then: 'doneOn' },
    { first: 'doneOn', then: 'removeOn' },
    { first: 'doneOn', then: 'removedOn' },
  ],
  health: { past: ['receivedOn', 'doneOn', 'removedOn'], checks: ['bipIncomplete'] },
  carry: ['receivedOn', 'orderedBy', 'places'],
  letters: [{ id: 'confirmation' }],
  statistics: { clock: 'usual', by: ['orderedBy'], papers: [] },
  fields: [
    ...fieldsIn('order', 'public', [
      entryNumber,
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data zlecenia', 'data wpływu', 'wpłynęło', 'data'] },
      {
        id: 'orderedBy',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['zlecający', 'kto zleca', 'wydział', 'komórka'],
      },
      {
        id: 'places',
        type: 'multiChoice',
        required: true,
        choices: ['www', 'bip', 'board', 'social'],
        aliases: ['gdzie', 'miejsce publikacji'],
        spellings: { strona: 'www', 'strona www': 'www', tablica: 'board', facebook: 'social' },
      },
      {
        id: 'action',
        type: 'choice',
        initial: 'publish',
        choices: ['publish', 'change', 'remove'],
        aliases: ['co zrobić', 'rodzaj zlecenia'],
        spellings: { dodac: 'publish', aktualizacja: 'change' },
      },
      { id: 'subject', type: 'text', required: true, wide: true, aliases: ['czego dotyczy', 'temat', 'tytuł'] },
    ]),
    ...fieldsIn('order', 'office', [
      { id: 'content', type: 'longText', wide: true, aliases: ['treść'] },
      { id: 'dueOn', type: 'date', aliases: ['termin', 'opublikować do'] },
    ]),
    ...fieldsIn('done', 'public', [
      { id: 'doneOn', type: 'date', aliases: ['opublikowano', 'data publikacji', 'wykonano'] },
      { id: 'author', type: 'text', complete: true, aliases: ['wytworzył', 'odpowiedzialny'] },
      { id: 'enteredBy', type: 'text', complete: true, aliases: ['wprowadził', 'opublikował'] },
      { id: 'url', type: 'text', wide: true, aliases: ['adres', 'link', 'url'] },
      { id: 'removeOn', type: 'date', yearsAhead: 11, aliases: ['usunąć dnia', 'publikować do'] },
      { id: 'removedOn', type: 'date', aliases: ['usunięto'] },
      { id: 'basis', type: 'text', wide: true, complete: true, aliases: ['podstawa usunięcia'] },
    ]),
    ...watchedBy(['publish', 'usual', 'remove'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'receivedOn', 'orderedBy', 'places', 'subject', 'doneOn', 'enteredBy', 'removeOn'],
      '-receivedOn',
    ),
    view(
      'open',
      ['number', 'receivedOn', 'orderedBy', 'places', 'action', 'subject', 'dueOn', 'deadline'],
      'receivedOn',
      {
        filters: [{ field: 'doneOn', kind: 'empty' }],
      },
    ),
    view('toRemove', ['number', 'places', 'subject', 'doneOn', 'removeOn', 'deadline'], 'removeOn', {
      filters: [
        { field: 'removeOn', kind: 'notEmpty' },
        { field: 'removedOn', kind: 'empty' },
      ],
    }),
  ],
  print,
})
