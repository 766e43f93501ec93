import type { RegisterTextOf } from '../../../model/registerText'
import { agendaItemsPl } from '../agendaItems/texts.pl'
import { meetingsPl } from '../meetings/texts.pl'
import type { agendaTemplates } from './definition'

/** Polish texts of the register of agendas to begin with. */
export const agendaTemplatesPl: RegisterTextOf<typeof agendaTemplates> = {
  name: 'Wzory porządków',
  entries: { one: 'wzór porządku obrad', few: 'wzory porządków obrad', many: 'wzorów porządków obrad' },
  newEntry: 'Nowy wzór porządku obrad',
  purpose:
    'Stałe punkty sesji i posiedzeń: w Sali nowego posiedzenia wstawia się je jednym krokiem. Gotowe wzory (sesja zwyczajna, pierwsza, budżetowa, absolutoryjna) można tam przyjąć i tu zmienić.',
  alsoCalled: 'porządek obrad, szablony, wzór porządku sesji',
  printTitle: 'WZORY PORZĄDKÓW OBRAD',
  cardTitle: 'WZÓR PORZĄDKU OBRAD',
  sections: { agenda: 'Porządek', office: 'Kancelaria' },
  fields: {
    name: 'Nazwa',
    kind: 'Dla posiedzeń rodzaju',
    items: 'Punkty',
    'items.title': 'Tytuł',
    'items.kind': 'Rodzaj',
    remarks: 'Uwagi',
  },
  headings: { kind: 'Rodzaj posiedzenia' },
  reverse: {},
  choices: { kind: meetingsPl.choices.kind, 'items.kind': agendaItemsPl.choices.kind },
  clocks: {},
  hints: { items: 'numery punktów nadaje posiedzenie, od 1' },
  reasons: {},
  papers: {},
  views: { all: 'Wszystkie' },
}
