import type { CountTotal } from '../procedure/ballot'
import { electionPapersPl } from './electionPapers.pl'

/** Formulas of acts, ballots and protocols of the lay-judge election (papers.md B and E4-E14). Polish only. */

const { courtsActFull, councilsActFull, regulationFull } = electionPapersPl
const enacted = 'uchwala się, co następuje:'
const inForce = 'Uchwała wchodzi w życie z dniem podjęcia.'
/** The chair in the dative, as the office's post gives it. */
const execution = (chair: string) => `Wykonanie uchwały powierza się ${chair}.`

export const electionProtocolsPl = {
  act: {
    title: (number: string, council: string, day: string, subject: string) =>
      `UCHWAŁA NR ${number}\n${council}\nz dnia ${day}\nw sprawie ${subject}`,
    section: (number: number) => `§ ${number}.`,
    item: (number: number) => `${number})`,
    inForce,
    execution,
    dots: '………………………………………',
    /** Head of an annex (papers.md B 7); a single annex has no number. */
    annex: (number: number | undefined, act: string, council: string, day: string) =>
      `Załącznik${number === undefined ? '' : ` nr ${number}`}\ndo uchwały nr ${act}\n${council}\nz dnia ${day}`,
  },
  /** Resolution of the council to ask the Police (art. 162 § 9). */
  police: {
    subject: (term: string) => `zasięgnięcia informacji o kandydatach na ławników na ${term}`,
    basis: `Na podstawie art. 162 § 9 ${courtsActFull} ${enacted}`,
    ask: (whom: string, council: string, term: string) =>
      `Rada zasięga od ${whom} informacji o kandydatach na ławników na ${term}, zgłoszonych do ${council}.`,
    whom: { capital: 'Komendanta Stołecznego Policji', province: 'komendanta wojewódzkiego Policji' },
    list: 'Wykaz kandydatów z danymi potrzebnymi do udzielenia informacji dołącza się do wystąpienia; nie podlega on publikacji.',
    execution: (chair: string) => `Wystąpienie o informacje powierza się ${chair}.`,
  },
  /** Naming lay judges for labour cases from among the elected (art. 164 § 1 sentence 2). */
  labour: {
    subject: (term: string) => `wskazania ławników do orzekania w sprawach z zakresu prawa pracy na ${term}`,
    basis: `Na podstawie art. 164 § 1 ${courtsActFull} ${enacted}`,
    named: (court: string, act: string) =>
      `Spośród ławników wybranych do ${court} uchwałą nr ${act} wskazuje się do orzekania w sprawach z zakresu prawa pracy:`,
    execution: (chair: string) =>
      `Wykonanie uchwały powierza się ${chair}, w szczególności przekazanie jej prezesom właściwych sądów.`,
  },
  team: {
    subject: 'powołania zespołu opiniującego kandydatów na ławników',
    basis: `Na podstawie art. 163 § 2 ${courtsActFull} oraz art. 18 ust. 2 pkt 15 ${councilsActFull} ${enacted}`,
    appoint: (term: string) =>
      `Powołuje się zespół do przedstawienia radzie opinii o zgłoszonych kandydatach na ławników na ${term}, zwany dalej „zespołem”, w składzie:`,
    task: 'Zadaniem zespołu jest przedstawienie na sesji rady opinii o zgłoszonych kandydatach na ławników, w szczególności w zakresie spełniania przez nich wymogów określonych w ustawie.',
  },
  left: {
    subject: 'pozostawienia bez dalszego biegu zgłoszenia kandydata na ławnika',
    basis: `Na podstawie art. 162 § 10 ${courtsActFull} ${enacted}`,
    /** Of nominations earlier versions closed for a condition of the law: the articles that set it. */
    basisConditions: `Na podstawie art. 158, art. 159 i art. 162 § 10 ${courtsActFull} ${enacted}`,
    leave: (number: string, who: string, court: string, term: string, grounds: string) =>
      `Pozostawia się bez dalszego biegu zgłoszenie nr ${number}${who}, dokonane do ${court} na ${term}, ze względu na ${grounds}.`,
    candidate: (name: string) => ` (kandydat: ${name})`,
    grounds: {
      late: 'złożenie zgłoszenia po upływie terminu, o którym mowa w art. 162 § 1 ustawy – Prawo o ustroju sądów powszechnych',
      formal:
        'niespełnienie wymogów formalnych, o których mowa w art. 162 § 2–5 ustawy – Prawo o ustroju sądów powszechnych',
      conditions:
        'niespełnienie warunków, o których mowa w art. 158 i art. 159 ustawy – Prawo o ustroju sądów powszechnych',
    },
    and: ' oraz ',
    reasons: 'UZASADNIENIE',
    reasonsBasis:
      'Zgodnie z art. 162 § 10 ustawy – Prawo o ustroju sądów powszechnych zgłoszenia kandydatów, które wpłynęły do rady gminy po upływie terminu, a także zgłoszenia, które nie spełniają wymogów formalnych określonych w art. 162 § 2–5, pozostawia się bez dalszego biegu. Przywrócenie terminu do zgłoszenia kandydatów jest niedopuszczalne. O pozostawieniu zgłoszenia bez dalszego biegu rada stanowi uchwałą.',
    reasonsConditions:
      'Ławnikiem może być wybrana osoba, która spełnia warunki określone w art. 158 ustawy i której nie dotyczą wyłączenia określone w art. 159 ustawy.',
    reason: (number: string, why: string) => `Zgłoszenie nr ${number}: ${why}`,
    nothing: '………………………………………………………………………………………………………………………………',
  },
  election: {
    /** `court` in the genitive for a resolution on one court and pool, else empty. */
    subject: (supplementary: boolean, court: string, term: string) =>
      `wyboru ławników${supplementary ? ' w wyborach uzupełniających' : ''}${court === '' ? '' : ` do ${court}`} na ${term}`,
    basis: `Na podstawie art. 160 § 1 i art. 163 § 1 ${courtsActFull} ${enacted}`,
    basisSupplementary: `Na podstawie art. 160 § 1 i art. 168 ${courtsActFull} ${enacted}`,
    elected: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego ławnikami ${court} na ${term} zostali wybrani:`,
    /** Where all elected are women. */
    electedWomen: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego ławnikami ${court} na ${term} zostały wybrane:`,
    electedOne: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego na funkcję ławnika ${court} na ${term} wybrano:`,
    nobody: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego nie wybrano ławników ${court} na ${term}.`,
    seatsLeft: (seats: number) => `Liczba nieobsadzonych miejsc: ${seats}.`,
    annexes: {
      one: 'Protokół komisji skrutacyjnej z głosowania stanowi załącznik do uchwały.',
      many: (count: number) =>
        `Protokoły komisji skrutacyjnej z głosowań stanowią załączniki nr 1–${count} do uchwały.`,
    },
    /** The secret ballot itself adopts it (Warszawa; papers.md E11). */
    secret: {
      one: 'Uchwała została podjęta w głosowaniu tajnym, którego wynik znajduje się w protokole komisji skrutacyjnej stanowiącym załącznik do uchwały.',
      many: (count: number) =>
        `Uchwała została podjęta w głosowaniach tajnych, których wyniki znajdują się w protokołach komisji skrutacyjnej stanowiących załączniki nr 1–${count} do uchwały.`,
    },
    execution: (chair: string) =>
      `Wykonanie uchwały powierza się ${chair}, w szczególności przesłanie listy wybranych ławników prezesom właściwych sądów.`,
  },
  commission: {
    subject: 'powołania komisji do zniszczenia nieodebranych dokumentów kandydatów na ławników',
    basis: `Na podstawie § 5 ${regulationFull} ${enacted}`,
    appoint:
      'Powołuje się komisję do zniszczenia kart zgłoszenia kandydatów na ławników i dołączonych do nich dokumentów, nieodebranych w terminie 60 dni od dnia wyborów, w składzie:',
    task: (from: string, to: string) =>
      `Komisja zniszczy dokumenty w okresie od ${from} do ${to} i sporządzi z tej czynności protokół.`,
  },
  teamProtocol: {
    title: (term: string) => `PROTOKÓŁ\nz prac zespołu opiniującego kandydatów na ławników na ${term}`,
    basis: (resolution: string, day: string) =>
      `Zespół powołano w dniu ${day} uchwałą nr ${resolution}, na podstawie art. 163 § 2 ${courtsActFull}.`,
    membersHead: 'Skład zespołu',
    chair: 'osoba przewodnicząca',
    meetingsHead: 'Posiedzenia',
    meeting: (day: string, subject: string) => `${day}${subject === '' ? '' : ` – ${subject}`}`,
    secrecy:
      'Członków zespołu pouczono o obowiązku zachowania w poufności danych osobowych kandydatów oraz informacji uzyskanych od Policji. Informacje te nie są częścią protokołu.',
    demandHead: 'Zapotrzebowanie sądów i zgłoszenia',
    demand: {
      court: 'Sąd',
      seats: 'Miejsca',
      filed: 'Zgłoszenia',
      left: 'Bez dalszego biegu',
      withdrawn: 'Wycofane',
      standing: 'Do głosowania',
    },
    opinionsHead: 'Opinie o kandydatach',
    opinions: { candidate: 'Kandydat', court: 'Sąd', opinion: 'Opinia', ground: 'Podstawa' },
    opinion: { positive: 'pozytywna', negative: 'negatywna', none: 'nie wydano' },
    met: 'spełnia wymogi ustawy',
    /** Outside what the courts asked for, in the table of the demand. */
    outside: 'spoza zapotrzebowania sądów',
    none: 'Nie ma kandydatów do zaopiniowania.',
    /** While candidates wait for an opinion. */
    open: (count: number) => `Opinii jeszcze nie wydano: ${count}. Prace zespołu trwają.`,
    closing: (chair: string) =>
      `Zespół zakończył prace i zobowiązał osobę przewodniczącą${chair === '' ? '' : ` (${chair})`} do przedstawienia opinii na sesji rady.`,
    chairPost: 'Osoba przewodnicząca',
    member: 'Członek zespołu',
  },
  list: {
    title: 'LISTA KANDYDATÓW NA ŁAWNIKÓW',
    subtitle: (term: string) => `na ${term}`,
    contest: (court: string) => `Kandydaci do ${court}`,
    seats: (seats: number, names: number) => `Liczba miejsc: ${seats}. Liczba kandydatów: ${names}.`,
    none: 'Brak kandydatów.',
  },
  ballot: {
    title: 'KARTA DO GŁOSOWANIA',
    specimen: 'WZÓR',
    ordinal: 'Lp.',
    stamp: '(pieczęć rady)',
    subtitle: (election: string, court: string, term: string) => `w ${election}\ndo ${court}\nna ${term}`,
    second: 'Głosowanie ponowne',
    session: (session: string, council: string, day: string) => `${session}sesja ${council}, ${day}`,
    number: 'Karta nr …………',
    limited: (seats: number) =>
      `Należy postawić znak „X” w kratce obok nazwisk nie więcej niż ${seats === 1 ? 'jednego kandydata' : `${seats} kandydatów`}. Karta bez znaku lub z większą liczbą znaków jest nieważna.`,
    forAgainst: 'Przy każdym nazwisku należy postawić znak „X” w jednej z kratek.',
    mark: '„X”',
    yes: 'TAK',
    no: 'NIE',
    abstain: 'WSTRZ.',
    footer: (court: string) => `Karta do głosowania – ${court}`,
  },
  tellers: {
    title: 'PROTOKÓŁ KOMISJI SKRUTACYJNEJ',
    subtitle: (election: string, court: string, term: string) =>
      `z głosowania tajnego w ${election}\ndo ${court}\nna ${term}`,
    second: '(głosowanie ponowne)',
    held: (session: string, council: string, day: string) =>
      `Głosowanie przeprowadzono w dniu ${day} na ${session}sesji ${council}.`,
    membersHead: 'Skład komisji',
    chair: 'osoba przewodnicząca',
    countsHead: 'Ustalenia komisji',
    counts: {
      statutory: 'Ustawowy skład rady',
      present: 'Radni obecni według listy obecności',
      prepared: 'Karty przygotowane',
      issued: 'Karty wydane',
      unused: 'Karty niewykorzystane',
      notReturned: 'Karty wydane i niewrzucone do urny',
      inBox: 'Karty wyjęte z urny',
      invalid: 'Karty nieważne',
      valid: 'Karty ważne',
    } satisfies Record<CountTotal | 'statutory' | 'present' | 'prepared' | 'unused', string>,
    seats: 'Liczba miejsc',
    majorityName: 'Wymagana większość',
    majority: {
      simple: 'zwykła (więcej głosów za niż przeciw)',
      most: 'największa liczba głosów',
      limited: 'największa liczba głosów ważnych',
      absolute: (votes: number, base: number) => `bezwzględna: ${votes} (podstawa: ${base})`,
      absoluteBlank: 'bezwzględna: ………',
    },
    votesHead: 'Głosy oddane na kandydatów',
    votes: 'Liczba głosów',
    yes: 'Za',
    no: 'Przeciw',
    abstained: 'Wstrz.',
    apart: {
      out: (names: string) =>
        `Przy ustalaniu wyniku nie uwzględniono głosów oddanych na osoby, które po przygotowaniu kart przestały kandydować: ${names}.`,
      kept: (names: string) =>
        `Przy ustalaniu wyniku uwzględniono głosy oddane na osoby, które po przygotowaniu kart przestały kandydować: ${names}.`,
    },
    resultHead: 'Wynik głosowania',
    elected: (court: string) => `Komisja stwierdza, że na ławników ${court} wybrano:`,
    electedBlank: (court: string) => `Komisja stwierdza, że na ławników ${court} wybrano: …………………………………………………………`,
    nobody: (court: string) => `Komisja stwierdza, że nie wybrano ławników ${court}.`,
    lots: (name: string) => `${name} – po losowaniu`,
    tie: (names: string, seats: number) =>
      `Równą liczbę głosów na ostatnich miejscach (liczba miejsc: ${seats}) uzyskały kandydatury: ${names}.`,
    /** A tie that lots settled: that they were drawn, and what they said. */
    drawn: (names: string) => `Przeprowadzono losowanie; los wskazał: ${names}.`,
    drawnPublic: 'Przeprowadzono losowanie.',
    tieNext: { secondBallot: 'Przeprowadza się głosowanie ponowne.', lots: 'Rozstrzyga losowanie.' },
    seatsLeft: (seats: number) => `Liczba nieobsadzonych miejsc: ${seats}.`,
    remarks: (text: string) => `Uwagi i skargi: ${text}`,
    noRemarks: 'brak',
    sealed: 'Karty do głosowania zapakowano, opieczętowano i dołączono do protokołu.',
    publicNote: 'Wersja do publikacji: skład komisji, liczby kart i nazwiska osób wybranych.',
    /** On a copy for publication nobody is named who was not elected. */
    tiePublic: (names: number, seats: number) =>
      `Na ostatnich miejscach (liczba miejsc: ${seats}) padła równa liczba głosów (liczba kandydatów: ${names}).`,
    chairPost: 'Osoba przewodnicząca',
    member: 'Członek komisji',
  },
  /** Sign-off list for ballots: an annex of the protocol kept apart from it (papers.md E10). */
  ballotReceipts: {
    title: 'LISTA POBRANYCH KART DO GŁOSOWANIA',
    note: 'Podpis potwierdza pobranie jednej karty do głosowania. Lista nie zawiera informacji o sposobie głosowania.',
    columns: { name: 'Imię i nazwisko radnej (radnego)', signature: 'Podpis' },
    issuedHead: 'Wydane karty',
    issued: (dots: string) => `Wydano kart: ${dots}`,
  },
  /** Receipt of whoever collects the papers of a nomination. */
  returnReceipt: {
    title: 'POTWIERDZENIE ODBIORU\ndokumentów kandydata na ławnika',
    number: 'Nr zgłoszenia',
    candidate: 'Kandydat',
    court: 'Zgłoszenie do',
    documentsHead: 'Dokumenty',
    receiptHead: 'Odbiór',
    documents: { kind: 'Dokument', pages: 'Liczba kart' },
    none: 'Wykazu dokumentów nie wpisano.',
    text: 'Odebrano kartę zgłoszenia i dołączone do niej dokumenty wymienione wyżej.',
    who: 'Odbierający: zgłaszający / kandydat (niepotrzebne skreślić)',
    identity: 'Tożsamość sprawdzono na podstawie dokumentu: ………………………………………',
    day: 'Data odbioru: ………………………………………',
    collector: 'Osoba odbierająca',
    clerk: 'Osoba wydająca',
  },
  destruction: {
    title: 'PROTOKÓŁ\nzniszczenia dokumentów kandydatów na ławników',
    basis: `Na podstawie § 5 ${regulationFull} komisja powołana`,
    byResolution: (resolution: string, day: string) => `uchwałą nr ${resolution} z dnia ${day}`,
    membersHead: 'Skład komisji',
    done: (day: string, place: string) =>
      `zniszczyła w dniu ${day}${place === '' ? '' : ` (miejsce: ${place})`} nieodebrane karty zgłoszenia i dołączone do nich dokumenty:`,
    columns: { number: 'Nr zgłoszenia', pages: 'Liczba kart' },
    sum: (nominations: number, pages: number) => `Razem: zgłoszenia – ${nominations}, karty – ${pages}.`,
    method:
      'Sposób zniszczenia: niszczarka, klasa ………… Dokumenty zniszczono w sposób uniemożliwiający ich odtworzenie.',
    none: 'Nie ma dokumentów do zniszczenia.',
    erased: (day: string) =>
      `Dane osobowe objęte zniszczonymi dokumentami usunięto dnia ${day} także z programu, w którym prowadzono zgłoszenia. Pozostały numery zgłoszeń, ustalenia liczbowe i rozstrzygnięcia, a nazwiska – wyłącznie na kartach do głosowania i w protokołach komisji skrutacyjnej, które są dokumentacją głosowania rady i nie podlegają zniszczeniu.`,
    chairPost: 'Osoba przewodnicząca',
    member: 'Członek komisji',
    chair: 'osoba przewodnicząca',
  },
} as const
