import { clockChoicesEn, watchedByEn } from '../../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../../model/registerText'
import { benefitsEn } from '../words.en'
import type { socialApplications } from './definition'

/** English texts of the register of applications to the social fund. */
export const socialApplicationsEn: RegisterTextOf<typeof socialApplications> = {
  name: 'Social applications',
  alsoCalled: 'company social fund, holiday allowance, relief, housing loans, payment list',
  entries: { one: 'application', few: 'applications', many: 'applications' },
  newEntry: 'New application',
  purpose:
    'Applications to the social fund: income band, a commission that sees numbers, decision, payment and loan. Personal data are masked.',
  printTitle: 'REJESTR WNIOSKÓW DO FUNDUSZU SOCJALNEGO',
  cardTitle: 'KARTA WNIOSKU',
  sections: {
    application: 'Application',
    employee: 'Applicant',
    special: 'Special situation',
    commission: 'Commission and decision',
    payment: 'Payment',
    loan: 'Loan',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    fund: 'Year of the fund',
    kind: 'Benefit',
    employee: 'Employee',
    status: 'Status',
    household: 'Household',
    'household.relation': 'Who',
    'household.birthYear': 'Year of birth',
    incomePerHead: 'Income per head (statement)',
    band: 'Band',
    suggested: 'Amount by the rules',
    special: 'Circumstances',
    proofs: 'Papers shown',
    'proofs.seen': 'What was shown',
    'proofs.on': 'On',
    'proofs.by': 'To whom',
    commissionOn: 'Commission met on',
    proposed: 'Proposal of the commission',
    decision: 'Decision',
    decidedOn: 'Decided on',
    granted: 'Granted',
    refusal: 'Reason of refusal',
    paidOn: 'Paid on',
    tax: 'Tax',
    instalments: 'Instalments',
    interest: 'Interest',
    firstInstalment: 'First instalment',
    guarantors: 'Guarantors',
    repaidOn: 'Repaid on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: { incomePerHead: 'Income', suggested: 'By the rules' },
  reverse: { fund: 'Applications' },
  choices: {
    kind: benefitsEn,
    status: { active: 'employee', pensioner: 'pensioner', leave: 'parental leave', family: 'member of the family' },
    decision: { pending: 'pending', granted: 'granted', refused: 'refused', withdrawn: 'withdrawn' },
    tax: { exempt: 'exempt', taxed: 'taxed' },
    ...clockChoicesEn({ decide: 'decision' }),
  },
  clocks: {
    decide: {
      name: 'Decision on the application',
      short: 'decision',
      article: 'rules of the fund; the office sets the length',
      done: 'decided',
      todo: 'Decide on the application to the social fund',
    },
  },
  hints: {
    special: 'special data: only for those with a written authorisation',
    proofs: 'looked at only: no copy of a spouse’s tax return is kept',
    incomePerHead: 'of the statement (art. 8 sec. 1a); band and amount follow',
  },
  reasons: {},
  papers: {
    commissionProtocol: 'Protocol of the commission (no names)',
    paymentList: 'List of payments',
    benefitTables: 'Tables of benefits',
  },
  letters: { form: 'Application with statement', notice: 'Notice', loanAgreement: 'Loan agreement with schedule' },
  checks: {
    grantedNoIncome: {
      title: 'Benefit without a statement of income',
      why: 'A benefit depends on life, family and material situation (art. 8 sec. 1).',
      next: 'Enter the income per head.',
    },
    sameForAll: {
      title: 'The same for everybody',
      why: 'In this month all got the same amount, whatever their situation.',
      next: 'Check how the bands were applied.',
    },
    overTaxFree: {
      title: 'More than is free of tax',
      why: 'What this person got is more than is free of tax, and whether the benefit is taxed is not entered.',
      next: 'Settle the tax.',
    },
    noAuthorisation: {
      title: 'Data of health without an authorisation',
      why: 'Nobody with a written authorisation stands in the year of the fund (art. 8 sec. 1b).',
      next: 'Enter the authorisations in the fund.',
    },
  },
  views: { all: 'All', toCommission: 'For the commission', toPay: 'To be paid', loans: 'Loans' },
}
