import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { prizesClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  filedOn: 104,
  kind: 130,
  outcome: 130,
  amount: 120,
  laureate: 150,
  deadline: 200,
  category: 170,
  total: 150,
  year: 80,
  basis: 170,
})

/**
 * Prizes and scholarships of the municipality (culture, sport): nominations, points, money, and the review of personal
 * data every five years. Who was nominated is private until it is decided.
 */
export const prizes = defineRegister({
  id: 'prizes',
  icon: 'list',
  group: 'promotion',
  sections: ['nomination', 'person', 'jury', 'money', 'office'],
  title: 'title',
  ...numberedByYear('filedOn', 'NS {nr}/{rrrr}'),
  clocks: prizesClocks,
  dateOrder: [
    { first: 'filedOn', then: 'decidedOn' },
    { first: 'decidedOn', then: 'paidOn' },
    { first: 'decidedOn', then: 'reviewedOn' },
  ],
  health: { past: ['filedOn', 'decidedOn', 'paidOn', 'taxOn', 'reviewedOn'], checks: ['awardedNoBasis', 'paidNoTax'] },
  sums: [{ field: 'amount' }],
  carry: ['year', 'kind'],
  letters: [{ id: 'award', marks: 'decidedOn' }],
  charts: [{ id: 'amounts', day: 'decidedOn', by: { field: 'kind' } }],
  fields: [
    ...fieldsIn('nomination', 'public', [
      entryNumber,
      { id: 'filedOn', type: 'date', required: true, aliases: ['data zgłoszenia', 'data wniosku', 'wpłynęło'] },
      { id: 'year', type: 'integer', aliases: ['rok', 'edycja'] },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'culture',
        choices: ['culture', 'sport', 'cultureScholarship', 'sportScholarship', 'learning'],
        aliases: ['rodzaj'],
        spellings: {
          'nagroda kulturalna': 'culture',
          kultura: 'culture',
          sport: 'sport',
          'stypendium kulturalne': 'cultureScholarship',
          'stypendium naukowe': 'learning',
        },
      },
      {
        id: 'title',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['osiągnięcie', 'tytuł', 'za co', 'dziedzina'],
      },
      { id: 'category', type: 'text', complete: true, aliases: ['kategoria'] },
    ]),
    ...fieldsIn('nomination', 'office', [
      { id: 'nominator', type: 'text', complete: true, aliases: ['zgłaszający', 'wnioskodawca'] },
    ]),
    ...fieldsIn('person', 'private', [
      { id: 'name', type: 'text', aliases: ['imię i nazwisko', 'kandydat', 'laureat'] },
    ]),
    ...fieldsIn('person', 'public', [{ id: 'laureate', type: 'derived', derive: 'prizeLaureate', as: 'text' }]),
    ...fieldsIn('person', 'private', [
      { id: 'contact', type: 'text', aliases: ['kontakt', 'adres', 'telefon'] },
      { id: 'account', type: 'text', aliases: ['rachunek', 'rachunek bankowy'] },
    ]),
    ...fieldsIn('jury', 'office', [
      {
        id: 'scores',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('jury', 'office', [
            { id: 'juror', type: 'text', complete: true, aliases: ['juror', 'oceniający'] },
            { id: 'points', type: 'integer', aliases: ['punkty', 'liczba punktów'] },
            { id: 'remark', type: 'text', aliases: ['uwaga jurora'] },
          ]),
        ],
      },
      { id: 'total', type: 'derived', derive: 'pointsTotal', as: 'text', inForm: true },
    ]),
    ...fieldsIn('jury', 'public', [
      {
        id: 'outcome',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'awarded', 'refused'],
        aliases: ['wynik', 'rozstrzygnięcie', 'decyzja'],
        spellings: { tak: 'awarded', odmowa: 'refused', nie: 'refused' },
      },
      { id: 'decidedOn', type: 'date', aliases: ['data przyznania', 'przyznano dnia', 'data decyzji'] },
      { id: 'basis', type: 'text', complete: true, aliases: ['zarządzenie', 'uchwała', 'podstawa'] },
    ]),
    ...fieldsIn('money', 'public', [
      { id: 'amount', type: 'money', aliases: ['kwota', 'wysokość nagrody', 'wysokość stypendium'] },
      { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa', 'nr umowy'] },
    ]),
    ...fieldsIn('money', 'office', [
      { id: 'paidOn', type: 'date', aliases: ['wypłacono', 'data wypłaty'] },
      { id: 'taxOn', type: 'date', aliases: ['informacja podatkowa'] },
      { id: 'reviewedOn', type: 'date', aliases: ['przegląd danych'] },
      { id: 'erasedOn', type: 'date', aliases: ['dane usunięto'] },
    ]),
    ...watchedByOccurrence(['decide', 'review'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'filedOn', 'title', 'kind', 'outcome', 'amount', 'laureate', 'deadline'], '-filedOn'),
    view('ranking', ['number', 'title', 'category', 'total', 'outcome', 'amount'], 'filedOn', {
      filters: [{ field: 'outcome', kind: 'oneOf', values: ['pending'] }],
      group: 'kind',
    }),
    view('laureates', ['number', 'year', 'laureate', 'title', 'kind', 'amount', 'basis'], '-decidedOn', {
      filters: [{ field: 'outcome', kind: 'oneOf', values: ['awarded'] }],
    }),
  ],
  print,
})
