import { clockFieldsEn } from '../../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../../model/registerText'
import type { units } from './definition'

const clockNames = { policy: 'insurance', fundTold: 'information on the fund', fundApplication: 'application' }

/** English texts of the register of auxiliary units. */
export const unitsEn: RegisterTextOf<typeof units> = {
  name: 'Auxiliary units',
  entries: { one: 'unit', few: 'units', many: 'units' },
  newEntry: 'New unit',
  purpose:
    'Estates, districts and villages: the council and who sits in it on any day, seat, duty hours, money, village fund.',
  alsoCalled: 'villages, estates, districts, village fund, boards of estates, village councils',
  printTitle: 'LIST OF AUXILIARY UNITS',
  cardTitle: 'CARD OF AN AUXILIARY UNIT',
  sections: {
    unit: 'Unit',
    council: 'Council and board',
    service: 'Seat and service',
    fund: 'Village fund',
    office: 'Office',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    statute: 'Statute (resolution)',
    inhabitants: 'Inhabitants',
    voters: 'Entitled to vote',
    area: 'Boundaries, streets',
    council: 'Deciding body',
    councilName: 'Name of the council in the genitive',
    seats: 'Members of the council',
    termFrom: 'Term from',
    termTo: 'Term until',
    chair: 'Chair of the board (village head)',
    members: 'People in its bodies (today)',
    seat: 'Seat',
    dutyHours: 'Duty hours',
    mail: 'E-mail',
    budget: 'Money',
    'budget.year': 'Year',
    'budget.amount': 'Amount',
    policyUntil: 'Insured until',
    authorisedFrom: 'Authorised to contract from',
    authorisedTo: 'Authorised to contract until',
    youthCouncil: 'Statute allows a youth council',
    fundFrom: 'Village fund from',
    fund: 'The fund by years',
    'fund.toldOn': 'Village head told',
    'fund.appliedOn': 'Application filed',
    'fund.amount': 'Amount',
    'fund.subject': 'Undertaking',
    deadline: 'Deadline',
    ...clockFieldsEn,
    'overruled.occurrence': 'Which time',
    'snoozed.occurrence': 'Which time',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { voters: 'Voters', seats: 'Seats', chair: 'Chair', members: 'People', deadline: 'Deadline state' },
  reverse: { statute: 'Auxiliary unit' },
  choices: {
    kind: { estate: 'estate', district: 'district', village: 'village', town: 'town' },
    council: { council: 'council', meeting: 'meeting of inhabitants' },
    deadline: clockStatesEn,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    policy: {
      name: 'End of the insurance',
      short: 'insurance',
      article: 'art. 37c of the Act on municipal self-government (the day of the policy)',
      todo: 'Renew the insurance of those who act for the unit',
    },
    fundTold: {
      name: 'Information on the village fund',
      short: 'information on the fund',
      article: 'Act on the village fund (by 31 July; without it nothing is refunded by the state)',
      done: 'told',
      todo: 'Tell the village head how much the fund is',
    },
    fundApplication: {
      name: 'Application of the village for the fund',
      short: 'application',
      article: 'Act on the village fund (by 30 September)',
      done: 'filed',
      todo: 'Remind the village of its application',
    },
  },
  hints: {
    councilName: 'for papers: „Rady Osiedla Lipowe”; where empty, made of kind and name',
    seats: 'art. 37 sec. 1: at most 21',
    chair: 'from the seats below: gets the notices of sessions and committees (art. 37a)',
    fundFrom: 'day from which 31 July and 30 September are watched every year',
  },
  reasons: {},
  papers: {},
  views: { all: 'All', withoutChair: 'Without a chair', service: 'Seats and deadlines' },
  checks: {
    termOver: {
      title: 'The term of the unit’s council is over',
      why: 'The day the term ends lies in the past and no new term is entered.',
      next: 'Enter the new term, or order an election.',
    },
    belowHalf: {
      title: 'The council has fewer than half of its members',
      why: 'By the rules of its election it is dissolved then.',
      next: 'Check the members and the resolution; order an election, or enter the missing seats.',
    },
  },
}
