import { pluralPl, type Plural } from '../../core/words/plural'
import type { PlanCounts } from '../../engine/import/planTypes'
import { entries } from './nouns.pl'

const rowWords: Plural = { one: 'wiersz', few: 'wiersze', many: 'wierszy' }
type RowCounts = Pick<PlanCounts['rows'], 'unchanged' | 'skipped' | 'error'>

/** Polish texts: importing. */
export const importingPl = {
  title: (register: string) => `Import: ${register}`,
  pick: 'Wybierz plik…',
  pickOther: 'Wybierz inny plik…',
  intro:
    'Wybierz plik CSV, XLSX, ODS, JSON albo DOCX z rejestrem takim, jaki jest. Program rozpozna kodowanie, separator i nagłówki. Tabelę z Excela lub Worda można też wkleić na liście rejestru (Ctrl+V). Przed zapisem zobaczysz każdy wiersz; cały import cofa jedno Ctrl+Z.',
  reading: 'Czytanie pliku…',
  clipboard: 'Schowek',
  planning: 'Sprawdzanie wierszy…',
  steps: ['Plik', 'Kolumny', 'Podgląd'],
  stepsLabel: 'Kroki importu',
  file: 'Plik',
  rows: (count: number) => pluralPl(count, rowWords),
  encoding: 'Kodowanie',
  delimiter: 'Separator',
  sheet: 'Arkusz',
  hiddenRows: (count: number) => `Wczytaj też ukryte wiersze (${count})`,
  header: 'Wiersz nagłówków',
  noHeader: 'brak nagłówków',
  headerRow: (row: number, text: string) => `${row}: ${text}`,
  column: 'Kolumna w pliku',
  target: 'Pole rejestru',
  example: 'Przykłady z pliku',
  skip: '(pomiń kolumnę)',
  append: (field: string) => `dopisz do: ${field}`,
  countsRows: (field: string) =>
    `kolejne liczby 1, 2, 3… liczą tylko wiersze, więc nie trafią do pola „${field}”; jeżeli to numery, wybierz je`,
  tellsState: (field: string) =>
    `ta kolumna to stan („${field}”): program liczy go sam z dat i powiązań, więc kolumny nie wczyta.`,
  keepState: (field: string) => `Dopisz do pola „${field}”`,
  keepStateOf: (column: string, field: string) => `Dopisz do pola „${field}” (kolumna „${column}”)`,
  alsoFits: (field: string) => `pasuje też do pola „${field}”, ale inna kolumna pasuje lepiej`,
  unnamed: (column: number) => `kolumna ${column} bez nazwy`,
  keys: 'Po czym rozpoznać wpis, który już jest w rejestrze',
  keysHint: 'Wiersz zgodny w tych polach zmieni istniejący wpis. Bez zaznaczenia każdy wiersz będzie nowym wpisem.',
  remembered: 'Użyto przypisania zapamiętanego dla plików o tym układzie.',
  preview: 'Podgląd',
  previewHelp: 'Jeszcze niczego nie zapisano.',
  all: 'Wszystkie',
  warnings: 'Z ostrzeżeniem',
  rowNumber: 'Wiersz',
  state: 'Stan',
  cellStates: {
    new: 'nowa wartość',
    changed: 'zmieniona wartość',
    same: 'bez zmian',
    warning: 'z ostrzeżeniem',
    error: 'błąd',
    skipped: 'pominięta',
  },
  was: (before: string) => `było: ${before}`,
  details: (row: number) => `Uwagi do wiersza ${row}`,
  noRemarks: 'Bez uwag.',
  saveReport: 'Zapisz raport…',
  reportTitle: 'Raport z importu',
  run: (count: number) => `Importuj: ${pluralPl(count, entries)}`,
  nothingToDo: ({ unchanged, skipped, error }: RowCounts) => {
    if (error > 0 && unchanged === 0)
      return `Nie ma czego zapisać: żadnego wiersza nie da się przyjąć (${pluralPl(error, rowWords)} bez numeru i bez tytułu). Wróć i sprawdź, czy to plik tego rejestru i dokąd trafiają kolumny.`
    const parts = [
      ...(unchanged > 0 ? [`${pluralPl(unchanged, rowWords)} bez zmian, bo są już w rejestrze`] : []),
      ...(skipped > 0 ? [`pominięte: ${skipped}`] : []),
      ...(error > 0 ? [`nieprzyjęte: ${error}`] : []),
    ]
    return `Nie ma czego zapisać: ${parts.length === 0 ? 'w pliku nie ma wierszy' : parts.join(', ')}.`
  },
  fitsNothing: (register: string, key: string, title: string) =>
    key === title
      ? `Kolumny pliku nie pasują do rejestru „${register}”: żadna nie wypełnia pola „${key}”, więc żadnego wiersza nie da się przyjąć. Wskaż ją poniżej albo wybierz inny plik.`
      : `Kolumny pliku nie pasują do rejestru „${register}”: żadna nie wypełnia pola „${key}” ani „${title}”, więc żadnego wiersza nie da się przyjąć. Wskaż ją poniżej albo wybierz inny plik.`,
  fitsByChance: (register: string, field: string, missing: string) =>
    `Do rejestru „${register}” pasuje tylko jedna kolumna (pole „${field}”), być może przypadkiem. Brakuje pól: ${missing}. Wskaż poniżej, dokąd trafiają inne kolumny, albo wybierz inny plik.`,
  takeByChance: 'To właściwy plik: wczytaj tylko tę kolumnę',
  looksLike: (register: string) => `Ten plik wygląda na rejestr „${register}”.`,
  openThere: (register: string) => `Import do rejestru „${register}”`,
  unfit: (field: string, unread: number, of: number) =>
    `Ostatnio ta kolumna trafiała do pola „${field}”, ale w tym pliku nie da się tak odczytać ${unread} z ${of} sprawdzonych komórek. Przypisanie sprawdzono na nowo; upewnij się, dokąd ma trafić.`,
  readOtherwise: (count: string) => `Uwagi o komórkach, zebrane razem (${count})`,
  readOtherwiseHelp:
    'Jest tu wszystko, co w rejestrze stanie inaczej niż w pliku, i wszystko, na co warto spojrzeć. To samo zapisze raport.',
  inFile: 'W pliku',
  whatDone: 'Co zrobiono',
  cells: 'Komórki',
  firstRows: 'Pierwsze wiersze',
  running: (done: string, of: string) => `Zapisywanie ${done} z ${of}`,
  cancelled: 'Import przerwano. Niczego nie zapisano.',
  done: (count: number, made: number) =>
    `Zaimportowano ${pluralPl(count, entries)}.${made === 0 ? '' : ` W innych rejestrach utworzono ${pluralPl(made, entries)}.`}`,
  unknownNames: (count: number, made: number) =>
    made === 0
      ? `Plik wymienia to, czego nie ma w innych rejestrach (${count})`
      : `Plik wymienia to, czego nie ma w innych rejestrach (${count}; z importem powstanie: ${made})`,
  unknownNamesHelp:
    'Bez utworzenia w polu zostanie sam tekst z pliku. To, co utworzysz, powstanie razem z importem i razem z nim cofnie je Ctrl+Z.',
  wholeFile: (field: string) => `${field} – dla wszystkich wierszy`,
  wholeFileNothing: '(nie ustawiaj)',
  wholeFileSaid: (field: string) =>
    `W pliku nie ma kolumny „${field}”, więc wszystkie nowe wpisy dostaną tę wartość. Wpisy już zapisane zachowują swoją.`,
  wholeFileChoose: (field: string) =>
    `W pliku nie ma kolumny „${field}”. Wskaż, czego dotyczy cały plik; bez tego nowe wpisy będą niekompletne.`,
  wholeFileNone: (field: string) =>
    `W pliku nie ma kolumny „${field}”, a w programie nie ma jeszcze takiego wpisu. Załóż go najpierw; bez tego nowe wpisy będą niekompletne.`,
  makeAll: (count: number) => `Utwórz wszystkie (${count})`,
  makeOne: 'Utwórz',
  makeNamed: (name: string) => `Utwórz: ${name}`,
  unmake: 'Nie twórz',
  unmakeNamed: (name: string) => `Nie twórz: ${name}`,
  willBeMade: 'powstanie z importem',
  isNotThere: 'nie ma w rejestrze',
  chooseFirst: (field: string) => `wybierz: ${field}`,
  targetRegister: 'Rejestr',
  numberingProposed: (patterns: string, reads: number, of: number) =>
    `Numery w pliku są pisane według wzoru ${patterns} (czyta ${reads.toLocaleString('pl')} z ${of.toLocaleString('pl')}), a rejestr ma inny. Z tym wzorem program zobaczy luki i powtórzenia i zaproponuje następny numer.`,
  takeNumbering: 'Przyjmij ten wzór',
  counterDiffers: (counter: 'term' | 'year') =>
    counter === 'year'
      ? 'Numery w pliku zaczynają się co rok od nowa, inaczej niż w ustawieniach numeracji. Sprawdzono je według pliku.'
      : 'Numery w pliku biegną przez całą kadencję, inaczej niż w ustawieniach numeracji. Sprawdzono je według pliku.',
  stepFailed:
    'Program nie dokończył tego kroku. Niczego nie zapisano. Spróbuj ponownie; jeśli to się powtórzy, zapisz plik na nowo jako CSV lub XLSX i wybierz go jeszcze raz.',
  stopped:
    'Program przerwał pracę z plikiem. Niczego nie zapisano. Wybierz plik jeszcze raz; jeśli to się powtórzy, podziel go na mniejsze.',
  rereadEmpty: 'Po tej zmianie w pliku nie widać żadnych danych.',
  keptReading: (why: string) => `${why} Zostawiono poprzedni odczyt.`,
  keysNone: 'Nie zaznaczono żadnego pola: każdy wiersz będzie nowym wpisem, także taki, który już jest w rejestrze.',
  sampleApart: (count: number) =>
    `W rejestrze są dane przykładowe (${pluralPl(count, entries)}). Import ich nie zmienia i nie porównuje z nimi numerów.`,
  gridHint: 'Strzałki wybierają wiersz, Enter przechodzi do jego uwag i decyzji, Esc wraca.',
  decision: (row: number) => `Co zrobić z wierszem ${row}`,
  decisions: {
    proposed: 'tak, jak proponuje program',
    skip: 'pomiń ten wiersz',
    new: 'przyjmij jako nowy wpis',
    update: (name: string) => `zmień wpis ${name}`,
  },
  takenBy: (row: number) => `wybrany już dla wiersza ${row}`,
} as const
