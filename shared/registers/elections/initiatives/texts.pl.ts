import { clockFieldsPl } from '../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { initiatives } from './definition'
import { signersPl } from './words'

/** Polish texts of the register of initiatives. */
export const initiativesPl: RegisterTextOf<typeof initiatives> = {
  name: 'Inicjatywy mieszkańców',
  entries: { one: 'inicjatywa', few: 'inicjatywy', many: 'inicjatyw' },
  newEntry: 'Nowa inicjatywa',
  purpose:
    'Projekty uchwał zgłoszone przez mieszkańców: podpisy (100, 200 lub 300), usunięcie wad i trzy miesiące na sesję.',
  alsoCalled: 'obywatelska inicjatywa uchwałodawcza, projekty obywatelskie',
  printTitle: 'REJESTR OBYWATELSKICH INICJATYW UCHWAŁODAWCZYCH',
  cardTitle: 'KARTA INICJATYWY',
  sections: {
    initiative: 'Inicjatywa',
    support: 'Podpisy',
    defects: 'Wady',
    outcome: 'Rozpatrzenie',
    office: 'Kancelaria',
  },
  fields: {
    title: 'Projekt uchwały',
    filedAt: 'Złożono (dzień i godzina)',
    filedOn: 'Dzień złożenia',
    state: 'Stan',
    committee: 'Komitet',
    representatives: 'Przedstawiciele',
    inhabitants: 'Mieszkańcy gminy',
    needed: 'Wymagane podpisy',
    valid: 'Ważne ze złożonych',
    ...signersPl.labels,
    defect: 'Wady',
    calledOn: 'Wezwano dnia',
    curedOn: 'Wady usunięto',
    session: 'Sesja',
    consideredOn: 'Na sesji dnia',
    outcome: 'Wynik',
    act: 'Uchwała',
    deadline: 'Termin',
    ...clockFieldsPl,
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { filedAt: 'Złożono', valid: 'Ważne', needed: 'Wymagane', deadline: 'Stan terminu' },
  reverse: { session: 'Inicjatywy mieszkańców', act: 'Z inicjatywy mieszkańców' },
  choices: {
    state: {
      filed: 'złożona',
      tooFew: 'za mało podpisów',
      called: 'wezwano do usunięcia wad',
      ready: 'na sesję',
      considered: 'rozpatrzona',
      closed: 'zakończona',
    },
    outcome: {
      adopted: 'uchwalono',
      rejected: 'odrzucono',
      withdrawn: 'wycofano',
      leftWithout: 'bez dalszego biegu',
    },
    deadline: clockStatesPl,
    'signatures.fault': signersPl.faults,
    'listCounts.finding': signersPl.findings,
    'overruled.clock': { session: 'sesja' },
    'snoozed.clock': { session: 'sesja' },
  },
  clocks: {
    session: {
      name: 'Inicjatywa na sesji',
      short: 'sesja',
      article: 'art. 41a ust. 3 ustawy o samorządzie gminnym: na najbliższej sesji, nie później niż po 3 miesiącach',
      done: 'rozpatrzono',
      todo: 'Wprowadź inicjatywę mieszkańców na sesję',
    },
  },
  hints: {
    inhabitants: 'do 5 000: 100 podpisów, do 20 000: 200, powyżej: 300 (art. 41a ust. 2)',
    signatures: 'wpisuje się je na osobnym ekranie',
  },
  reasons: {},
  papers: {},
  letters: {
    signatureList: 'Wykaz podpisów (druk)',
    signatureCheck: 'Wynik sprawdzenia podpisów',
    cureCall: 'Wezwanie do usunięcia wad',
    sessionNotice: 'Zawiadomienie o sesji',
  },
  views: { all: 'Wszystkie' },
  recordScreen: 'Sprawdź podpisy',
}
