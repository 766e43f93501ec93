import { clockFieldsEn } from '../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { smallGrants } from './definition'

const clockNames = { post: 'posting', contract: 'contract', report: 'report', settle: 'settlement' }

/** English texts of the register of small grants. */
export const smallGrantsEn: RegisterTextOf<typeof smallGrants> = {
  name: 'Small grants',
  entries: { one: 'offer', few: 'offers', many: 'offers' },
  newEntry: 'New offer',
  purpose:
    'Offers of the simplified procedure (art. 19a): posted in three places, remarks, contract and settlement. The program watches working days and bounds of amounts.',
  alsoCalled: 'own-initiative offers, simplified procedure',
  printTitle: 'REJESTR OFERT W TRYBIE UPROSZCZONYM',
  cardTitle: 'KARTA OFERTY',
  sections: {
    offer: 'Offer',
    posting: 'Posting and remarks',
    contract: 'Contract',
    settlement: 'Settlement',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    ngo: 'Organisation',
    title: 'Task',
    amount: 'Amount of the grant',
    from: 'Task from',
    to: 'Task to',
    outcome: 'Outcome',
    deadline: 'Deadline',
    bipOn: 'BIP from',
    boardOn: 'Notice board from',
    wwwOn: 'Website from',
    postedOn: 'Posted in all places on',
    postedUntil: 'Remarks until',
    comments: 'Remarks on the offer',
    'comments.date': 'Day',
    'comments.who': 'Who',
    'comments.text': 'What',
    contractOn: 'Contract of',
    contract: 'Contract',
    reportOn: 'Report filed on',
    spent: 'Spent of the grant',
    unused: 'To be returned',
    approvedOn: 'Settled on',
    ...clockFieldsEn,
    files: 'Attachments',
    remarks: 'Remarks of the office',
  },
  headings: {
    amount: 'Amount',
    postedOn: 'Posted',
    reportOn: 'Report',
    spent: 'Spent',
    deadline: 'State of the deadline',
  },
  reverse: { ngo: 'Small grants', contract: 'Offer of a small grant' },
  choices: {
    outcome: { pending: 'under way', granted: 'granted', refused: 'refused', withdrawn: 'withdrawn' },
    deadline: clockStatesEn,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    post: {
      name: 'Posting of the offer',
      short: 'posting',
      article: 'art. 19a(3) of the public benefit act: 7 working days',
      done: 'posted',
      todo: 'Post the offer in BIP, on the board and on the website',
    },
    contract: {
      name: 'Contract',
      short: 'contract',
      article: 'art. 19a(5): at once after the remarks',
      done: 'concluded',
      todo: 'Consider the remarks and conclude the contract',
    },
    report: {
      name: 'Report of the organisation',
      short: 'report',
      article: 'art. 18(1): 30 days from the end of the task',
      done: 'filed',
      todo: 'See to the report of the organisation',
    },
    settle: {
      name: 'Settlement of the grant',
      short: 'settlement',
      article: 'custom of the office',
      done: 'settled',
      todo: 'Check the report and settle the grant',
    },
  },
  windows: { remarksFirst: { name: 'Contract after the time for remarks', article: 'art. 19a(4) and (5)' } },
  hints: {
    amount: 'at most PLN 10 000, of one organisation PLN 20 000 a year',
    to: 'a task takes at most 90 days',
    wwwOn: 'the seven days for remarks run from the last of the three places',
  },
  reasons: {},
  papers: {},
  letters: { posting: 'Notice of the offer' },
  views: { all: 'All', pending: 'Under way', granted: 'Granted' },
  checks: {
    overAmount: {
      title: 'Grant above PLN 10 000',
      why: 'A grant of the simplified procedure may not exceed PLN 10 000 (art. 19a(1)).',
      next: 'Mend the amount or put the task into a call.',
    },
    overDays: {
      title: 'Task longer than 90 days',
      why: 'A task of the simplified procedure takes at most 90 days (art. 19a(1)).',
      next: 'Mend the days of the task.',
    },
    overYear: {
      title: 'Organisation above PLN 20 000 a year',
      why: 'One organisation may get at most PLN 20 000 a year in this procedure (art. 19a(6)).',
      next: 'Look at the offers shown and lower the amount or refuse.',
    },
    struckOff: {
      title: 'Grant to an organisation struck off',
      why: 'The bank says the organisation was struck off its register.',
      next: 'Look the organisation up in its register.',
    },
  },
}
