import type { RegisterTextOf } from '../../../model/registerText'
import type { media } from './definition'

/** English texts of the register of outlets. */
export const mediaEn: RegisterTextOf<typeof media> = {
  name: 'Outlets and journalists',
  entries: { one: 'outlet', few: 'outlets', many: 'outlets' },
  newEntry: 'New outlet',
  purpose:
    'Outlets with addresses for letters, and their journalists. Data of journalists are masked; each shows when they agreed to be contacted.',
  alsoCalled: 'contacts of media, journalists',
  printTitle: 'WYKAZ REDAKCJI',
  cardTitle: 'KARTA REDAKCJI',
  sections: { outlet: 'Outlet', journalists: 'Journalists', office: 'Office' },
  fields: {
    name: 'Name',
    kind: 'Kind',
    editor: 'Editor-in-chief',
    publisher: 'Publisher or broadcaster',
    address: 'Address of the editors',
    mail: 'E-mail of the editors',
    phone: 'Phone of the editors',
    site: 'Website',
    journalists: 'Journalists',
    'journalists.person': 'Name',
    'journalists.beat': 'Beat',
    'journalists.phone': 'Phone',
    'journalists.mail': 'E-mail',
    'journalists.consentOn': 'Consent on',
    'journalists.withdrawnOn': 'Consent withdrawn',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { mail: 'E-mail', phone: 'Phone' },
  reverse: { 'journalists.person': 'Journalist of' },
  choices: {
    kind: {
      daily: 'daily',
      periodical: 'periodical',
      portal: 'portal',
      radio: 'radio',
      television: 'television',
      agency: 'press agency',
      other: 'other',
    },
  },
  clocks: {},
  hints: {
    address: 'answers and corrections go to this address',
    kind: 'for a daily an authorisation takes 6 hours, for a periodical 24',
  },
  reasons: {},
  papers: {},
  views: { all: 'All', journalists: 'Journalists' },
  checks: {
    noConsent: {
      title: 'Data of a journalist without a day of consent',
      why: 'A phone or e-mail of a journalist is noted, and no day on which they agreed to be contacted.',
      next: 'Enter the day of consent or remove the contact data.',
    },
    consentWithdrawn: {
      title: 'Data of a journalist after consent was withdrawn',
      why: 'Consent was withdrawn, and the phone or e-mail is still in the register.',
      next: 'Remove the contact data; where they must leave the history too, erase the personal data.',
    },
  },
}
