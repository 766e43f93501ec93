import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { patronage } from './definition'

/** English texts of the register „Honorary patronage”. */
export const patronageEn: RegisterTextOf<typeof patronage> = {
  name: 'Honorary patronage',
  entries: { one: 'application', few: 'applications', many: 'applications' },
  newEntry: 'New application for patronage',
  purpose:
    'Honorary patronage: the application before the event, the decision, acceptance of materials with the coat of arms and the report afterwards.',
  alsoCalled: 'patronage of the mayor',
  printTitle: 'REJESTR PATRONATÓW HONOROWYCH',
  cardTitle: 'KARTA PATRONATU',
  sections: { application: 'Application', event: 'Event', decision: 'Decision', office: 'Office' },
  fields: {
    number: 'Number',
    appliedOn: 'Applied on',
    applicant: 'Organiser',
    ngo: 'Organisation of the bank',
    contact: 'Contact',
    event: 'Event',
    edition: 'Edition',
    date: 'Day',
    place: 'Place',
    reach: 'Reach',
    character: 'Field',
    commercial: 'Commercial',
    collection: 'Collection of money',
    permits: 'Permits were shown',
    expects: 'What is asked for',
    decision: 'Decision',
    decidedOn: 'Decided on',
    reason: 'Reason of the refusal',
    materialsOn: 'Materials accepted on',
    withdrawnOn: 'Withdrawn on',
    reportOn: 'Report received on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { ngo: 'Patronages' },
  choices: {
    reach: { local: 'local', regional: 'regional', national: 'national', international: 'international' },
    expects: { logo: 'coat of arms or logo', presence: 'presence', letter: 'letter', prize: 'prize' },
    decision: { waiting: 'to be decided', granted: 'granted', refused: 'refused' },
    ...clockChoicesEn({ inTime: 'application', decision: 'decision', materials: 'materials', report: 'report' }),
  },
  clocks: {
    inTime: {
      name: 'Application for patronage',
      short: 'application',
      article: 'rules of patronage: 30 days before the event',
      done: 'filed',
    },
    decision: {
      name: 'Decision on patronage',
      short: 'decision',
      article: 'rules of patronage; the office sets the length',
      done: 'decided',
      todo: 'Decide on the application',
    },
    materials: {
      name: 'Acceptance of materials with the coat of arms',
      short: 'materials',
      article: 'rules of patronage; the office sets the length',
      done: 'accepted',
      todo: 'Look at the materials',
    },
    report: {
      name: 'Report on the event',
      short: 'report',
      article: 'rules of patronage; the office sets the length',
      done: 'received',
      todo: 'Ask for the report',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { patronageAnswer: 'Grant or refusal', reportRequest: 'Request for the report' },
  checks: {
    commercialGranted: {
      title: 'Patronage of a commercial event',
      why: 'The rules leave out commercial events and collections.',
      next: 'Look at the application, or explain the decision in the remarks.',
    },
    noEarlierReport: {
      title: 'Organiser owes a report',
      why: 'The same organiser gave no report on an earlier patronage.',
      next: 'Ask for the missing report or refuse.',
    },
    sameEvent: {
      title: 'Two applications for one event',
      why: 'Event and day come twice.',
      next: 'Compare the applications and delete the one that is not needed.',
    },
  },
  views: { all: 'All', register: 'Register', waiting: 'To be decided', reports: 'Without a report' },
}
