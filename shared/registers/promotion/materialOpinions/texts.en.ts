import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { materialOpinions } from './definition'

/** English texts of the register „Opinions on materials”. */
export const materialOpinionsEn: RegisterTextOf<typeof materialOpinions> = {
  name: 'Opinions on materials',
  entries: { one: 'material', few: 'materials', many: 'materials' },
  newEntry: 'New material',
  purpose:
    'Materials of departments to be looked at before they are printed: three working days, remarks, the final version.',
  alsoCalled: 'opinions on materials of departments',
  printTitle: 'REJESTR OPINII O MATERIAŁACH WYDZIAŁÓW',
  cardTitle: 'KARTA OPINII O MATERIALE',
  sections: { material: 'Material', opinion: 'Opinion', office: 'Office' },
  fields: {
    number: 'Number',
    receivedOn: 'Received on',
    department: 'Department',
    material: 'Material',
    kind: 'Kind',
    opinion: 'Opinion',
    opinionOn: 'Opinion of',
    comments: 'Remarks on the material',
    finalOn: 'Final version received on',
    publication: 'Publication',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { publication: 'Opinions on the material' },
  choices: {
    kind: {
      poster: 'poster',
      leaflet: 'leaflet or brochure',
      post: 'text for the web',
      film: 'film or broadcast',
      presentation: 'presentation',
      other: 'other',
    },
    opinion: { ok: 'no remarks', withChanges: 'with changes', refused: 'negative' },
    ...clockChoicesEn({ opinion: 'opinion' }),
  },
  clocks: {
    opinion: {
      name: 'Opinion on the material',
      short: 'opinion',
      article: 'custom of the office: 3 working days',
      done: 'given',
      todo: 'Give an opinion on the material',
    },
  },
  hints: {},
  reasons: {},
  papers: { opinionCounts: 'Count of opinions' },
  letters: { opinion: 'Opinion' },
  checks: {
    changesNotSaid: {
      title: 'Opinion “with changes” without remarks',
      why: 'The department does not know what to change.',
      next: 'Enter the remarks on the material.',
    },
  },
  views: { all: 'All', open: 'To be looked at' },
}
