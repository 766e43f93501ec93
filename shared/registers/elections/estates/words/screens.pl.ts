import { pluralPl } from '../../../../core/words/plural'
import type { Shape } from '../../../../core/words/shape'
import type { ConfirmObstacle } from '../procedure/confirm'
import type { CandidateOutcome, Course } from '../procedure/outcome'
import type { PrecinctState, ProtocolProblem } from '../procedure/protocol'
import type { Pending } from '../procedure/pending'
import type { ProposedStep } from '../procedure/calendar'
import type { EstatePaperKind } from '../papers/kinds'
import { linesPl } from './lines'

const ballots = (count: number) => pluralPl(count, { one: 'kartę', few: 'karty', many: 'kart' })
const votes = (count: number) => pluralPl(count, { one: 'głos', few: 'głosy', many: 'głosów' })
const precincts = (count: number) => pluralPl(count, { one: 'obwód', few: 'obwody', many: 'obwodów' })

const percent = (hundredths: number | undefined): string =>
  hundredths === undefined ? '–' : `${(hundredths / 100).toFixed(2).replace('.', ',')} %`

/** What is wrong with a protocol, with the sum that does not come out. */
function problem(of: ProtocolProblem, name: (key: string) => string): string {
  switch (of.code) {
    case 'missing':
      return `Brak liczby: ${'line' in of.figure ? linesPl[of.figure.line] : name(of.figure.key)}.`
    case 'notWhole':
      return `${'line' in of.figure ? linesPl[of.figure.line] : name(of.figure.key)}: ${of.value} nie jest liczbą kart ani głosów.`
    case 'issued':
      return `Otrzymano ${ballots(of.received)}, niewykorzystanych jest ${of.unused}, więc wydano ${of.received - of.unused}, a wpisano ${of.issued}. Różnica: ${Math.abs(of.received - of.unused - of.issued)}.`
    case 'issuedAboveEntitled':
      return `Wydano ${ballots(of.issued)}, a uprawnionych jest ${of.entitled}.`
    case 'takenAboveIssued':
      return `Z urny wyjęto ${ballots(of.takenOut)}, a wydano ${of.issued}.`
    case 'ballots':
      return `Z urny wyjęto ${ballots(of.takenOut)}, a ważnych ${of.valid} i nieważnych ${of.invalid} to razem ${of.valid + of.invalid}. Różnica: ${Math.abs(of.takenOut - of.valid - of.invalid)}.`
    case 'votes':
      return `Kart ważnych jest ${of.ballots}, a głosów ważnych ${of.valid} i nieważnych ${of.invalid} to razem ${of.valid + of.invalid}. Różnica: ${Math.abs(of.ballots - of.valid - of.invalid)}.`
    case 'aboveValid':
      return `${name(of.key)}: ${votes(of.votes)}, a ważnych jest ${of.valid}.`
    case 'marksAbove':
      return `Na kandydatów oddano razem ${votes(of.marks)}, a ${of.valid} ważnych po najwyżej ${of.each ?? 1} to ${of.most}. Za dużo o ${of.marks - of.most}.`
    case 'marksBelowValid':
      return `Na kandydatów oddano razem ${votes(of.marks)}, a głosów ważnych jest ${of.valid}: na każdym jest co najmniej jeden znak. Brakuje ${of.valid - of.marks}.`
  }
}

function because({ because: why }: ProposedStep): string {
  switch (why.kind) {
    case 'before':
      return why.days === 0
        ? 'dzień głosowania'
        : `${pluralPl(why.days, { one: 'dzień', few: 'dni', many: 'dni' })} przed głosowaniem`
    case 'extra':
      return `${pluralPl(why.days, { one: 'dzień', few: 'dni', many: 'dni' })} po końcu zgłoszeń (dodatkowy termin)`
    case 'protests':
      return `${pluralPl(why.days, { one: 'dzień', few: 'dni', many: 'dni' })} po ogłoszeniu wyników`
  }
}

