import type { CheckText } from '../../../model/registerText'
import type { electionChecks } from './checks'

/** Polish texts of the checks only this register undergoes. */
export const electionChecksPl: Readonly<Record<keyof typeof electionChecks, CheckText>> = {
  termBackwards: {
    title: 'Kadencja kończy się przed początkiem',
    why: 'Rok końca kadencji jest wcześniejszy niż rok jej początku.',
    next: 'Popraw rok.',
  },
  sameNomination: {
    title: 'Ten sam numer zgłoszenia dwa razy',
    why: 'Dwa zgłoszenia w jednych wyborach mają ten sam numer, więc pisma i protokoły nie mówią, o które chodzi.',
    next: 'Nadaj jednemu z nich inny numer.',
  },
  twoCourts: {
    title: 'Ta sama osoba ławnikiem w dwóch sądach',
    why: 'Osoba o tym samym numerze PESEL ma w jednej kadencji mandat w więcej niż jednym sądzie, a ławnikiem można być tylko w jednym (art. 159 § 2 Prawa o ustroju sądów powszechnych).',
    next: 'Ustal z osobą wybraną, który mandat obejmuje; przy drugim wpisz dzień i przyczynę wygaśnięcia.',
  },
  noticeShort: {
    title: 'Zawiadomienie ławnika zbyt późne',
    why: 'O posiedzeniu komisji i o sesji, na której rada rozpatruje wniosek o odwołanie, ławnika zawiadamia się na piśmie co najmniej siedem dni wcześniej (art. 166 § 2b Prawa o ustroju sądów powszechnych).',
    next: 'Porównaj daty z dowodem doręczenia; jeśli są prawdziwe, przełóż rozpatrzenie wniosku.',
  },
}
