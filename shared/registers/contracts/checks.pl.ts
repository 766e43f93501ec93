import type { CheckText } from '../../model/registerText'
import type { contractChecks } from './checks'

/** Polish texts of the checks only this register undergoes. */
export const contractChecksPl: Readonly<Record<keyof typeof contractChecks, CheckText>> = {
  sameContract: {
    title: 'Ten sam numer umowy w kilku wpisach',
    why: 'Numer umowy powtarza się: wpis dodano dwa razy albo numer przepisano z innej umowy.',
    next: 'Porównaj umowy; zmiany umowy wpisz jako aneksy jednego wpisu.',
  },
  partyMissing: {
    title: 'Umowa bez strony',
    why: 'Nie wiadomo, z kim zawarto umowę.',
    next: 'Dodaj stronę umowy.',
  },
  partyUnidentified: {
    title: 'Przedsiębiorca bez numeru',
    why: 'Strona jest przedsiębiorcą, a nie ma NIP, REGON ani KRS; rejestr umów ich wymaga.',
    next: 'Uzupełnij NIP; podmiot zagraniczny można wyciszyć.',
  },
  amountMissing: {
    title: 'Umowa bez wartości',
    why: 'Nie podano wartości, więc umowa nie wchodzi do sum.',
    next: 'Uzupełnij wartość; umowę bez wartości można wyciszyć.',
  },
  unnumberedButNumbered: {
    title: 'Zaznaczono brak numeru, a numer jest',
    why: 'Wpis mówi, że umowa nie ma numeru, a zarazem go podaje.',
    next: 'Usuń zaznaczenie albo numer.',
  },
  cruUndecided: {
    title: 'Nie rozstrzygnięto, czy umowa podlega CRU',
    why: 'Umowę zawarto od 1 lipca 2026 r., a wpis nie mówi, czy podlega Centralnemu Rejestrowi Umów. Jeśli podlega, 30 dni na wpis biegnie od zawarcia (art. 34a ustawy o finansach publicznych).',
    next: 'Wybierz w polu „Podlega wpisowi do CRU”; wiele umów naraz zmienisz w widoku „CRU do rozstrzygnięcia”.',
  },
}
