import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { pressEventsClocks } from './clocks'

const { view, print } = layoutOf({ date: 104, hour: 170, place: 170, speakers: 170, came: 80, deadline: 200 })

/**
 * Press conferences and briefings: who spoke, who was asked to come and came, and what was written of it.
 */
export const pressEvents = defineRegister({
  id: 'pressEvents',
  icon: 'calendar',
  group: 'media',
  sections: ['event', 'guests', 'office'],
  title: 'topic',
  key: 'topic',
  order: ['date', 'topic'],
  clocks: pressEventsClocks,
  importKeys: [['topic', 'date'], 'topic'],
  events: { date: 'date', name: 'topic' },
  dateOrder: [{ first: 'invitedOn', then: 'date' }],
  health: { past: ['invitedOn'] },
  letters: [{ id: 'invitation', marks: 'invitedOn' }],
  fields: [
    ...fieldsIn('event', 'public', [
      { id: 'date', type: 'date', required: true, aliases: ['data', 'termin', 'data konferencji'] },
      { id: 'hour', type: 'text', aliases: ['godzina', 'godz'] },
      { id: 'topic', type: 'text', required: true, wide: true, aliases: ['temat', 'przedmiot', 'nazwa'] },
      { id: 'place', type: 'text', complete: true, aliases: ['miejsce'] },
      { id: 'speakers', type: 'persons', aliases: ['mówcy', 'uczestnicy', 'prowadzący', 'kto mówi'] },
      { id: 'release', type: 'links', to: 'releases', one: true, aliases: ['komunikat'] },
    ]),
    ...fieldsIn('guests', 'office', [
      { id: 'invitedOn', type: 'date', aliases: ['zaproszenia wysłano', 'data zaproszenia'] },
    ]),
    ...fieldsIn('guests', 'private', [
      {
        id: 'invited',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('guests', 'private', [
            { id: 'outlet', type: 'links', to: 'media', one: true, aliases: ['redakcja'] },
            { id: 'person', type: 'text', complete: true, aliases: ['dziennikarz', 'imię i nazwisko'] },
            { id: 'came', type: 'boolean', aliases: ['obecny', 'przyszedł'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('guests', 'public', [
      { id: 'came', type: 'integer', aliases: ['liczba obecnych', 'obecnych'] },
      { id: 'echo', type: 'links', to: 'critique', aliases: ['publikacje'] },
    ]),
    ...watchedBy(['invite'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['date', 'hour', 'topic', 'place', 'speakers', 'came', 'deadline'], '-date'),
    view('ahead', ['date', 'hour', 'topic', 'place', 'deadline'], 'date', {
      filters: [{ field: 'date', kind: 'days', from: 0 }],
    }),
  ],
  print,
})
