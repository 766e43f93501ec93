import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { rubrics } from '../rubrics'
import { cultureClocks } from './clocks'

const { view, print } = layoutOf({
  number: 70,
  entryDays: 120,
  short: 110,
  seat: 170,
  organiser: 150,
  coOrganiser: 150,
  foundingAct: 160,
  statuteAct: 160,
  state: 120,
  director: 180,
  directorTo: 104,
  deadline: 200,
  struckOn: 104,
  struckBasis: 220,
})

/** Who entered it is itself register data (act on cultural activity art. 14 ust. 1a). */
const enteredBy = { type: 'text', complete: true } as const

/**
 * Register of cultural institutions with its books (act of 25 October 1991 art. 14; regulation of 26 January 2012): nine rubrics and
 * four parts. A rubric holds the wording of today; what an entry struck out stands in that entry and is never lost.
 */
export const culture = defineRegister({
  id: 'culture',
  icon: 'folder',
  group: 'cooperation',
  sections: ['register', 'entries', 'organisation', 'property', 'fate', 'office'],
  title: 'name',
  key: 'number',
  order: ['number'],
  clocks: cultureClocks,
  knownBy: { names: ['name'], to: 'struckOn' },
  importKeys: ['number', 'name'],
  dateOrder: [
    { first: 'foundedOn', then: 'enteredOn' },
    { first: 'enteredOn', then: 'struckOn' },
    { first: 'directors.from', then: 'directors.to' },
  ],
  health: {
    past: ['enteredOn', 'entries.on', 'programmeOn', 'statements.filedOn', 'contestOn'],
    checks: ['struckStands', 'statuteOutdated', 'twoInOne', 'struckNoBasis', 'noFoundingAct'],
  },
  letters: [{ id: 'book' }],
  papers: [{ id: 'printedRegister', group: 'organiser' }],
  fields: [
    ...fieldsIn('register', 'public', [
      {
        id: 'number',
        type: 'text',
        required: true,
        unique: true,
        aliases: ['numer wpisu', 'numer wpisu do rejestru', 'numer kolejny wpisu', 'nr', 'nr wpisu'],
      },
      { id: 'enteredOn', type: 'date', aliases: ['data wpisu do rejestru', 'data wpisu'] },
      {
        id: 'datesTold',
        type: 'text',
        wide: true,
        aliases: ['data wpisu do rejestru oraz daty kolejnych wpisów', 'daty wpisów'],
      },
      {
        id: 'name',
        type: 'text',
        required: true,
        unique: true,
        wide: true,
        aliases: [
          'nazwa',
          'pełna nazwa instytucji kultury',
          'pełna nazwa instytucji kultury wynikająca ze statutu',
          'pełna i skrócona nazwa instytucji kultury',
          'pełna i skrócona nazwa instytucji kultury oraz oznaczenie jej siedziby',
        ],
      },
      {
        id: 'short',
        type: 'text',
        aliases: [
          'skrót',
          'skrócona nazwa instytucji kultury',
          'skrócona nazwa instytucji kultury, jeżeli jej używanie przewiduje statut',
        ],
      },
      {
        id: 'seat',
        type: 'text',
        wide: true,
        aliases: ['adres', 'siedziba', 'siedziba i adres instytucji kultury', 'siedziba i adres'],
      },
      {
        id: 'organiser',
        type: 'text',
        complete: true,
        wide: true,
        aliases: [
          'organizator',
          'oznaczenie organizatora instytucji kultury',
          'oznaczenie organizatora i aktu o utworzeniu instytucji kultury',
        ],
      },
      {
        id: 'coOrganiser',
        type: 'text',
        complete: true,
        wide: true,
        aliases: [
          'podmiot współprowadzący',
          'oznaczenie podmiotu, z którym organizator wspólnie prowadzi instytucję kultury',
        ],
      },
      {
        id: 'foundingAct',
        type: 'text',
        wide: true,
        aliases: ['akt o utworzeniu', 'akt o utworzeniu instytucji kultury'],
      },
      {
        id: 'statuteAct',
        type: 'text',
        wide: true,
        aliases: [
          'statut',
          'akt o nadaniu statutu',
          'akt o nadaniu statutu instytucji kultury',
          'wzmianka o złożeniu do rejestru statutu',
        ],
      },
      {
        id: 'regon',
        type: 'text',
        check: 'regon',
        aliases: [
          'cyfrowy identyfikator',
          'cyfrowy identyfikator instytucji kultury',
          'cyfrowy identyfikator (REGON) oraz uwagi',
        ],
      },
      { id: 'nip', type: 'text', check: 'nip', aliases: ['NIP instytucji'] },
      {
        id: 'activity',
        type: 'longText',
        wide: true,
        aliases: ['przedmiot działalności', 'przedmiot działalności instytucji kultury'],
      },
      {
        id: 'enteredBy',
        ...enteredBy,
        aliases: ['wpisu dokonał', 'imię i nazwisko pełnomocnika organizatora dokonującego wpisu'],
      },
      {
        id: 'state',
        type: 'choice',
        initial: 'active',
        choices: ['active', 'liquidation', 'struckOff'],
        aliases: ['stan'],
        spellings: { 'w likwidacji': 'liquidation', wykreslona: 'struckOff', wykreslono: 'struckOff' },
      },
    ]),
    ...fieldsIn('entries', 'public', [
      {
        id: 'entries',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('entries', 'public', [
            { id: 'on', type: 'date', required: true },
            { id: 'rubric', type: 'choice', required: true, choices: rubrics },
            { id: 'struck', type: 'text', wide: true },
            { id: 'basis', type: 'text', complete: true },
            { id: 'by', ...enteredBy },
          ]),
        ],
      },
      { id: 'entryDays', type: 'derived', derive: 'entryDays', as: 'text', inForm: true },
      { id: 'acts', type: 'links', to: 'resolutions', aliases: ['uchwały'] },
    ]),
    ...fieldsIn('entries', 'office', [
      { id: 'foundedOn', type: 'date', aliases: ['akt o utworzeniu w mocy od'] },
      { id: 'changeSince', type: 'date', aliases: ['zmiana w mocy od'] },
      { id: 'changeEntered', type: 'derived', derive: 'changeEntered', as: 'date', inner: true },
    ]),
    ...fieldsIn('organisation', 'public', [
      {
        id: 'directors',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('organisation', 'public', [
            {
              id: 'person',
              type: 'links',
              to: 'people',
              one: true,
              ties: { written: 'person' },
              aliases: ['dyrektor', 'imię i nazwisko dyrektora oraz zastępców'],
            },
            { id: 'post', type: 'text', complete: true },
            { id: 'from', type: 'date' },
            { id: 'to', type: 'date', yearsAhead: 8 },
          ]),
        ],
      },
      { id: 'director', type: 'derived', derive: 'director', as: 'text' },
      { id: 'appointedOn', type: 'derived', derive: 'appointedOn', as: 'date', inner: true },
      { id: 'directorTo', type: 'derived', derive: 'directorTo', as: 'date' },
      { id: 'programmeOn', type: 'date' },
      {
        id: 'attorneys',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('organisation', 'public', [
            {
              id: 'person',
              type: 'text',
              complete: true,
              aliases: ['pełnomocnik', 'imiona i nazwiska pełnomocników oraz zakres ich upoważnień'],
            },
            { id: 'scope', type: 'text' },
            { id: 'from', type: 'date' },
            { id: 'to', type: 'date', yearsAhead: 8 },
          ]),
        ],
      },
      {
        id: 'units',
        type: 'longText',
        wide: true,
        aliases: ['nazwy i siedziby jednostek organizacyjnych sporządzających bilans i ich identyfikatory'],
      },
    ]),
    ...fieldsIn('organisation', 'office', [{ id: 'contestOn', type: 'date' }]),
    ...fieldsIn('property', 'public', [
      {
        id: 'equipment',
        type: 'longText',
        wide: true,
        aliases: ['wyposażenie materiałowo-techniczne i środki finansowe'],
      },
      {
        id: 'statements',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('property', 'public', [
            { id: 'year', type: 'integer' },
            { id: 'filedOn', type: 'date' },
            { id: 'note', type: 'text', complete: true, aliases: ['wzmianka o złożeniu bilansu za ostatni rok'] },
          ]),
        ],
      },
      { id: 'statementsFrom', type: 'date' },
      {
        id: 'rights',
        type: 'longText',
        wide: true,
        aliases: ['wzmianka o obciążeniu środków trwałych ograniczonymi prawami rzeczowymi'],
      },
    ]),
    ...fieldsIn('fate', 'public', [
      {
        id: 'fate',
        type: 'longText',
        wide: true,
        aliases: [
          'wzmianki o połączeniu, podziale i likwidacji',
          'numer kolejny wpisu; wzmianki o połączeniu, podziale i likwidacji',
          'połączenie, podział i likwidacja',
        ],
      },
      { id: 'liquidator', type: 'text' },
      { id: 'struckOn', type: 'date', aliases: ['data wykreślenia', 'wykreślono dnia'] },
      { id: 'struckBasis', type: 'text', wide: true, aliases: ['podstawa wykreślenia'] },
    ]),
    ...watchedByOccurrence(['entry', 'change', 'programme', 'contest', 'statement'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'entryDays', 'name', 'short', 'seat', 'organiser', 'coOrganiser', 'foundingAct', 'statuteAct'],
      'number',
    ),
    view('directors', ['number', 'name', 'director', 'directorTo', 'deadline'], 'directorTo', {
      filters: [{ field: 'state', kind: 'oneOf', values: ['struckOff'], not: true }],
    }),
    view('deadlines', ['number', 'name', 'state', 'deadline'], 'number', {
      filters: [{ field: 'state', kind: 'oneOf', values: ['struckOff'], not: true }],
    }),
    view('struckOut', ['number', 'name', 'struckOn', 'struckBasis'], '-struckOn', {
      filters: [{ field: 'struckOn', kind: 'notEmpty' }],
    }),
  ],
  print,
})
