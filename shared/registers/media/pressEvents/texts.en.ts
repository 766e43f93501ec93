import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { pressEvents } from './definition'

/** English texts of the register „Press conferences”. */
export const pressEventsEn: RegisterTextOf<typeof pressEvents> = {
  name: 'Press conferences',
  entries: { one: 'conference', few: 'conferences', many: 'conferences' },
  newEntry: 'New conference',
  purpose:
    'Conferences and briefings: the subject, who speaks, who was invited and came, materials and what was written afterwards.',
  alsoCalled: 'briefings',
  printTitle: 'REJESTR KONFERENCJI PRASOWYCH',
  cardTitle: 'KARTA KONFERENCJI PRASOWEJ',
  sections: { event: 'Conference', guests: 'Invited', office: 'Office' },
  fields: {
    date: 'Day',
    hour: 'Hour',
    topic: 'Subject',
    place: 'Place',
    speakers: 'Who speaks',
    release: 'Release',
    invitedOn: 'Invitations sent on',
    invited: 'Invited',
    'invited.outlet': 'Outlet',
    'invited.person': 'Journalist',
    'invited.came': 'Came',
    came: 'Number present',
    echo: 'Publications afterwards',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: {
    release: 'Conference it was given at',
    'invited.outlet': 'Invitations to conferences',
    echo: 'Conference it followed',
  },
  choices: {
    ...clockChoicesEn({ invite: 'invitations' }),
  },
  clocks: {
    invite: {
      name: 'Invitations to the conference',
      short: 'invitations',
      article: 'custom of the office: 3 days before',
      done: 'sent',
      todo: 'Send the invitations to the conference',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { invitation: 'Invitation to the media' },
  event: 'press conference: {name}',
  views: { all: 'All', ahead: 'Coming' },
}
