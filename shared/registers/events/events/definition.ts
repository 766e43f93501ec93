import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { eventsClocks } from './clocks'

const { view, print } = layoutOf({
  date: 104,
  hour: 170,
  place: 170,
  organiser: 170,
  authorities: 170,
  deadline: 200,
  coordinator: 170,
  budget: 120,
  cost: 120,
  attendance: 80,
})

/**
 * Calendar of ceremonies and events: where and when, who comes, what is still to be done before, and what is left to
 * do afterwards.
 */
export const events = defineRegister({
  id: 'events',
  icon: 'calendar',
  group: 'promotion',
  profiles: ['selfGovernment', 'social', 'organisations', 'foreign'],
  sections: ['event', 'preparing', 'guests', 'money', 'after', 'office'],
  title: 'name',
  key: 'name',
  order: ['date', 'name'],
  clocks: eventsClocks,
  importKeys: [['name', 'date'], 'name'],
  events: { date: 'date', name: 'name' },
  dateOrder: [
    { first: 'invitedOn', then: 'date' },
    { first: 'date', then: 'endOn' },
    { first: 'date', then: 'thankedOn' },
    { first: 'permitAskedOn', then: 'date' },
  ],
  health: {
    past: ['invitedOn', 'thankedOn', 'permitAskedOn'],
    checks: ['stepLate', 'stepAfterEvent', 'sameDayHall', 'overBudget'],
  },
  sums: [{ field: 'budget' }, { field: 'cost' }],
  letters: [{ id: 'invitation' }, { id: 'scenario' }, { id: 'guestList' }],
  statistics: { clock: 'invitations', by: ['organiser'], papers: [{ id: 'eventCalendar' }] },
  charts: [{ id: 'months', day: 'date', by: 'month', parts: 'kind' }],
  fields: [
    ...fieldsIn('event', 'public', [
      { id: 'date', type: 'date', required: true, aliases: ['data', 'termin', 'data wydarzenia'] },
      { id: 'endOn', type: 'date', aliases: ['do', 'data zakończenia'] },
      { id: 'hour', type: 'text', aliases: ['godzina', 'godz'] },
      {
        id: 'name',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['nazwa', 'wydarzenie', 'impreza', 'uroczystość'],
      },
      {
        id: 'kind',
        type: 'choice',
        initial: 'city',
        choices: ['state', 'anniversary', 'city', 'conference', 'visit', 'residents', 'ngo', 'sport', 'culture'],
        aliases: ['rodzaj'],
        spellings: { 'swieto panstwowe': 'state', impreza: 'city', spotkanie: 'residents' },
      },
      { id: 'room', type: 'links', to: 'rooms', one: true, aliases: ['sala'] },
      { id: 'place', type: 'text', complete: true, aliases: ['miejsce'] },
      { id: 'organiser', type: 'text', complete: true, aliases: ['organizator'] },
      { id: 'ngo', type: 'links', to: 'ngos', one: true, aliases: ['organizacja'] },
      { id: 'authorities', type: 'text', complete: true, aliases: ['udział władz', 'kto uczestniczy'] },
    ]),
    ...fieldsIn('event', 'office', [
      { id: 'coordinator', type: 'text', complete: true, aliases: ['koordynator', 'odpowiedzialny', 'prowadzący'] },
    ]),
    ...fieldsIn('preparing', 'office', [
      {
        id: 'steps',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('preparing', 'office', [
            { id: 'task', type: 'text', complete: true, aliases: ['zadanie do przygotowania'] },
            { id: 'who', type: 'text', complete: true, aliases: ['wykonawca zadania'] },
            { id: 'before', type: 'integer', aliases: ['ile dni przed'] },
            { id: 'due', type: 'date', aliases: ['termin zadania'] },
            { id: 'done', type: 'boolean', aliases: ['wykonano zadanie'] },
          ]),
        ],
      },
      { id: 'stepsLeft', type: 'derived', derive: 'stepsLeft', as: 'text', inForm: true },
      { id: 'stepDue', type: 'derived', derive: 'stepDue', as: 'date', inner: true },
      { id: 'stepsDone', type: 'derived', derive: 'stepsDone', as: 'date', inner: true },
      {
        id: 'scenario',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('preparing', 'office', [
            { id: 'time', type: 'text', aliases: ['czas'] },
            { id: 'point', type: 'text', aliases: ['punkt programu'] },
            { id: 'speaker', type: 'text', complete: true, aliases: ['występuje'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('preparing', 'public', [{ id: 'mass', type: 'boolean', aliases: ['impreza masowa'] }]),
    ...fieldsIn('preparing', 'office', [
      { id: 'permitAskedOn', type: 'date', aliases: ['wniosek o zezwolenie'] },
      { id: 'permit', type: 'text', aliases: ['zezwolenie', 'nr zezwolenia'] },
    ]),
    ...fieldsIn('guests', 'office', [{ id: 'invitedOn', type: 'date', aliases: ['zaproszenia wysłano'] }]),
    ...fieldsIn('guests', 'private', [
      {
        id: 'guests',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('guests', 'private', [
            { id: 'seat', type: 'integer', aliases: ['kolejność'] },
            { id: 'person', type: 'text', complete: true, aliases: ['gość'] },
            { id: 'post', type: 'text', complete: true, aliases: ['funkcja gościa'] },
            { id: 'answer', type: 'choice', choices: ['comes', 'declined', 'sends'], aliases: ['odpowiedź gościa'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('money', 'public', [
      { id: 'budget', type: 'money', aliases: ['budżet', 'plan wydatków'] },
      { id: 'cost', type: 'money', aliases: ['koszt', 'wydano'] },
    ]),
    ...fieldsIn('after', 'public', [
      { id: 'attendance', type: 'integer', aliases: ['frekwencja', 'liczba uczestników'] },
    ]),
    ...fieldsIn('after', 'office', [
      { id: 'thankedOn', type: 'date', aliases: ['podziękowania wysłano'] },
      { id: 'conclusions', type: 'longText', wide: true, aliases: ['wnioski'] },
    ]),
    ...watchedBy(['step', 'invitations', 'permit', 'thanks'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['date', 'hour', 'name', 'place', 'organiser', 'authorities', 'deadline'], '-date'),
    view('week', ['date', 'hour', 'name', 'place', 'authorities', 'coordinator'], 'date', {
      filters: [{ field: 'date', kind: 'days', from: 0, to: 7 }],
    }),
    view('month', ['date', 'hour', 'name', 'place', 'organiser', 'authorities'], 'date', {
      filters: [{ field: 'date', kind: 'thisMonth' }],
    }),
    view('unstaffed', ['date', 'hour', 'name', 'place', 'deadline'], 'date', {
      filters: [
        { field: 'coordinator', kind: 'empty' },
        { field: 'date', kind: 'days', from: 0 },
      ],
    }),
    view('kinds', ['date', 'name', 'budget', 'cost', 'attendance'], '-date', { group: 'kind' }),
  ],
  print,
})
