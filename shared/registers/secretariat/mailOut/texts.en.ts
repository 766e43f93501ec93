import { channelsEn } from '../../../engine/channels/channels.en'
import { clockFieldsEn } from '../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { mailOut } from './definition'

const clockNames = { confirm: 'proof of service' }

/** English texts of the journal of outgoing mail. */
export const mailOutEn: RegisterTextOf<typeof mailOut> = {
  name: 'Outgoing mail',
  entries: { one: 'item', few: 'items', many: 'items' },
  newEntry: 'New item',
  purpose:
    'Journal of outgoing mail: to whom and how it was sent, the number of the item, its service, the cost and the post book of a day.',
  alsoCalled: 'outgoing mail, outgoing letters, post book, envelopes, proofs of delivery',
  printTitle: 'DZIENNIK KORESPONDENCJI WYCHODZĄCEJ',
  cardTitle: 'KARTA PRZESYŁKI',
  sections: { letter: 'Letter', addressees: 'Addressees', office: 'Office' },
  fields: {
    number: 'Number',
    sentOn: 'Sent on',
    subject: 'Subject (no names)',
    caseSign: 'Case sign',
    answerTo: 'Answers',
    signedBy: 'Signed by',
    status: 'Status',
    deadline: 'Deadline',
    addressees: 'Addressees',
    'addressees.name': 'Addressee',
    'addressees.address': 'Address',
    'addressees.box': 'Address for e-delivery',
    'addressees.channel': 'Sent by',
    'addressees.proof': 'Number of the item',
    'addressees.servedOn': 'Served on',
    recipients: 'To whom',
    servedDay: 'Served (on the last)',
    needsProof: 'Needs a proof of service',
    cost: 'Cost',
    inPostBook: 'In the post book',
    ...clockFieldsEn,
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { subject: 'Subject', servedDay: 'Served', addressees: 'Addresses and numbers' },
  reverse: { answerTo: 'Answers to it' },
  choices: {
    status: { sent: 'sent', unproved: 'no proof of service', served: 'served' },
    deadline: clockStatesEn,
    'addressees.channel': channelsEn,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    confirm: {
      name: 'Proof of service',
      article:
        'custom of the office (it sets the days); in e-delivery a letter left unread counts as served after 14 days',
      done: 'served',
      todo: 'See whether the letter was served',
    },
  },
  hints: {
    subject: 'public: no names of private persons',
    addressees: 'who has an address for e-delivery gets the letter there; e-mail only as a courtesy',
  },
  reasons: {},
  papers: { postBook: 'Post book' },
  letters: { labels: 'Addresses for envelopes' },
  views: { all: 'All', unproved: 'Not served', postBook: 'Post book', journal: 'Journal' },
  checks: {
    answerBeforeReceipt: {
      title: 'Answer sent before the letter came',
      why: 'One of the days is a slip, or it answers another letter.',
      next: 'Check the day it was sent and the letter it answers.',
    },
    sameProof: {
      title: 'One number of an item twice',
      why: 'The number of a registered letter is unique.',
      next: 'Check the number on the receipt of the post.',
    },
    noAddressee: {
      title: 'Item without an addressee',
      why: 'Nobody knows to whom it was sent.',
      next: 'Enter the addressees.',
    },
  },
}
