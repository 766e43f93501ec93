import type { RegisterTextOf } from '../../../model/registerText'
import { agendaItemsEn } from '../agendaItems/texts.en'
import { meetingsEn } from '../meetings/texts.en'
import type { agendaTemplates } from './definition'

/** English texts of the register of agendas to begin with. */
export const agendaTemplatesEn: RegisterTextOf<typeof agendaTemplates> = {
  name: 'Agenda templates',
  entries: { one: 'agenda template', few: 'agenda templates', many: 'agenda templates' },
  newEntry: 'New agenda template',
  purpose:
    'Fixed items of sessions and meetings, put into a new meeting in one step in its chamber. Ready ones (ordinary, first, budget, discharge session) can be taken over there and changed here.',
  alsoCalled: 'agenda, templates, order of business',
  printTitle: 'WZORY PORZĄDKÓW OBRAD',
  cardTitle: 'WZÓR PORZĄDKU OBRAD',
  sections: { agenda: 'Agenda', office: 'Office' },
  fields: {
    name: 'Name',
    kind: 'For meetings of the kind',
    items: 'Items',
    'items.title': 'Title',
    'items.kind': 'Kind',
    remarks: 'Remarks',
  },
  headings: { kind: 'Kind of meeting' },
  reverse: {},
  choices: { kind: meetingsEn.choices.kind, 'items.kind': agendaItemsEn.choices.kind },
  clocks: {},
  hints: { items: 'the meeting numbers its items, from 1' },
  reasons: {},
  papers: {},
  views: { all: 'All' },
}
