import type { RegisterTextOf } from '../../../model/registerText'
import type { savedViews } from './definition'

/** Polish texts of the views the office saved, as the log tells of them. */
export const savedViewsPl: RegisterTextOf<typeof savedViews> = {
  name: 'Widoki',
  entries: { one: 'widok', few: 'widoki', many: 'widoków' },
  newEntry: 'Nowy widok',
  purpose: 'Widoki rejestrów, które urząd zapisał.',
  printTitle: 'WIDOKI',
  cardTitle: 'WIDOK',
  sections: { view: 'Widok' },
  fields: { name: 'Nazwa widoku', view: 'Kolumny, filtry i porządek', person: 'Tylko dla osoby' },
  headings: {},
  reverse: {},
  choices: {},
  views: { all: 'Wszystkie' },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
}
