import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { honoursClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  filedOn: 104,
  kind: 130,
  mover: 130,
  outcome: 130,
  laureate: 150,
  deadline: 200,
  bookNo: 80,
  act: 180,
  handedOn: 104,
  lostOn: 104,
  committeeOn: 104,
  opinion: 130,
})

/**
 * Honorary citizenship and other distinctions of the council: the motion, its way through the council, the book of
 * honours. Who is proposed is private until the council decided.
 */
export const honours = defineRegister({
  id: 'honours',
  icon: 'people',
  group: 'promotion',
  sections: ['motion', 'candidate', 'course', 'handing', 'office'],
  title: 'title',
  ...numberedByYear('filedOn', 'H {nr}/{rrrr}'),
  clocks: honoursClocks,
  dateOrder: [
    { first: 'filedOn', then: 'committeeOn' },
    { first: 'filedOn', then: 'actOn' },
    { first: 'actOn', then: 'handedOn' },
    { first: 'actOn', then: 'krkDestroyedOn' },
    { first: 'handedOn', then: 'lostOn' },
  ],
  health: {
    past: ['filedOn', 'consentOn', 'committeeOn', 'actOn', 'handedOn', 'krkDestroyedOn', 'lostOn'],
    checks: ['awardedNoAct', 'noConsent', 'bookNumberTwice', 'nameTooEarly'],
  },
  letters: [{ id: 'consentRequest' }, { id: 'diploma', marks: 'handedOn' }],
  fields: [
    ...fieldsIn('motion', 'public', [
      { id: 'number', type: 'actNumber', aliases: ['numer wniosku', 'numer', 'nr'] },
      { id: 'filedOn', type: 'date', required: true, aliases: ['data wniosku', 'data wpływu', 'wpłynęło'] },
      { id: 'title', type: 'text', required: true, wide: true, aliases: ['przedmiot', 'czego dotyczy', 'wniosek o'] },
      {
        id: 'kind',
        type: 'choice',
        initial: 'citizen',
        choices: ['citizen', 'merit', 'medal', 'other'],
        aliases: ['rodzaj', 'wyróżnienie', 'tytuł'],
        spellings: { 'honorowy obywatel': 'citizen', zasluzony: 'merit', medal: 'medal', odznaka: 'medal' },
      },
      {
        id: 'mover',
        type: 'choice',
        choices: ['mayor', 'chair', 'committee', 'councillors', 'organisation', 'residents'],
        aliases: ['wnioskodawca', 'kto wnosi'],
        spellings: {
          burmistrz: 'mayor',
          prezydent: 'mayor',
          wojt: 'mayor',
          radni: 'councillors',
          stowarzyszenie: 'organisation',
        },
      },
    ]),
    ...fieldsIn('motion', 'office', [
      { id: 'signatures', type: 'integer', aliases: ['liczba podpisów', 'ważnych podpisów'] },
    ]),
    ...fieldsIn('candidate', 'private', [
      { id: 'name', type: 'text', aliases: ['imię i nazwisko', 'kandydat', 'osoba'] },
    ]),
    ...fieldsIn('candidate', 'public', [
      { id: 'laureate', type: 'derived', derive: 'laureate', as: 'text' },
      { id: 'posthumous', type: 'boolean', aliases: ['pośmiertnie'] },
    ]),
    ...fieldsIn('candidate', 'private', [
      { id: 'born', type: 'date', aliases: ['data urodzenia'] },
      { id: 'address', type: 'text', aliases: ['adres'] },
      { id: 'contact', type: 'text', aliases: ['kontakt', 'rodzina', 'telefon'] },
    ]),
    ...fieldsIn('candidate', 'office', [
      { id: 'merits', type: 'longText', wide: true, aliases: ['uzasadnienie', 'zasługi'] },
      { id: 'consentOn', type: 'date', aliases: ['zgoda', 'data zgody'] },
    ]),
    ...fieldsIn('candidate', 'special', [
      { id: 'krk', type: 'choice', choices: ['statement', 'inquiry'], aliases: ['niekaralność', 'KRK'] },
    ]),
    ...fieldsIn('candidate', 'office', [
      { id: 'krkDestroyedOn', type: 'date', aliases: ['papiery o karalności zniszczono'] },
    ]),
    ...fieldsIn('course', 'public', [
      { id: 'committeeOn', type: 'date', aliases: ['opinia z dnia', 'data opinii'] },
      { id: 'opinion', type: 'choice', choices: ['positive', 'negative'], aliases: ['opinia'] },
      {
        id: 'outcome',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'awarded', 'refused', 'withdrawn'],
        aliases: ['wynik', 'rozstrzygnięcie'],
        spellings: { przyznano: 'awarded', tak: 'awarded', odmowa: 'refused' },
      },
      { id: 'actOn', type: 'date', aliases: ['data uchwały', 'nadano dnia'] },
      { id: 'act', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała', 'nr uchwały'] },
    ]),
    ...fieldsIn('handing', 'public', [
      { id: 'handedOn', type: 'date', aliases: ['data wręczenia', 'wręczono'] },
      { id: 'handedBy', type: 'text', aliases: ['wręczył'] },
      { id: 'place', type: 'text', aliases: ['miejsce wręczenia'] },
      { id: 'bookNo', type: 'integer', aliases: ['nr w księdze', 'numer w księdze', 'numer w księdze honorowej'] },
    ]),
    ...fieldsIn('handing', 'office', [
      { id: 'diplomaNo', type: 'text', aliases: ['nr aktu', 'nr dyplomu', 'nr medalu'] },
    ]),
    ...fieldsIn('handing', 'public', [
      { id: 'lostOn', type: 'date', aliases: ['pozbawiono'] },
      { id: 'lostAct', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała o pozbawieniu'] },
    ]),
    ...watchedBy(['opinion', 'ceremony', 'destroy'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'filedOn', 'title', 'kind', 'mover', 'outcome', 'laureate', 'deadline'], '-filedOn'),
    view('book', ['bookNo', 'laureate', 'kind', 'act', 'handedOn', 'lostOn'], 'bookNo', {
      filters: [{ field: 'outcome', kind: 'oneOf', values: ['awarded'] }],
    }),
    view('open', ['number', 'filedOn', 'title', 'mover', 'committeeOn', 'opinion', 'deadline'], 'filedOn', {
      filters: [{ field: 'outcome', kind: 'oneOf', values: ['pending'] }],
    }),
  ],
  print,
})
