import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { bookings } from './definition'

/** English texts of the register „Bookings of halls”. */
export const bookingsEn: RegisterTextOf<typeof bookings> = {
  name: 'Bookings of halls',
  entries: { one: 'booking', few: 'bookings', many: 'bookings' },
  newEntry: 'New booking',
  purpose:
    'Bookings of halls: the application, consent, fee or the basis of free use, keys. Bookings that overlap are pointed out.',
  alsoCalled: 'hire of halls, fees',
  printTitle: 'REJESTR REZERWACJI SAL',
  cardTitle: 'KARTA REZERWACJI',
  sections: { booking: 'Booking', applicant: 'Applicant', decision: 'Decision', use: 'Use', office: 'Office' },
  fields: {
    number: 'Number',
    appliedOn: 'Applied on',
    room: 'Hall',
    event: 'What for',
    from: 'From',
    to: 'To',
    day: 'Day',
    people: 'People',
    applicantKind: 'Kind',
    applicant: 'Applicant',
    publicApplicant: 'Who uses it',
    contact: 'Contact',
    decision: 'Decision',
    decidedOn: 'Decided on',
    reason: 'Reason of the refusal',
    fee: 'Fee',
    freeBasis: 'Basis of free use',
    contract: 'Contract',
    paidOn: 'Paid on',
    keysOut: 'Keys handed out on',
    keysIn: 'Keys returned on',
    damage: 'Damage and remarks',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { room: 'Bookings', contract: 'Bookings under the contract' },
  choices: {
    applicantKind: { own: 'the office or a unit', ngo: 'organisation', company: 'company', person: 'natural person' },
    decision: { waiting: 'to be decided', granted: 'granted', refused: 'refused' },
    ...clockChoicesEn({ answer: 'answer', payment: 'payment', keys: 'keys' }),
  },
  clocks: {
    answer: {
      name: 'Answer to the application',
      short: 'answer',
      article: 'order on halls: 10 working days, the office sets the length',
      done: 'answered',
      todo: 'Decide on the application for the hall',
    },
    payment: {
      name: 'Payment for the hall',
      short: 'payment',
      article: 'order on halls; the office sets the length',
      done: 'paid',
      todo: 'See whether the hall is paid for',
    },
    keys: {
      name: 'Return of the keys',
      short: 'keys',
      article: 'custom of the office',
      done: 'returned',
      todo: 'Take the keys back and look at the hall',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { bookingAnswer: 'Consent or refusal', handover: 'Handover protocol' },
  charts: { rooms: 'Bookings by hall' },
  checks: {
    overlap: {
      title: 'Two bookings of one hall at once',
      why: 'The hours overlap, or there are fewer minutes between them than the hall needs.',
      next: 'Move one of the bookings, change the hall or refuse.',
    },
    overCapacity: {
      title: 'More people than seats',
      why: 'There are more people than seats in the hall.',
      next: 'Propose a larger hall.',
    },
    freeNoBasis: {
      title: 'Neither fee nor basis',
      why: 'Consent was given, and there is neither a fee nor a basis of free use.',
      next: 'Enter the fee or the basis.',
    },
    endsBeforeStart: {
      title: 'Ends before it begins',
      why: 'The end is earlier than the start.',
      next: 'Mend the hours.',
    },
  },
  views: {
    all: 'All',
    waiting: 'To be decided',
    schedule: 'Schedule of halls',
    paid: 'Paid for',
    free: 'Free of charge',
  },
}
