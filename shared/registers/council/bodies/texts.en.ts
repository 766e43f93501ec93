import { bodyChecksEn } from '../checks.en'
import type { bodies } from './definition'
import type { RegisterTextOf } from '../../../model/registerText'

/** English texts of the register of bodies. */
export const bodiesEn: RegisterTextOf<typeof bodies> = {
  name: 'Committees and clubs',
  entries: { one: 'body', few: 'bodies', many: 'bodies' },
  newEntry: 'New body',
  purpose: 'The council, its committees and clubs, teams, estate councils: creation, remit and composition on any day.',
  printTitle: 'WYKAZ KOMISJI I KLUBÓW',
  cardTitle: 'KARTA KOMISJI (KLUBU)',
  sections: { body: 'Body', course: 'Creation and end', office: 'Office' },
  fields: {
    name: 'Name',
    nameGenitive: 'Name in the genitive (Polish)',
    kind: 'Kind',
    status: 'Status',
    memberCount: 'Members (today)',
    size: 'Statutory size',
    remit: 'Remit',
    createdOn: 'Created on',
    createdBy: 'Basis of creation',
    dissolvedOn: 'Dissolved on',
    dissolvedBy: 'Basis of dissolution',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { memberCount: 'Members' },
  reverse: {},
  choices: {
    kind: {
      council: 'council',
      standing: 'standing committee',
      adHoc: 'ad-hoc committee',
      audit: 'audit committee',
      complaints: 'complaints, motions and petitions committee',
      club: 'club of councillors',
      team: 'team',
      estateCouncil: 'estate council',
      consultative: 'consultative body',
    },
    status: { planned: 'before creation', working: 'working', dissolved: 'dissolved' },
  },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  letters: { composition: 'Composition' },
  checks: bodyChecksEn,
  views: { working: 'Working', all: 'All' },
}
