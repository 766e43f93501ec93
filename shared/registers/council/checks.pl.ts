import type { CheckText } from '../../model/registerText'
import type { bodyChecks, councillorChecks, itemChecks, meetingChecks, membershipChecks, voteChecks } from './checks'

type Words<C> = Readonly<Record<keyof C, CheckText>>

/** Polish texts of the checks of the council's registers. */
export const councillorChecksPl: Words<typeof councillorChecks> = {
  noOath: {
    title: 'Brak ślubowania',
    why: 'Mandat wykonuje się od złożenia ślubowania (art. 23a ustawy o samorządzie gminnym).',
    next: 'Uzupełnij dzień ślubowania.',
  },
  wholeName: {
    title: 'Całe imię i nazwisko w polu nazwiska',
    why: 'Listy układa się według nazwisk, a to pole zaczyna się od imienia.',
    next: 'Rozdziel imię i nazwisko; naprawa bierze ostatnie słowo za nazwisko.',
  },
  noPerson: {
    title: 'Radny bez wpisu w rejestrze „Osoby”',
    why: 'Kto ma kilka mandatów, jest jedną osobą: jej wpis łączy mandaty i dane kontaktowe.',
    next: 'Naprawa tworzy brakujące osoby, po jednej na imię i nazwisko, i prowadzi do nich mandaty.',
  },
}
export const membershipChecksPl: Words<typeof membershipChecks> = {
  twoChairs: {
    title: 'Dwóch przewodniczących jednocześnie',
    why: 'Gremium ma jednego przewodniczącego.',
    next: 'Popraw daty lub funkcję.',
  },
  seatOutsideMandate: {
    title: 'Miejsce w składzie po wygaśnięciu mandatu',
    why: 'Z mandatem kończą się wszystkie miejsca w komisjach i klubach.',
    next: 'Naprawa kończy je z dniem wygaśnięcia mandatu.',
  },
  chairInControl: {
    title: 'Przewodniczący rady lub zastępca w komisji rewizyjnej albo skarg',
    why: 'Zabrania tego art. 18a ust. 2 i art. 18b ust. 2 ustawy o samorządzie gminnym.',
    next: 'Sprawdź skład komisji.',
  },
  smallClub: {
    title: 'Klub liczy mniej niż trzech radnych',
    why: 'Klub tworzy co najmniej trzech radnych (art. 23 ust. 3 ustawy o samorządzie gminnym).',
    next: 'Uzupełnij skład albo rozwiąż klub.',
  },
}
export const bodyChecksPl: Words<typeof bodyChecks> = {
  clubWithoutSeat: {
    title: 'Klub bez przedstawiciela w komisji rewizyjnej albo skarg',
    why: 'W komisji są przedstawiciele wszystkich klubów (art. 18a ust. 2 i art. 18b ust. 2 ustawy o samorządzie gminnym); wskazany klub nie ma w niej nikogo.',
    next: 'Sprawdź skład komisji i klubu.',
  },
}
export const meetingChecksPl: Words<typeof meetingChecks> = {
  noQuorum: {
    title: 'Brak kworum',
    why: 'Rada obraduje w obecności co najmniej połowy ustawowego składu (art. 14 ust. 1).',
    next: 'Sprawdź obecność i skład ustawowy.',
  },
  presentWithoutMandate: {
    title: 'Obecny bez mandatu',
    why: 'W tym dniu osoba nie złożyła jeszcze ślubowania albo jej mandat już wygasł.',
    next: 'Sprawdź obecność i daty mandatu.',
  },
  noticeUnproved: {
    title: 'Zawiadomienie bez dowodu wysłania',
    why: 'Radnych, a od 1 stycznia 2026 r. także sołtysów i przewodniczących zarządów (art. 37a), zawiadamia się o każdej sesji i każdym posiedzeniu komisji; przy kimś brakuje drogi albo dowodu.',
    next: 'W polach „Zawiadomieni…” wpisz przy każdym drogę oraz dzień i dowód; wydruk „Lista zawiadomionych” pokazuje, kogo brakuje.',
  },
  minutesNotAccepted: {
    title: 'Protokół nieprzyjęty na następnym posiedzeniu',
    why: 'Protokół był gotowy przed wskazanym posiedzeniem, a dnia przyjęcia nie wpisano.',
    next: 'Wpisz, kiedy protokół przyjęto, albo dodaj przyjęcie do najbliższego porządku.',
  },
  quarterWithout: {
    title: 'Kwartał bez sesji',
    why: 'Rada obraduje na sesjach nie rzadziej niż raz na kwartał (art. 20 ust. 1 ustawy o samorządzie gminnym); między wskazaną sesją a tą minął cały kwartał.',
    next: 'Sprawdź, czy w rejestrze nie brakuje sesji.',
  },
}
export const itemChecksPl: Words<typeof itemChecks> = {
  actNotAdopted: {
    title: 'Uchwała przy punkcie, którego nie przyjęto',
    why: 'Punkt prowadzi do uchwały, a rozstrzygnięcie jest inne lub puste.',
    next: 'Uzupełnij rozstrzygnięcie albo usuń powiązanie.',
  },
  draftPassedOver: {
    title: 'Projekt pominięty w porządku wcześniejszej sesji',
    why: 'Projekt wójta albo klubu, który wpłynął co najmniej 7 dni przed sesją, na wniosek projektodawcy wprowadza się do jej porządku (art. 20 ust. 5 i 6 ustawy o samorządzie gminnym).',
    next: 'Sprawdź dzień wpływu i to, czy był taki wniosek.',
  },
}
export const voteChecksPl: Words<typeof voteChecks> = {
  sumsDiffer: {
    title: 'Sumy różnią się od głosów imiennych',
    why: 'Wpisane sumy nie zgadzają się z głosami radnych.',
    next: 'Popraw sumę lub głosy.',
  },
  belowQuorum: {
    title: 'Głosowanie bez kworum',
    why: 'Głosowało mniej niż połowa ustawowego składu (art. 14 ust. 1).',
    next: 'Sprawdź głosy i skład ustawowy posiedzenia.',
  },
  votedAbsent: {
    title: 'Głos osoby nieobecnej',
    why: 'Na liście obecności ta osoba nie była obecna na posiedzeniu.',
    next: 'Popraw obecność lub głos.',
  },
}
