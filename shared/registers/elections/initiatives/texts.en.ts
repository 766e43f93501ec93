import { clockFieldsEn } from '../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { initiatives } from './definition'
import { signersEn } from './words'

/** English texts of the register of initiatives. */
export const initiativesEn: RegisterTextOf<typeof initiatives> = {
  name: 'Residents’ initiatives',
  entries: { one: 'initiative', few: 'initiatives', many: 'initiatives' },
  newEntry: 'New initiative',
  purpose:
    'Draft resolutions of residents: signatures (100, 200 or 300), cure of defects and three months to the session.',
  alsoCalled: 'citizens drafts',
  printTitle: 'REGISTER OF RESIDENTS’ LEGISLATIVE INITIATIVES',
  cardTitle: 'CARD OF AN INITIATIVE',
  sections: {
    initiative: 'Initiative',
    support: 'Signatures',
    defects: 'Defects',
    outcome: 'Consideration',
    office: 'Office',
  },
  fields: {
    title: 'Draft resolution',
    filedAt: 'Filed (day and hour)',
    filedOn: 'Day of filing',
    state: 'State',
    committee: 'Committee',
    representatives: 'Representatives',
    inhabitants: 'Inhabitants of the municipality',
    needed: 'Signatures needed',
    valid: 'Valid of those filed',
    ...signersEn.labels,
    defect: 'Defects',
    calledOn: 'Called on',
    curedOn: 'Cured on',
    session: 'Session',
    consideredOn: 'Considered on',
    outcome: 'Outcome',
    act: 'Resolution',
    deadline: 'Deadline',
    ...clockFieldsEn,
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { filedAt: 'Filed', valid: 'Valid', needed: 'Needed', deadline: 'Deadline state' },
  reverse: { session: 'Residents’ initiatives', act: 'From an initiative of residents' },
  choices: {
    state: {
      filed: 'filed',
      tooFew: 'too few signatures',
      called: 'called to cure',
      ready: 'for the session',
      considered: 'considered',
      closed: 'closed',
    },
    outcome: {
      adopted: 'adopted',
      rejected: 'rejected',
      withdrawn: 'withdrawn',
      leftWithout: 'left without further course',
    },
    deadline: clockStatesEn,
    'signatures.fault': signersEn.faults,
    'listCounts.finding': signersEn.findings,
    'overruled.clock': { session: 'session' },
    'snoozed.clock': { session: 'session' },
  },
  clocks: {
    session: {
      name: 'Initiative at a session',
      short: 'session',
      article:
        'art. 41a sec. 3 of the Act on municipal self-government: at the next session, within 3 months at the latest',
      done: 'considered',
      todo: 'Put the residents’ initiative on a session',
    },
  },
  hints: {
    inhabitants: 'up to 5,000: 100 signatures, up to 20,000: 200, above: 300 (art. 41a sec. 2)',
    signatures: 'entered on a screen of their own',
  },
  reasons: {},
  papers: {},
  letters: {
    signatureList: 'List of signatures (to fill in)',
    signatureCheck: 'What the check of signatures found',
    cureCall: 'Call to cure defects',
    sessionNotice: 'Notice of the session',
  },
  views: { all: 'All' },
  recordScreen: 'Check the signatures',
}
