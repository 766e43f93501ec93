import { clockFieldsPl } from '../../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../../model/registerText'
import type { units } from './definition'

const clockNames = { policy: 'polisa', fundTold: 'informacja o funduszu', fundApplication: 'wniosek o fundusz' }

/** Polish texts of the register of auxiliary units. */
export const unitsPl: RegisterTextOf<typeof units> = {
  name: 'Jednostki pomocnicze',
  entries: { one: 'jednostka', few: 'jednostki', many: 'jednostek' },
  newEntry: 'Nowa jednostka',
  purpose:
    'Osiedla, dzielnice i sołectwa: rada i jej skład na każdy dzień, siedziba, dyżury, środki i fundusz sołecki.',
  printTitle: 'WYKAZ JEDNOSTEK POMOCNICZYCH',
  cardTitle: 'KARTA JEDNOSTKI POMOCNICZEJ',
  sections: {
    unit: 'Jednostka',
    council: 'Rada i zarząd',
    service: 'Siedziba i obsługa',
    fund: 'Fundusz sołecki',
    office: 'Kancelaria',
  },
  fields: {
    name: 'Nazwa',
    kind: 'Rodzaj',
    statute: 'Statut (uchwała)',
    inhabitants: 'Mieszkańcy',
    voters: 'Uprawnieni do głosowania',
    area: 'Granice, ulice',
    council: 'Organ uchwałodawczy',
    councilName: 'Nazwa rady w dopełniaczu',
    seats: 'Liczba członków rady',
    termFrom: 'Kadencja od',
    termTo: 'Kadencja do',
    chair: 'Przewodniczący zarządu (sołtys)',
    members: 'Osób w organach (dziś)',
    seat: 'Siedziba',
    dutyHours: 'Dyżury',
    mail: 'E-mail',
    budget: 'Środki',
    'budget.year': 'Rok',
    'budget.amount': 'Kwota',
    policyUntil: 'Ubezpieczenie do',
    authorisedFrom: 'Upoważnienie do umów od',
    authorisedTo: 'Upoważnienie do umów do',
    youthCouncil: 'Statut pozwala na radę młodzieżową',
    fundFrom: 'Fundusz sołecki od',
    fund: 'Fundusz w kolejnych latach',
    'fund.toldOn': 'Informacja dla sołtysa',
    'fund.appliedOn': 'Wniosek złożono',
    'fund.amount': 'Kwota',
    'fund.subject': 'Przedsięwzięcie',
    deadline: 'Termin',
    ...clockFieldsPl,
    'overruled.occurrence': 'Który raz',
    'snoozed.occurrence': 'Który raz',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: {
    voters: 'Uprawnieni',
    seats: 'Mandaty',
    chair: 'Przewodniczący',
    members: 'Osób',
    deadline: 'Stan terminu',
  },
  reverse: { statute: 'Jednostka pomocnicza' },
  choices: {
    kind: { estate: 'osiedle', district: 'dzielnica', village: 'sołectwo', town: 'miasto' },
    council: { council: 'rada', meeting: 'zebranie mieszkańców' },
    deadline: clockStatesPl,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    policy: {
      name: 'Koniec ubezpieczenia',
      short: 'polisa',
      article: 'art. 37c ustawy o samorządzie gminnym (dzień z polisy)',
      todo: 'Przedłuż ubezpieczenie osób działających w jednostce',
    },
    fundTold: {
      name: 'Informacja o wysokości funduszu sołeckiego',
      short: 'informacja o funduszu',
      article: 'ustawa o funduszu sołeckim (do 31 lipca; bez niej nie ma zwrotu z budżetu państwa)',
      done: 'przekazano',
      todo: 'Przekaż sołtysowi informację o wysokości funduszu',
    },
    fundApplication: {
      name: 'Wniosek sołectwa o środki funduszu',
      short: 'wniosek o fundusz',
      article: 'ustawa o funduszu sołeckim (do 30 września)',
      done: 'złożono',
      todo: 'Przypomnij sołectwu o wniosku',
    },
  },
  hints: {
    councilName: 'do pism: „Rady Osiedla Lipowe”; puste – program złoży z rodzaju i nazwy',
    seats: 'art. 37 ust. 1: nie więcej niż 21',
    chair: 'ze składu poniżej: do niego idą zawiadomienia o sesjach i komisjach (art. 37a)',
    fundFrom: 'dzień, od którego co roku pilnować 31 lipca i 30 września',
  },
  reasons: {},
  papers: {},
  views: { all: 'Wszystkie', withoutChair: 'Bez przewodniczącego', service: 'Siedziby i terminy' },
  checks: {
    termOver: {
      title: 'Kadencja rady jednostki minęła',
      why: 'Wskazany dzień końca kadencji już był, a nowej nie wpisano.',
      next: 'Wpisz nową kadencję albo zarządź wybory.',
    },
  },
}
