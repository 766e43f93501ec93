import { clockFieldsEn } from '../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { visits } from './definition'

const clockNames = { arrangement: 'arrangement' }

/** English texts of the register of visits. */
export const visitsEn: RegisterTextOf<typeof visits> = {
  name: 'Visitors',
  entries: { one: 'visit', few: 'visits', many: 'visits' },
  newEntry: 'New visit',
  purpose:
    'Receptions, duties of councillors and visits: who came and why, what was arranged and by when. Personal data are masked; the summary has counts alone.',
  alsoCalled: 'visitors, reception days, guests',
  printTitle: 'REJESTR INTERESANTÓW',
  cardTitle: 'KARTA WIZYTY',
  sections: { visit: 'Visit', person: 'Who and why', arrangement: 'Arrangement', office: 'Office' },
  fields: {
    number: 'Number',
    date: 'Day',
    hour: 'Hour',
    kind: 'Kind',
    topic: 'Topic (a word or two)',
    receivedBy: 'Received by',
    status: 'Status',
    deadline: 'Deadline',
    person: 'Name',
    contact: 'Address or contact',
    onBehalfOf: 'On behalf of',
    matter: 'Matter',
    arrangement: 'Arrangement',
    passedTo: 'Passed to',
    dueOn: 'By when',
    doneOn: 'Done on',
    complaint: 'Complaint or motion',
    ...clockFieldsEn,
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { topic: 'Topic' },
  reverse: { complaint: 'Reception' },
  choices: {
    kind: {
      complaint: 'complaint',
      motion: 'motion',
      meeting: 'meeting',
      courtesy: 'courtesy call',
      duty: 'duty of a councillor',
      none: 'nobody came',
    },
    status: { planned: 'arranged', open: 'to be done', done: 'over' },
    deadline: clockStatesEn,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    arrangement: {
      name: 'Arrangement with the visitor',
      short: 'arrangement',
      article: 'as arranged with the visitor',
      done: 'done',
      todo: 'Do what was arranged with the visitor',
    },
  },
  hints: {
    topic: 'public and counted: e.g. roads, housing; no names',
    kind: 'on a reception day without anybody enter “nobody came”',
    complaint: 'from an oral one the entry is made here, with what was said',
  },
  reasons: {},
  papers: { daySheet: 'Sheet of the day', visitCounts: 'Summary of receptions' },
  letters: { visitProtocol: 'Protocol' },
  views: { all: 'All', open: 'To be done', receptions: 'Reception days' },
  checks: {
    personInTopic: {
      title: 'Name in the topic',
      why: 'The topic is public and counted.',
      next: 'Leave only the field of the matter there.',
    },
    noProtocol: {
      title: 'Complaint or motion in no register',
      why: 'Of what is filed orally a protocol is made, and the term runs from that day.',
      next: 'Make the entry from the field “Complaint or motion”.',
    },
  },
}
