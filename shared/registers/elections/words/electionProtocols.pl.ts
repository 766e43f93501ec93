import type { CountTotal } from '../procedure/ballot'
import { electionPapersPl } from './electionPapers.pl'

/** Formulas of acts, ballots and protocols of the lay-judge election (papers.md B and E4-E14). Polish only. */

const { courtsActFull, councilsActFull, regulation, regulationFull } = electionPapersPl
const enacted = 'uchwala się, co następuje:'
const inForce = 'Uchwała wchodzi w życie z dniem podjęcia.'
const execution = 'Wykonanie uchwały powierza się Przewodniczącemu Rady.'

export const electionProtocolsPl = {
  act: {
    title: (number: string, council: string, day: string, subject: string) =>
      `UCHWAŁA NR ${number}\n${council}\nz dnia ${day}\nw sprawie ${subject}`,
    section: (number: number) => `§ ${number}.`,
    item: (number: number) => `${number})`,
    inForce,
    execution,
  },
  team: {
    subject: 'powołania zespołu opiniującego kandydatów na ławników',
    basis: `Na podstawie art. 163 § 2 ${courtsActFull} oraz art. 18 ust. 2 pkt 15 ${councilsActFull} ${enacted}`,
    appoint: (term: string) =>
      `Powołuje się zespół do przedstawienia radzie opinii o zgłoszonych kandydatach na ławników na ${term}, zwany dalej „zespołem”, w składzie:`,
    task: 'Zadaniem zespołu jest przedstawienie na sesji rady opinii o zgłoszonych kandydatach na ławników, w szczególności w zakresie spełniania przez nich wymogów określonych w ustawie.',
  },
  left: {
    subject: 'pozostawienia bez dalszego biegu zgłoszeń kandydatów na ławników',
    subjectOne: 'pozostawienia bez dalszego biegu zgłoszenia kandydata na ławnika',
    basis: `Na podstawie art. 162 § 10 ${courtsActFull} ${enacted}`,
    /** Where a condition of the law is not met, the articles that set it. */
    basisConditions: `Na podstawie art. 158, art. 159 i art. 162 § 10 ${courtsActFull} ${enacted}`,
    leave: (number: string, who: string, court: string, term: string, grounds: string) =>
      `Pozostawia się bez dalszego biegu zgłoszenie nr ${number}${who}, dokonane do ${court} na ${term}, ze względu na ${grounds}.`,
    candidate: (name: string) => ` (kandydat: ${name})`,
    grounds: {
      late: 'złożenie zgłoszenia po upływie terminu, o którym mowa w art. 162 § 1 ustawy',
      formal: 'niespełnienie wymogów formalnych, o których mowa w art. 162 § 2–5 ustawy',
      conditions: 'niespełnienie warunków, o których mowa w art. 158 i art. 159 ustawy',
    },
    and: ' oraz ',
    reasons: 'UZASADNIENIE',
    reasonsBasis:
      'Zgodnie z art. 162 § 10 ustawy zgłoszenia, które wpłynęły do rady gminy po upływie terminu, a także zgłoszenia niespełniające wymogów formalnych pozostawia się bez dalszego biegu.',
    reasonsConditions:
      'Ławnikiem może być wybrana osoba, która spełnia warunki określone w art. 158 ustawy i której nie dotyczą wyłączenia określone w art. 159 ustawy.',
    reason: (number: string, why: string) => `Zgłoszenie nr ${number}: ${why}`,
    nothing: 'uzasadnienie do uzupełnienia.',
  },
  election: {
    subject: (supplementary: boolean, term: string) =>
      `wyboru ławników${supplementary ? ' w wyborach uzupełniających' : ''} na ${term}`,
    basis: `Na podstawie art. 160 § 1 i art. 163 § 1 ${courtsActFull} ${enacted}`,
    basisSupplementary: `Na podstawie art. 160 § 1 i art. 168 ${courtsActFull} ${enacted}`,
    elected: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego ławnikami ${court} na ${term} zostali wybrani:`,
    electedOne: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego na funkcję ławnika ${court} na ${term} wybrano:`,
    nobody: (court: string, term: string) =>
      `Stwierdza się, że w wyniku głosowania tajnego nie wybrano ławników ${court} na ${term}.`,
    seatsLeft: (seats: number) => `Liczba nieobsadzonych miejsc: ${seats}.`,
    annexes: {
      one: 'Protokół komisji skrutacyjnej z głosowania stanowi załącznik do uchwały.',
      many: 'Protokoły komisji skrutacyjnej z głosowań stanowią załączniki do uchwały.',
    },
    execution:
      'Wykonanie uchwały powierza się Przewodniczącemu Rady, który prześle listę wybranych ławników prezesom właściwych sądów.',
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
    basis: (resolution: string, day: string) => `Zespół powołano w dniu ${day} uchwałą nr ${resolution}.`,
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
    none: 'Nie ma kandydatów do zaopiniowania.',
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
      `Równą liczbę głosów na ostatnich miejscach (liczba miejsc: ${seats}) otrzymali: ${names}.`,
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
  destruction: {
    title: 'PROTOKÓŁ\nzniszczenia dokumentów kandydatów na ławników',
    basis: `Na podstawie § 5 ${regulation} komisja powołana`,
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
