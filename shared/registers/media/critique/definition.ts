import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { critiqueClocks } from './clocks'

const { view, print } = layoutOf({
  number: 104,
  publishedOn: 104,
  notedOn: 104,
  receivedOn: 104,
  outlet: 170,
  topic: 140,
  department: 180,
  kind: 120,
  tone: 100,
  status: 150,
  decision: 120,
  correctionOn: 110,
  editor: 120,
  deadline: 200,
  replyOn: 104,
})

/**
 * What the media write (przegląd prasy, rejestr krytyki prasowej i interwencji): the morning digest, and of it what is to be
 * answered or corrected.
 */
export const critique = defineRegister({
  id: 'critique',
  icon: 'document',
  group: 'media',
  sections: ['publication', 'matter', 'reply', 'correction', 'office'],
  title: 'title',
  ...numberedByYear('publishedOn', 'K {nr}/{rrrr}'),
  clocks: critiqueClocks,
  dateOrder: [
    { first: 'publishedOn', then: 'notedOn' },
    { first: 'receivedOn', then: 'replyOn' },
    { first: 'publishedOn', then: 'correctionOn' },
    { first: 'correctionOn', then: 'editorOn' },
    { first: 'editorOn', then: 'againOn' },
  ],
  health: {
    past: ['publishedOn', 'notedOn', 'receivedOn', 'replyOn', 'correctionOn', 'editorOn', 'againOn'],
    checks: ['correctionTooLong', 'untrueUndecided', 'sentUnclassified'],
  },
  carry: ['publishedOn', 'notedOn', 'outlet'],
  letters: [
    { id: 'reply', marks: 'replyOn' },
    { id: 'correction', marks: 'correctionOn' },
  ],
  papers: [{ id: 'digest', group: 'notedOn' }],
  statistics: { clock: 'reply', by: ['department'], papers: [{ id: 'critiqueAnalysis' }] },
  charts: [{ id: 'tones', day: 'publishedOn', by: 'month', parts: 'tone' }],
  fields: [
    ...fieldsIn('publication', 'public', [
      entryNumber,
      {
        id: 'publishedOn',
        type: 'date',
        required: true,
        aliases: ['data publikacji', 'data', 'data emisji', 'ukazało się'],
      },
      { id: 'outlet', type: 'links', to: 'media', one: true, aliases: ['redakcja', 'medium', 'gazeta', 'źródło'] },
      {
        id: 'title',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['tytuł', 'tytuł publikacji', 'tytuł artykułu', 'nagłówek'],
      },
      { id: 'author', type: 'text', complete: true, aliases: ['autor', 'autor publikacji'] },
      { id: 'place', type: 'text', aliases: ['strona', 'miejsce', 'adres strony', 'link', 'wydanie i strona'] },
      { id: 'topic', type: 'text', complete: true, aliases: ['temat', 'zagadnienie', 'dziedzina'] },
    ]),
    ...fieldsIn('matter', 'public', [
      {
        id: 'kind',
        type: 'choice',
        choices: ['mention', 'criticism', 'intervention', 'untrue', 'question'],
        initial: 'mention',
        aliases: ['rodzaj', 'charakter publikacji'],
        spellings: {
          wzmianka: 'mention',
          informacja: 'mention',
          krytyka: 'criticism',
          interwencja: 'intervention',
          nieprawda: 'untrue',
          'nieprawdziwa informacja': 'untrue',
          pytanie: 'question',
        },
      },
    ]),
    ...fieldsIn('matter', 'office', [
      { id: 'summary', type: 'longText', wide: true, aliases: ['streszczenie', 'treść', 'opis', 'czego dotyczy'] },
      {
        id: 'tone',
        type: 'choice',
        choices: ['critical', 'neutral', 'good'],
        aliases: ['wydźwięk', 'ton', 'ocena'],
        spellings: {
          krytyczny: 'critical',
          negatywny: 'critical',
          neutralny: 'neutral',
          pozytywny: 'good',
          przychylny: 'good',
        },
      },
      { id: 'notedOn', type: 'date', aliases: ['przegląd z dnia', 'data przeglądu'] },
      { id: 'receivedOn', type: 'date', aliases: ['data wpływu', 'wpłynęło', 'przesłano urzędowi'] },
      {
        id: 'decision',
        type: 'choice',
        choices: ['reply', 'correction', 'talk', 'none'],
        aliases: ['decyzja', 'sposób załatwienia'],
        spellings: { odpowiedz: 'reply', sprostowanie: 'correction', rozmowa: 'talk', 'bez reakcji': 'none' },
      },
      {
        id: 'status',
        type: 'derived',
        derive: 'critiqueStatus',
        as: 'state',
        states: { noted: 'quiet', toDecide: 'soon', open: 'info', atEditor: 'info', done: 'met' },
      },
    ]),
    ...fieldsIn('reply', 'office', [
      {
        id: 'department',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['wydział', 'komórka', 'przekazano do'],
      },
      { id: 'partsDueOn', type: 'date', aliases: ['termin dla wydziału'] },
      { id: 'partsOn', type: 'date', aliases: ['odpowiedź wydziału'] },
      { id: 'position', type: 'longText', wide: true, aliases: ['stanowisko', 'treść odpowiedzi', 'odpowiedź'] },
    ]),
    ...fieldsIn('reply', 'public', [
      { id: 'replyOn', type: 'date', aliases: ['data odpowiedzi', 'odpowiedziano'] },
      { id: 'replyPublishedOn', type: 'date', aliases: ['odpowiedź opublikowano'] },
    ]),
    ...fieldsIn('correction', 'office', [
      { id: 'passage', type: 'longText', wide: true, aliases: ['fragment', 'nieprawdziwy fragment'] },
      { id: 'truth', type: 'longText', wide: true, aliases: ['treść sprostowania', 'stan prawdziwy'] },
      { id: 'correctionLength', type: 'derived', derive: 'correctionLength', as: 'text', inForm: true },
      { id: 'correctionOn', type: 'date', aliases: ['sprostowanie wysłano', 'data sprostowania'] },
      { id: 'editorOn', type: 'date', aliases: ['odpowiedź redakcji', 'data odpowiedzi redakcji'] },
      {
        id: 'editor',
        type: 'choice',
        choices: ['published', 'refused', 'silent'],
        aliases: ['wynik sprostowania'],
        spellings: { opublikowano: 'published', odmowa: 'refused', 'brak odpowiedzi': 'silent' },
      },
      { id: 'againOn', type: 'date', aliases: ['poprawione sprostowanie wysłano'] },
    ]),
    ...watchedBy(['reply', 'parts', 'correction', 'editor', 'again', 'claim'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'publishedOn', 'outlet', 'title', 'kind', 'tone', 'status', 'deadline'], '-publishedOn'),
    view('today', ['publishedOn', 'outlet', 'title', 'topic', 'tone', 'department'], '-publishedOn', {
      filters: [{ field: 'notedOn', kind: 'days', from: 0, to: 0 }],
    }),
    view(
      'toAnswer',
      ['number', 'publishedOn', 'outlet', 'title', 'receivedOn', 'department', 'deadline'],
      'receivedOn',
      {
        filters: [
          { field: 'kind', kind: 'oneOf', values: ['criticism', 'intervention', 'untrue', 'question'] },
          { field: 'status', kind: 'oneOf', values: ['toDecide', 'open', 'atEditor'] },
        ],
      },
    ),
    view(
      'corrections',
      ['number', 'publishedOn', 'outlet', 'title', 'correctionOn', 'editor', 'deadline'],
      '-publishedOn',
      {
        filters: [{ field: 'decision', kind: 'oneOf', values: ['correction'] }],
      },
    ),
    view('outlets', ['number', 'publishedOn', 'title', 'kind', 'tone', 'decision'], '-publishedOn', {
      group: 'outlet',
    }),
  ],
  print,
})
