import { clockChoicesPl, watchedByOccurrencePl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { agreements } from './definition'

/** Polish texts of the register „Agreements of cooperation”. */
export const agreementsPl: RegisterTextOf<typeof agreements> = {
  name: 'Porozumienia o współpracy',
  entries: { one: 'porozumienie', few: 'porozumienia', many: 'porozumień' },
  newEntry: 'Nowe porozumienie',
  purpose:
    'Porozumienia z gminami, uczelniami, jednostkami, organizacjami i miastami partnerskimi: przedmiot, czas, ogłoszenie, wspólne działania. Umowy za pieniądze są w rejestrze umów.',
  alsoCalled: 'uczelnie, uniwersytety, porozumienia międzygminne, porozumienia z jednostkami',
  printTitle: 'REJESTR POROZUMIEŃ',
  cardTitle: 'KARTA POROZUMIENIA',
  sections: { agreement: 'Porozumienie', time: 'Czas', duties: 'Ogłoszenie i przeglądy', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    signedOn: 'Podpisano',
    kind: 'Z kim',
    party: 'Druga strona',
    partner: 'Partner zagraniczny',
    subject: 'Przedmiot',
    scope: 'Zakres współpracy',
    signatories: 'Podpisali',
    languages: 'Języki',
    act: 'Uchwała rady',
    from: 'Obowiązuje od',
    to: 'Obowiązuje do',
    renews: 'Przedłuża się samo',
    noticeDays: 'Wypowiedzenie (dni)',
    endedOn: 'Zakończono',
    status: 'Stan',
    publishedOn: 'Ogłoszono w dzienniku',
    journal: 'Pozycja dziennika',
    actions: 'Wspólne działania',
    'actions.date': 'Dnia',
    'actions.action': 'Działanie',
    reviewedOn: 'Przejrzano',
    caretaker: 'Kto prowadzi',
    contact: 'Kontakt',
    ...watchedByOccurrencePl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { partner: 'Porozumienia', act: 'Porozumienie' },
  choices: {
    kind: {
      municipality: 'gmina lub powiat',
      university: 'uczelnia',
      school: 'szkoła',
      unit: 'jednostka gminy',
      organisation: 'organizacja',
      partnerTown: 'miasto partnerskie',
      other: 'inny podmiot',
    },
    status: { running: 'obowiązuje', ahead: 'jeszcze nie obowiązuje', ended: 'zakończone' },
    ...clockChoicesPl({ journal: 'ogłoszenie', ending: 'koniec', review: 'przegląd' }),
  },
  clocks: {
    journal: {
      name: 'Ogłoszenie w dzienniku urzędowym',
      short: 'ogłoszenie',
      article: 'art. 13 pkt 6 ustawy o ogłaszaniu aktów normatywnych; długość ustala urząd',
      done: 'ogłoszono',
      todo: 'Prześlij porozumienie do ogłoszenia',
    },
    ending: { name: 'Koniec porozumienia za 60 dni', short: 'koniec', article: 'porozumienie' },
    review: {
      name: 'Przegląd porozumienia',
      short: 'przegląd',
      article: 'zwyczaj urzędu: co rok',
      done: 'przejrzano',
      todo: 'Sprawdź, co wynikło z porozumienia',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { summary: 'Karta informacyjna' },
  checks: {
    endedNotSaid: {
      title: 'Minął koniec porozumienia',
      why: 'Dzień „obowiązuje do” minął, a porozumienie nie przedłuża się samo i nie jest zakończone.',
      next: 'Wpisz nowy dzień albo zakończ porozumienie.',
    },
    townNotLinked: {
      title: 'Miasto partnerskie bez powiązania',
      why: 'Porozumienie jest z miastem partnerskim, a nie prowadzi do jego wpisu.',
      next: 'Wskaż partnera zagranicznego.',
    },
    intermunicipalNoAct: {
      title: 'Porozumienie międzygminne bez uchwały',
      why: 'O współdziałaniu z innymi gminami decyduje rada (art. 18 ust. 2 pkt 12 ustawy o samorządzie gminnym).',
      next: 'Wskaż uchwałę.',
    },
  },
  views: { all: 'Wszystkie', running: 'Obowiązujące', ending: 'Kończą się w pół roku' },
}
