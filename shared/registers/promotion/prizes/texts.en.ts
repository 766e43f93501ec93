import { clockChoicesEn, watchedByOccurrenceEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { prizes } from './definition'

/** English texts of the register „Prizes and scholarships”. */
export const prizesEn: RegisterTextOf<typeof prizes> = {
  name: 'Prizes and scholarships',
  entries: { one: 'nomination', few: 'nominations', many: 'nominations' },
  newEntry: 'New nomination',
  purpose:
    'Prizes and scholarships for culture and sport: nominations, points of the jury, amounts, payment and the review of personal data every five years.',
  alsoCalled: 'scholarships, prizes for culture and sport, review of prizes',
  printTitle: 'REJESTR NAGRÓD I STYPENDIÓW',
  cardTitle: 'KARTA NAGRODY LUB STYPENDIUM',
  sections: { nomination: 'Nomination', person: 'Person', jury: 'Assessment', money: 'Payment', office: 'Office' },
  fields: {
    number: 'Number',
    filedOn: 'Filed on',
    year: 'Year',
    kind: 'Kind',
    title: 'What for',
    category: 'Category',
    nominator: 'Nominated by',
    name: 'Name',
    laureate: 'Laureate',
    contact: 'Contact',
    account: 'Bank account',
    scores: 'Points',
    'scores.juror': 'Juror',
    'scores.points': 'Points',
    'scores.remark': 'Remark',
    total: 'Sum of points',
    outcome: 'Outcome',
    decidedOn: 'Decided on',
    basis: 'Order or resolution',
    amount: 'Amount',
    contract: 'Contract',
    paidOn: 'Paid on',
    taxOn: 'Tax information of',
    reviewedOn: 'Data reviewed on',
    erasedOn: 'Personal data erased on',
    ...watchedByOccurrenceEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { contract: 'Prize or scholarship' },
  choices: {
    kind: {
      culture: 'prize for culture',
      sport: 'prize for sport',
      cultureScholarship: 'artistic scholarship',
      sportScholarship: 'sports scholarship',
      learning: 'scholarship for learning',
    },
    outcome: { pending: 'under way', awarded: 'awarded', refused: 'not awarded' },
    ...clockChoicesEn({ decide: 'decision', review: 'review' }),
  },
  clocks: {
    decide: {
      name: 'Decision',
      short: 'decision',
      article: 'rules of the municipality; the office sets the length',
      done: 'decided',
      todo: 'Decide on the nomination',
    },
    review: {
      name: 'Review of personal data',
      short: 'review',
      article: 'art. 7a(2a) and 7b(2a) of the act on cultural activity: at least every 5 years',
      done: 'reviewed',
      todo: 'See whether the data are still needed',
    },
  },
  hints: { title: 'without the name: it becomes public with the award' },
  reasons: {},
  papers: {},
  letters: { award: 'Notice of the award' },
  charts: { amounts: 'Nominations decided by kind' },
  checks: {
    awardedNoBasis: {
      title: 'Awarded without a basis',
      why: 'No order or resolution that awarded it is named.',
      next: 'Enter its number and day.',
    },
    paidNoTax: {
      title: 'Paid without tax information',
      why: 'The taxpayer is informed of a prize or scholarship after the year of its payment.',
      next: 'Send the information, or explain in the remarks why there is none.',
    },
  },
  views: { all: 'All', ranking: 'To be decided', laureates: 'Laureates' },
}
