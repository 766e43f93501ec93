import { clockChoicesEn, watchedByEn } from '../../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../../model/registerText'
import type { unitMatters } from './definition'

/** English texts of the register „Matters of units”. */
export const unitMattersEn: RegisterTextOf<typeof unitMatters> = {
  name: 'Matters of units',
  alsoCalled: 'matters passed on, motions of estates',
  entries: {
    one: 'matter',
    few: 'matters',
    many: 'matters',
  },
  newEntry: 'New matter',
  purpose:
    'Service of auxiliary units: their resolutions and motions, matters passed to them, with the time to answer; applications for the village fund.',
  printTitle: 'WYKAZ SPRAW JEDNOSTEK POMOCNICZYCH',
  cardTitle: 'KARTA SPRAWY JEDNOSTKI POMOCNICZEJ',
  sections: {
    matter: 'Matter',
    course: 'Course',
    fund: 'Village fund',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    unit: 'Unit',
    direction: 'Direction',
    kind: 'Kind',
    unitNo: 'Number given by the unit',
    subject: 'About',
    passedTo: 'Passed to',
    passedOn: 'Passed on',
    dueOn: 'Answer until',
    answeredOn: 'Answered on',
    answer: 'Outcome',
    amount: 'Amount of the undertaking',
    checkedOn: 'Application checked on',
    rejectedOn: 'Application rejected on',
    upheldOn: 'Upheld by the village head on',
    councilOn: 'Decided by the council on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {
    unit: 'Matters',
  },
  choices: {
    direction: {
      fromUnit: 'from the unit',
      toUnit: 'to the unit',
    },
    kind: {
      resolution: 'resolution of the unit',
      motion: 'motion',
      opinion: 'opinion',
      notice: 'notice of a meeting',
      fund: 'application for the village fund',
      other: 'other',
    },
    ...clockChoicesEn({
      pass: 'passing on',
      answer: 'answer',
      own: 'own day',
      fundCheck: 'check',
      fundCouncil: 'council',
    }),
  },
  clocks: {
    pass: {
      name: 'Passing on',
      short: 'passing on',
      article: 'custom of the office, which sets the length',
      done: 'passed on',
      todo: 'Pass the matter to whom it belongs',
    },
    answer: {
      name: 'Answer',
      short: 'answer',
      article: 'statute of the unit; the office sets the length',
      done: 'answered',
      todo: 'See that the matter is answered',
    },
    own: {
      name: 'Day set in the matter',
      short: 'own day',
      article: 'the day named in the matter',
      done: 'answered',
      todo: 'See that the matter is answered by its day',
    },
    fundCheck: {
      name: 'Check of the application',
      short: 'check',
      article:
        'Act on the village fund: 7 days from receipt to reject an application that does not meet the conditions',
      done: 'checked',
      todo: 'Check the application of the village: it can be rejected within 7 days',
    },
    fundCouncil: {
      name: 'Decision of the council on a rejected application',
      short: 'council',
      article: 'Act on the village fund: 30 days from the application being upheld',
      done: 'decided',
      todo: 'Put the upheld application on the agenda',
    },
  },
  hints: {
    upheldOn: 'the village head upholds within 7 days of being told',
    dueOn: 'in place of the usual time to answer',
  },
  reasons: {},
  papers: {},
  letters: {
    passing: 'Letter that passes it on',
    unitAnswer: 'Answer to the unit',
  },
  checks: {
    lateApplication: {
      title: 'Application for the fund after 30 September',
      why: 'An application filed after 30 September cannot be taken into account.',
      next: 'Check the day of receipt.',
    },
    rejectedLate: {
      title: 'Rejected after seven days',
      why: 'The mayor rejects an application within 7 days of receipt.',
      next: 'Check the days.',
    },
  },
  views: {
    all: 'All',
    open: 'Unanswered',
    toUnits: 'Passed to units',
    fund: 'Village fund',
  },
}
