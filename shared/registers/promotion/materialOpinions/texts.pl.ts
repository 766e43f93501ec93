import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { materialOpinions } from './definition'

/** Polish texts of the register „Opinions on materials”. */
export const materialOpinionsPl: RegisterTextOf<typeof materialOpinions> = {
  name: 'Opinie o materiałach',
  entries: { one: 'materiał', few: 'materiały', many: 'materiałów' },
  newEntry: 'Nowy materiał',
  purpose: 'Materiały wydziałów do zaopiniowania przed drukiem: trzy dni robocze, uwagi, wersja końcowa.',
  alsoCalled: 'opiniowanie materiałów wydziałów, logo, herb na materiałach',
  printTitle: 'REJESTR OPINII O MATERIAŁACH WYDZIAŁÓW',
  cardTitle: 'KARTA OPINII O MATERIALE',
  sections: { material: 'Materiał', opinion: 'Opinia', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynęło',
    department: 'Wydział',
    material: 'Materiał',
    kind: 'Rodzaj',
    opinion: 'Opinia',
    opinionOn: 'Opinia z dnia',
    comments: 'Uwagi do materiału',
    finalOn: 'Wersję końcową otrzymano',
    publication: 'Publikacja',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { publication: 'Opinie o materiale' },
  choices: {
    kind: {
      poster: 'plakat',
      leaflet: 'ulotka lub folder',
      post: 'tekst do internetu',
      film: 'film lub audycja',
      presentation: 'prezentacja',
      other: 'inny',
    },
    opinion: { ok: 'bez uwag', withChanges: 'po zmianach', refused: 'negatywna' },
    ...clockChoicesPl({ opinion: 'opinia' }),
  },
  clocks: {
    opinion: {
      name: 'Opinia o materiale',
      short: 'opinia',
      article: 'zwyczaj urzędu: 3 dni robocze',
      done: 'wydano',
      todo: 'Zaopiniuj materiał',
    },
  },
  hints: {},
  reasons: {},
  papers: { opinionCounts: 'Zestawienie opinii' },
  letters: { opinion: 'Opinia' },
  checks: {
    changesNotSaid: {
      title: 'Opinia „po zmianach” bez uwag',
      why: 'Wydział nie wie, co zmienić.',
      next: 'Wpisz uwagi do materiału.',
    },
  },
  views: { all: 'Wszystkie', open: 'Do zaopiniowania' },
}
