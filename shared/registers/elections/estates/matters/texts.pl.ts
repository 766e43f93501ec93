import { clockChoicesPl, watchedByPl } from '../../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../../model/registerText'
import type { unitMatters } from './definition'

/** Polish texts of the register „Matters of units”. */
export const unitMattersPl: RegisterTextOf<typeof unitMatters> = {
  name: 'Sprawy jednostek',
  alsoCalled: 'sprawy przekazane, wnioski osiedli',
  entries: {
    one: 'sprawa',
    few: 'sprawy',
    many: 'spraw',
  },
  newEntry: 'Nowa sprawa',
  purpose:
    'Obsługa jednostek pomocniczych: uchwały i wnioski od nich i sprawy przekazane im, z terminami odpowiedzi; wnioski o fundusz sołecki.',
  printTitle: 'WYKAZ SPRAW JEDNOSTEK POMOCNICZYCH',
  cardTitle: 'KARTA SPRAWY JEDNOSTKI POMOCNICZEJ',
  sections: {
    matter: 'Sprawa',
    course: 'Bieg sprawy',
    fund: 'Fundusz sołecki',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynęło',
    unit: 'Jednostka',
    direction: 'Kierunek',
    kind: 'Rodzaj',
    unitNo: 'Numer w jednostce',
    subject: 'Czego dotyczy',
    passedTo: 'Komu przekazano',
    passedOn: 'Przekazano',
    dueOn: 'Odpowiedź do',
    answeredOn: 'Odpowiedziano',
    answer: 'Sposób załatwienia',
    amount: 'Kwota przedsięwzięcia',
    checkedOn: 'Wniosek sprawdzono',
    rejectedOn: 'Wniosek odrzucono',
    upheldOn: 'Sołtys podtrzymał',
    councilOn: 'Rada rozstrzygnęła',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {
    unit: 'Sprawy',
  },
  choices: {
    direction: {
      fromUnit: 'od jednostki',
      toUnit: 'do jednostki',
    },
    kind: {
      resolution: 'uchwała jednostki',
      motion: 'wniosek',
      opinion: 'opinia',
      notice: 'zawiadomienie o zebraniu',
      fund: 'wniosek o fundusz sołecki',
      other: 'inna',
    },
    ...clockChoicesPl({
      pass: 'przekazanie',
      answer: 'odpowiedź',
      own: 'termin sprawy',
      fundCheck: 'sprawdzenie wniosku',
      fundCouncil: 'rada o wniosku',
    }),
  },
  clocks: {
    pass: {
      name: 'Przekazanie sprawy',
      short: 'przekazanie',
      article: 'zwyczaj urzędu; długość ustala urząd',
      done: 'przekazano',
      todo: 'Przekaż sprawę jednostki właściwej komórce',
    },
    answer: {
      name: 'Odpowiedź',
      short: 'odpowiedź',
      article: 'statut jednostki; długość ustala urząd',
      done: 'odpowiedziano',
      todo: 'Dopilnuj odpowiedzi w sprawie jednostki',
    },
    own: {
      name: 'Termin w sprawie',
      short: 'termin sprawy',
      article: 'dzień podany w sprawie',
      done: 'odpowiedziano',
      todo: 'Dopilnuj odpowiedzi w podanym terminie',
    },
    fundCheck: {
      name: 'Sprawdzenie wniosku sołectwa',
      short: 'sprawdzenie wniosku',
      article: 'ustawa o funduszu sołeckim: 7 dni od otrzymania na odrzucenie wniosku, który nie spełnia warunków',
      done: 'sprawdzono',
      todo: 'Sprawdź wniosek sołectwa: odrzucić można go w 7 dni',
    },
    fundCouncil: {
      name: 'Rozstrzygnięcie rady o odrzuconym wniosku',
      short: 'rada o wniosku',
      article: 'ustawa o funduszu sołeckim: 30 dni od podtrzymania wniosku',
      done: 'rozstrzygnięto',
      todo: 'Wprowadź podtrzymany wniosek sołectwa na sesję',
    },
  },
  hints: {
    upheldOn: 'sołtys podtrzymuje wniosek w 7 dni od informacji o odrzuceniu',
    dueOn: 'zastępuje zwykły termin odpowiedzi',
  },
  reasons: {},
  papers: {},
  letters: {
    passing: 'Pismo przekazujące',
    unitAnswer: 'Odpowiedź dla jednostki',
  },
  checks: {
    lateApplication: {
      title: 'Wniosek o fundusz po 30 września',
      why: 'Wniosek złożony po 30 września nie może zostać uwzględniony.',
      next: 'Sprawdź dzień wpływu.',
    },
    rejectedLate: {
      title: 'Odrzucenie po siedmiu dniach',
      why: 'Wójt odrzuca wniosek w 7 dni od jego otrzymania.',
      next: 'Sprawdź dni.',
    },
  },
  views: {
    all: 'Wszystkie',
    open: 'Bez odpowiedzi',
    toUnits: 'Przekazane jednostkom',
    fund: 'Fundusz sołecki',
  },
}
