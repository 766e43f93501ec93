import type { RegisterTextOf } from '../../model/registerText'
import type { templates } from './definition'

/** Polish texts of the templates of papers, as history and log name them. */
export const templatesPl: RegisterTextOf<typeof templates> = {
  name: 'Wzory pism',
  entries: { one: 'wzór pisma', few: 'wzory pism', many: 'wzorów pism' },
  newEntry: 'Nowy wzór pisma',
  purpose: 'Wzory pism, które urząd zmienił w Wordzie.',
  printTitle: 'WZORY PISM',
  cardTitle: 'WZÓR PISMA',
  sections: { template: 'Wzór' },
  fields: {
    name: 'Nazwa',
    paper: 'Pismo',
    about: 'Rejestr',
    file: 'Plik wzoru',
    version: 'Wersja',
    used: 'Użyte pola',
  },
  headings: {},
  reverse: {},
  choices: {},
  views: { all: 'Wszystkie' },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
}
