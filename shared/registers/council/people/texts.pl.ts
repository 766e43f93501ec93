import type { RegisterTextOf } from '../../../model/registerText'
import { peopleChecksPl } from './checks.pl'
import type { people } from './definition'

/** Polish texts of the register of people. */
export const peoplePl: RegisterTextOf<typeof people> = {
  name: 'Osoby',
  entries: { one: 'osoba', few: 'osoby', many: 'osób' },
  newEntry: 'Nowa osoba',
  purpose: 'Każda osoba raz, choćby miała kilka mandatów: dane kontaktowe i to, do czego prowadzą inne rejestry.',
  printTitle: 'WYKAZ OSÓB',
  cardTitle: 'KARTA OSOBY',
  sections: { person: 'Osoba', contact: 'Kontakt', office: 'Kancelaria' },
  fields: {
    surname: 'Nazwisko',
    givenNames: 'Imię (imiona)',
    sex: 'Płeć',
    mandates: 'Kadencje radnego',
    birthOn: 'Data urodzenia',
    pesel: 'PESEL',
    phone: 'Telefon',
    mail: 'E-mail',
    address: 'Adres',
    joinedInto: 'Połączono z wpisem',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { givenNames: 'Imię' },
  reverse: { joinedInto: 'Dołączono do niej' },
  choices: { sex: { female: 'kobieta', male: 'mężczyzna' } },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  checks: peopleChecksPl,
  views: { all: 'Wszystkie', contacts: 'Kontakty' },
}
