import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { patronage } from './definition'

/** Polish texts of the register „Honorary patronage”. */
export const patronagePl: RegisterTextOf<typeof patronage> = {
  name: 'Patronat honorowy',
  entries: { one: 'wniosek', few: 'wnioski', many: 'wniosków' },
  newEntry: 'Nowy wniosek o patronat',
  purpose:
    'Patronaty honorowe: wniosek przed wydarzeniem, decyzja, akceptacja materiałów z herbem i sprawozdanie po wydarzeniu.',
  alsoCalled: 'patronaty burmistrza, patronat prezydenta, patronat wójta',
  printTitle: 'REJESTR PATRONATÓW HONOROWYCH',
  cardTitle: 'KARTA PATRONATU',
  sections: { application: 'Wniosek', event: 'Wydarzenie', decision: 'Rozstrzygnięcie', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    appliedOn: 'Wniosek z dnia',
    applicant: 'Organizator',
    ngo: 'Organizacja w bazie',
    contact: 'Osoba do kontaktu',
    event: 'Wydarzenie',
    edition: 'Edycja',
    date: 'Data wydarzenia',
    place: 'Miejsce',
    reach: 'Zasięg',
    character: 'Dziedzina',
    commercial: 'Cel komercyjny',
    collection: 'Zbiórka pieniędzy',
    permits: 'Zgody i zezwolenia okazano',
    expects: 'O co prosi',
    decision: 'Decyzja',
    decidedOn: 'Zdecydowano',
    reason: 'Powód odmowy',
    materialsOn: 'Materiały zaakceptowano',
    withdrawnOn: 'Patronat cofnięto',
    reportOn: 'Sprawozdanie otrzymano',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { ngo: 'Patronaty' },
  choices: {
    reach: { local: 'lokalny', regional: 'regionalny', national: 'ogólnopolski', international: 'międzynarodowy' },
    expects: { logo: 'herb lub logo', presence: 'obecność', letter: 'list', prize: 'nagroda' },
    decision: { waiting: 'do rozpatrzenia', granted: 'objęto patronatem', refused: 'odmowa' },
    ...clockChoicesPl({ inTime: 'wniosek', decision: 'decyzja', materials: 'materiały', report: 'sprawozdanie' }),
  },
  clocks: {
    inTime: {
      name: 'Wniosek o patronat',
      short: 'wniosek',
      article: 'regulamin patronatów: 30 dni przed wydarzeniem',
      done: 'złożono',
    },
    decision: {
      name: 'Decyzja o patronacie',
      short: 'decyzja',
      article: 'regulamin patronatów; długość ustala urząd',
      done: 'zdecydowano',
      todo: 'Rozpatrz wniosek o patronat',
    },
    materials: {
      name: 'Akceptacja materiałów z herbem',
      short: 'materiały',
      article: 'regulamin patronatów; długość ustala urząd',
      done: 'zaakceptowano',
      todo: 'Obejrzyj materiały z herbem',
    },
    report: {
      name: 'Sprawozdanie z wydarzenia',
      short: 'sprawozdanie',
      article: 'regulamin patronatów; długość ustala urząd',
      done: 'otrzymano',
      todo: 'Poproś o sprawozdanie',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { patronageAnswer: 'Objęcie lub odmowa', reportRequest: 'Prośba o sprawozdanie' },
  checks: {
    commercialGranted: {
      title: 'Patronat nad wydarzeniem komercyjnym',
      why: 'Regulaminy wyłączają wydarzenia komercyjne i zbiórki.',
      next: 'Sprawdź wniosek albo wyjaśnij decyzję w uwagach.',
    },
    noEarlierReport: {
      title: 'Organizator bez poprzedniego sprawozdania',
      why: 'Ten organizator nie oddał sprawozdania z wcześniejszego patronatu.',
      next: 'Poproś o zaległe sprawozdanie albo odmów.',
    },
    sameEvent: {
      title: 'Dwa wnioski o patronat nad jednym wydarzeniem',
      why: 'Wydarzenie i dzień powtarzają się.',
      next: 'Porównaj wnioski i usuń zbędny.',
    },
  },
  views: { all: 'Wszystkie', register: 'Rejestr', waiting: 'Do rozpatrzenia', reports: 'Bez sprawozdania' },
}
