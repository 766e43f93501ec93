import { channelsEn } from '../../../engine/channels/channels.en'
import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { cultureExtracts } from './definition'

/** English texts of the register of extracts. */
export const cultureExtractsEn: RegisterTextOf<typeof cultureExtracts> = {
  name: 'Extracts of cultural institutions',
  alsoCalled: 'extracts, full extract, short extract, register book',
  entries: { one: 'extract', few: 'extracts', many: 'extracts' },
  newEntry: 'New motion for an extract',
  purpose:
    'Motions for extracts from the register and the books of cultural institutions: 14 days, stamp duty, full or short.',
  printTitle: 'REJESTR WYDANYCH ODPISÓW',
  cardTitle: 'KARTA ODPISU',
  sections: { motion: 'Motion', extract: 'Extract', office: 'Office' },
  fields: {
    number: 'Number',
    receivedOn: 'Motion received on',
    institution: 'Cultural institution',
    subject: 'About',
    applicant: 'Applicant',
    address: 'Address of the applicant',
    channel: 'Way of filing',
    kind: 'Kind',
    pages: 'Pages',
    fee: 'Stamp duty',
    free: 'No stamp duty',
    feeOn: 'Duty paid on',
    outcome: 'Outcome',
    issuedOn: 'Issued on',
    manner: 'Way of issuing',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: { subject: 'Cultural institution', fee: 'Duty', manner: 'Way' },
  reverse: { institution: 'Extracts' },
  choices: {
    channel: channelsEn,
    kind: { full: 'full (of the book)', short: 'short (of the register)' },
    outcome: { pending: 'pending', issued: 'issued', refused: 'refused', withdrawn: 'withdrawn' },
    manner: {
      registered: 'registered letter',
      inPerson: 'in person against receipt',
      electronic: 'electronic document',
    },
    ...clockChoicesEn({ extract: 'extract' }),
  },
  clocks: {
    extract: {
      name: 'Issue of the extract',
      short: 'extract',
      article: '§ 13 of the regulation of 26 January 2012: 14 days from receipt of the motion',
      done: 'issued',
      todo: 'Issue the extract from the register of cultural institutions',
    },
  },
  hints: {
    fee: 'PLN 5 for every started page',
    kind: 'full: all entries of the book; short: the entries of the register that stand (§ 11)',
  },
  reasons: {},
  papers: {},
  letters: { extract: 'Extract', cover: 'Covering letter' },
  checks: {
    unpaidExtract: {
      title: 'Extract issued without duty',
      why: 'An extract is subject to stamp duty, and no day of payment is entered.',
      next: 'Enter the day, or mark “No stamp duty”.',
    },
  },
  sums: { fee: 'Sum of duties' },
  views: { all: 'All', open: 'To be issued' },
}
