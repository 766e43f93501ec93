import type { memberships } from './definition'
import { membershipChecksPl } from '../checks.pl'
import type { RegisterTextOf } from '../../../model/registerText'

/** Polish texts of the register of seats. */
export const membershipsPl: RegisterTextOf<typeof memberships> = {
  name: 'Składy komisji',
  entries: { one: 'miejsce w składzie', few: 'miejsca w składzie', many: 'miejsc w składzie' },
  newEntry: 'Nowe miejsce w składzie',
  purpose: 'Kto, gdzie, od kiedy do kiedy i w jakiej funkcji zasiada: na tym stoją listy, kwora i diety.',
  printTitle: 'SKŁADY KOMISJI I KLUBÓW',
  cardTitle: 'KARTA MIEJSCA W SKŁADZIE',
  sections: { seat: 'Miejsce w składzie', office: 'Kancelaria' },
  fields: {
    person: 'Radny',
    body: 'Komisja, klub',
    role: 'Funkcja',
    from: 'Od',
    to: 'Do',
    status: 'Stan',
    basis: 'Podstawa',
    endReason: 'Powód odejścia',
    remarks: 'Uwagi',
  },
  headings: {},
  reverse: { person: 'Komisje i kluby', body: 'Skład' },
  choices: {
    role: {
      chair: 'przewodniczący',
      deputyChair: 'zastępca przewodniczącego',
      secretary: 'sekretarz',
      member: 'członek',
      guest: 'spoza rady',
    },
    status: { planned: 'w przyszłości', current: 'obecnie', ended: 'zakończone' },
  },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  views: { current: 'Składy dziś', byPerson: 'Historia osoby', all: 'Wszystkie' },
  checks: membershipChecksPl,
}
