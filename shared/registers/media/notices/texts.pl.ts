import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { notices } from './definition'

/** Polish texts of the register „Paid notices”. */
export const noticesPl: RegisterTextOf<typeof notices> = {
  name: 'Ogłoszenia płatne',
  entries: { one: 'ogłoszenie', few: 'ogłoszenia', many: 'ogłoszeń' },
  newEntry: 'Nowe ogłoszenie',
  purpose: 'Ogłoszenia zamawiane w prasie i portalach: wydział, wydanie, koszt, dowód emisji i faktura.',
  alsoCalled: 'ogłoszenia prasowe, reklamy, nekrologi',
  printTitle: 'REJESTR OGŁOSZEŃ PRASOWYCH',
  cardTitle: 'KARTA OGŁOSZENIA',
  sections: { notice: 'Ogłoszenie', issue: 'Publikacja', cost: 'Koszt', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    title: 'Czego dotyczy',
    department: 'Zamawiający wydział',
    orderedOn: 'Zlecenie wydziału z dnia',
    legalBasis: 'Podstawa prawna',
    outlet: 'Redakcja',
    bookedOn: 'Zamówiono w redakcji',
    issueOn: 'Data wydania',
    size: 'Rozmiar',
    standUntil: 'Ma być widoczne do',
    proofOn: 'Dowód publikacji otrzymano',
    cost: 'Koszt',
    contract: 'Umowa',
    invoice: 'Faktura',
    paidOn: 'Zapłacono',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { outlet: 'Ogłoszenia płatne', contract: 'Ogłoszenia na podstawie umowy' },
  choices: {
    ...clockChoicesPl({ book: 'zamówienie', proof: 'dowód' }),
  },
  clocks: {
    book: {
      name: 'Zamówienie ogłoszenia',
      short: 'zamówienie',
      article: 'zwyczaj redakcji: 3 dni przed wydaniem',
      done: 'zamówiono',
      todo: 'Zamów ogłoszenie w redakcji',
    },
    proof: {
      name: 'Dowód publikacji',
      short: 'dowód',
      article: 'zwyczaj urzędu',
      done: 'otrzymano',
      todo: 'Poproś redakcję o dowód publikacji',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { noticeOrder: 'Zlecenie ogłoszenia' },
  charts: { costs: 'Ogłoszenia według wydziałów' },
  checks: {
    paidWithoutProof: {
      title: 'Zapłacono bez dowodu publikacji',
      why: 'Faktura jest zapłacona, a nie ma dowodu, że ogłoszenie się ukazało.',
      next: 'Dołącz wydanie lub zrzut strony i wpisz, kiedy je otrzymano.',
    },
  },
  views: { all: 'Wszystkie', proofs: 'Bez dowodu', costs: 'Koszty według wydziałów' },
}
