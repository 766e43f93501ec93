import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { consultations } from './definition'

/** Polish texts of the register „Opinions and consultations”. */
export const consultationsPl: RegisterTextOf<typeof consultations> = {
  name: 'Opinie i konsultacje',
  entries: { one: 'projekt', few: 'projekty', many: 'projektów' },
  newEntry: 'Nowy projekt do opinii',
  purpose:
    'Projekty opiniowane przez radę pożytku lub zespół i konsultacje z mieszkańcami i organizacjami: 14 dni na opinię, uwagi, raport.',
  alsoCalled:
    'opiniowanie projektów, stanowiska, rada działalności pożytku, zespół konsultacyjny, raport z konsultacji',
  printTitle: 'REJESTR OPINII I KONSULTACJI',
  cardTitle: 'KARTA OPINII LUB KONSULTACJI',
  sections: { draft: 'Projekt', opinion: 'Opinia', consultation: 'Konsultacje', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    servedOn: 'Doręczono',
    sentOn: 'Wysłano',
    draft: 'Projekt',
    kind: 'Rodzaj',
    body: 'Kto opiniuje',
    manner: 'Sposób',
    agendaItem: 'Punkt porządku obrad',
    dueOn: 'Opinia do dnia',
    opinion: 'Opinia',
    opinionOn: 'Opinia z dnia',
    opinionNo: 'Numer opinii',
    votes: 'Głosowanie (za, przeciw, wstrz.)',
    answerOn: 'Odpowiedź na stanowisko',
    openFrom: 'Konsultacje od',
    openTo: 'Konsultacje do',
    comments: 'Uwagi z konsultacji',
    'comments.who': 'Zgłaszający',
    'comments.passage': 'Zapis projektu',
    'comments.text': 'Propozycja',
    'comments.answer': 'Stanowisko',
    'comments.why': 'Uzasadnienie',
    reportOn: 'Raport z dnia',
    attached: 'Dołączono do projektu',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { body: 'Opinie', agendaItem: 'Konsultacje' },
  choices: {
    kind: {
      programme: 'program współpracy',
      strategy: 'strategia rozwoju',
      localAct: 'akt prawa miejscowego',
      position: 'stanowisko z własnej inicjatywy',
      other: 'inny',
    },
    manner: {
      council: 'rada działalności pożytku',
      organisations: 'wszystkie organizacje',
      residents: 'mieszkańcy',
      meeting: 'spotkanie',
      survey: 'ankieta',
    },
    opinion: {
      positive: 'pozytywna',
      withRemarks: 'z uwagami',
      negative: 'negatywna',
      waived: 'nie wyrażono (rezygnacja)',
    },
    'comments.answer': { taken: 'uwzględniono', partly: 'częściowo', rejected: 'nie uwzględniono' },
    ...clockChoicesPl({ opinion: 'opinia', other: 'opinia o innym projekcie', answer: 'odpowiedź', report: 'raport' }),
  },
  clocks: {
    opinion: {
      name: 'Opinia rady działalności pożytku',
      short: 'opinia',
      article: 'art. 41i ust. 2 ustawy o działalności pożytku publicznego: 14 dni od doręczenia, potem rezygnacja',
      done: 'wyrażono',
      todo: 'Odbierz opinię albo odnotuj rezygnację',
    },
    other: {
      name: 'Opinia o projekcie',
      short: 'opinia o innym projekcie',
      article: 'uchwała o konsultacjach (art. 5 ust. 5)',
      done: 'wyrażono',
      todo: 'Odbierz opinię o projekcie',
    },
    answer: {
      name: 'Odpowiedź na stanowisko',
      short: 'odpowiedź',
      article: 'zwyczaj urzędu',
      done: 'odpowiedziano',
      todo: 'Odpowiedz na stanowisko',
    },
    report: {
      name: 'Raport z konsultacji',
      short: 'raport',
      article: 'uchwała o konsultacjach; długość ustala urząd',
      done: 'sporządzono',
      todo: 'Sporządź raport z konsultacji',
    },
  },
  hints: {
    dueOn: 'przy programie i strategii program liczy 14 dni; przy innych wpisz dzień z uchwały o konsultacjach',
  },
  reasons: {},
  papers: { opinionTables: 'Zestawienie opinii' },
  letters: { request: 'Prośba o opinię', remarkForm: 'Formularz uwag', consultationReport: 'Raport z konsultacji' },
  charts: { opinions: 'Opinie według rodzaju projektu' },
  checks: {
    remarkUnanswered: {
      title: 'Uwaga bez stanowiska',
      why: 'Konsultacje się skończyły, a przy uwadze nie ma stanowiska ani uzasadnienia.',
      next: 'Uzupełnij stanowisko przy każdej uwadze.',
    },
    notAttached: {
      title: 'Opinii nie dołączono do projektu',
      why: 'Opinię o programie współpracy dołącza się do projektu.',
      next: 'Dołącz opinię i zaznacz pole.',
    },
    noDue: {
      title: 'Opinia bez terminu',
      why: 'Przy projekcie innym niż program i strategia nie wpisano dnia, do którego czeka się na opinię.',
      next: 'Wpisz dzień z uchwały o konsultacjach.',
    },
  },
  views: { all: 'Wszystkie', waiting: 'Czekają na opinię', open: 'Konsultacje', positions: 'Stanowiska' },
}
