import { clockFieldsPl } from '../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { visits } from './definition'

const clockNames = { arrangement: 'ustalenia' }

/** Polish texts of the register of visits. */
export const visitsPl: RegisterTextOf<typeof visits> = {
  name: 'Interesanci',
  entries: { one: 'wizyta', few: 'wizyty', many: 'wizyt' },
  newEntry: 'Nowa wizyta',
  purpose:
    'Przyjęcia interesantów, dyżury i wizyty: kto i w jakiej sprawie przyszedł, co ustalono i do kiedy. Dane osób są zasłonięte, zestawienie podaje same liczby.',
  alsoCalled: 'przyjęcia, dni przyjęć, wizyty, petenci, goście',
  printTitle: 'REJESTR INTERESANTÓW',
  cardTitle: 'KARTA WIZYTY',
  sections: { visit: 'Wizyta', person: 'Kto i w jakiej sprawie', arrangement: 'Ustalenia', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    date: 'Data',
    hour: 'Godzina',
    kind: 'Rodzaj',
    topic: 'Temat (jedno, dwa słowa)',
    receivedBy: 'Przyjmujący',
    status: 'Stan',
    deadline: 'Termin',
    person: 'Imię i nazwisko',
    contact: 'Adres lub kontakt',
    onBehalfOf: 'W imieniu',
    matter: 'Sprawa',
    arrangement: 'Ustalenia',
    passedTo: 'Przekazano',
    dueOn: 'Do kiedy',
    doneOn: 'Załatwiono',
    complaint: 'Skarga lub wniosek',
    ...clockFieldsPl,
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { topic: 'Temat', deadline: 'Stan terminu' },
  reverse: { complaint: 'Przyjęcie interesanta' },
  choices: {
    kind: {
      complaint: 'skarga',
      motion: 'wniosek',
      meeting: 'spotkanie',
      courtesy: 'wizyta grzecznościowa',
      duty: 'dyżur radnego',
      none: 'nikt się nie zgłosił',
    },
    status: { planned: 'umówiona', open: 'do załatwienia', done: 'zakończona' },
    deadline: clockStatesPl,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    arrangement: {
      name: 'Ustalenia z interesantem',
      short: 'ustalenia',
      article: 'ustalone z interesantem',
      done: 'załatwiono',
      todo: 'Załatw, co ustalono z interesantem',
    },
  },
  hints: {
    topic: 'jawny i liczony w zestawieniu: np. drogi, mieszkania; bez nazwisk',
    kind: 'w dniu przyjęć, na które nikt nie przyszedł, wpisz „nikt się nie zgłosił”',
    complaint: 'ze zgłoszenia ustnego utworzysz stąd wpis z treścią do protokołu',
  },
  reasons: {},
  papers: { daySheet: 'Kartka dnia', visitCounts: 'Zestawienie przyjęć' },
  letters: { visitProtocol: 'Protokół' },
  views: { all: 'Wszystkie', open: 'Do załatwienia', receptions: 'Dni przyjęć' },
  checks: {
    personInTopic: {
      title: 'Nazwisko w temacie wizyty',
      why: 'Temat jest jawny i trafia do zestawień.',
      next: 'Zostaw w temacie samą dziedzinę sprawy.',
    },
    noProtocol: {
      title: 'Skarga lub wniosek bez wpisu w rejestrze',
      why: 'Ze zgłoszenia ustnego sporządza się protokół, a termin załatwienia biegnie od dnia przyjęcia.',
      next: 'Utwórz wpis z pola „Skarga lub wniosek”.',
    },
  },
}
