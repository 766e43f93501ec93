import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { notices } from './definition'

/** English texts of the register „Paid notices”. */
export const noticesEn: RegisterTextOf<typeof notices> = {
  name: 'Paid notices',
  entries: { one: 'notice', few: 'notices', many: 'notices' },
  newEntry: 'New notice',
  purpose: 'Notices ordered in newspapers and portals: department, issue, cost, proof of printing and invoice.',
  alsoCalled: 'advertisements, paid notices',
  printTitle: 'REJESTR OGŁOSZEŃ PRASOWYCH',
  cardTitle: 'KARTA OGŁOSZENIA',
  sections: { notice: 'Notice', issue: 'Publication', cost: 'Cost', office: 'Office' },
  fields: {
    number: 'Number',
    title: 'What it is about',
    department: 'Ordered by',
    orderedOn: 'Order of the department of',
    legalBasis: 'Legal basis',
    outlet: 'Outlet',
    bookedOn: 'Ordered from the outlet on',
    issueOn: 'Day of the issue',
    size: 'Size',
    standUntil: 'To stand until',
    proofOn: 'Proof received on',
    cost: 'Cost',
    contract: 'Contract',
    invoice: 'Invoice',
    paidOn: 'Paid on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { outlet: 'Paid notices', contract: 'Notices under the contract' },
  choices: {
    ...clockChoicesEn({ book: 'order', proof: 'proof' }),
  },
  clocks: {
    book: {
      name: 'Ordering of the notice',
      short: 'order',
      article: 'custom of the outlets: 3 days before the issue',
      done: 'ordered',
      todo: 'Order the notice from the outlet',
    },
    proof: {
      name: 'Proof of publication',
      short: 'proof',
      article: 'custom of the office',
      done: 'received',
      todo: 'Ask the outlet for the proof',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { noticeOrder: 'Order of a notice' },
  charts: { costs: 'Notices by department' },
  checks: {
    paidWithoutProof: {
      title: 'Paid without a proof',
      why: 'The invoice is paid, and nothing proves that the notice was printed.',
      next: 'Attach the issue or a picture of the page and say when it came.',
    },
  },
  views: { all: 'All', proofs: 'Without a proof', costs: 'Costs by department' },
}
