import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { bulletin } from './definition'

const article = 'term of a provision or set by the office'

/** English texts of the register of publications in the bulletin. */
export const bulletinEn: RegisterTextOf<typeof bulletin> = {
  name: 'Publications in the bulletin',
  alsoCalled: 'public information bulletin',
  entries: { one: 'publication', few: 'publications', many: 'publications' },
  newEntry: 'New publication',
  purpose:
    'What the office publishes in the bulletin (BIP) and elsewhere: until when it must appear, when and by whom it was published, the proof, and when it must be taken down. A folder saved by “For the public bulletin…” enters itself here.',
  printTitle: 'REJESTR PUBLIKACJI W BIP',
  cardTitle: 'KARTA PUBLIKACJI',
  sections: { what: 'What and where', published: 'Publication', removal: 'Removal', office: 'Office' },
  fields: {
    title: 'What is published',
    where: 'Where',
    legalBasis: 'Legal basis',
    orderedBy: 'Ordered by',
    dueOn: 'To be published by',
    madeOn: 'Made on',
    author: 'Made by or answers for it',
    publishedOn: 'Published on',
    time: 'Time',
    enteredBy: 'Put into the bulletin by',
    leftOut: 'What is left out',
    address: 'Address of the page',
    removeOn: 'To be removed on',
    removedOn: 'Removed on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {},
  choices: {
    where: {
      bip: 'BIP',
      board: 'notice board',
      website: 'website of the office',
      journal: 'official journal',
      social: 'social media',
      other: 'elsewhere',
    },
    ...clockChoicesEn({ publish: 'publication', remove: 'removal' }),
  },
  clocks: {
    publish: { name: 'Publication', short: 'publication', article, done: 'published', todo: 'Publish it' },
    remove: {
      name: 'Removal of the publication',
      short: 'removal',
      article,
      done: 'removed',
      todo: 'Take it down',
    },
  },
  hints: {
    files: 'proof of publication: a picture of the page, a receipt, a photograph of the board',
    time: 'when it really was published, e.g. 14.05',
    leftOut: 'what is not published; without the data themselves',
  },
  reasons: {},
  papers: {},
  views: {
    all: 'All',
    toPublish: 'To be published',
    toRemove: 'To be removed',
    noProof: 'Without proof of publication',
  },
}
