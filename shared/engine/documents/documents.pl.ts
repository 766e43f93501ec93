import type { Plural } from '../../core/words/plural'
import { sentence } from '../../core/words/sentence'
import { cited } from './journalActs'

const councilsAct = `ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (${cited('ustawa o samorządzie gminnym')})`

/**
 * Formulas of printed papers (papers.md A). Polish only: official documents are always Polish, whatever the language of
 * the screen. Functions take finished strings and join them; case endings are never guessed.
 */
export const documentsPl = {
  /** Acts with the address of their text, as a paper names them the first time. */
  acts: { councils: councilsAct },
  ordinal: 'Lp.',
  empty: '–',
  /** Author of files where the office has no name yet. */
  program: 'Kancelaria Rady',
  captions: {
    letterhead: 'Nagłówek: znak i nazwa urzędu',
    signatures: 'Miejsce na podpisy',
    formHead: 'Miejsce na pieczęć i tytuł',
  },
  /** In a preview of a template, for the paper itself. */
  standIn: 'W tym miejscu program wstawi treść pisma.',
  group: 'Grupa',
  logoAlt: (owner: string) => `Herb lub znak: ${owner}`,
  /** `unknown` stands for how many pages a paper has where nobody counted them. */
  page: { before: 'Strona ', between: ' z ', unknown: '…' },
  asOf: (day: string) => `Stan na dzień ${day}`,
  year: (year: string) => `za rok ${year}`,
  years: (first: string, last: string) => `za lata ${first}–${last}`,
  period: (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined
      ? `za okres od ${from} do ${to}`
      : from !== undefined
        ? `za okres od ${from}`
        : `za okres do ${to ?? ''}`,
  filters: (filters: readonly string[]) => `Ograniczono do: ${filters.join('; ')}`,
  /** A filter whose words would tell what a public copy leaves out. */
  filterWithheld: (heading: string) => `${heading} (wartości filtra nie podaje się)`,
  groupWithheld: 'danych nie podaje się',
  footer: (title: string, day: string) => `${title} · wydrukowano ${day}`,
  printed: (day: string, by: string) =>
    `Wydrukowano dnia ${day}${by === '' ? '' : `${day.endsWith('.') ? '' : '.'} Sporządził(a): ${by}.`}`,
  closing: {
    none: 'Rejestr nie zawiera żadnej pozycji.',
    contains: 'Rejestr zawiera',
    positions: { one: 'pozycję', few: 'pozycje', many: 'pozycji' } satisfies Plural,
    numbers: (first: string, last: string) => `od nr ${first} do nr ${last}`,
  },
  fingerprint: (text: string, day: string, time: string) =>
    `Odcisk treści: ${text.replaceAll('-', '\u2011')} (stan na ${day}, godz. ${time}).`,
  unused: 'numer niewykorzystany',
  sessionGroup: (session: string, day: string | undefined, numbers: string | undefined) =>
    `${session} sesja${day === undefined ? '' : ` – ${day}`}${numbers === undefined ? '' : ` (${numbers})`}`,
  noSession: 'bez sesji',
  numberRange: (first: string, last: string) => `nr ${first} – ${last}`,
  oneNumber: (number: string) => `nr ${number}`,
  card: {
    number: 'NR',
    /** Heading of one of several rows that are no table: „Strony umowy (2 z 3)”. */
    rowOf: (name: string, row: number, of: number) => (of === 1 ? name : `${name} (${row} z ${of})`),
  },
  letters: {
    title: (subject: string) => `Pismo dotyczące: ${subject}`,
    placeAndDay: (place: string, day: string) => (place === '' ? `Dnia ${day}` : `${place}, dnia ${day}`),
    sign: (sign: string | undefined) => `Znak sprawy: ${sign ?? '………………………'}`,
    about: (subject: string) => `Dotyczy: ${subject}`,
    regards: 'Z poważaniem',
    attachments: (count: number) => `Załączniki: ${count}`,
    recipients: (names: readonly string[]) =>
      `Otrzymują:\n${names.map((name, index) => `${index + 1}) ${name}`).join('\n')}`,
    addressee: 'adresat',
    file: 'a/a',
    receipt: 'Otrzymano dnia …………………………   podpis …………………………………',
  },
  interpellations: {
    salutation: 'Pan/Pani',
    about: {
      interpellation: (number: string) => `interpelacji ${number}`,
      query: (number: string) => `zapytania ${number}`,
      motion: (number: string) => `wniosku radnego ${number}`,
    },
    accusative: { interpellation: 'interpelację', query: 'zapytanie', motion: 'wniosek' },
    number: (number: string) => `nr ${number}`,
    noNumber: 'bez numeru',
    noName: '…………………………',
    noSubject: '…………………………',
    noDay: '…………………',
    councillor: (name: string) => `Radny/radna: ${name}`,
    councillors: (names: string) => `Radni: ${names}`,
    subject: (subject: string) =>
      /^w\s+sprawie\s/iu.test(subject) ? `Przedmiot: ${subject}` : `W sprawie: ${subject}`,
    filed: (day: string) => `Data złożenia: ${day}`,
    forward: (what: string, number: string) =>
      `Na podstawie art. 24 ust. 6 ${councilsAct} przekazuję w załączeniu ${what} ${number}.`,
    forwardMotion: (number: string) => `Przekazuję w załączeniu wniosek ${number} z prośbą o zajęcie stanowiska.`,
    replyTerm: (chair: string) =>
      `Odpowiedzi na piśmie należy udzielić nie później niż w terminie 14 dni od dnia otrzymania. Proszę o przekazanie jej odpisu ${chair}.`,
    reminder: (about: string) => `${about} – monit`,
    remindLate: (what: string, number: string, day: string) =>
      `${sentence(`Termin udzielenia odpowiedzi na ${what} ${number} upłynął w dniu ${day}`)} Proszę o niezwłoczne przekazanie odpowiedzi.`,
    remindSoon: (what: string, number: string, day: string) =>
      `${sentence(`Termin udzielenia odpowiedzi na ${what} ${number} upływa w dniu ${day}`)} Proszę o terminowe przekazanie odpowiedzi.`,
    remindPlain: (what: string, number: string) => `Proszę o przekazanie odpowiedzi na ${what} ${number}.`,
  },
  sessionInformation: {
    /** By what was filed: one kind of entry, or both. */
    titles: {
      interpellation: 'INFORMACJA o złożonych interpelacjach oraz udzielonych odpowiedziach',
      query: 'INFORMACJA o złożonych zapytaniach oraz udzielonych odpowiedziach',
      both: 'INFORMACJA o złożonych interpelacjach i zapytaniach oraz udzielonych odpowiedziach',
    },
    number: 'Nr',
    councillor: 'Radny / radni',
    subject: 'W sprawie',
    filed: 'Złożono',
    from: 'Liczone od',
    reply: 'Odpowiedź',
    days: 'Dni',
    undated: 'bez daty',
    counts: {
      all: 'Złożone',
      replied: 'Z odpowiedzią',
      inTime: 'Odpowiedzi w terminie',
      metLate: 'Odpowiedzi po terminie',
      undated: 'Odpowiedzi bez daty',
      unclear: 'Z datą odpowiedzi do sprawdzenia',
      late: 'Bez odpowiedzi po terminie',
      open: 'Bez odpowiedzi, termin nie minął',
      withdrawn: 'Wycofane',
    },
    list: 'Wykaz',
    none: 'W tym okresie nie złożono interpelacji ani zapytań.',
    note: 'Dni liczone od dnia podanego w kolumnie „Liczone od”: otrzymania przez wójta (burmistrza, prezydenta miasta), a gdy tej daty nie wpisano – przekazania lub złożenia. Odpowiedzi, której daty nie zapisano, nie zalicza się ani do udzielonych w terminie, ani po terminie.',
  },
  timeliness: {
    title: 'Terminowość',
    together: 'Razem',
    total: 'wszystkie',
    nobody: '(nie podano)',
    all: 'Liczba',
    inTime: 'W terminie',
    metLate: 'Po terminie',
    late: 'Zaległe',
    open: 'W toku',
    undated: 'Odp. bez daty',
    unclear: 'Data do sprawdzenia',
    share: 'Udział w terminie',
    median: 'Mediana (dni)',
    percentile: '90. centyl (dni)',
    none: 'Brak danych za ten okres.',
    chartAlt: (heading: string, rows: number) =>
      `Wykres słupkowy, ${heading}: mediana i 90. centyl czasu w dniach; dane z ${rows} wierszy w tabeli poniżej.`,
    note: (from: string) =>
      `${from}Kolumny od „W terminie” do „Data do sprawdzenia” sumują się do liczby wpisów. Zaległe: bez odpowiedzi, po terminie. Odp. bez daty: odpowiedzi udzielono, ale jej daty nie zapisano. Data do sprawdzenia: daty nie odczytano lub jest wcześniejsza niż początek terminu. Mediana i 90. centyl czasu od początku terminu do spełnienia, w dniach kalendarzowych, liczone jak w arkuszu kalkulacyjnym (MEDIANA, PERCENTYL). Udział w terminie: spełnione w terminie wśród spełnionych i zaległych. Wpis kilku osób liczy się każdej z nich.`,
    countedFrom: (clock: string, article: string, from: string) =>
      `Termin: ${clock} (${article})${from === '' ? '' : `, liczony ${from}`}. `,
  },
  charts: {
    title: 'Wykresy',
    alt: (title: string, series: string) =>
      `Wykres słupkowy: ${title} (${series}). Te same liczby są w tabeli poniżej.`,
  },
  chartWords: {
    month: 'Miesiąc',
    year: 'Rok',
    nobody: '(nie podano)',
    count: 'Liczba',
    median: 'Mediana (dni)',
    percentile: '90. centyl (dni)',
  },
  contract: {
    noNumber: 'brak numeru',
    person: 'osoba fizyczna',
    reserved: (basis: string) => (basis === '' ? 'zastrzeżone' : `zastrzeżone – podstawa: ${basis}`),
    fromTo: (from: string, to: string) => `od ${from} do ${to}`,
    fromText: (from: string, text: string) => `od ${from}, ${text}`,
    from: (from: string) => `od ${from}`,
    until: (to: string) => `do ${to}`,
    indefinite: (from: string) => `od ${from}, czas nieoznaczony`,
  },
  weekSheet: {
    heading: 'Terminy na tydzień',
    late: 'Po terminie',
    end: 'Termin',
    todo: 'Do zrobienia',
    name: 'Numer',
    title: 'W sprawie',
    none: 'Bez terminów.',
    further: (count: number) => `Ponadto w rejestrach: ${count.toLocaleString('pl')}.`,
    fileName: (from: string) => `terminy-na-tydzien-${from}`,
  },
  log: {
    title: 'DZIENNIK ZMIAN',
    when: 'Data i godzina',
    who: 'Kto',
    what: 'Operacja',
    entry: 'Wpis',
    changes: 'Zmiany (było → jest)',
    nobody: 'stanowisko bez nazwy',
    presence: { live: 'jest w rejestrze', trashed: 'w koszu', absent: 'usunięto z rejestru' },
    erased: (fields: string) => `usunięto trwale: ${fields}`,
    erasedValue: 'usunięte trwale',
    /** In place of personal data, which this copy does not hold. */
    masked: '•••',
    closing: (operations: number) => `Dziennik obejmuje operacji: ${operations.toLocaleString('pl')}.`,
    hash: (hash: string) => `Skrót SHA-256 ostatniej operacji dziennika: ${hash}`,
  },
  sessionList: {
    title: 'WYKAZ UCHWAŁ',
    subtitle: (session: string, councilGenitive: string, day: string) =>
      `podjętych na ${session} sesji ${councilGenitive} w dniu ${day}`,
    number: 'Nr uchwały',
    subject: 'W sprawie',
    votes: 'Za / przeciw / wstrz.',
    supervision: 'Nadzór',
    none: 'Na sesji nie podjęto uchwał.',
  },
} as const
