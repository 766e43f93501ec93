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
}
