import type { RegisterTextOf } from '../../../../model/registerText'
import type { unitMembers } from './definition'

/** Polish texts of the register of seats in units. */
export const unitMembersPl: RegisterTextOf<typeof unitMembers> = {
  name: 'Składy rad osiedli',
  entries: { one: 'miejsce w radzie jednostki', few: 'miejsca w radach jednostek', many: 'miejsc w radach jednostek' },
  newEntry: 'Nowe miejsce w radzie jednostki',
  purpose: 'Kto zasiada w radzie i w zarządzie osiedla lub sołectwa, od kiedy do kiedy i z jaką liczbą głosów.',
  printTitle: 'SKŁADY RAD I ZARZĄDÓW JEDNOSTEK POMOCNICZYCH',
  cardTitle: 'KARTA MIEJSCA W RADZIE JEDNOSTKI',
  sections: { seat: 'Miejsce', office: 'Kancelaria' },
  fields: {
    person: 'Osoba',
    unit: 'Jednostka',
    role: 'Funkcja',
    from: 'Od',
    to: 'Do',
    status: 'Stan',
    votes: 'Głosy',
    election: 'Wybory',
    basis: 'Podstawa',
    endReason: 'Powód odejścia',
    phone: 'Telefon',
    remarks: 'Uwagi',
  },
  headings: {},
  reverse: { person: 'W jednostkach pomocniczych', unit: 'Skład', election: 'Wybrani' },
  choices: {
    role: {
      councilChair: 'przewodniczący rady',
      councilDeputy: 'zastępca przewodniczącego rady',
      council: 'członek rady',
      boardChair: 'przewodniczący zarządu (sołtys)',
      boardDeputy: 'zastępca przewodniczącego zarządu',
      board: 'członek zarządu',
    },
    status: { planned: 'w przyszłości', current: 'obecnie', ended: 'zakończone' },
  },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  views: { current: 'Składy dziś', all: 'Wszystkie' },
}
