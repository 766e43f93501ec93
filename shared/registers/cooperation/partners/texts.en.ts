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
  alsoCalled:
    'partner towns, twin towns, networks, partnership agreements, consent of the minister, diplomatic missions, embassies, consulates',
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
    rules: 'By the law of',
    decisionNo: 'Number of the council’s decision (Karar No)',
    decisionOn: 'Decision of the council of (Karar Tarihi)',
    unit: 'Unit (Birim)',
    summary: 'Summary (Özet)',
    permissionNo: 'Number of the permission (İzin No)',
    permissionOn: 'Permission of the ministry of',
    protocolOn: 'Protocol signed on (Protokol Tarihi)',
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
    rules: { poland: 'Poland', turkey: 'Turkey' },
    kind: {
      town: 'partner town',
      friendly: 'friendly town',
      network: 'network',
      mission: 'embassy or consulate',
      project: 'partner of a project',
    },
    state: { talks: 'talks', active: 'active', dormant: 'dormant', ended: 'ended' },
    ...clockChoicesEn({ contact: 'contact', permission: 'permission' }),
  },
  clocks: {
    contact: {
      name: 'Contact with the partner',
      short: 'contact',
      article: 'custom of the office: every year',
      done: 'made',
      todo: 'Get in touch with the partner',
    },
    permission: {
      name: 'Permission of the ministry',
      short: 'permission',
      article: 'Turkish law 5393 art. 74: permission before the protocol; the office sets when to ask again',
      done: 'received',
      todo: 'Ask for the permission of the ministry: no protocol may be signed without it',
    },
  },
  hints: {
    rules: 'Turkey: decision of the council and permission before the protocol; a new entry takes over the choice',
    permissionOn: 'only where the law asks for it',
  },
  reasons: {},
  papers: {},
  letters: { sheet: 'Sheet about the partner' },
  checks: {
    protocolNoDecision: {
      title: 'Protocol without a decision of the council',
      why: 'Under Turkish law the council decides before a protocol is signed (law 5393 art. 18/p).',
      next: 'Check the days of decision and protocol.',
    },
    protocolNoPermission: {
      title: 'Protocol without permission of the ministry',
      why: 'Under Turkish law the permission comes before the protocol (law 5393 art. 74).',
      next: 'Check the days of permission and protocol.',
    },
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
  views: {
    all: 'All',
    towns: 'Towns',
    missions: 'Embassies and consulates',
    turkish: 'By Turkish law',
    contacts: 'People',
  },
}
