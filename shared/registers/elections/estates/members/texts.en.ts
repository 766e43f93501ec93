import type { RegisterTextOf } from '../../../../model/registerText'
import type { unitMembers } from './definition'

/** English texts of the register of seats in units. */
export const unitMembersEn: RegisterTextOf<typeof unitMembers> = {
  name: 'Seats in estate councils',
  entries: { one: 'seat in a unit', few: 'seats in units', many: 'seats in units' },
  newEntry: 'New seat in a unit',
  purpose:
    'Who sits in the council and the board of an estate or village, from when to when, elected by how many votes.',
  printTitle: 'COUNCILS AND BOARDS OF AUXILIARY UNITS',
  cardTitle: 'CARD OF A SEAT IN A UNIT',
  sections: { seat: 'Seat', office: 'Office' },
  fields: {
    person: 'Person',
    unit: 'Unit',
    role: 'Function',
    from: 'From',
    to: 'Until',
    status: 'State',
    votes: 'Votes',
    election: 'Election',
    basis: 'Basis',
    endReason: 'Why it ended',
    phone: 'Telephone',
    remarks: 'Remarks',
  },
  headings: {},
  reverse: { person: 'In auxiliary units', unit: 'Members', election: 'Elected' },
  choices: {
    role: {
      councilChair: 'chair of the council',
      councilDeputy: 'deputy chair of the council',
      council: 'member of the council',
      boardChair: 'chair of the board (village head)',
      boardDeputy: 'deputy chair of the board',
      board: 'member of the board',
    },
    status: { planned: 'in the future', current: 'now', ended: 'ended' },
  },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  views: { current: 'Today', all: 'All' },
}
