import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { pressEvents } from './definition'

/** Polish texts of the register „Press conferences”. */
export const pressEventsPl: RegisterTextOf<typeof pressEvents> = {
  name: 'Konferencje prasowe',
  entries: { one: 'konferencja', few: 'konferencje', many: 'konferencji' },
  newEntry: 'Nowa konferencja',
  purpose:
    'Konferencje i briefingi: temat, kto mówi, kogo zaproszono i kto przyszedł, materiały i publikacje po spotkaniu.',
  alsoCalled: 'briefingi',
  printTitle: 'REJESTR KONFERENCJI PRASOWYCH',
  cardTitle: 'KARTA KONFERENCJI PRASOWEJ',
  sections: { event: 'Konferencja', guests: 'Zaproszeni', office: 'Kancelaria' },
  fields: {
    date: 'Data',
    hour: 'Godzina',
    topic: 'Temat',
    place: 'Miejsce',
    speakers: 'Kto mówi',
    release: 'Komunikat',
    invitedOn: 'Zaproszenia wysłano',
    invited: 'Zaproszeni',
    'invited.outlet': 'Redakcja',
    'invited.person': 'Dziennikarz',
    'invited.came': 'Był',
    came: 'Liczba obecnych',
    echo: 'Publikacje po konferencji',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {
    release: 'Konferencja, na której go ogłoszono',
    'invited.outlet': 'Zaproszenia na konferencje',
    echo: 'Konferencja, po której ukazała się publikacja',
  },
  choices: {
    ...clockChoicesPl({ invite: 'zaproszenia' }),
  },
  clocks: {
    invite: {
      name: 'Zaproszenia na konferencję',
      short: 'zaproszenia',
      article: 'zwyczaj urzędu: 3 dni wcześniej',
      done: 'wysłano',
      todo: 'Wyślij zaproszenia na konferencję',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { invitation: 'Zaproszenie dla mediów' },
  event: 'konferencja prasowa: {name}',
  views: { all: 'Wszystkie', ahead: 'Nadchodzące' },
}
