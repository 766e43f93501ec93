import type { RegisterTextOf } from '../../../model/registerText'
import type { awards } from './definition'

/** English texts of the register of awards received. */
export const awardsEn: RegisterTextOf<typeof awards> = {
  name: 'Awards received',
  entries: { one: 'award', few: 'awards', many: 'awards' },
  newEntry: 'New award',
  purpose:
    'Awards of the municipality, its mayor, office and units: what for, from whom, who collected them and what taking part cost.',
  alsoCalled: 'distinctions, certificates',
  printTitle: 'WYKAZ OTRZYMANYCH NAGRÓD',
  cardTitle: 'KARTA NAGRODY',
  sections: { award: 'Award', collected: 'Collected', cost: 'Cost', office: 'Office' },
  fields: {
    number: 'Number',
    date: 'Day',
    award: 'Award',
    receiver: 'Received by',
    organiser: 'Organiser',
    competition: 'Competition or ranking',
    category: 'Category',
    place: 'Place',
    collectedBy: 'Collected by',
    collectedAt: 'Handed over at',
    keptAt: 'Kept at',
    cost: 'Cost',
    costFor: 'Paid for',
    contract: 'Contract',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: {},
  reverse: { contract: 'Award the contract is about' },
  choices: {
    receiver: {
      municipality: 'municipality',
      mayor: 'mayor',
      office: 'office',
      unit: 'unit',
      object: 'building or investment',
    },
  },
  clocks: {},
  hints: { cost: 'fee, gala, travel; enter 0 where it cost nothing' },
  reasons: {},
  papers: {},
  views: { all: 'All', receivers: 'By receiver', paid: 'Paid for' },
  checks: {
    paidWithoutContract: {
      title: 'Paid award without a contract',
      why: 'A cost is noted, and no contract it comes from.',
      next: 'Name the contract, or explain the cost in the remarks and silence this remark.',
    },
  },
}
