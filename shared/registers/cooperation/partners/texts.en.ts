import { clockChoicesEn, watchedByOccurrenceEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { partners } from './definition'

/** English texts of the register „Partners abroad”. */
export const partnersEn: RegisterTextOf<typeof partners> = {
  name: 'Partners abroad',
  entries: { one: 'partner', few: 'partners', many: 'partners' },
  newEntry: 'New partner',
  purpose:
    'Partner towns and friendly ones, networks, embassies and consulates: the resolution, the scope, people and the last contact.',
  alsoCalled: 'partner towns, twin towns, networks',
  printTitle: 'WYKAZ PARTNERÓW ZAGRANICZNYCH',
  cardTitle: 'KARTA PARTNERA ZAGRANICZNEGO',
  sections: { partner: 'Partner', basis: 'Basis', people: 'People', office: 'Office' },
  fields: {
    name: 'Name',
    country: 'Country',
    region: 'Region',
    kind: 'Kind',
    languages: 'Languages',
    state: 'State',
    since: 'Partnership since',
    act: 'Resolution of the council',
    permissionOn: 'Permission of the ministry of',
    scope: 'Scope',
    contacts: 'People',
    'contacts.name': 'Person',
    'contacts.post': 'Post',
    'contacts.phone': 'Telephone',
    'contacts.mail': 'E-mail',
    'contacts.language': 'Language',
    feast: 'National or town day',
    lastContact: 'Last contact',
    contactOn: 'Contact besides visits',
    ...watchedByOccurrenceEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { act: 'Cooperation abroad' },
  choices: {
    kind: {
      town: 'partner town',
      friendly: 'friendly town',
      network: 'network',
      mission: 'embassy or consulate',
      project: 'partner of a project',
    },
    state: { talks: 'talks', active: 'active', dormant: 'dormant', ended: 'ended' },
    ...clockChoicesEn({ contact: 'contact' }),
  },
  clocks: {
    contact: {
      name: 'Contact with the partner',
      short: 'contact',
      article: 'custom of the office: every year',
      done: 'made',
      todo: 'Get in touch with the partner',
    },
  },
  hints: { permissionOn: 'only where the law asks for it' },
  reasons: {},
  papers: {},
  letters: { sheet: 'Sheet about the partner' },
  checks: {
    noAct: {
      title: 'Partner town without a resolution',
      why: 'The council decides on cooperation with communities abroad (art. 18(2)(12a) of the act on municipalities).',
      next: 'Name the resolution.',
    },
    dormant: {
      title: 'No contact for two years',
      why: 'The last visit or contact was more than two years ago.',
      next: 'Get in touch, or say that the partner is dormant.',
    },
  },
  views: { all: 'All', towns: 'Towns', missions: 'Embassies and consulates', contacts: 'People' },
}
