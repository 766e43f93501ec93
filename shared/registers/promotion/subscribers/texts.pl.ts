import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { subscribers } from './definition'

/** Polish texts of the register „Subscribers”. */
export const subscribersPl: RegisterTextOf<typeof subscribers> = {
  name: 'Subskrybenci',
  alsoCalled: 'newsletter, lista odbiorców',
  entries: {
    one: 'subskrybent',
    few: 'subskrybenci',
    many: 'subskrybentów',
  },
  newEntry: 'Nowy subskrybent',
  purpose:
    'Listy mailingowe: kto, na jakiej podstawie i od kiedy się zgodził. Adresy zapisuje się jako plik dla programu pocztowego (do pola UDW).',
  printTitle: 'WYKAZ SUBSKRYBENTÓW',
  cardTitle: 'KARTA SUBSKRYBENTA',
  sections: {
    subscription: 'Subskrypcja',
    person: 'Kto',
    consent: 'Zgoda',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    addedOn: 'Dodano',
    list: 'Listy',
    status: 'Stan',
    mail: 'Adres e-mail',
    name: 'Imię i nazwisko',
    ngo: 'Organizacja',
    consentOn: 'Zgoda z dnia',
    consentText: 'Treść zgody',
    source: 'Skąd zgoda',
    unsubscribedOn: 'Wypisano',
    erasedOn: 'Adres usunięto',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {
    ngo: 'Subskrypcja',
  },
  choices: {
    list: {
      news: 'aktualności',
      council: 'sesje i uchwały',
      ngo: 'organizacje',
      culture: 'kultura',
      media: 'media',
      other: 'inna',
    },
    status: {
      active: 'aktywny',
      noConsent: 'bez zgody',
      unsubscribed: 'wypisany',
    },
    ...clockChoicesPl({
      erase: 'usunięcie adresu',
    }),
  },
  clocks: {
    erase: {
      name: 'Usunięcie adresu po wypisaniu',
      short: 'usunięcie adresu',
      article: 'zwyczaj urzędu: następny dzień roboczy po wypisaniu',
      done: 'usunięto',
      todo: 'Usuń dane wypisanego subskrybenta',
    },
  },
  hints: {
    mail: 'w pliku dla programu pocztowego są tylko adresy ze zgodą, niewypisane',
    list: 'na jakie listy zapisano',
  },
  reasons: {},
  papers: {},
  checks: {
    noConsentDay: {
      title: 'Subskrybent bez zgody',
      why: 'Nie wpisano dnia zgody; adres nie trafia do pliku dla programu pocztowego.',
      next: 'Uzupełnij zgodę albo usuń wpis.',
    },
    mailTwice: {
      title: 'Ten sam adres dwa razy',
      why: 'Dwa wpisy mają ten sam adres e-mail.',
      next: 'Połącz listy w jednym wpisie.',
    },
    mailShape: {
      title: 'To nie wygląda na adres e-mail',
      why: 'Adres nie ma znaku @ albo kropki w nazwie serwera.',
      next: 'Popraw adres.',
    },
  },
  transfers: {
    addresses: 'Adresy dla programu pocztowego (CSV, pole UDW)',
  },
  views: {
    all: 'Wszyscy',
    active: 'Aktywni',
    unsubscribed: 'Wypisani',
  },
}
