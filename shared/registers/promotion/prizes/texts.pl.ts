import { clockChoicesPl, watchedByOccurrencePl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { prizes } from './definition'

/** Polish texts of the register „Prizes and scholarships”. */
export const prizesPl: RegisterTextOf<typeof prizes> = {
  name: 'Nagrody i stypendia',
  entries: { one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń' },
  newEntry: 'Nowe zgłoszenie',
  purpose:
    'Nagrody i stypendia w dziedzinie kultury i sportu: zgłoszenia, punkty jury, kwoty, wypłata i przegląd danych osobowych co pięć lat.',
  alsoCalled: 'stypendia, nagrody w dziedzinie kultury i sportu, przegląd nagród',
  printTitle: 'REJESTR NAGRÓD I STYPENDIÓW',
  cardTitle: 'KARTA NAGRODY LUB STYPENDIUM',
  sections: { nomination: 'Zgłoszenie', person: 'Osoba', jury: 'Ocena', money: 'Wypłata', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    filedOn: 'Wpłynęło',
    year: 'Rok',
    kind: 'Rodzaj',
    title: 'Za co',
    category: 'Kategoria',
    nominator: 'Zgłaszający',
    name: 'Imię i nazwisko',
    laureate: 'Laureat',
    contact: 'Kontakt',
    account: 'Rachunek bankowy',
    scores: 'Punkty',
    'scores.juror': 'Oceniający',
    'scores.points': 'Punkty',
    'scores.remark': 'Uwaga',
    total: 'Suma punktów',
    outcome: 'Wynik',
    decidedOn: 'Rozstrzygnięto',
    basis: 'Zarządzenie lub uchwała',
    amount: 'Kwota',
    contract: 'Umowa',
    paidOn: 'Wypłacono',
    taxOn: 'Informacja podatkowa z dnia',
    reviewedOn: 'Dane przejrzano',
    erasedOn: 'Dane osobowe usunięto',
    ...watchedByOccurrencePl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { contract: 'Nagroda lub stypendium' },
  choices: {
    kind: {
      culture: 'nagroda w dziedzinie kultury',
      sport: 'nagroda sportowa',
      cultureScholarship: 'stypendium artystyczne',
      sportScholarship: 'stypendium sportowe',
      learning: 'stypendium za naukę',
    },
    outcome: { pending: 'w toku', awarded: 'przyznano', refused: 'nie przyznano' },
    ...clockChoicesPl({ decide: 'rozstrzygnięcie', review: 'przegląd' }),
  },
  clocks: {
    decide: {
      name: 'Rozstrzygnięcie',
      short: 'rozstrzygnięcie',
      article: 'regulamin gminy; długość ustala urząd',
      done: 'rozstrzygnięto',
      todo: 'Rozstrzygnij zgłoszenie',
    },
    review: {
      name: 'Przegląd danych osobowych',
      short: 'przegląd',
      article:
        'art. 7a ust. 2a i art. 7b ust. 2a ustawy o organizowaniu i prowadzeniu działalności kulturalnej: nie rzadziej niż co 5 lat',
      done: 'przejrzano',
      todo: 'Sprawdź, czy dane są jeszcze potrzebne',
    },
  },
  hints: { title: 'bez nazwiska: staje się jawne z dniem przyznania' },
  reasons: {},
  papers: {},
  letters: { award: 'Zawiadomienie o przyznaniu' },
  charts: { amounts: 'Zgłoszenia rozstrzygnięte według rodzaju' },
  checks: {
    awardedNoBasis: {
      title: 'Przyznano bez podstawy',
      why: 'Nie wpisano zarządzenia ani uchwały, którą przyznano nagrodę lub stypendium.',
      next: 'Wpisz numer i dzień.',
    },
    paidNoTax: {
      title: 'Wypłata bez informacji podatkowej',
      why: 'O nagrodzie lub stypendium podatnik dostaje informację po końcu roku wypłaty.',
      next: 'Wyślij informację albo wyjaśnij w uwagach, dlaczego jej nie ma.',
    },
  },
  views: { all: 'Wszystkie', ranking: 'Do rozstrzygnięcia', laureates: 'Laureaci' },
}
