import { clockChoicesPl, watchedByPl } from '../../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../../model/registerText'
import { benefitsPl } from '../words.pl'
import type { socialApplications } from './definition'

/** Polish texts of the register of applications to the social fund. */
export const socialApplicationsPl: RegisterTextOf<typeof socialApplications> = {
  name: 'Wnioski socjalne',
  alsoCalled: 'ZFŚS, świadczenia socjalne, wczasy pod gruszą, zapomogi, pożyczki mieszkaniowe, lista wypłat',
  entries: { one: 'wniosek', few: 'wnioski', many: 'wniosków' },
  newEntry: 'Nowy wniosek',
  purpose:
    'Wnioski do funduszu socjalnego: próg dochodu, komisja na numerach, decyzja, wypłata i pożyczka. Dane osób są zakryte.',
  printTitle: 'REJESTR WNIOSKÓW DO FUNDUSZU SOCJALNEGO',
  cardTitle: 'KARTA WNIOSKU',
  sections: {
    application: 'Wniosek',
    employee: 'Wnioskodawca',
    special: 'Szczególna sytuacja',
    commission: 'Komisja i decyzja',
    payment: 'Wypłata',
    loan: 'Pożyczka',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynął',
    fund: 'Rok funduszu',
    kind: 'Świadczenie',
    employee: 'Pracownik',
    status: 'Status osoby',
    household: 'Gospodarstwo domowe',
    'household.relation': 'Kto',
    'household.birthYear': 'Rok urodzenia',
    incomePerHead: 'Dochód na osobę (oświadczenie)',
    band: 'Próg',
    suggested: 'Kwota według regulaminu',
    special: 'Okoliczności',
    proofs: 'Dokumenty okazane do wglądu',
    'proofs.seen': 'Co okazano',
    'proofs.on': 'Dnia',
    'proofs.by': 'Komu',
    commissionOn: 'Posiedzenie komisji',
    proposed: 'Propozycja komisji',
    decision: 'Decyzja',
    decidedOn: 'Zdecydowano',
    granted: 'Przyznana kwota',
    refusal: 'Powód odmowy',
    paidOn: 'Wypłacono',
    tax: 'Podatek',
    instalments: 'Liczba rat',
    interest: 'Oprocentowanie',
    firstInstalment: 'Pierwsza rata',
    guarantors: 'Poręczyciele',
    repaidOn: 'Spłacono',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: { incomePerHead: 'Dochód', suggested: 'Z regulaminu', granted: 'Kwota' },
  reverse: { fund: 'Wnioski' },
  choices: {
    kind: benefitsPl,
    status: {
      active: 'pracownik',
      pensioner: 'emeryt lub rencista',
      leave: 'urlop wychowawczy',
      family: 'członek rodziny',
    },
    decision: { pending: 'w toku', granted: 'przyznano', refused: 'odmowa', withdrawn: 'wycofano' },
    tax: { exempt: 'zwolnione', taxed: 'opodatkowane' },
    ...clockChoicesPl({ decide: 'decyzja' }),
  },
  clocks: {
    decide: {
      name: 'Rozpatrzenie wniosku',
      short: 'decyzja',
      article: 'regulamin funduszu; długość ustala urząd',
      done: 'rozpatrzono',
      todo: 'Rozpatrz wniosek socjalny',
    },
  },
  hints: {
    special: 'dane szczególne: czyta je tylko osoba z pisemnym upoważnieniem',
    proofs: 'do wglądu: kopii zeznania małżonka się nie przechowuje',
    incomePerHead: 'z oświadczenia (art. 8 ust. 1a); próg i kwota liczą się same',
  },
  reasons: {},
  papers: {
    commissionProtocol: 'Protokół komisji (bez nazwisk)',
    paymentList: 'Lista wypłat',
    benefitTables: 'Zestawienie świadczeń',
  },
  letters: {
    form: 'Wniosek z oświadczeniem',
    notice: 'Zawiadomienie',
    loanAgreement: 'Umowa pożyczki z harmonogramem',
  },
  checks: {
    grantedNoIncome: {
      title: 'Świadczenie bez oświadczenia o dochodzie',
      why: 'Wysokość świadczenia zależy od sytuacji życiowej, rodzinnej i materialnej (art. 8 ust. 1).',
      next: 'Uzupełnij dochód na osobę.',
    },
    sameForAll: {
      title: 'Wszystkim po równo',
      why: 'W tym miesiącu wszyscy otrzymali tę samą kwotę, bez względu na sytuację.',
      next: 'Sprawdź zastosowanie progów.',
    },
    overTaxFree: {
      title: 'Więcej niż kwota wolna',
      why: 'Suma świadczeń tej osoby przekracza kwotę wolną od podatku, a nie wpisano, czy świadczenie jest opodatkowane.',
      next: 'Ustal podatek.',
    },
    noAuthorisation: {
      title: 'Dane o zdrowiu bez upoważnienia',
      why: 'We wpisie roku funduszu nie ma nikogo z pisemnym upoważnieniem (art. 8 ust. 1b).',
      next: 'Wpisz upoważnienia w funduszu.',
    },
  },
  views: { all: 'Wszystkie', toCommission: 'Na komisję', toPay: 'Do wypłaty', loans: 'Pożyczki' },
}
