import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { publicationsClocks, publicationsWindows } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  orderedOn: 104,
  kind: 130,
  department: 170,
  printRun: 80,
  cost: 120,
  publishedOn: 104,
  submittedOn: 104,
  deadline: 200,
  unitCost: 120,
})

/**
 * Publications and information materials of the office (wydawnictwa): approvals, imprint, print run, cost,
 * distribution. A bulletin that comes out at least once a year is press (press law art. 7).
 */
export const publications = defineRegister({
  id: 'publications',
  icon: 'document',
  group: 'promotion',
  sections: ['publication', 'imprint', 'making', 'print', 'outcome', 'office'],
  title: 'title',
  ...numberedByYear('orderedOn', 'W {nr}/{rrrr}'),
  clocks: publicationsClocks,
  windows: publicationsWindows,
  dateOrder: [
    { first: 'orderedOn', then: 'publishedOn' },
    { first: 'submittedOn', then: 'approvedOn' },
    { first: 'publishedOn', then: 'depositOn' },
    { first: 'publishedOn', then: 'nextOn' },
  ],
  health: {
    past: ['orderedOn', 'submittedOn', 'approvedOn', 'courtOn', 'depositOn'],
    checks: ['imprintIncomplete', 'photoNoLicence', 'costNoContract'],
  },
  sums: [{ field: 'cost' }],
  carry: ['kind', 'department'],
  letters: [{ id: 'imprint' }, { id: 'printOrder' }],
  charts: [{ id: 'kinds', day: 'publishedOn', by: { field: 'kind' } }],
  fields: [
    ...fieldsIn('publication', 'public', [
      entryNumber,
      { id: 'orderedOn', type: 'date', required: true, aliases: ['data zlecenia', 'data', 'rozpoczęto'] },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'leaflet',
        choices: ['bulletin', 'newspaper', 'leaflet', 'poster', 'folder', 'film', 'broadcast', 'book', 'post'],
        aliases: ['rodzaj', 'rodzaj publikacji'],
        spellings: {
          'biuletyn informacyjny': 'bulletin',
          czasopismo: 'newspaper',
          broszura: 'folder',
          spot: 'film',
          ksiazka: 'book',
          album: 'book',
          post: 'post',
        },
      },
      { id: 'title', type: 'text', required: true, wide: true, aliases: ['tytuł', 'nazwa'] },
      { id: 'series', type: 'text', complete: true, aliases: ['seria', 'tytuł stały'] },
      { id: 'issue', type: 'text', aliases: ['numer wydania', 'wydanie'] },
      {
        id: 'department',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['wydział', 'komórka', 'zamawiający'],
      },
      { id: 'editors', type: 'persons', aliases: ['redaktor', 'redakcja', 'opracowanie'] },
    ]),
    ...fieldsIn('imprint', 'public', [
      { id: 'editorInChief', type: 'text', complete: true, aliases: ['redaktor naczelny'] },
      { id: 'address', type: 'text', complete: true, aliases: ['adres redakcji'] },
      { id: 'issn', type: 'text', aliases: ['ISSN'] },
      { id: 'isbn', type: 'text', aliases: ['ISBN'] },
      { id: 'pressRegister', type: 'text', aliases: ['rejestr prasowy', 'nr rejestru dzienników i czasopism'] },
    ]),
    ...fieldsIn('imprint', 'office', [{ id: 'courtOn', type: 'date', aliases: ['wniosek do sądu'] }]),
    ...fieldsIn('imprint', 'public', [{ id: 'nextOn', type: 'date', aliases: ['następne wydanie'] }]),
    ...fieldsIn('making', 'office', [
      { id: 'submittedOn', type: 'date', aliases: ['do akceptacji'] },
      { id: 'approvedOn', type: 'date', aliases: ['zaakceptowano', 'data akceptacji'] },
      {
        id: 'photos',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('making', 'office', [
            { id: 'author', type: 'text', complete: true, aliases: ['autor zdjęcia'] },
            { id: 'licence', type: 'text', complete: true, aliases: ['licencja'] },
          ]),
          ...columnsIn('making', 'private', [{ id: 'faces', type: 'text', aliases: ['zgody osób'] }]),
        ],
      },
      {
        id: 'accessible',
        type: 'multiChoice',
        choices: ['altText', 'contrast', 'taggedPdf', 'easyRead', 'subtitles'],
        aliases: ['dostępność'],
      },
    ]),
    ...fieldsIn('print', 'public', [
      { id: 'printer', type: 'text', complete: true, aliases: ['drukarnia', 'wykonawca'] },
      { id: 'printRun', type: 'integer', aliases: ['nakład', 'liczba egzemplarzy'] },
      { id: 'cost', type: 'money', aliases: ['koszt', 'kwota', 'wartość'] },
      { id: 'unitCost', type: 'derived', derive: 'unitCost', as: 'money' },
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa', 'nr umowy'] },
    ]),
    ...fieldsIn('outcome', 'public', [
      { id: 'publishedOn', type: 'date', aliases: ['data wydania', 'wydano', 'ukazało się'] },
      { id: 'url', type: 'text', aliases: ['adres', 'link', 'strona'] },
      {
        id: 'handedOut',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('outcome', 'public', [
            { id: 'place', type: 'text', complete: true, aliases: ['miejsce dystrybucji'] },
            { id: 'copies', type: 'integer', aliases: ['egzemplarze'] },
            { id: 'givenOn', type: 'date', aliases: ['wydano dnia'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('outcome', 'office', [{ id: 'depositOn', type: 'date', aliases: ['egzemplarze obowiązkowe wysłano'] }]),
    ...watchedBy(['approval', 'yearGap', 'deposit'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'orderedOn', 'title', 'kind', 'department', 'printRun', 'cost', 'publishedOn'],
      '-orderedOn',
    ),
    view('making', ['number', 'title', 'kind', 'department', 'submittedOn', 'deadline'], 'orderedOn', {
      filters: [{ field: 'publishedOn', kind: 'empty' }],
    }),
    view('yearly', ['number', 'publishedOn', 'kind', 'title', 'printRun', 'cost', 'unitCost'], '-publishedOn', {
      filters: [{ field: 'publishedOn', kind: 'notEmpty' }],
      group: 'kind',
    }),
  ],
  print,
})
