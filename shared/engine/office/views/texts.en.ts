import type { RegisterTextOf } from '../../../model/registerText'
import type { savedViews } from './definition'

/** English texts of the views the office saved, as the log tells of them. */
export const savedViewsEn: RegisterTextOf<typeof savedViews> = {
  name: 'Views',
  entries: { one: 'view', few: 'views', many: 'views' },
  newEntry: 'New view',
  purpose: 'Views of registers the office saved.',
  printTitle: 'VIEWS',
  cardTitle: 'VIEW',
  sections: { view: 'View' },
  fields: { name: 'Name of the view', view: 'Columns, filters and order', person: 'Only for' },
  headings: {},
  reverse: {},
  choices: {},
  views: { all: 'All' },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
}
