import type { RegisterTextOf } from '../../../model/registerText'
import type { importMappings } from './definition'

/** English texts of the remembered columns of files, as the log tells of them. */
export const importMappingsEn: RegisterTextOf<typeof importMappings> = {
  name: 'Columns of imported files',
  entries: { one: 'set of columns', few: 'sets of columns', many: 'sets of columns' },
  newEntry: 'New set of columns',
  purpose: 'Which fields the columns of files of one shape went to.',
  printTitle: 'COLUMNS OF IMPORTED FILES',
  cardTitle: 'COLUMNS OF AN IMPORTED FILE',
  sections: { mapping: 'Columns' },
  fields: { shape: 'Register and headings of the file', mapping: 'Fields of the register' },
  headings: {},
  reverse: {},
  choices: {},
  views: { all: 'All' },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
}
