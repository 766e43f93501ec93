import { clockChoicesEn, watchedByOccurrenceEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { agreements } from './definition'

/** English texts of the register „Agreements of cooperation”. */
export const agreementsEn: RegisterTextOf<typeof agreements> = {
  name: 'Agreements of cooperation',
  entries: { one: 'agreement', few: 'agreements', many: 'agreements' },
  newEntry: 'New agreement',
  purpose:
    'Agreements with municipalities, universities, units, organisations and partner towns: subject, time, publication, what is done together. What is paid for stands in the register of contracts.',
  alsoCalled: 'universities, agreements with other units',
  printTitle: 'REJESTR POROZUMIEŃ',
  cardTitle: 'KARTA POROZUMIENIA',
  sections: { agreement: 'Agreement', time: 'Time', duties: 'Publication and reviews', office: 'Office' },
  fields: {
    number: 'Number',
    signedOn: 'Signed on',
    kind: 'With whom',
    party: 'Other party',
    partner: 'Partner abroad',
    subject: 'Subject',
    scope: 'Scope',
    signatories: 'Signed by',
    languages: 'Languages',
    act: 'Resolution of the council',
    from: 'In force from',
    to: 'In force until',
    renews: 'Renews by itself',
    noticeDays: 'Notice (days)',
    endedOn: 'Ended on',
    status: 'State',
    publishedOn: 'Published in the journal on',
    journal: 'Entry of the journal',
    actions: 'What was done together',
    'actions.date': 'On',
    'actions.action': 'What',
    reviewedOn: 'Reviewed on',
    caretaker: 'Who keeps it',
    contact: 'Contact',
    ...watchedByOccurrenceEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { partner: 'Agreements', act: 'Agreement' },
  choices: {
    kind: {
      municipality: 'municipality or county',
      university: 'university',
      school: 'school',
      unit: 'unit of the municipality',
      organisation: 'organisation',
      partnerTown: 'partner town',
      other: 'other body',
    },
    status: { running: 'in force', ahead: 'not in force yet', ended: 'ended' },
    ...clockChoicesEn({ journal: 'publication', ending: 'end', review: 'review' }),
  },
  clocks: {
    journal: {
      name: 'Publication in the official journal',
      short: 'publication',
      article: 'art. 13(6) of the act on publication of acts; the office sets the length',
      done: 'published',
      todo: 'Send the agreement to be published',
    },
    ending: { name: 'The agreement ends in 60 days', short: 'end', article: 'the agreement' },
    review: {
      name: 'Review of the agreement',
      short: 'review',
      article: 'custom of the office: every year',
      done: 'reviewed',
      todo: 'See what came of the agreement',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { summary: 'Information sheet' },
  checks: {
    endedNotSaid: {
      title: 'The end of the agreement has passed',
      why: 'Its last day has passed, it does not renew by itself and is not ended.',
      next: 'Enter a new day or end the agreement.',
    },
    townNotLinked: {
      title: 'Partner town not linked',
      why: 'The agreement is with a partner town and does not lead to its entry.',
      next: 'Name the partner abroad.',
    },
    intermunicipalNoAct: {
      title: 'Agreement of municipalities without a resolution',
      why: 'The council decides on cooperation with other municipalities (art. 18(2)(12) of the act on municipalities).',
      next: 'Name the resolution.',
    },
  },
  views: { all: 'All', running: 'In force', ending: 'Ending in half a year' },
}
