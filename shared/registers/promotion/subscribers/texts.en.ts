import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { subscribers } from './definition'

/** English texts of the register „Subscribers”. */
export const subscribersEn: RegisterTextOf<typeof subscribers> = {
  name: 'Subscribers',
  alsoCalled: 'newsletter, list of readers',
  entries: {
    one: 'subscriber',
    few: 'subscribers',
    many: 'subscribers',
  },
  newEntry: 'New subscriber',
  purpose:
    'Mailing lists: who agreed, to what and since when. Addresses are saved as a file for the mail program (for the Bcc field).',
  printTitle: 'WYKAZ SUBSKRYBENTÓW',
  cardTitle: 'KARTA SUBSKRYBENTA',
  sections: {
    subscription: 'Subscription',
    person: 'Who',
    consent: 'Consent',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    addedOn: 'Added on',
    list: 'Lists',
    status: 'State',
    mail: 'E-mail',
    name: 'Name',
    ngo: 'Organisation',
    consentOn: 'Consent of',
    consentText: 'Text of the consent',
    source: 'Where from',
    unsubscribedOn: 'Unsubscribed on',
    erasedOn: 'Address erased on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {
    ngo: 'Subscription',
  },
  choices: {
    list: {
      news: 'news',
      council: 'sessions and resolutions',
      ngo: 'organisations',
      culture: 'culture',
      media: 'media',
      other: 'other',
    },
    status: {
      active: 'active',
      noConsent: 'no consent',
      unsubscribed: 'unsubscribed',
    },
    ...clockChoicesEn({
      erase: 'erasing',
    }),
  },
  clocks: {
    erase: {
      name: 'Erasing the address',
      short: 'erasing',
      article: 'custom of the office: the next working day',
      done: 'erased',
      todo: 'Erase the data of who unsubscribed',
    },
  },
  hints: {
    mail: 'the file for the mail program has only those who agreed and did not unsubscribe',
    list: 'which lists',
  },
  reasons: {},
  papers: {},
  checks: {
    noConsentDay: {
      title: 'Subscriber without consent',
      why: 'No day of consent is entered; the address does not go into the file for the mail program.',
      next: 'Enter the consent, or delete the entry.',
    },
    mailTwice: {
      title: 'The same address twice',
      why: 'Two entries have the same e-mail address.',
      next: 'Put the lists together in one entry.',
    },
    mailShape: {
      title: 'This does not look like an e-mail address',
      why: 'There is no @, or no dot in the name of the server.',
      next: 'Correct the address.',
    },
  },
  transfers: {
    addresses: 'Addresses for a mail program (CSV, Bcc)',
  },
  views: {
    all: 'All',
    active: 'Active',
    unsubscribed: 'Unsubscribed',
  },
}
