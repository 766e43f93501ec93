import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { webChanges } from './definition'

/** Polish texts of the register „Website changes”. */
export const webChangesPl: RegisterTextOf<typeof webChanges> = {
  name: 'Zlecenia na www i BIP',
  alsoCalled: 'strona internetowa, zmiany na stronie, publikacja w BIP',
  entries: {
    one: 'zlecenie',
    few: 'zlecenia',
    many: 'zleceń',
  },
  newEntry: 'Nowe zlecenie',
  purpose:
    'Co i gdzie opublikować, zmienić albo usunąć na stronie, w BIP, na tablicy i w mediach społecznościowych: kto zlecił, kto wprowadził i kiedy.',
  printTitle: 'REJESTR ZLECEŃ NA STRONĘ I BIP',
  cardTitle: 'KARTA ZLECENIA NA STRONĘ I BIP',
  sections: {
    order: 'Zlecenie',
    done: 'Wykonanie',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynęło',
    orderedBy: 'Kto zleca',
    places: 'Gdzie',
    action: 'Co zrobić',
    subject: 'Czego dotyczy',
    content: 'Treść',
    dueOn: 'Opublikować do',
    doneOn: 'Opublikowano',
    author: 'Wytworzył lub odpowiada',
    enteredBy: 'Wprowadził',
    url: 'Adres',
    removeOn: 'Usunąć dnia',
    removedOn: 'Usunięto',
    basis: 'Podstawa usunięcia lub wyłączenia',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {},
  choices: {
    places: {
      www: 'strona www',
      bip: 'BIP',
      board: 'tablica ogłoszeń',
      social: 'media społecznościowe',
    },
    action: {
      publish: 'opublikować',
      change: 'zmienić',
      remove: 'usunąć',
    },
    ...clockChoicesPl({
      publish: 'publikacja',
      usual: 'zwykły czas',
      remove: 'usunięcie',
    }),
  },
  clocks: {
    publish: {
      name: 'Publikacja',
      short: 'publikacja',
      article: 'dzień ze zlecenia',
      done: 'opublikowano',
      todo: 'Opublikuj zlecony materiał',
    },
    usual: {
      name: 'Publikacja bez podanego dnia',
      short: 'zwykły czas',
      article: 'zwyczaj urzędu; liczbę dni roboczych ustala urząd',
      done: 'opublikowano',
      todo: 'Opublikuj zlecony materiał',
    },
    remove: {
      name: 'Usunięcie publikacji',
      short: 'usunięcie',
      article: 'dzień ze zlecenia (np. dane osobowe po upływie okresu publikacji)',
      done: 'usunięto',
      todo: 'Usuń materiał, którego czas publikacji minął',
    },
  },
  hints: {
    author: 'art. 8 ust. 6 ustawy o dostępie do informacji publicznej: kto wytworzył, kto wprowadził, kiedy',
  },
  reasons: {},
  papers: {},
  letters: {
    confirmation: 'Potwierdzenie publikacji',
  },
  checks: {
    bipIncomplete: {
      title: 'Publikacja w BIP bez danych',
      why: 'Informacja w BIP podaje, kto ją wytworzył i kto wprowadził (art. 8 ust. 6).',
      next: 'Uzupełnij obie osoby.',
    },
  },
  views: {
    all: 'Wszystkie',
    open: 'Do publikacji',
    toRemove: 'Do usunięcia',
  },
}
