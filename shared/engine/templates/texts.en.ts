import type { RegisterTextOf } from '../../model/registerText'
import type { templates } from './definition'

/** English texts of the templates of papers, as history and log name them. */
export const templatesEn: RegisterTextOf<typeof templates> = {
  name: 'Templates of papers',
  entries: { one: 'template of a paper', few: 'templates of papers', many: 'templates of papers' },
  newEntry: 'New template of a paper',
  purpose: 'Templates of papers the office changed in Word.',
  printTitle: 'WZORY PISM',
  cardTitle: 'WZÓR PISMA',
  sections: { template: 'Template' },
  fields: {
    name: 'Name',
    paper: 'Paper',
    about: 'Register',
    file: 'File of the template',
    version: 'Version',
    used: 'Fields used',
  },
  headings: {},
  reverse: {},
  choices: {},
  views: { all: 'All' },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
}
