import { clockFieldsEn } from '../../engine/deadlines/clockFields.en'
import { clockFieldsPl } from '../../engine/deadlines/clockFields.pl'

/** What every register of the office says beside the office's own words, in both languages. */
export const ownWords = {
  pl: {
    entries: { one: 'wpis', few: 'wpisy', many: 'wpisów' },
    newEntry: 'Nowy wpis',
    cardTitle: 'KARTA WPISU',
    section: 'Dane',
    retired: 'Pola wycofane',
    hidden: 'Pola ukryte i wycofane',
    added: 'Pola urzędu',
    changed: 'Zmiany terminów',
    clocks: clockFieldsPl,
    deadline: 'Termin',
    due: 'Do dnia',
    states: {
      late: 'po terminie',
      soon: 'kończy się',
      running: 'biegnie',
      unclear: 'data do sprawdzenia',
      metLate: 'spełniony po terminie',
      metInTime: 'spełniony w terminie',
      expired: 'minął',
    },
    views: { all: 'Wszystkie', open: 'Do załatwienia' },
    officeRule: 'termin urzędu',
  },
  en: {
    entries: { one: 'entry', few: 'entries', many: 'entries' },
    newEntry: 'New entry',
    cardTitle: 'KARTA WPISU',
    section: 'Data',
    retired: 'Retired fields',
    hidden: 'Hidden and retired fields',
    added: 'Fields of the office',
    changed: 'Changes of deadlines',
    clocks: clockFieldsEn,
    deadline: 'Deadline',
    due: 'By',
    states: {
      late: 'late',
      soon: 'ending',
      running: 'running',
      unclear: 'day to check',
      metLate: 'met late',
      metInTime: 'met in time',
      expired: 'expired',
    },
    views: { all: 'All', open: 'To be done' },
    officeRule: 'deadline of the office',
  },
} as const
