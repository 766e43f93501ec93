import type { CheckText } from '../../../model/registerText'
import type { petitionChecks } from './checks'

/** Polish texts of the checks only the register of petitions undergoes. */
export const petitionChecksPl: Readonly<Record<keyof typeof petitionChecks, CheckText>> = {
  extendedTooFar: {
    title: 'Nowy termin za odległy',
    why: 'Termin przedłuża się raz, nie dłużej niż do trzech miesięcy od upływu pierwszego (art. 10 ust. 3 ustawy o petycjach).',
    next: 'Popraw nowy termin.',
  },
  waitsTooLong: {
    title: 'Za długie oczekiwanie na dalsze petycje',
    why: 'Na dalsze petycje oczekuje się nie dłużej niż dwa miesiące od ogłoszenia (art. 11 ustawy o petycjach).',
    next: 'Popraw dzień, do którego się oczekuje.',
  },
  joinedLate: {
    title: 'Petycja dołączona po czasie',
    why: 'Łącznie rozpatruje się petycje złożone w ciągu miesiąca od pierwszej albo do ogłoszonego dnia (art. 11 ustawy o petycjach).',
    next: 'Sprawdź daty; petycję złożoną później rozpatruje się osobno albo pozostawia z informacją (art. 12).',
  },
  couldBeJoined: {
    title: 'Petycje w tej samej sprawie',
    why: 'Petycje o tym samym przedmiocie złożone w ciągu miesiąca można rozpatrzyć łącznie (art. 11 ustawy o petycjach).',
    next: 'W późniejszej wskaż w polu „Rozpatrywana łącznie z” petycję wcześniejszą.',
  },
  decidedLate: {
    title: 'Rozpatrzono po terminie',
    why: 'Petycję rozpatruje się w trzy miesiące; nowego terminu nie wpisano.',
    next: 'Sprawdź daty albo wpisz nowy termin, o którym zawiadomiono.',
  },
  namelessConsidered: {
    title: 'Petycja bez imienia lub adresu rozpatrzona',
    why: 'Petycję bez imienia i nazwiska (nazwy) lub adresu pozostawia się bez rozpatrzenia (art. 7 ust. 1 ustawy o petycjach).',
    next: 'Sprawdź pole „Braki” i sposób załatwienia.',
  },
  noMailAddress: {
    title: 'Petycja elektroniczna bez adresu e-mail',
    why: 'Petycja złożona elektronicznie zawiera adres poczty elektronicznej (art. 4 ust. 5 ustawy o petycjach).',
    next: 'Uzupełnij adres albo wezwij do jego podania.',
  },
  nameInSubject: {
    title: 'Nazwisko wnoszącego w przedmiocie',
    why: 'Przedmiot jest jawny, a zgody na ujawnienie danych nie wpisano.',
    next: 'Usuń dane z przedmiotu albo zaznacz zgodę.',
  },
}
