import type { notes } from './definition'
import type { RegisterTextOf } from '../../../model/registerText'

/** English texts of the register of what is noted at meetings. */
export const notesEn: RegisterTextOf<typeof notes> = {
  name: 'Proceedings',
  entries: { one: 'note', few: 'notes', many: 'notes' },
  newEntry: 'New note of proceedings',
  purpose:
    'Motions, statements, speeches and breaks with their hour, noted on the Chamber screen; the minutes are made of them.',
  printTitle: 'PRZEBIEG OBRAD',
  cardTitle: 'KARTA ZAPISU PRZEBIEGU',
  sections: { note: 'Note', office: 'Office' },
  fields: {
    at: 'Hour',
    kind: 'Kind',
    who: 'Who',
    text: 'Text',
    meeting: 'Meeting',
    item: 'Agenda item',
    date: 'Day',
    until: 'Until',
    remarks: 'Remarks',
  },
  headings: { item: 'Item', at: 'Hour' },
  reverse: { meeting: 'Proceedings', item: 'Notes on this item' },
  choices: {
    kind: {
      motion: 'motion',
      formalMotion: 'procedural motion',
      statement: 'statement',
      report: 'speech',
      break: 'break',
      chairing: 'chairing',
      other: 'other',
    },
  },
  clocks: {},
  hints: { until: 'of a break: when the meeting went on' },
  reasons: {},
  papers: {},
  views: { byMeeting: 'By meeting', motions: 'Motions' },
}
