import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { bookings } from './definition'

/** Polish texts of the register „Bookings of halls”. */
export const bookingsPl: RegisterTextOf<typeof bookings> = {
  name: 'Rezerwacje sal',
  entries: { one: 'rezerwacja', few: 'rezerwacje', many: 'rezerwacji' },
  newEntry: 'Nowa rezerwacja',
  purpose:
    'Rezerwacje sal: wniosek, zgoda, opłata albo podstawa bezpłatnego użyczenia, klucze. Nakładające się rezerwacje program wskazuje.',
  alsoCalled: 'wynajem sal, udostępnianie sal, opłaty za salę',
  printTitle: 'REJESTR REZERWACJI SAL',
  cardTitle: 'KARTA REZERWACJI',
  sections: {
    booking: 'Rezerwacja',
    applicant: 'Wnioskodawca',
    decision: 'Rozstrzygnięcie',
    use: 'Korzystanie',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    appliedOn: 'Wniosek z dnia',
    room: 'Sala',
    event: 'Na co',
    from: 'Od',
    to: 'Do',
    day: 'Dzień',
    people: 'Liczba osób',
    applicantKind: 'Rodzaj',
    applicant: 'Wnioskodawca',
    publicApplicant: 'Kto korzysta',
    contact: 'Kontakt',
    decision: 'Rozstrzygnięcie',
    decidedOn: 'Rozstrzygnięto',
    reason: 'Powód odmowy',
    fee: 'Opłata',
    freeBasis: 'Podstawa bezpłatnego użyczenia',
    contract: 'Umowa',
    paidOn: 'Zapłacono',
    keysOut: 'Klucze wydano',
    keysIn: 'Klucze zwrócono',
    damage: 'Szkody i uwagi',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { room: 'Rezerwacje', contract: 'Rezerwacje z umowy' },
  choices: {
    applicantKind: { own: 'urząd lub jednostka', ngo: 'organizacja', company: 'firma', person: 'osoba fizyczna' },
    decision: { waiting: 'do rozpatrzenia', granted: 'zgoda', refused: 'odmowa' },
    ...clockChoicesPl({ answer: 'odpowiedź', payment: 'wpłata', keys: 'klucze' }),
  },
  clocks: {
    answer: {
      name: 'Odpowiedź na wniosek',
      short: 'odpowiedź',
      article: 'zarządzenie w sprawie sal: 10 dni roboczych, długość ustala urząd',
      done: 'odpowiedziano',
      todo: 'Rozpatrz wniosek o salę',
    },
    payment: {
      name: 'Wpłata za salę',
      short: 'wpłata',
      article: 'zarządzenie w sprawie sal; długość ustala urząd',
      done: 'zapłacono',
      todo: 'Sprawdź wpłatę za salę',
    },
    keys: {
      name: 'Zwrot kluczy',
      short: 'klucze',
      article: 'zwyczaj urzędu',
      done: 'zwrócono',
      todo: 'Odbierz klucze i obejrzyj salę',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { bookingAnswer: 'Zgoda lub odmowa', handover: 'Protokół zdawczo-odbiorczy' },
  charts: { rooms: 'Rezerwacje według sal' },
  checks: {
    overlap: {
      title: 'Dwie rezerwacje jednej sali naraz',
      why: 'Godziny nakładają się albo jest między nimi mniej minut, niż sala potrzebuje na przygotowanie.',
      next: 'Przenieś jedną z rezerwacji, zmień salę albo odmów.',
    },
    overCapacity: {
      title: 'Więcej osób niż miejsc',
      why: 'Liczba osób przekracza liczbę miejsc w sali.',
      next: 'Zaproponuj większą salę.',
    },
    freeNoBasis: {
      title: 'Bez opłaty i bez podstawy',
      why: 'Udzielono zgody, a nie ma opłaty ani podstawy bezpłatnego użyczenia.',
      next: 'Wpisz opłatę albo podstawę.',
    },
    endsBeforeStart: {
      title: 'Koniec przed początkiem',
      why: 'Godzina końca jest wcześniejsza niż początku.',
      next: 'Popraw godziny.',
    },
  },
  views: { all: 'Wszystkie', waiting: 'Do rozpatrzenia', schedule: 'Grafik sal', paid: 'Płatne', free: 'Bezpłatne' },
}
