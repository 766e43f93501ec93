import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { bulletin } from './definition'

const article = 'termin z przepisu albo ustalony przez urząd'

/** Polish texts of the register of publications in the bulletin. */
export const bulletinPl: RegisterTextOf<typeof bulletin> = {
  name: 'Publikacje w BIP',
  alsoCalled: 'Biuletyn Informacji Publicznej',
  entries: { one: 'publikacja', few: 'publikacje', many: 'publikacji' },
  newEntry: 'Nowa publikacja',
  purpose:
    'Co urząd publikuje w BIP i gdzie indziej: do kiedy ma się ukazać, kiedy i kto udostępnił, jaki jest dowód i kiedy trzeba usunąć. Folder zapisany przez „Do publikacji w BIP…” wpisuje się tu sam.',
  printTitle: 'REJESTR PUBLIKACJI W BIP',
  cardTitle: 'KARTA PUBLIKACJI',
  sections: { what: 'Co i gdzie', published: 'Udostępnienie', removal: 'Usunięcie', office: 'Kancelaria' },
  fields: {
    title: 'Co się publikuje',
    where: 'Gdzie',
    legalBasis: 'Podstawa prawna',
    orderedBy: 'Kto zlecił',
    dueOn: 'Opublikować do',
    madeOn: 'Wytworzono',
    author: 'Wytworzył lub odpowiada za treść',
    publishedOn: 'Udostępniono',
    time: 'Godzina',
    enteredBy: 'Wprowadził do BIP',
    leftOut: 'Zakres wyłączenia',
    address: 'Adres strony',
    removeOn: 'Usunąć dnia',
    removedOn: 'Usunięto',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {},
  choices: {
    where: {
      bip: 'BIP',
      board: 'tablica ogłoszeń',
      website: 'strona urzędu',
      journal: 'dziennik urzędowy',
      social: 'media społecznościowe',
      other: 'inne miejsce',
    },
    ...clockChoicesPl({ publish: 'publikacja', remove: 'usunięcie' }),
  },
  clocks: {
    publish: { name: 'Publikacja', short: 'publikacja', article, done: 'udostępniono', todo: 'Opublikuj' },
    remove: {
      name: 'Usunięcie publikacji',
      short: 'usunięcie',
      article,
      done: 'usunięto',
      todo: 'Usuń z miejsca publikacji',
    },
  },
  hints: {
    files: 'dowód publikacji: zrzut strony, potwierdzenie z BIP, zdjęcie tablicy',
    time: 'godzina rzeczywistego udostępnienia, np. 14.05',
    leftOut: 'czego nie opublikowano; bez samych danych',
  },
  reasons: {},
  papers: {},
  views: { all: 'Wszystkie', toPublish: 'Do publikacji', toRemove: 'Do usunięcia', noProof: 'Bez dowodu publikacji' },
}
