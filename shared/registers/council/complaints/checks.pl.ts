import type { CheckText } from '../../../model/registerText'
import type { complaintChecks } from './checks'

/** Polish texts of the checks only the register of complaints and motions undergoes. */
export const complaintChecksPl: Readonly<Record<keyof typeof complaintChecks, CheckText>> = {
  councilJudgesItself: {
    title: 'Skarga na radę rozpatrzona przez radę',
    why: 'Skargę na radę gminy rozpatruje wojewoda, a w sprawach finansowych regionalna izba obrachunkowa (art. 229 pkt 1 k.p.a.).',
    next: 'Sprawdź, na kogo jest skarga; jeżeli na radę – przekaż ją właściwemu organowi.',
  },
  lateWithoutNotice: {
    title: 'Załatwiono po terminie bez zawiadomienia o zwłoce',
    why: 'O niezałatwieniu w terminie zawiadamia się z podaniem przyczyn i nowego terminu (art. 36 § 1 w związku z art. 237 § 4 k.p.a.; wnioski: art. 245).',
    next: 'Wpisz dzień zawiadomienia o zwłoce i nowy termin, jeżeli je wysłano.',
  },
  outcomeWithoutAct: {
    title: 'Rozstrzygnięcie rady bez uchwały',
    why: 'Rada rozpatruje skargę uchwałą.',
    next: 'Wskaż uchwałę w polu „Uchwała” albo ją utwórz.',
  },
  sessionTooLate: {
    title: 'Sesja po terminie załatwienia',
    why: 'Sesja, na której ma stanąć sprawa (albo najbliższa, gdy żadnej nie wskazano), odbędzie się po upływie miesiąca od wpływu, a zawiadomienia o zwłoce nie wpisano.',
    next: 'Poproś o wcześniejszą sesję albo wyślij zawiadomienie o zwłoce.',
  },
  nameInSubject: {
    title: 'Nazwisko w przedmiocie sprawy',
    why: 'Przedmiot jest jawny i trafia do kopii do publikacji oraz na ścianę sali obrad.',
    next: 'Usuń z przedmiotu dane osoby, która złożyła skargę lub wniosek.',
  },
  weakChannel: {
    title: 'Sposób wniesienia do sprawdzenia',
    why: 'Podanie wniesione zwykłym e-mailem pozostawia się bez rozpoznania (art. 63 k.p.a.), a od 1 stycznia 2026 r. zwykłe pismo przez ePUAP nie jest skuteczne.',
    next: 'Sprawdź, czy pismo wniesiono także w inny sposób, i wpisz ten sposób.',
  },
  noPrivacyNotice: {
    title: 'Bez informacji o przetwarzaniu danych',
    why: 'Informację z RODO przekazuje się przy pierwszej czynności skierowanej do skarżącego (art. 226a k.p.a.).',
    next: 'Dołącz klauzulę do najbliższego pisma i wpisz jego dzień.',
  },
}
