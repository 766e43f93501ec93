import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { releasesClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  date: 104,
  kind: 130,
  department: 170,
  publishedOn: 104,
  deadline: 200,
  echo: 180,
})

/**
 * Releases and statements (komunikaty): what was said, to whom it was sent, where it stands and what came of it.
 */
export const releases = defineRegister({
  id: 'releases',
  icon: 'outbox',
  group: 'media',
  sections: ['release', 'sending', 'office'],
  title: 'title',
  ...numberedByYear('date', 'KM {nr}/{rrrr}'),
  clocks: releasesClocks,
  dateOrder: [{ first: 'date', then: 'publishedOn' }],
  health: { past: ['date', 'publishedOn'], checks: ['crisisNotSent'] },
  carry: ['department'],
  letters: [{ id: 'release' }],
  fields: [
    ...fieldsIn('release', 'public', [
      entryNumber,
      { id: 'date', type: 'date', required: true, aliases: ['data', 'data wydania', 'data komunikatu'] },
      {
        id: 'kind',
        type: 'choice',
        initial: 'release',
        choices: ['release', 'statement', 'crisis'],
        aliases: ['rodzaj'],
        spellings: {
          'informacja prasowa': 'release',
          'notatka prasowa': 'release',
          kryzysowy: 'crisis',
          ostrzezenie: 'crisis',
        },
      },
      { id: 'title', type: 'text', required: true, wide: true, aliases: ['tytuł', 'temat', 'dotyczy'] },
      { id: 'text', type: 'longText', wide: true, aliases: ['treść', 'tekst'] },
      {
        id: 'department',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['wydział', 'komórka', 'przygotował wydział'],
      },
    ]),
    ...fieldsIn('release', 'office', [
      { id: 'author', type: 'text', complete: true, aliases: ['autor', 'przygotował'] },
    ]),
    ...fieldsIn('sending', 'office', [
      {
        id: 'sent',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('sending', 'office', [
            { id: 'outlet', type: 'links', to: 'media', one: true, aliases: ['redakcja', 'wysłano do', 'adresat'] },
            { id: 'sentOn', type: 'date', aliases: ['data wysłania'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('sending', 'public', [
      { id: 'publishedOn', type: 'date', aliases: ['data publikacji', 'opublikowano', 'na stronie od'] },
      { id: 'url', type: 'text', aliases: ['adres', 'link', 'strona'] },
      { id: 'echo', type: 'links', to: 'critique', aliases: ['publikacje', 'oddźwięk'] },
    ]),
    ...watchedBy(['publish'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'date', 'title', 'kind', 'department', 'publishedOn'], '-date'),
    view('unpublished', ['number', 'date', 'title', 'department', 'deadline'], 'date', {
      filters: [{ field: 'publishedOn', kind: 'empty' }],
    }),
    view('year', ['number', 'date', 'title', 'echo'], '-date', { group: 'kind' }),
  ],
  print,
})
