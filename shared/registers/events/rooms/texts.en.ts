import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { rooms } from './definition'

/** English texts of the register „Halls”. */
export const roomsEn: RegisterTextOf<typeof rooms> = {
  name: 'Halls',
  entries: { one: 'hall', few: 'halls', many: 'halls' },
  newEntry: 'New hall',
  purpose: 'Halls and places that are lent or let: capacity, equipment, price list and the time between two bookings.',
  alsoCalled: 'halls for hire, price list, museum',
  printTitle: 'WYKAZ SAL I OBIEKTÓW',
  cardTitle: 'KARTA SALI',
  sections: { room: 'Hall', office: 'Office' },
  fields: {
    name: 'Name',
    address: 'Address',
    capacity: 'Seats',
    equipment: 'Equipment',
    hourly: 'Price of an hour',
    priceList: 'Price list (order)',
    buffer: 'Minutes between bookings',
    contact: 'Keeper and telephone',
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {},
  choices: {},
  clocks: {},
  hints: { buffer: 'so many minutes must lie between two bookings' },
  reasons: {},
  papers: {},
  views: { all: 'All' },
}
