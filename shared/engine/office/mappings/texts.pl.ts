import type { RegisterTextOf } from '../../../model/registerText'
import type { importMappings } from './definition'

/** Polish texts of the remembered columns of files, as the log tells of them. */
export const importMappingsPl: RegisterTextOf<typeof importMappings> = {
  name: 'Kolumny plików importu',
  entries: { one: 'układ kolumn', few: 'układy kolumn', many: 'układów kolumn' },
  newEntry: 'Nowy układ kolumn',
  purpose: 'Do których pól trafiły kolumny plików o tym samym układzie.',
  printTitle: 'KOLUMNY PLIKÓW IMPORTU',
  cardTitle: 'KOLUMNY PLIKU IMPORTU',
  sections: { mapping: 'Kolumny' },
  fields: { shape: 'Rejestr i nagłówki pliku', mapping: 'Pola rejestru' },
  headings: {},
  reverse: {},
  choices: {},
  views: { all: 'Wszystkie' },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
}
