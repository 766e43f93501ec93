import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { rooms } from './definition'

/** Polish texts of the register „Halls”. */
export const roomsPl: RegisterTextOf<typeof rooms> = {
  name: 'Sale i obiekty',
  entries: { one: 'sala', few: 'sale', many: 'sal' },
  newEntry: 'Nowa sala',
  purpose:
    'Sale i obiekty do udostępnienia: pojemność, wyposażenie, cennik i czas na przygotowanie między rezerwacjami.',
  alsoCalled: 'wynajem sal, cennik sal, świetlice, muzeum',
  printTitle: 'WYKAZ SAL I OBIEKTÓW',
  cardTitle: 'KARTA SALI',
  sections: { room: 'Sala', office: 'Kancelaria' },
  fields: {
    name: 'Nazwa',
    address: 'Adres',
    capacity: 'Liczba miejsc',
    equipment: 'Wyposażenie',
    hourly: 'Stawka za godzinę',
    priceList: 'Cennik (zarządzenie)',
    buffer: 'Minuty na przygotowanie',
    contact: 'Opiekun i telefon',
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {},
  choices: {},
  clocks: {},
  hints: { buffer: 'tyle minut ma dzielić dwie rezerwacje' },
  reasons: {},
  papers: {},
  views: { all: 'Wszystkie' },
}
