import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { webChanges } from './definition'

/** English texts of the register „Website changes”. */
export const webChangesEn: RegisterTextOf<typeof webChanges> = {
  name: 'Website changes',
  alsoCalled: 'website, changes of the website, publication',
  entries: {
    one: 'order',
    few: 'orders',
    many: 'orders',
  },
  newEntry: 'New order',
  purpose:
    'What to publish, change or remove on the website, in the bulletin, on the board and in social media: who ordered it, who entered it and when.',
  printTitle: 'REJESTR ZLECEŃ NA STRONĘ I BIP',
  cardTitle: 'KARTA ZLECENIA NA STRONĘ I BIP',
  sections: {
    order: 'Order',
    done: 'Done',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    orderedBy: 'Ordered by',
    places: 'Where',
    action: 'What to do',
    subject: 'About',
    content: 'Content',
    dueOn: 'Publish until',
    doneOn: 'Published on',
    author: 'Made by or responsible',
    enteredBy: 'Entered by',
    url: 'Address',
    removeOn: 'Remove on',
    removedOn: 'Removed on',
    basis: 'Basis of removal or exclusion',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {},
  choices: {
    places: {
      www: 'website',
      bip: 'bulletin (BIP)',
      board: 'notice board',
      social: 'social media',
    },
    action: {
      publish: 'publish',
      change: 'change',
      remove: 'remove',
    },
    ...clockChoicesEn({
      publish: 'publication',
      usual: 'usual time',
      remove: 'removal',
    }),
  },
  clocks: {
    publish: {
      name: 'Publication',
      short: 'publication',
      article: 'the day of the order',
      done: 'published',
      todo: 'Publish what was ordered',
    },
    usual: {
      name: 'Publication without a day',
      short: 'usual time',
      article: 'custom of the office, which sets the working days',
      done: 'published',
      todo: 'Publish what was ordered',
    },
    remove: {
      name: 'Removal',
      short: 'removal',
      article: 'the day of the order (e.g. personal data after their time)',
      done: 'removed',
      todo: 'Remove what has been published long enough',
    },
  },
  hints: {
    author: 'who made it, who entered it, when (art. 8 sec. 6 of the Act on public information)',
  },
  reasons: {},
  papers: {},
  letters: {
    confirmation: 'Confirmation of publication',
  },
  checks: {
    bipIncomplete: {
      title: 'Publication in the bulletin without its data',
      why: 'The bulletin says who made the information and who entered it (art. 8 sec. 6).',
      next: 'Enter both.',
    },
  },
  views: {
    all: 'All',
    open: 'To publish',
    toRemove: 'To remove',
  },
}
