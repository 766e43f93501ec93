import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'

const clocks = [
  {
    id: 'settle',
    start: 'lastDay',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'settledOn',
    officeLength: true,
    soon: 3,
    weight: 3,
    letter: 'attendanceSheet',
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  date: 104,
  kind: 120,
  project: 170,
  hour: 100,
  hours: 70,
  place: 160,
  trainer: 160,
  places: 70,
  came: 80,
  deadline: 200,
})

/** Workshops, trainings, panels and study visits of projects and for organisations, with who came. */
export const workshops = defineRegister({
  id: 'workshops',
  icon: 'calendar',
  group: 'cooperation',
  sections: ['event', 'people', 'results', 'office'],
  title: 'title',
  key: 'title',
  order: ['date', 'title'],
  clocks,
  events: { date: 'date', name: 'title' },
  importKeys: [['title', 'date'], 'title'],
  dateOrder: [
    { first: 'date', then: 'to' },
    { first: 'date', then: 'settledOn' },
  ],
  health: { past: ['settledOn'], checks: ['overPlaces', 'afterProject'] },
  carry: ['project', 'kind', 'place', 'trainer', 'places'],
  letters: [{ id: 'attendanceSheet' }],
  fields: [
    ...fieldsIn('event', 'public', [
      { id: 'title', type: 'text', required: true, wide: true, aliases: ['tytuł', 'temat', 'nazwa zajęć'] },
      {
        id: 'kind',
        type: 'choice',
        initial: 'workshop',
        choices: ['workshop', 'training', 'panel', 'visit', 'conference'],
        aliases: ['rodzaj', 'forma'],
        spellings: {
          warsztaty: 'workshop',
          szkolenie: 'training',
          'wizyta studyjna': 'visit',
          konferencja: 'conference',
        },
      },
      { id: 'project', type: 'links', to: 'projects', one: true, aliases: ['projekt'] },
      { id: 'date', type: 'date', required: true, aliases: ['data', 'dzień', 'termin'] },
      { id: 'to', type: 'date', aliases: ['do dnia', 'do'] },
      { id: 'lastDay', type: 'derived', derive: 'workshopEnd', as: 'date', inner: true },
      { id: 'hour', type: 'text', aliases: ['godziny', 'godzina'] },
      { id: 'hours', type: 'integer', aliases: ['liczba godzin'] },
      { id: 'place', type: 'text', complete: true, aliases: ['miejsce', 'sala'] },
      { id: 'trainer', type: 'text', complete: true, aliases: ['prowadzący', 'trener', 'wykładowca'] },
      { id: 'places', type: 'integer', aliases: ['liczba miejsc', 'miejsca', 'limit'] },
    ]),
    ...fieldsIn('people', 'private', [
      {
        id: 'attendance',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('people', 'private', [
            { id: 'participant', type: 'links', to: 'participants', one: true },
            { id: 'name', type: 'text', complete: true, aliases: ['uczestnik', 'imię i nazwisko'] },
            { id: 'hours', type: 'integer' },
            { id: 'signed', type: 'boolean' },
          ]),
        ],
      },
    ]),
    ...fieldsIn('people', 'public', [{ id: 'came', type: 'derived', derive: 'cameCount', as: 'text', inForm: true }]),
    ...fieldsIn('results', 'office', [
      { id: 'before', type: 'text' },
      { id: 'after', type: 'text' },
      { id: 'settledOn', type: 'date', aliases: ['rozliczono'] },
      { id: 'conclusions', type: 'longText', wide: true, aliases: ['wnioski'] },
    ]),
    ...watchedBy(['settle'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['date', 'hour', 'title', 'kind', 'project', 'place', 'trainer', 'places', 'came'], '-date'),
    view('ahead', ['date', 'title', 'kind', 'project', 'came', 'deadline'], 'date', {
      filters: [{ field: 'settledOn', kind: 'empty' }],
    }),
  ],
  print,
})
