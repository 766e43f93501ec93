import { pluralPl } from '../../../../core/words/plural'

/** Words of the papers of elections of estate councils, which are always Polish. */
export const estatePapersPl = {
  blank: '……………………',
  dots: '…………………………………………………………………………',
  ordinal: 'Lp.',
  name: 'Nazwisko i imię',
  purpose: 'przeprowadzeniu tych wyborów',
  notice: {
    title: 'OBWIESZCZENIE',
    line: (day: string, supplementary: boolean) =>
      `o wyborach${supplementary ? ' uzupełniających' : ''} do rad jednostek pomocniczych zarządzonych na dzień ${day}`,
    ordered: (act: string, day: string) => `Podstawa: ${act} z dnia ${day}`,
    vote: (day: string, hours: string) => `Głosowanie odbędzie się dnia ${day} w godzinach ${hours}.`,
    nominations: (from: string, until: string, hour: string) =>
      `Kandydatów zgłasza się od ${from} do ${until}, do godziny ${hour}.`,
    supporters: (count: number, list: boolean) =>
      count === 0
        ? 'Zgłoszenie nie wymaga podpisów poparcia.'
        : list
          ? `Listę kandydatów popierają wyborcy: średnio co najmniej ${count} na kandydata.`
          : `Zgłoszenie popiera podpisami co najmniej ${pluralPl(count, { one: 'wyborca', few: 'wyborców', many: 'wyborców' })}.`,
    marks: (seats: boolean) =>
      seats
        ? 'Głosuje się, stawiając znak „X” przy nazwiskach najwyżej tylu kandydatów, ilu członków rady się wybiera.'
        : 'Głosuje się, stawiając znak „X” przy nazwiskach najwyżej tylu kandydatów, ile wynosi bezwzględna większość składu rady.',
    turnout: (percent: number) =>
      `Wybory do rady są ważne, jeżeli weźmie w nich udział co najmniej ${percent} % uprawnionych do głosowania.`,
    seats: 'Liczba wybieranych członków rad',
    council: 'Rada',
    count: 'Członków',
    calendar: 'Kalendarz wyborczy',
    due: 'Do dnia',
    step: 'Czynność',
  },
  poster: {
    title: 'OBWIESZCZENIE',
    line: (council: string) => `o obwodach głosowania i lokalach w wyborach do ${council}`,
    number: 'Nr',
    streets: 'Granice obwodu',
    place: 'Lokal',
    vote: (day: string, hours: string) => `Głosowanie odbędzie się dnia ${day} w godzinach ${hours}.`,
  },
  candidates: {
    title: 'OBWIESZCZENIE',
    line: (council: string) => `o zarejestrowanych kandydatach w wyborach do ${council}`,
    age: 'Wiek',
    occupation: 'Zawód',
    list: 'Lista',
    seats: (count: number) =>
      `Wybiera się ${pluralPl(count, { one: 'członka', few: 'członków', many: 'członków' })} rady.`,
    course: {
      vote: '',
      automatic: 'Kandydatów jest tylu, ile mandatów: rada powstaje bez głosowania.',
      noCouncil: 'Kandydatów jest mniej niż mandatów: rady w tej kadencji nie będzie.',
      noElection: 'Kandydatów jest za mało: wyborów się nie przeprowadza.',
      extraTerm: 'Kandydatów jest za mało: potrzebny jest dodatkowy termin zgłoszeń.',
    },
    automaticFewer: 'Kandydatów jest mniej niż mandatów: rada powstaje bez głosowania w mniejszym składzie.',
    extraTermUntil: (day: string) => `Dodatkowy termin zgłoszeń biegnie do ${day}`,
  },
  card: {
    title: 'KARTA ZGŁOSZENIA KANDYDATA',
    columns: { field: 'Rubryka', entry: 'Wypełnia zgłaszający' },
    line: (council: string) => `w wyborach do ${council}`,
    fields: [
      'Nazwisko',
      'Imię (imiona)',
      'Data urodzenia (wiek)',
      'Zawód',
      'Adres zamieszkania',
      'Telefon, e-mail',
      'Lista (jeżeli zgłasza się listę)',
    ],
    consent: 'Wyrażam zgodę na kandydowanie i oświadczam, że mam prawo wybieralności do tej rady.',
    signature: 'Data i podpis kandydata',
    received: 'Zgłoszenie przyjęto (dzień, godzina, podpis przyjmującego)',
  },
  support: {
    title: 'LISTA POPARCIA',
    line: (council: string, isList: boolean) => `${isList ? 'listy kandydatów' : 'kandydata'} w wyborach do ${council}`,
    candidate: 'Kandydat (nazwisko i imię)',
    list: 'Lista kandydatów (nazwa)',
  },
  ballot: {
    title: 'KARTA DO GŁOSOWANIA',
    line: (council: string, day: string) => `w wyborach do ${council} dnia ${day}`,
    stamp: 'Pieczęć komisji',
    mark: 'Znak „X”',
    // A ballot is invalid for its form alone; marks make the vote so. Protocols count the two apart.
    note: (marks: number, side: 'left' | 'right') =>
      `Postaw znak „X” w kratce z ${side === 'left' ? 'lewej' : 'prawej'} strony nazwiska. Można zaznaczyć najwyżej ${pluralPl(marks, { one: 'kandydata', few: 'kandydatów', many: 'kandydatów' })}; większa liczba znaków albo brak znaku oznacza głos nieważny.`,
    footer: (council: string) => `Karta do głosowania – ${council}`,
  },
  minutes: {
    precinct: 'PROTOKÓŁ GŁOSOWANIA W OBWODZIE',
    precinctLine: (number: string, council: string) => `nr ${number}, wybory do ${council}`,
    held: (day: string, place: string) => `Głosowanie przeprowadzono dnia ${day} w lokalu: ${place}.`,
    hours: (from: string, until: string) => `Rozpoczęto o godzinie ${from}, zakończono o godzinie ${until}.`,
    remarks: 'Uwagi i zarzuty',
    made: (blank: string) => `Protokół sporządzono dnia ${blank} o godzinie ${blank}.`,
    figures: 'Rozliczenie kart i głosów',
    figure: 'Pozycja',
    count: 'Liczba',
    votes: 'Głosy na kandydatów',
    commission: 'Komisja obwodowa',
    // Functions, so of women and men alike.
    posts: { chair: 'Przewodniczący komisji', deputy: 'Zastępca przewodniczącego', member: 'Członek komisji' },
    cityPosts: {
      chair: 'Przewodniczący miejskiej komisji wyborczej',
      deputy: 'Zastępca przewodniczącego',
      member: 'Członek komisji',
    },
    contest: 'PROTOKÓŁ WYNIKU WYBORÓW',
    contestLine: (council: string, day: string) => `do ${council} zarządzonych na dzień ${day}`,
    summed: (count: number) =>
      `Zestawiono protokoły z ${pluralPl(count, { one: 'obwodu', few: 'obwodów', many: 'obwodów' })}.`,
    turnout: (text: string) => `Frekwencja: ${text}.`,
    results: {
      elected: 'Wybory są ważne. Wybrano:',
      automatic: 'Rada powstała bez głosowania, bo kandydatów było tylu, ile mandatów:',
      belowTurnout: 'Wybory są nieskuteczne: frekwencja była niższa od wymaganej.',
      noCouncil: 'Rada w tej kadencji nie powstaje: kandydatów było mniej niż mandatów.',
      noElection: 'Wyborów nie przeprowadzono: kandydatów było za mało.',
    },
    automaticFewer: 'Rada powstała bez głosowania, choć kandydatów było mniej niż mandatów:',
    votesOf: 'Głosy',
    how: 'Uwagi',
    by: { votes: '', tie: 'po rozstrzygnięciu równości głosów', automatic: '' },
    city: 'PROTOKÓŁ MIEJSKIEJ KOMISJI WYBORCZEJ',
    cityLine: (day: string) => `z wyborów rad jednostek pomocniczych dnia ${day}`,
    lots: 'PROTOKÓŁ LOSOWANIA',
    lotsLine: (council: string) => `w wyborach do ${council}`,
    lotsHeld: (day: string, seats: number) =>
      `Dnia ${day} komisja przeprowadziła losowanie o ${pluralPl(seats, { one: 'mandat', few: 'mandaty', many: 'mandatów' })} między kandydatami o równej liczbie głosów:`,
    lotsWon: 'Losowanie wskazało:',
  },
  results: {
    title: 'OBWIESZCZENIE',
    line: (day: string) => `o wynikach wyborów do rad jednostek pomocniczych dnia ${day}`,
    all: (entitled: string, voted: string, turnout: string) =>
      `Ogółem uprawnionych do głosowania: ${entitled}, głosowało: ${voted}, frekwencja: ${turnout}.`,
  },
  certificate: {
    title: 'ZAŚWIADCZENIE',
    line: 'o wyborze',
    text: (council: string, day: string, sex: 'F' | 'M' | undefined) =>
      `Zaświadcza się, że w wyborach przeprowadzonych dnia ${day} do ${council} na członka rady ${sex === undefined ? 'został(a) wybrany(-a)' : sex === 'F' ? 'została wybrana' : 'został wybrany'}`,
    automatic: (council: string, day: string, sex: 'F' | 'M' | undefined) =>
      `Zaświadcza się, że w wyborach zarządzonych na dzień ${day} do ${council}, w których głosowania nie przeprowadzono, członkiem rady ${sex === undefined ? 'został(a)' : sex === 'F' ? 'została' : 'został'}`,
    votes: (count: number) => `Liczba otrzymanych głosów: ${count}.`,
  },
  ranking: {
    title: 'ZESTAWIENIE FREKWENCJI',
    line: (day: string) => `w wyborach rad jednostek pomocniczych dnia ${day}`,
    council: 'Rada',
    entitled: 'Uprawnieni',
    voted: 'Głosowało',
    turnout: 'Frekwencja',
    elected: 'Wybrano',
    before: 'Poprzednio',
    change: 'Zmiana',
    city: 'Razem',
    people: 'Wybrani w liczbach',
    women: 'Kobiety',
    averageAge: 'Średni wiek',
    reelected: 'Wybrani ponownie',
  },
  cure: {
    subject: (number: string) => `usunięcia wad zgłoszenia nr ${number}`,
    found: (name: string, council: string, day: string) =>
      `Zgłoszenie kandydata w wyborach do ${council}: ${name}, które wpłynęło ${day}, ma wady:`,
    call: (days: number, from: string) =>
      `Wzywam do ich usunięcia w terminie ${pluralPl(days, { one: 'dnia', few: 'dni', many: 'dni' })} od ${from}.`,
    from: {
      service: 'doręczenia tego wezwania',
      publication: 'publikacji tego wezwania w Biuletynie Informacji Publicznej',
    },
    until: (day: string) => `Termin upływa ${day}`,
    never:
      'Zasady tych wyborów nie przewidują usunięcia wad po terminie zgłoszeń. Do końca tego terminu można złożyć nowe zgłoszenie.',
    otherwise: 'Jeżeli wady nie zostaną usunięte, kandydata nie będzie można zarejestrować.',
  },
  decision: {
    title: 'POSTANOWIENIE',
    numbered: (number: string) => `POSTANOWIENIE NR ${number}`,
    line: (council: string) => `w sprawie zgłoszenia kandydata w wyborach do ${council}`,
    about: (number: string, name: string, day: string) => `Zgłoszenie nr ${number}: ${name}, wpływ ${day}`,
    says: {
      registered: 'Rejestruje się kandydata.',
      refused: 'Odmawia się zarejestrowania kandydata.',
      leftWithout: 'Zgłoszenie pozostawia się bez rozpoznania.',
    },
    reasons: 'Uzasadnienie',
    called: (day: string) => `Do usunięcia wad wezwano ${day}`,
    cured: (day: string) => `Wady usunięto ${day}`,
    notCured: 'Wad nie usunięto w terminie.',
  },
  protests: {
    title: 'WYKAZ PROTESTÓW',
    none: 'Protestów nie zgłoszono.',
    received: 'Wpłynął',
    unit: 'Jednostka',
    subject: 'Przedmiot',
    decision: 'Rozstrzygnięcie',
    decidedOn: 'Dnia',
    open: 'w toku',
  },
  comparison: {
    title: 'PORÓWNANIE Z POPRZEDNIMI WYBORAMI',
    line: (now: string, before: string) => `${now} i ${before}`,
  },
} as const
