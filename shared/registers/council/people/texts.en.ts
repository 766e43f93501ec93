import type { RegisterTextOf } from '../../../model/registerText'
import { peopleChecksEn } from './checks.en'
import type { people } from './definition'

/** English texts of the register of people. */
export const peopleEn: RegisterTextOf<typeof people> = {
  name: 'People',
  entries: { one: 'person', few: 'people', many: 'people' },
  newEntry: 'New person',
  purpose: 'Each person once, however many mandates: contact data, and what other registers lead here.',
  printTitle: 'WYKAZ OSÓB',
  cardTitle: 'KARTA OSOBY',
  sections: { person: 'Person', contact: 'Contact', office: 'Office' },
  fields: {
    surname: 'Surname',
    givenNames: 'Given names',
    sex: 'Sex',
    mandates: 'Terms as a councillor',
    birthOn: 'Date of birth',
    pesel: 'PESEL number',
    phone: 'Phone',
    mail: 'E-mail address',
    address: 'Address',
    joinedInto: 'Joined into',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: {},
  reverse: { joinedInto: 'Joined with it' },
  choices: { sex: { female: 'female', male: 'male' } },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  checks: peopleChecksEn,
  views: { all: 'All', contacts: 'Contacts' },
}
