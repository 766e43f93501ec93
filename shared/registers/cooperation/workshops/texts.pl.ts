import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { workshops } from './definition'

/** Polish texts of the register „Workshops and trainings”. */
export const workshopsPl: RegisterTextOf<typeof workshops> = {
  name: 'Warsztaty i szkolenia',
  alsoCalled: 'szkolenia organizacji, wizyty studyjne, obecność',
  entries: {
    one: 'zajęcia',
    few: 'zajęcia',
    many: 'zajęć',
  },
  newEntry: 'Nowe warsztaty',
  purpose: 'Warsztaty, szkolenia, panele i wizyty studyjne projektów i dla organizacji: miejsca, obecność, ankiety.',
  printTitle: 'HARMONOGRAM ZAJĘĆ',
  cardTitle: 'KARTA ZAJĘĆ',
  sections: {
    event: 'Zajęcia',
    people: 'Uczestnicy',
    results: 'Wyniki',
    office: 'Kancelaria',
  },
  fields: {
    title: 'Tytuł',
    kind: 'Rodzaj',
    project: 'Projekt',
    date: 'Dzień',
    to: 'Do dnia',
    lastDay: 'Ostatni dzień',
    hour: 'Godziny',
    hours: 'Liczba godzin',
    place: 'Miejsce',
    trainer: 'Prowadzący',
    places: 'Liczba miejsc',
    attendance: 'Obecność',
    'attendance.participant': 'Uczestnik projektu',
    'attendance.name': 'Osoba spoza projektu',
    'attendance.hours': 'Godziny',
    'attendance.signed': 'Podpis na liście',
    came: 'Obecnych',
    before: 'Ankieta przed (średnia)',
    after: 'Ankieta po (średnia)',
    settledOn: 'Rozliczono',
    conclusions: 'Wnioski',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {
    hours: 'Godz.',
    places: 'Miejsc',
  },
  reverse: {
    project: 'Zajęcia',
    'attendance.participant': 'Udział w zajęciach',
  },
  choices: {
    kind: {
      workshop: 'warsztaty',
      training: 'szkolenie',
      panel: 'panel',
      visit: 'wizyta studyjna',
      conference: 'konferencja',
    },
    ...clockChoicesPl({
      settle: 'rozliczenie',
    }),
  },
  clocks: {
    settle: {
      name: 'Lista obecności i ankiety',
      short: 'rozliczenie',
      article: 'zwyczaj urzędu; długość ustala urząd',
      done: 'rozliczono',
      todo: 'Zbierz listę obecności i ankiety',
    },
  },
  hints: {
    attendance: 'uczestnik prowadzi do swojego formularza; osoby spoza projektu wpisz z nazwiska',
  },
  reasons: {},
  papers: {},
  letters: {
    attendanceSheet: 'Lista obecności',
  },
  checks: {
    overPlaces: {
      title: 'Więcej obecnych niż miejsc',
      why: 'Na liście jest więcej osób niż miejsc.',
      next: 'Sprawdź listę.',
    },
    afterProject: {
      title: 'Zajęcia po końcu projektu',
      why: 'Wydatki po okresie realizacji mogą być niekwalifikowalne.',
      next: 'Sprawdź dzień.',
    },
  },
  views: {
    all: 'Wszystkie',
    ahead: 'Do rozliczenia',
  },
}
