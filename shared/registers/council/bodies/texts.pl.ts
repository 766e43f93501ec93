import { bodyChecksPl } from '../checks.pl'
import type { bodies } from './definition'
import type { RegisterTextOf } from '../../../model/registerText'

/** Polish texts of the register of bodies. */
export const bodiesPl: RegisterTextOf<typeof bodies> = {
  name: 'Komisje i kluby',
  entries: { one: 'gremium', few: 'gremia', many: 'gremiów' },
  newEntry: 'Nowe gremium',
  purpose: 'Rada, jej komisje i kluby, zespoły, rady osiedli: powołanie, zakres działania i skład na każdy dzień.',
  printTitle: 'WYKAZ KOMISJI I KLUBÓW',
  cardTitle: 'KARTA KOMISJI (KLUBU)',
  sections: { body: 'Gremium', course: 'Powołanie i rozwiązanie', office: 'Kancelaria' },
  fields: {
    name: 'Nazwa',
    nameGenitive: 'Nazwa w dopełniaczu',
    kind: 'Rodzaj',
    status: 'Stan',
    memberCount: 'Liczba członków (dziś)',
    size: 'Skład ustawowy',
    remit: 'Zakres działania',
    createdOn: 'Powołano',
    createdBy: 'Podstawa powołania',
    dissolvedOn: 'Rozwiązano',
    dissolvedBy: 'Podstawa rozwiązania',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { memberCount: 'Członków' },
  reverse: {},
  choices: {
    kind: {
      council: 'rada',
      standing: 'komisja stała',
      adHoc: 'komisja doraźna',
      audit: 'komisja rewizyjna',
      complaints: 'komisja skarg, wniosków i petycji',
      club: 'klub radnych',
      team: 'zespół',
      estateCouncil: 'rada osiedla (sołecka)',
      consultative: 'gremium opiniodawcze',
    },
    status: { planned: 'przed powołaniem', working: 'działa', dissolved: 'rozwiązano' },
  },
  clocks: {},
  hints: {},
  reasons: {},
  papers: {},
  letters: { composition: 'Skład osobowy' },
  checks: bodyChecksPl,
  views: { working: 'Działające', all: 'Wszystkie' },
}
