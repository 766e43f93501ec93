import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { materialOpinionsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  receivedOn: 104,
  department: 170,
  kind: 130,
  opinion: 130,
  opinionOn: 104,
  deadline: 200,
})

/**
 * Opinions on materials of departments (opiniowanie materiałów wydziałów): what is to be printed or shown is looked at
 * first.
 */
export const materialOpinions = defineRegister({
  id: 'materialOpinions',
  icon: 'question',
  group: 'promotion',
  sections: ['material', 'opinion', 'office'],
  title: 'material',
  ...numberedByYear('receivedOn', 'O {nr}/{rrrr}'),
  clocks: materialOpinionsClocks,
  dateOrder: [
    { first: 'receivedOn', then: 'opinionOn' },
    { first: 'opinionOn', then: 'finalOn' },
  ],
  health: { past: ['receivedOn', 'opinionOn', 'finalOn'], checks: ['changesNotSaid'] },
  letters: [{ id: 'opinion', marks: 'opinionOn' }],
  statistics: { clock: 'opinion', by: ['department'], papers: [{ id: 'opinionCounts' }] },
  fields: [
    ...fieldsIn('material', 'public', [
      entryNumber,
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wpływu', 'wpłynęło', 'data'] },
      {
        id: 'department',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['wydział', 'komórka', 'od kogo'],
      },
      {
        id: 'material',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['materiał', 'nazwa materiału', 'tytuł', 'czego dotyczy'],
      },
      {
        id: 'kind',
        type: 'choice',
        choices: ['poster', 'leaflet', 'post', 'film', 'presentation', 'other'],
        aliases: ['rodzaj'],
        spellings: { ulotka: 'leaflet', folder: 'leaflet', post: 'post', film: 'film' },
      },
    ]),
    ...fieldsIn('opinion', 'public', [
      {
        id: 'opinion',
        type: 'choice',
        choices: ['ok', 'withChanges', 'refused'],
        aliases: ['opinia', 'wynik'],
        spellings: { 'z uwagami': 'withChanges' },
      },
      { id: 'opinionOn', type: 'date', aliases: ['data opinii'] },
    ]),
    ...fieldsIn('opinion', 'office', [
      { id: 'comments', type: 'longText', wide: true, aliases: ['uwagi do materiału', 'treść opinii'] },
      { id: 'finalOn', type: 'date', aliases: ['wersja końcowa'] },
    ]),
    ...fieldsIn('opinion', 'public', [
      { id: 'publication', type: 'links', to: 'publications', one: true, aliases: ['publikacja'] },
    ]),
    ...watchedBy(['opinion'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'receivedOn', 'material', 'department', 'kind', 'opinion', 'opinionOn', 'deadline'],
      '-receivedOn',
    ),
    view('open', ['number', 'receivedOn', 'material', 'department', 'deadline'], 'receivedOn', {
      filters: [{ field: 'opinionOn', kind: 'empty' }],
    }),
  ],
  print,
})