const pendingReasons: Readonly<Record<Pending, string>> = {
  term: 'Termin zgłoszeń jeszcze trwa.',
  extraTerm: 'Dodatkowy termin zgłoszeń jeszcze trwa.',
  undecided: 'Są zgłoszenia bez decyzji: zarejestruj je, odmów rejestracji albo odnotuj wycofanie.',
}

function obstacle(of: ConfirmObstacle): string {
  switch (of.code) {
    case 'seats':
      return 'Nie wpisano, ilu członków rady się wybiera (Obwody i komisje, „Mandaty i okręg”).'
    case 'nominations':
      return pendingReasons[of.because]
    case 'extraTerm':
      return 'Kandydatów jest za mało: najpierw dodatkowy termin zgłoszeń.'
    case 'noPrecincts':
      return 'Nie ma obwodów.'
    case 'reports':
      return `Brakuje protokołów: ${precincts(of.missing)}.`
    case 'tie':
      return `Równa liczba głosów: ${pluralPl(of.names, { one: 'osoba', few: 'osoby', many: 'osób' })}, ${pluralPl(of.seats, { one: 'mandat', few: 'mandaty', many: 'mandatów' })}. Zaznacz, kogo wskazało losowanie.`
  }
}

/** Polish words of the screens of elections of estate councils. */
export const estateWordsPl = {
  title: 'Rady osiedli',
  help: [
    'Wybory rad osiedli, dzielnic i sołectw w całym mieście: zasady uchwalone przez radę, zgłoszenia z podpisami, obwody, wieczór wyborczy, wyniki i dokumenty.',
    'Zasady wybiera się z gotowych zestawów sześciu miast i poprawia; gdy wpłynie pierwsze zgłoszenie, już się nie zmieniają.',
    'W „Wieczorze wyborczym” protokół obwodu wpisuje się z klawiatury: numer obwodu, Enter, liczby po kolei. Sumy muszą się zgadzać.',
    'F9 pokazuje sali wyniki i frekwencję: nazwiska i liczby, nic więcej.',
  ],
  list: {
    none: 'Nie ma jeszcze wyborów.',
    teach:
      'Wpisz osiedla w rejestrze „Jednostki pomocnicze”, a potem załóż wybory: program utworzy rady do wyboru i po jednym obwodzie.',
    new: 'Nowe wybory',
    units: 'Jednostki pomocnicze',
    members: 'Składy rad',
    nominations: 'Zgłoszenia',
    initiatives: 'Inicjatywy mieszkańców',
    councils: (count: number) => pluralPl(count, { one: 'rada', few: 'rady', many: 'rad' }),
  },
  create: {
    title: 'Nowe wybory rad osiedli',
    day: 'Dzień głosowania',
    set: 'Zasady',
    source: (source: string, years: string) => `Źródło: ${source} (wybory: ${years}). Sprawdź z uchwałą swojej rady.`,
    own: 'Zasady wpiszesz sam; na początek najprostsze.',
    units: 'Rady do wyboru',
    unitsHint: 'z rejestru jednostek pomocniczych; okręgi doda się później',
    noUnits: 'W rejestrze nie ma jednostek z radą. Wpisz je najpierw.',
    create: 'Załóż wybory',
    name: (day: string) => `Wybory rad osiedli ${day}`,
    nameSupplementary: (day: string) => `Wybory uzupełniające rad osiedli ${day}`,
    forbidden: (name: string) =>
      `W tym dniu są wybory: ${name}. Wyborów jednostek pomocniczych nie przeprowadza się w tym samym dniu (art. 35a ustawy o samorządzie gminnym).`,
    all: 'Wszystkie',
    none: 'Żadna',
    chosen: (count: number, of: number) => `wybrano ${count} z ${of}`,
    onceMore: 'Załóż wybory uzupełniające',
    excluded: 'według zasad wyborów się tu nie powtarza',
    foundedBefore: (name: string) => `założono już: ${name}`,
    nothingLeft: 'Wszystkie mandaty są obsadzone.',
  },
  parts: {
    label: 'Części wyborów',
    course: 'Zasady i kalendarz',
    candidates: 'Zgłoszenia i kandydaci',
    precincts: 'Obwody i komisje',
    results: 'Wyniki',
    papers: 'Dokumenty',
  },
  back: 'Wybory rad osiedli',
  evening: 'Wieczór wyborczy',
  card: 'Karta wyborów',
  rules: {
    title: 'Zasady',
    set: 'Weź z zestawu',
    source: 'Źródło',
    ofSource: 'ze źródła',
    otherRules: 'Zasady bez dopisku „ze źródła” przyjęto najprostsze: sprawdź je w uchwale swojej rady.',
    doubts: 'Wątpliwości źródła',
    frozen: 'Zasady są zapisane na stałe: wpłynęły już zgłoszenia albo protokoły.',
    open: 'Zasady można zmieniać, dopóki nie wpłynie pierwsze zgłoszenie.',
    seatsFollow: 'Gdy zmienią się liczby mandatów, rady bez okręgów dostaną je na nowo według zasad.',
    save: 'Zapisz zasady',
    rule: 'Zasada',
    value: 'Wartość',
  },
  calendar: {
    title: 'Kalendarz',
    hint: 'Dni według kalendarza Bielska-Białej z 2025 r.; uchwała zarządzająca może ustalić inne. Własne dni wpisz w karcie wyborów.',
    step: 'Czynność',
    due: 'Do dnia',
    why: 'Dlaczego ten dzień',
    done: 'Wykonano',
    set: 'ustalono w karcie wyborów',
    copy: 'Wpisz kalendarz do karty wyborów',
    because,
  },
  candidates: {
    new: 'Nowe zgłoszenie',
    newFor: (contest: string) => `Nowe zgłoszenie: ${contest}`,
    none: 'Nie ma zgłoszeń.',
    number: 'Nr',
    candidate: 'Kandydat',
    received: 'Wpłynęło',
    support: 'Podpisy',
    state: 'Stan',
    late: 'po terminie',
    supportOf: (valid: number, needed: number) => (needed === 0 ? 'niewymagane' : `${valid} z ${needed}`),
    open: (count: number) => `do sprawdzenia ${count}`,
    counts: (candidates: number, seats: number) =>
      `${pluralPl(candidates, { one: 'kandydat', few: 'kandydatów', many: 'kandydatów' })}, ${pluralPl(seats, { one: 'mandat', few: 'mandaty', many: 'mandatów' })}`,
    extend: 'Dodatkowy termin',
    extended: (day: string) => `dodatkowy termin do ${day}`,
  },
  courses: {
    vote: 'głosowanie',
    automatic: 'powstaje bez głosowania',
    noCouncil: 'rady nie będzie',
    noElection: 'wyborów się nie przeprowadza',
    extraTerm: 'za mało kandydatów: dodatkowy termin',
  } satisfies Record<Course, string>,
  pending: 'zgłoszenia trwają',
  precincts: {
    new: 'Nowy obwód',
    newFor: (contest: string) => `Nowy obwód: ${contest}`,
    divide: 'Nowy okręg',
    divideOf: (contest: string) => `Nowy okręg: ${contest}`,
    card: (contest: string) => `Karta rady (mandaty, okręg): ${contest}`,
    openCard: 'Mandaty i okręg',
    noSeats: 'Wpisz w „Mandaty i okręg”, ilu członków rady wybiera się tutaj.',
    number: 'Obwód',
    place: 'Lokal',
    entitled: 'Uprawnieni',
    commission: 'Komisja',
    members: (count: number) => pluralPl(count, { one: 'osoba', few: 'osoby', many: 'osób' }),
    none: 'Nie ma obwodów.',
    noPlace: 'bez adresu',
  },
  entry: {
    title: 'Wieczór wyborczy',
    find: 'Obwód (numer lub osiedle)',
    findHint: 'Wpisz numer, początek nazwy albo jedno i drugie („lip 2”) i naciśnij Enter.',
    several: 'Ten numer mają obwody kilku rad: dopisz początek nazwy osiedla.',
    list: 'Obwody',
    progress: (done: number, of: number) => `Protokoły: ${done} z ${of}`,
    turnout: (text: string) => `Frekwencja: ${text}`,
    first: 'Pierwszy wpis',
    second: 'Drugi wpis (niezależny)',
    entries: 'Wpisy protokołu',
    save: 'Zapisz protokół',
    saveNext: 'Zapisz i następny',
    candidates: 'Głosy na kandydatów',
    problems: 'Protokół się nie zgadza',
    good: 'Wszystkie sumy się zgadzają.',
    refused: 'Protokołu nie zapisano: popraw wskazane liczby albo zapytaj komisję.',
    kept: 'To, co wpisano, zostaje w szkicu.',
    differs: 'Dwa wpisy się różnią',
    firstSays: 'Pierwszy',
    secondSays: 'Drugi',
    figure: 'Pozycja',
    locked: 'Wynik tej rady jest zatwierdzony: protokołu się nie zmienia.',
    hint: 'Enter przechodzi do następnej liczby, z ostatniej zapisuje i wraca do wyboru obwodu. Ctrl+S zapisuje.',
    offRoll: (roll: number, typed: number) =>
      `W spisie obwodu jest ${roll} uprawnionych, wpisano ${typed}. Jeżeli liczba jest dobra, zapisz jeszcze raz.`,
    choose: 'Wybierz obwód z listy albo wpisz jego numer.',
    notVoted: 'W tej radzie nie ma głosowania.',
    noneFound: 'Nie ma takiego obwodu. Sprawdź numer albo wpisz część nazwy.',
  },
  precinctStates: {
    waiting: 'czeka',
    entering: 'niepełny',
    wrong: 'nie zgadza się',
    second: 'drugi wpis',
    differs: 'wpisy się różnią',
    reported: 'przyjęty',
  } satisfies Record<PrecinctState, string>,
  problem,
  percent,
  results: {
    council: 'Rada',
    seats: 'Mandaty',
    candidates: 'Kandydaci',
    precincts: 'Protokoły',
    entitled: 'Uprawnieni',
    voted: 'Głosowało',
    turnout: 'Frekwencja',
    state: 'Stan',
    open: (contest: string) => `Wynik: ${contest}`,
    name: 'Nazwisko i imię',
    votes: 'Głosy',
    outcome: 'Wynik',
    confirm: 'Zatwierdź wynik',
    reopen: 'Cofnij zatwierdzenie',
    madeAlready: (day: string) =>
      `Skład rady jest utworzony od ${day}: zatwierdzenia nie można cofnąć. Najpierw cofnij utworzenie składów (Ctrl+H).`,
    confirmed: (day: string) => `Zatwierdzono ${day}`,
    drawn: (name: string) => `Wylosowano: ${name}`,
    tieTitle: 'Losowanie',
    tieOn: 'Dzień losowania',
    tieProtocol: 'Nr protokołu losowania',
    allocations: {
      votes: 'Mandaty przypadają osobom według liczby głosów; nie dzieli się ich między listy.',
      dHondt:
        'Mandaty dzieli się między listy metodą d’Hondta, a na liście przypadają osobom z największą liczbą głosów.',
    },
    byRule: (how: string) => `Równość głosów rozstrzyga zasada: ${how}.`,
    valid: 'frekwencja wystarczająca',
    below: 'frekwencja poniżej progu',
    waiting: 'czeka na protokoły',
    session: 'Pierwsza sesja',
    sessionOf: 'Rady, które zbierają się w tym dniu',
    members: 'Składy rad',
    supplementary: 'Wybory uzupełniające',
    lists: 'Listy poparcia',
    makeMembers: 'Utwórz składy rad',
    membersHint:
      'Wybrani trafią do rejestru „Składy rad osiedli” od dnia pierwszej sesji, a kto nie ma wpisu w „Osobach”, dostanie go.',
    membersBefore:
      'Miejsca w poprzednich radach kończą się dzień wcześniej, a w karcie jednostki zaczyna się nowa kadencja.',
    membersMade: (count: number) => `Utworzono ${pluralPl(count, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })}.`,
    needSession: 'Wpisz dzień pierwszej sesji.',
    city: 'Całe miasto',
    ranking: 'Frekwencja według rad',
    emptySeats: (count: number) => `Nieobsadzone mandaty: ${count}`,
    vacated: (count: number) => `w tym zwolnione w kadencji: ${count}`,
    before: 'Poprzednio',
    protests: (count: number) => `Protesty bez rozstrzygnięcia: ${count}`,
    closed: 'Wynik jest zatwierdzony.',
    announce: 'Wyniki ogłoszono dziś',
    announced: (day: string) => `Wyniki ogłoszono ${day}.`,
    destroy: 'Zniszcz listy poparcia',
    destroyTitle: 'Zniszczyć listy poparcia?',
    destroyText:
      'Podpisy poparcia znikną z wpisów, z kosza i z historii na zawsze. Zostaje, ile było ważnych i dlaczego odrzucono pozostałe. Tego nie można cofnąć.',
    protestsOver: 'Sprawdziłem(-am) w uchwale: termin na protesty minął, choć zasady tych wyborów podają 0 dni.',
    destroyReason: 'Zniszczenie list poparcia po wyborach',
    destroyEarly: 'Listy można zniszczyć po zatwierdzeniu wyników i upływie terminu na protesty.',
    destroyed: (day: string) => `Listy poparcia zniszczono ${day}.`,
  },
  outcomes: {
    elected: 'wybrany(-a)',
    tie: 'wybrany(-a) po rozstrzygnięciu równości',
    tied: 'równa liczba głosów',
    notElected: '–',
  } satisfies Record<CandidateOutcome, string>,
  obstacle,
  pendingReasons,
  support: {
    title: (number: string) => `Podpisy poparcia – zgłoszenie ${number}`,
    back: 'Zgłoszenia i kandydaci',
    together: (valid: number, needed: number) => `Cała lista: ${valid} z ${needed} wymaganych.`,
    notNeeded: 'Zasady tych wyborów nie wymagają podpisów.',
  },
  wall: {
    title: 'Wyniki cząstkowe',
    whole: 'Wyniki ze wszystkich obwodów',
    reported: (done: number, of: number) => `${done} z ${of}`,
  },
  papers: {
    title: 'Dokumenty',
    all: 'Wszystkie dokumenty do folderu…',
    ballots: 'Wszystkie karty do głosowania do folderu…',
    many: (kind: string, count: number) => `${kind} (${count})`,
    allOfKind: 'Wszystkie do folderu…',
    folder: 'Wybory rad osiedli',
    progress: (done: number, of: number) => `Zapisano ${done} z ${of}`,
    none: 'Nie ma jeszcze czego drukować.',
    kinds: {
      notice: 'Obwieszczenie o wyborach',
      nominationCard: 'Karta zgłoszenia',
      supportList: 'Lista poparcia (druk)',
      poster: 'Obwieszczenie o obwodach',
      candidateNotice: 'Obwieszczenie o kandydatach',
      ballot: 'Karta do głosowania',
      precinctForm: 'Protokół obwodu (druk do wypełnienia)',
      precinctMinutes: 'Protokół obwodu',
      lotsMinutes: 'Protokół losowania',
      contestMinutes: 'Protokół wyniku',
      cityMinutes: 'Protokół miejski',
      results: 'Obwieszczenie o wynikach',
      certificates: 'Zaświadczenia o wyborze',
      ranking: 'Zestawienie frekwencji',
      comparison: 'Porównanie z poprzednimi wyborami',
    } satisfies Record<EstatePaperKind, string>,
  },
  settings: {
    title: 'Rady osiedli',
    help: 'Dni wyborów powszechnych: w tych dniach nie przeprowadza się wyborów jednostek pomocniczych (art. 35a).',
    days: (count: number) => `Dni wyborów powszechnych: ${count}`,
    day: 'Dzień',
    name: 'Jakie wybory',
    add: 'Dodaj dzień',
    remove: (day: string) => `Usuń dzień ${day}`,
  },
  keys: { find: 'wybór obwodu', next: 'następna liczba' },
}

export type EstateWords = Shape<typeof estateWordsPl>
