import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { adOffers } from './definition'

/** English texts of the register „Advertising offers”. */
export const adOffersEn: RegisterTextOf<typeof adOffers> = {
  name: 'Advertising offers',
  alsoCalled: 'advertisements, spots',
  entries: {
    one: 'offer',
    few: 'offers',
    many: 'offers',
  },
  newEntry: 'New advertising offer',
  purpose:
    'Offers of advertising and promotional materials from media and firms: price, validity, decision and answer.',
  printTitle: 'REJESTR OFERT REKLAMOWYCH',
  cardTitle: 'KARTA OFERTY REKLAMOWEJ',
  sections: {
    offer: 'Offer',
    decision: 'Decision',
    office: 'Office',
  },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    outlet: 'Outlet',
    offerer: 'Offerer',
    contact: 'Contact',
    subject: 'Subject',
    medium: 'Kind',
    price: 'Price',
    unit: 'For what',
    reach: 'Reach',
    validUntil: 'Valid until',
    decision: 'Decision',
    answeredOn: 'Answered on',
    reason: 'Reason',
    campaign: 'Campaign',
    contract: 'Contract',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {
    outlet: 'Advertising offers',
    campaign: 'Offers for the campaign',
    contract: 'Advertising offer',
  },
  choices: {
    medium: {
      press: 'press',
      radio: 'radio',
      tv: 'television',
      web: 'internet',
      outdoor: 'outdoor',
      gadgets: 'gadgets and print',
      other: 'other',
    },
    decision: {
      pending: 'pending',
      taken: 'taken',
      refused: 'refused',
    },
    ...clockChoicesEn({
      answer: 'answer',
      valid: 'validity',
    }),
  },
  clocks: {
    answer: {
      name: 'Answer to the offer',
      short: 'answer',
      article: 'custom of the office, which sets the length',
      done: 'answered',
      todo: 'Answer the advertising offer',
    },
    valid: {
      name: 'End of validity',
      short: 'validity',
      article: 'the day named in the offer',
      done: 'answered',
      todo: 'Decide before the offer lapses',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: {
    adAnswer: 'Answer to the offer',
  },
  checks: {
    takenNoContract: {
      title: 'Offer taken without a contract',
      why: 'The offer is taken, and no contract is named.',
      next: 'Name the contract.',
    },
  },
  sums: {
    price: 'Sum of prices',
  },
  views: {
    all: 'All',
    open: 'Pending',
  },
}
