import type { notes } from './definition'
import type { RegisterTextOf } from '../../../model/registerText'

/** Polish texts of the register of what is noted at meetings. */
export const notesPl: RegisterTextOf<typeof notes> = {
  name: 'Przebieg obrad',
  entries: { one: 'zapis przebiegu', few: 'zapisy przebiegu', many: 'zapisów przebiegu' },
  newEntry: 'Nowy zapis przebiegu',
  purpose:
    'Wnioski, oświadczenia, wystąpienia i przerwy z godziną, notowane na ekranie Sala; z nich powstaje protokół.',
  printTitle: 'PRZEBIEG OBRAD',
  cardTitle: 'KARTA ZAPISU PRZEBIEGU',
  sections: { note: 'Zapis', office: 'Kancelaria' },
  fields: {
    at: 'Godzina',
    kind: 'Rodzaj',
    who: 'Kto',
    text: 'Treść',
    meeting: 'Posiedzenie',
    item: 'Punkt porządku obrad',
    date: 'Dzień',
    until: 'Do godziny',
    remarks: 'Uwagi',
  },
  headings: { item: 'Pkt', at: 'Godz.' },
  reverse: { meeting: 'Przebieg', item: 'Zapisy w tym punkcie' },
  choices: {
    kind: {
      motion: 'wniosek',
      formalMotion: 'wniosek formalny',
      statement: 'oświadczenie',
      report: 'wystąpienie',
      break: 'przerwa',
      chairing: 'prowadzenie obrad',
      other: 'inne',
    },
  },
  clocks: {},
  hints: { until: 'przerwa: o której wznowiono obrady' },
  reasons: {},
  papers: {},
  views: { byMeeting: 'Według posiedzeń', motions: 'Wnioski' },
}
