import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { localInitiatives } from './definition'

/** English texts of the register „Local initiatives”. */
export const localInitiativesEn: RegisterTextOf<typeof localInitiatives> = {
  name: 'Local initiatives',
  alsoCalled: 'tasks residents ask for',
  entries: {
    one: 'application',
    few: 'applications',
    many: 'applications',
  },
  newEntry: 'New application for a local initiative',
  purpose:
    'Applications of residents for a task done together with the municipality (art. 19b–19h): assessment by the criteria of the council, agreement, things lent.',
  printTitle: 'REJESTR WNIOSKÓW O INICJATYWĘ LOKALNĄ',
  cardTitle: 'KARTA INICJATYWY LOKALNEJ',
  sections: {
    application: 'Application',
    assessment: 'Assessment',
    agreement: 'Agreement and course',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    task: 'Task',
    place: 'Place',
    ngo: 'Through an organisation',
    applicants: 'Applicants',
    address: 'Address of the applicants',
    share: 'Contribution of the residents',
    asked: 'Expected of the municipality',
    scores: 'Points',
    'scores.criterion': 'Criterion of the council',
    'scores.points': 'Points',
    total: 'Sum of points',
    decision: 'Decision',
    decidedOn: 'Decided on',
    reason: 'Reason',
    agreementOn: 'Agreement of',
    contract: 'Contract',
    lent: 'Things lent',
    'lent.what': 'Thing',
    'lent.givenOn': 'Given on',
    'lent.backOn': 'Returned on',
    returnBy: 'Things back by',
    returnedOn: 'All returned on',
    finishedOn: 'Finished on',
    cost: 'Cost of the municipality',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {
    asked: 'Expected',
  },
  reverse: {
    ngo: 'Local initiatives',
    contract: 'Local initiative',
  },
  choices: {
    decision: {
      pending: 'pending',
      granted: 'granted',
      refused: 'refused',
      withdrawn: 'withdrawn',
    },
    share: {
      work: 'work',
      money: 'money',
      things: 'things',
    },
    ...clockChoicesEn({
      decide: 'decision',
      things: 'return',
    }),
  },
  clocks: {
    decide: {
      name: 'Decision on the application',
      short: 'decision',
      article: 'art. 19b sec. 2 (the code of administrative procedure applies; art. 35: a month)',
      done: 'decided',
      todo: 'Decide on the local initiative',
    },
    things: {
      name: 'Return of things',
      short: 'return',
      article: 'the agreement',
      done: 'returned',
      todo: 'Take back what was lent',
    },
  },
  hints: {
    scores: 'the council sets the criteria (art. 19c sec. 1)',
    share: 'what the residents bring',
  },
  reasons: {},
  papers: {},
  letters: {
    initiativeDecision: 'Answer',
    initiativeAgreement: 'Agreement',
  },
  checks: {
    grantedNoAgreement: {
      title: 'Under way without an agreement',
      why: 'The task is done after an agreement is made (art. 19d).',
      next: 'Enter the agreement.',
    },
    grantedNoScores: {
      title: 'Granted without an assessment',
      why: 'An application is assessed by the criteria of the council (art. 19c sec. 1).',
      next: 'Enter the points.',
    },
  },
  sums: {
    asked: 'Sum expected',
    cost: 'Sum of costs',
  },
  views: {
    all: 'All',
    open: 'To be decided',
    running: 'Under way',
  },
}
