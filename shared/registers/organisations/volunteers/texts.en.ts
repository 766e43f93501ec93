import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { volunteers } from './definition'

/** English texts of the register „Volunteers”. */
export const volunteersEn: RegisterTextOf<typeof volunteers> = {
  name: 'Volunteers',
  alsoCalled: 'voluntary work',
  entries: {
    one: 'volunteer',
    few: 'volunteers',
    many: 'volunteers',
  },
  newEntry: 'New volunteer',
  purpose:
    'Agreements with volunteers of the office (art. 44–46): in writing above 30 days, insurance, a certificate on request.',
  printTitle: 'WYKAZ WOLONTARIUSZY',
  cardTitle: 'KARTA WOLONTARIUSZA',
  sections: {
    agreement: 'Agreement',
    person: 'Volunteer',
    insurance: 'Insurance',
    certificate: 'Certificate',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    from: 'From',
    to: 'To',
    tasks: 'Services',
    where: 'Where',
    event: 'Event',
    agreedOn: 'Agreement of',
    written: 'In writing',
    days: 'Days',
    name: 'Name',
    birthDay: 'Day of birth',
    address: 'Address',
    guardian: 'Consent of the guardian',
    insureBy: 'Insure before',
    insuredOn: 'Insured against accidents on',
    trainedOn: 'Told of risks and rules on',
    askedOn: 'Certificate asked for on',
    certificateOn: 'Certificate issued on',
    hours: 'Hours',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {
    event: 'Volunteers',
  },
  choices: {
    ...clockChoicesEn({
      insure: 'insurance',
      certificate: 'certificate',
    }),
  },
  clocks: {
    insure: {
      name: 'Insurance',
      short: 'insurance',
      article: 'art. 46 sec. 3: before the start, of an agreement of up to 30 days',
      done: 'insured',
      todo: 'Insure the volunteer against accidents',
    },
    certificate: {
      name: 'Certificate',
      short: 'certificate',
      article: 'art. 44 sec. 2–3: on request; the office sets the length',
      done: 'issued',
      todo: 'Issue the certificate',
    },
  },
  hints: {
    written: 'an agreement of more than 30 days is in writing (art. 44 sec. 1)',
    guardian: 'of a minor: consent of the guardian',
  },
  reasons: {},
  papers: {},
  letters: {
    volunteerAgreement: 'Agreement',
    volunteerCertificate: 'Certificate',
  },
  checks: {
    longNotWritten: {
      title: 'More than 30 days, not in writing',
      why: 'Such an agreement is made in writing (art. 44 sec. 1).',
      next: 'Write the agreement.',
    },
    minorNoConsent: {
      title: 'Minor without consent',
      why: 'The volunteer was under 18 on the first day.',
      next: 'Get the consent of the guardian.',
    },
    notTold: {
      title: 'Not told of risks',
      why: 'Who uses the services tells of risks and protection (art. 45).',
      next: 'Enter the day.',
    },
  },
  views: {
    all: 'All',
    current: 'To insure',
    certificates: 'Certificates',
  },
}
