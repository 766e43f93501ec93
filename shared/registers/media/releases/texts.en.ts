import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { releases } from './definition'

/** English texts of the register „Releases”. */
export const releasesEn: RegisterTextOf<typeof releases> = {
  name: 'Releases',
  entries: { one: 'release', few: 'releases', many: 'releases' },
  newEntry: 'New release',
  purpose:
    'Releases and statements to the media: their text, whom they were sent to, where they were published and what came of them.',
  alsoCalled: 'press releases, statements',
  printTitle: 'REJESTR KOMUNIKATÓW',
  cardTitle: 'KARTA KOMUNIKATU',
  sections: { release: 'Release', sending: 'Sending', office: 'Office' },
  fields: {
    number: 'Number',
    date: 'Day',
    kind: 'Kind',
    title: 'Title',
    text: 'Text',
    department: 'Department',
    author: 'Prepared by',
    sent: 'Sent to',
    'sent.outlet': 'Outlet',
    'sent.sentOn': 'When',
    publishedOn: 'On the website since',
    url: 'Address of the page',
    echo: 'What came of it',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { 'sent.outlet': 'Releases', echo: 'Release it came of' },
  choices: {
    kind: { release: 'release', statement: 'statement', crisis: 'crisis communiqué' },
    ...clockChoicesEn({ publish: 'publication' }),
  },
  clocks: {
    publish: {
      name: 'Publication on the website',
      short: 'publication',
      article: 'custom of the office',
      done: 'published',
      todo: 'Publish the release on the website',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { release: 'Release' },
  checks: {
    crisisNotSent: {
      title: 'Crisis communiqué not sent to anybody',
      why: 'The media print it free and unchanged (art. 34(2) of the press law), and must have received it.',
      next: 'Add whom it was sent to and when.',
    },
  },
  views: { all: 'All', unpublished: 'Not published', year: 'By kind' },
}
