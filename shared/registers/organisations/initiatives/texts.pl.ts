import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { localInitiatives } from './definition'

/** Polish texts of the register „Local initiatives”. */
export const localInitiativesPl: RegisterTextOf<typeof localInitiatives> = {
  name: 'Inicjatywa lokalna',
  alsoCalled: 'wnioski mieszkańców o zadanie',
  entries: {
    one: 'wniosek',
    few: 'wnioski',
    many: 'wniosków',
  },
  newEntry: 'Nowy wniosek o inicjatywę lokalną',
  purpose:
    'Wnioski mieszkańców o realizację zadania wspólnie z gminą (art. 19b–19h): ocena według kryteriów rady, umowa, rzeczy oddane w użyczenie.',
  printTitle: 'REJESTR WNIOSKÓW O INICJATYWĘ LOKALNĄ',
  cardTitle: 'KARTA INICJATYWY LOKALNEJ',
  sections: {
    application: 'Wniosek',
    assessment: 'Ocena',
    agreement: 'Umowa i realizacja',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynęło',
    task: 'Zadanie',
    place: 'Miejsce',
    ngo: 'Za pośrednictwem organizacji',
    applicants: 'Wnioskodawcy',
    address: 'Adres wnioskodawców',
    share: 'Wkład mieszkańców',
    asked: 'Oczekiwany udział gminy',
    scores: 'Punkty',
    'scores.criterion': 'Kryterium rady',
    'scores.points': 'Punkty',
    total: 'Suma punktów',
    decision: 'Rozstrzygnięcie',
    decidedOn: 'Rozstrzygnięto',
    reason: 'Uzasadnienie',
    agreementOn: 'Umowa z dnia',
    contract: 'Umowa',
    lent: 'Rzeczy przekazane na czas umowy',
    'lent.what': 'Rzecz',
    'lent.givenOn': 'Wydano',
    'lent.backOn': 'Zwrócono',
    returnBy: 'Zwrot rzeczy do',
    returnedOn: 'Wszystko zwrócono',
    finishedOn: 'Zakończono',
    cost: 'Koszt gminy',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {
    asked: 'Udział gminy',
  },
  reverse: {
    ngo: 'Inicjatywy lokalne',
    contract: 'Inicjatywa lokalna',
  },
  choices: {
    decision: {
      pending: 'w toku',
      granted: 'uwzględniony',
      refused: 'nieuwzględniony',
      withdrawn: 'wycofany',
    },
    share: {
      work: 'praca społeczna',
      money: 'świadczenia pieniężne',
      things: 'świadczenia rzeczowe',
    },
    ...clockChoicesPl({
      decide: 'rozstrzygnięcie',
      things: 'zwrot rzeczy',
    }),
  },
  clocks: {
    decide: {
      name: 'Rozstrzygnięcie wniosku',
      short: 'rozstrzygnięcie',
      article: 'art. 19b ust. 2 (stosuje się k.p.a.; art. 35: miesiąc)',
      done: 'rozstrzygnięto',
      todo: 'Rozstrzygnij wniosek o inicjatywę lokalną',
    },
    things: {
      name: 'Zwrot rzeczy',
      short: 'zwrot rzeczy',
      article: 'umowa',
      done: 'zwrócono',
      todo: 'Odbierz rzeczy przekazane na czas umowy',
    },
  },
  hints: {
    scores: 'kryteria ustala rada (art. 19c ust. 1)',
    share: 'co wnoszą mieszkańcy',
  },
  reasons: {},
  papers: {},
  letters: {
    initiativeDecision: 'Odpowiedź na wniosek',
    initiativeAgreement: 'Umowa o inicjatywę lokalną',
  },
  checks: {
    grantedNoAgreement: {
      title: 'Realizacja bez umowy',
      why: 'Zadanie realizuje się po zawarciu umowy (art. 19d).',
      next: 'Wpisz umowę.',
    },
    grantedNoScores: {
      title: 'Uwzględniony bez oceny',
      why: 'Wniosek ocenia się według kryteriów rady (art. 19c ust. 1).',
      next: 'Wpisz punkty.',
    },
  },
  sums: {
    asked: 'Suma oczekiwana',
    cost: 'Suma kosztów',
  },
  views: {
    all: 'Wszystkie',
    open: 'Do rozstrzygnięcia',
    running: 'W realizacji',
  },
}
