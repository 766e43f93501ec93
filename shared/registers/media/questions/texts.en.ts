import { channelsEn } from '../../../engine/channels/channels.en'
import { clockFieldsEn } from '../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { mediaQuestions } from './definition'

const clockNames = {
  answer: 'answer',
  extended: 'new term',
  editor: 'term of the editors',
  parts: 'material of a department',
  authoriseDaily: 'authorisation (6 hours)',
  authorisePeriodical: 'authorisation (24 hours)',
}
const udip = 'act on public information'
const authorisation = {
  from: 'from the moment the text came',
  done: 'authorised',
  todo: 'Authorise the quotation; after the term it counts as not objected to',
}

/** English texts of the register of questions of media. */
export const mediaQuestionsEn: RegisterTextOf<typeof mediaQuestions> = {
  name: 'Questions of media',
  entries: { one: 'question', few: 'questions', many: 'questions' },
  newEntry: 'New question',
  purpose:
    'Questions of outlets: who asks what, who prepares the answer, 14 days for public information, the term of the editors and the hours for an authorisation.',
  alsoCalled: 'press inquiries, authorisation, spokesperson, questions of editors',
  printTitle: 'REJESTR PYTAŃ MEDIÓW',
  cardTitle: 'KARTA PYTANIA',
  sections: {
    question: 'Question',
    asker: 'Who asks',
    answer: 'Answer',
    authorisation: 'Authorisation',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    askedOn: 'Received on',
    hour: 'Hour',
    subject: 'Subject',
    kind: 'Kind',
    channel: 'Channel',
    questions: 'Questions',
    editorDueOn: 'The editors ask for it by',
    status: 'Status',
    deadline: 'Deadline',
    outlet: 'Outlet',
    journalist: 'Journalist',
    contact: 'Contact',
    department: 'Prepared by',
    partsDueOn: 'Material of the department by',
    partsOn: 'Material of the department received',
    extendedOn: 'Told of the new term',
    extendedTo: 'New term',
    extendedWhy: 'Reason of the delay',
    answeredOn: 'Answered on',
    outcome: 'Outcome',
    answer: 'Answer',
    quoted: 'Who is quoted',
    pace: 'Authorisation for',
    textAt: 'Text received',
    authorisedAt: 'Authorised',
    caseSign: 'Case sign',
    ...clockFieldsEn,
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { editorDueOn: 'Asked for by', answeredOn: 'Answered' },
  reverse: { outlet: 'Questions of the outlet' },
  choices: {
    kind: { information: 'public information', comment: 'comment', recording: 'recording', invitation: 'invitation' },
    channel: channelsEn,
    status: { open: 'to answer', waitingParts: 'waits for a department', extended: 'extended', closed: 'closed' },
    deadline: clockStatesEn,
    outcome: {
      answered: 'answered',
      partly: 'answered in part',
      refused: 'refused by a decision',
      notHeld: 'the office has no such information',
      notPublic: 'no public information',
      withdrawn: 'withdrawn',
    },
    pace: { daily: 'a daily (6 hours)', periodical: 'a periodical (24 hours)' },
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    answer: {
      name: 'Answer to questions of media',
      short: 'answer',
      article: `press law art. 3a, ${udip} art. 13 ust. 1 (without undue delay, at the latest in 14 days)`,
      from: 'from the day the questions came',
      done: 'answered',
      todo: 'Answer the questions of the outlet',
    },
    extended: {
      name: 'Answer in the new term',
      short: 'new term',
      article: `${udip} art. 13 ust. 2 (at most two months from filing)`,
      done: 'answered',
      todo: 'Answer the outlet in the new term',
    },
    editor: {
      name: 'Term the editors ask for',
      short: 'term of the editors',
      article: 'asked for by the editors, not set by law',
      done: 'answered',
      todo: 'Answer by the day the editors ask for',
    },
    parts: {
      name: 'Material of a department',
      short: 'material',
      article: 'set by the office',
      done: 'received',
      todo: 'Ask again for the material',
    },
    authoriseDaily: {
      name: 'Authorisation for a daily',
      short: 'authorisation',
      article: 'press law art. 14a ust. 4 (6 hours from receipt of the text)',
      ...authorisation,
    },
    authorisePeriodical: {
      name: 'Authorisation for a periodical',
      short: 'authorisation',
      article: 'press law art. 14a ust. 4 (24 hours from receipt of the text)',
      ...authorisation,
    },
  },
  hints: {
    subject: 'public: without the name of the journalist',
    kind: 'the 14 days are for public information alone',
    extendedTo: 'at most two months from receipt; the outlet is told within 14 days',
    pace: 'daily: 6 hours, periodical: 24 hours from receipt of the text',
    outcome: 'public information is refused by a decision (art. 16)',
  },
  reasons: {},
  papers: { questionCounts: 'Summary of questions of media' },
  letters: { answer: 'Answer', extension: 'Notice of a new term' },
  views: { all: 'All', open: 'To answer', answered: 'Closed, by outlet' },
  checks: {
    extendedTooFar: {
      title: 'New term too far',
      why: `Information is given at the latest two months from filing (${udip} art. 13 ust. 2).`,
      next: 'Correct the new term.',
    },
    extendedLate: {
      title: 'Told of the new term after 14 days',
      why: `The reasons and the new term are told within 14 days of filing (${udip} art. 13 ust. 2).`,
      next: 'Check the days.',
    },
    otherPace: {
      title: 'Authorisation for another kind of outlet',
      why: 'A daily has 6 hours, a periodical 24; the register of outlets says otherwise.',
      next: 'Check the kind of the outlet and “Authorisation for”.',
    },
    journalistInSubject: {
      title: 'Name of the journalist in the subject',
      why: 'The subject is public and stands in public copies.',
      next: 'Take the name out of the subject.',
    },
  },
}
