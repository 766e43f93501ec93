import type { CheckText } from '../../../model/registerText'
import type { peopleChecks } from './checks'

/** Polish texts of the checks of people. */
export const peopleChecksPl: Readonly<Record<keyof typeof peopleChecks, CheckText>> = {
  samePerson: {
    title: 'Ta sama osoba zapisana dwa razy',
    why: 'Dwa wpisy mają to samo imię i nazwisko oraz tę samą datę urodzenia lub PESEL.',
    next: 'Otwórz jeden z nich i wybierz „Połącz z innym wpisem…”.',
  },
  namesake: {
    title: 'Może ta sama osoba',
    why: 'Dwa wpisy mają to samo imię i nazwisko i nic ich nie różni.',
    next: 'Jeśli to jedna osoba, wybierz „Połącz z innym wpisem…”. Jeśli dwie, uzupełnij daty urodzenia.',
  },
}
