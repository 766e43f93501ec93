import type { memberships } from './definition'
import { membershipChecksEn } from '../checks.en'
import type { RegisterTextOf } from '../../../model/registerText'

/** English texts of the register of seats. */
export const membershipsEn: RegisterTextOf<typeof memberships> = {
  name: 'Seats',
  entries: { one: 'seat', few: 'seats', many: 'seats' },
  newEntry: 'New seat',
  purpose: 'Who sits where, from when to when and as what: lists, quorum and allowances stand on it.',
  printTitle: 'SKŁADY KOMISJI I KLUBÓW',
  cardTitle: 'KARTA MIEJSCA W SKŁADZIE',
  sections: { seat: 'Seat', office: 'Office' },
  fields: {
    person: 'Councillor',
    body: 'Committee, club',
    role: 'Function',
    from: 'From',
    to: 'To',
    status: 'Status',
    basis: 'Basis',
    endReason: 'Reason of leaving',
    remarks: 'Remarks',
  },
  headings: {},
  reverse: { person: 'Committees and clubs', body: 'Members' },
  choices: {
    role: {
      chair: 'chair',
      deputyChair: 'deputy chair',
      secretary: 'secretary',
      member: 'member',
      guest: 'from outside the council',
    },
    status: { planned: 'in future', current: 'current', ended: 'ended' },
  },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  views: { current: 'Composition today', byPerson: 'By person', all: 'All' },
  checks: membershipChecksEn,
}
