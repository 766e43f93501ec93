import type { CheckText } from '../../../model/registerText'
import type { declarationChecks } from './checks'

/** Polish texts of the checks only the register of asset declarations undergoes. */
export const declarationChecksPl: Readonly<Record<keyof typeof declarationChecks, CheckText>> = {
  callMissing: {
    title: 'Oświadczenia nie złożono i nie wezwano',
    why: 'Osobę, która nie złożyła oświadczenia, wzywa się w ciągu 14 dni od stwierdzenia braku (art. 24h ust. 5a ustawy o samorządzie gminnym).',
    next: 'Wydrukuj wezwanie i wpisz jego dzień albo wpisz dzień złożenia.',
  },
  filedTwice: {
    title: 'Dwa oświadczenia tego samego rodzaju',
    why: 'Drugie oświadczenie tej osoby na ten sam dzień jest zwykle korektą.',
    next: 'Zmień rodzaj późniejszego na „korekta” i wskaż oświadczenie, które koryguje.',
  },
  notRedacted: {
    title: 'Opublikowano bez potwierdzenia anonimizacji',
    why: 'Część B (adres, położenie nieruchomości) jest niejawna; skany publikowane „jak leci” to najczęstsze naruszenie.',
    next: 'Sprawdź, co jest w BIP, i zaznacz, że wersja bez części B jest gotowa.',
  },
  keptTooLong: {
    title: 'Oświadczenie w BIP po sześciu latach',
    why: 'Oświadczenia przechowuje się przez sześć lat (art. 24h ust. 6 ustawy o samorządzie gminnym).',
    next: 'Usuń je z BIP i wpisz dzień usunięcia.',
  },
}
