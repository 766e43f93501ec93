import { pluralPl, type Plural } from '../core/words/plural'
import type { Shape } from '../core/words/shape'
import { formatInstant } from '../core/calendar/days'
import type { RegisterGroup } from '../model/definition'
import type { RegisterCommand } from '../engine/history/history'
import type { PlanCounts } from '../engine/import/planTypes'
import type { FailureCode } from '../program/ipc/contract'

const entries: Plural = { one: 'wpis', few: 'wpisy', many: 'wpisów' }
const others: Plural = { one: 'inny', few: 'inne', many: 'innych' }
/** Numbers of entries, and how many others there are: „XII/5/26, XII/6/26 i 3 inne”. */
const named = (labels: readonly string[], count: number): string =>
  `${labels.join(', ')}${count > labels.length ? ` i ${pluralPl(count - labels.length, others)}` : ''}`
const belonging = {
  one: 'wpis, który do nich należy',
  few: 'wpisy, które do nich należą',
  many: 'wpisów, które do nich należą',
}
const alongWith = (count: number | undefined): string => (count === undefined ? '' : ` i ${pluralPl(count, belonging)}`)
const inBrackets = (labels: readonly string[] | undefined, count: number): string =>
  labels === undefined || labels.length === 0 ? '' : ` (${named(labels, count)})`
const days: Plural = { one: 'dzień', few: 'dni', many: 'dni' }
const rowWords: Plural = { one: 'wiersz', few: 'wiersze', many: 'wierszy' }
type RowCounts = Pick<PlanCounts['rows'], 'unchanged' | 'skipped' | 'error'>
const daysAgo: Plural = { one: 'dnia', few: 'dni', many: 'dni' }
const nearDay = (from: number) =>
  from === 0 ? 'dziś' : from > 0 ? `dnia za ${pluralPl(from, days)}` : `dnia sprzed ${pluralPl(-from, daysAgo)}`

/** Polish texts of the program outside the registers. The English catalogue has the same shape, or does not compile. */
export const appPl = {
  product: 'Kancelaria Rady',
  plural: pluralPl,
  words: { yes: 'tak', no: 'nie' },
  unknownRegister: (id: string) => `nieznany rejestr „${id}”`,
  common: {
    cancel: 'Anuluj',
    close: 'Zamknij',
    save: 'Zapisz',
    next: 'Dalej',
    back: 'Wstecz',
    undo: 'Cofnij',
    none: '(brak)',
    required: 'wymagane',
    loading: 'Wczytywanie…',
    entries: (count: number) => pluralPl(count, entries),
    of: (matched: string, total: string) => `${matched} z ${total}`,
  },
  /** A value of the special class (health, criminal record), hidden until somebody asks for it. */
  special: {
    hidden: 'dane szczególne, ukryte',
    reveal: 'Pokaż',
    revealOf: (label: string) => `Pokaż: ${label}`,
  },
  rowsElsewhere: (count: number) => pluralPl(count, { one: 'wiersz', few: 'wiersze', many: 'wierszy' }),
  navigation: {
    label: 'Główna nawigacja',
    skip: 'Przejdź do treści',
    registers: 'Rejestry',
    backups: 'Kopie zapasowe',
    trash: 'Kosz',
    settings: 'Ustawienia',
    preview: 'Podgląd w przeglądarce: do wypróbowania programu. Dane zostają w tej przeglądarce.',
    keys: 'Skróty klawiszowe',
    chamber: 'Tryb sali obrad',
    drafts: 'Niezapisane',
    groups: { council: 'Rada', secretariat: 'Sekretariat', own: 'Własne' } satisfies Readonly<
      Record<RegisterGroup, string>
    >,
    noOffice: 'Nazwij urząd w ustawieniach',
    term: (roman: string) => `kadencja ${roman}`,
  },
  start: {
    opening: 'Otwieranie rejestrów…',
    newerTitle: 'Baza danych pochodzi z nowszego programu',
    newerText: (found: number, known: number) =>
      `Dane zapisano w wersji ${found}, a ten program zna wersję ${known}. Niczego nie zmieniono. Zainstaluj nowszą wersję programu i otwórz go ponownie.`,
    failedTitle: 'Nie można otworzyć danych',
    failedText:
      'Program nie otworzył bazy danych. Niczego nie zmieniono. Zamknij inne okna programu i spróbuj ponownie; jeśli to nie pomoże, przekaż poniższy opis informatykowi.',
    bugTitle: 'Program napotkał błąd',
    bugText:
      'Zapisane wpisy są bezpieczne, a niezapisany szkic został zachowany. Skopiuj opis dla informatyka i uruchom program ponownie.',
    copyReport: 'Kopiuj opis',
    restart: 'Uruchom ponownie',
    brokenPreferences: (file: string) =>
      `Plik ustawień stanowiska był uszkodzony. Odłożono go jako ${file} i użyto ustawień domyślnych. Rejestry nie ucierpiały.`,
  },
  user: {
    title: 'Kto pracuje na tym stanowisku?',
    text: 'Imię i nazwisko pojawi się przy każdej zmianie w historii. To nie jest konto: hasła nie ma.',
    label: 'Imię i nazwisko',
  },
  list: {
    search: 'Szukaj wszędzie',
    export: 'Eksport',
    import: 'Import',
    views: 'Widoki',
    saveView: 'Zapisz widok',
    saveViewAs: 'Zapisz jako nowy widok',
    resetView: 'Przywróć widok',
    renameView: 'Zmień nazwę',
    deleteView: 'Usuń widok',
    viewName: 'Nazwa widoku',
    moreViews: (count: number) => `Więcej (${count})`,
    viewMenu: 'Widok: więcej',
    ownView: 'Widok zapisany w urzędzie',
    twoLines: 'Dwie linie w wierszu',
    oneLine: 'Jedna linia w wierszu',
    fitColumns: 'Dopasuj kolumny do treści',
    hiddenColumns: (count: number) => `+${count} kol.`,
    hiddenColumnsMenu: 'Kolumny, które się nie mieszczą',
    showColumn: (column: string) => `Pokaż: ${column}`,
    showAllColumns: 'Pokaż wszystkie kolumny',
    changed: 'zmieniony',
    columns: 'Kolumny',
    columnsTitle: 'Kolumny widoku',
    columnsHelp: 'Wybrane kolumny pokazują się w liście i w wydruku, w tej kolejności.',
    moveUp: (column: string) => `Przesuń „${column}” wyżej`,
    moveDown: (column: string) => `Przesuń „${column}” niżej`,
    groupBy: 'Grupowanie',
    noGroup: 'bez grupowania',
    filterHints: {
      text: 'Słowa albo ich początki; brak to zwykłe słowo. puste: bez wartości, niepuste: z wartością, "puste": słowo. drogi lub ulice: jedno z nich, -budżet: bez tego słowa, oprócz …: cała reszta.',
      day: 'Np. 2026, maj 2026, 5.2026, 1.1.2026-30.6.2026, od 1.5.2026, >1.5.2026, dziś, puste.',
      number: 'Np. 15, 10-20, od 10, <100, puste.',
      money: 'Np. 1000, 1000-5000, od 1000, <500,50, puste.',
    },
    filterOf: (column: string) => `Filtr: ${column}`,
    sortBy: (column: string) => `Sortuj według: ${column}`,
    resize: (column: string) => `Szerokość kolumny ${column}`,
    filters: 'Filtry',
    clearFilters: 'Wyczyść filtry',
    removeFilter: (filter: string) => `Usuń filtr: ${filter}`,
    except: (words: string) => `oprócz: ${words}`,
    exceptChosen: 'wszystko oprócz zaznaczonych',
    filterExceptCell: 'Wszystko oprócz tej wartości',
    filterByCell: 'Filtruj według tej wartości',
    excludeFilters: 'Wyczyść filtr tej kolumny',
    copyCell: 'Kopiuj komórkę',
    copyRows: (count: number) => `Kopiuj zaznaczone (${count.toLocaleString('pl')})`,
    copyRowsWithHeadings: (count: number) => `Kopiuj zaznaczone z nagłówkami (${count.toLocaleString('pl')})`,
    copyTable: 'Kopiuj jako tabelę',
    copiedCell: 'Skopiowano komórkę.',
    copiedRows: (count: number) => `Skopiowano: ${pluralPl(count, entries)}.`,
    copyFailed: 'Nie udało się skopiować: system nie wpuścił programu do schowka. Spróbuj jeszcze raz.',
    backToCell: 'Wróć do pola',
    cellOf: (column: string, entry: string) => `${column}, ${entry}`,
    cellGone: (entry: string) =>
      `Nie zapisano: wpisu ${entry} nie ma już w rejestrze. Trafił do kosza albo cofnięto jego dodanie.`,
    cellChanged: (column: string, entry: string) =>
      `Nie zapisano pola „${column}” we wpisie ${entry}: zmieniono je w międzyczasie. Wróć do pola i wybierz wartość.`,
    cellNotSaved: (column: string, entry: string) =>
      `Nie zapisano pola „${column}” we wpisie ${entry}. Wpisana wartość czeka: wróć do pola i spróbuj jeszcze raz.`,
    editingHint: (cell: string, many: number) =>
      `Edycja: ${cell}. Enter zapisuje i idzie niżej, Tab dalej, ${many > 1 ? `Ctrl+Enter wpisuje we wszystkich ${many}, ` : ''}Esc porzuca.`,
    refusals: {
      derived: (column: string) => `„${column}” oblicza program z innych pól. Otwórz wpis, aby je zmienić.`,
      rows: (column: string) => `„${column}” ma kilka wierszy. Zmienia się je w formularzu: Enter.`,
      files: (column: string) => `„${column}” to załączniki. Dodaje się je w formularzu: Enter.`,
      withheld: (column: string) => `„${column}” tego wpisu nie pokazuje się na sali, więc nie da się jej tu zmienić.`,
    },
    fillOwn: (column: string) => `„${column}” każdy wpis ma własną, więc się jej nie powiela.`,
    fillNothing: (column: string) => `Nie ma czego powielić w polu „${column}”. Opróżnia się je przez „Zmień pole…”.`,
    fillChamber: 'Na sali obrad zmienia się wpisy pojedynczo.',
    pasteNothing: 'W schowku nie ma tekstu ani tabeli.',
    contains: (column: string, text: string) => `${column} zawiera „${text}”`,
    oneOf: (column: string, values: string) => `${column}: ${values}`,
    from: (column: string, value: string) => `${column} od ${value}`,
    to: (column: string, value: string) => `${column} do ${value}`,
    between: (column: string, from: string, to: string) => `${column}: ${from} – ${to}`,
    days: (column: string, from: number | undefined, to: number | undefined) =>
      from === 0 && to !== undefined && to > 0
        ? `${column}: najbliższe ${pluralPl(to, days)}`
        : `${column}:${from === undefined ? '' : ` od ${nearDay(from)}`}${to === undefined ? '' : ` do ${nearDay(to)}`}`,
    thisMonth: (column: string) => `${column}: bieżący miesiąc`,
    empty: (column: string) => `${column}: puste`,
    notEmpty: (column: string) => `${column}: niepuste`,
    flagNumbering: 'numeracja do sprawdzenia',
    flagIncomplete: 'wpisy do uzupełnienia',
    any: 'wszystkie',
    selected: (count: number) => `Zaznaczono: ${count.toLocaleString('pl')}`,
    undoHint: (what: string) => `Cofnij: ${what}`,
    keysHint: 'Skróty',
    nothing: 'Nic nie pasuje do filtrów.',
    emptyTitle: 'Rejestr jest pusty',
    emptyImport: 'Importuj plik',
    emptyPaste: 'Tabelę skopiowaną z Excela lub Worda można tu po prostu wkleić (Ctrl+V).',
    pasteNoTable: 'W schowku nie ma tabeli. Zaznacz w Excelu lub Wordzie komórki rejestru, skopiuj je i wklej tutaj.',
    emptyFirst: 'Dodaj pierwszy wpis',
    emptySample: 'Wczytaj dane przykładowe',
    sampleNotice: (count: number) => `W programie są dane przykładowe (${pluralPl(count, entries)} wymyślonej gminy).`,
    sampleRemove: 'Usuń dane przykładowe',
    numberingMark: 'numer do sprawdzenia',
    noGroupValue: 'bez wartości',
    results: (matched: number, total: number) =>
      `Pokazano ${pluralPl(matched, entries)} z ${total.toLocaleString('pl')}.`,
    rowMenu: 'Działania',
    selection: 'Zaznaczenie',
    selectionBar: 'Działania na zaznaczonych',
    editMany: 'Zmień pole…',
    trash: 'Do kosza',
    trashTitle: (what: string) => `Przenieść do kosza: ${what}?`,
    trashAlong: (what: string) => `Do kosza trafi też to, co do nich należy: ${what}.`,
    trashHelp: 'Wpisy zaczekają w Koszu i stamtąd wrócą tak, jak były. Cofa to także jedno Ctrl+Z.',
    gridLabel: (register: string) => `Lista: ${register}`,
  },
  pane: {
    label: (name: string) => `Wpis ${name}`,
    newLabel: 'Nowy wpis',
    save: 'Zapisz',
    saveNext: 'Zapisz i następny',
    discard: 'Odrzuć zmiany',
    card: 'Karta',
    trash: 'Do kosza',
    draftRestored: (time: string) => `Przywrócono niezapisany szkic z ${time}.`,
    unsaved: 'niezapisane zmiany',
    history: 'Historia',
    historyCreated: 'utworzono',
    historyImported: (file: string) => `utworzono z importu „${file}”`,
    historyTrashed: 'przeniesiono do kosza',
    historyRestored: 'przywrócono',
    historyRemoved: 'wycofano',
    historyEmpty: 'Wpis nie był jeszcze zapisany.',
    historyMore: (count: number) => `Pokaż wcześniejsze (${count})`,
    somebody: 'stanowisko bez nazwy',
    moreIncoming: (count: number) => `… i jeszcze ${pluralPl(count, entries)}`,
    incoming: 'Z innych wpisów',
    addChild: (what: string) => `Dodaj: ${what}`,
    allChildren: (count: number) => `Pokaż wszystkie (${count})`,
    moveUp: (name: string) => `Przesuń w górę: ${name}`,
    moveDown: (name: string) => `Przesuń w dół: ${name}`,
    resize: 'Szerokość panelu wpisu',
    actions: 'Działania na wpisie',
    moreActions: 'Więcej działań',
    sections: 'Części wpisu',
    moreSections: (count: number) => `+${count}`,
    close: 'Zamknij panel',
    missingTitle: 'Nie ma tu takiego wpisu',
    missing: (register: string) =>
      `W rejestrze „${register}” nie ma tego wpisu. Usunięto go na zawsze albo cofnięto jego dodanie; co się z nim działo, mówi Dziennik zmian.`,
    elsewhere: (register: string, other: string) =>
      `Ten wpis nie należy do rejestru „${register}”. Jest w rejestrze „${other}” i tam się go otwiera.`,
    openElsewhere: (name: string) => `Otwórz wpis ${name}`,
    toList: 'Wróć do listy',
    discardStray: 'Odrzuć niezapisany szkic',
    back: (name: string) => `Wróć do: ${name}`,
    openFields: (fields: string) =>
      `Nie zapisano pól zmienionych w międzyczasie: ${fields}. Wybierz przy nich wartość i zapisz jeszcze raz.`,
  },
  form: {
    choose: '(nie wybrano)',
    dateHint: 'np. 1.2.26, dziś, +14',
    notDay: 'To nie jest data. Wpis zachowa ten tekst; popraw go, gdy będzie wiadomo.',
    notNumber: 'To nie jest liczba. Wpis zachowa ten tekst.',
    notMoney: 'To nie jest kwota. Wpis zachowa ten tekst.',
    notChoice: (text: string) => `„${text}” – wartość z pliku spoza listy`,
    missing: 'Pole wymagane jest puste.',
    repeatedText: (names: string) => `Tak samo jest już we wpisie: ${names}.`,
    sign: 'Znak sprawy ma zwykle kształt BRM.0002.12.2026.',
    addRow: 'Dodaj wiersz',
    removeRow: (row: number) => `Usuń wiersz ${row}`,
    addLink: 'Dodaj powiązanie',
    linkSearch: 'Numer lub słowa tytułu',
    linkUnknown: 'nie ma takiego wpisu',
    removeLink: (name: string) => `Usuń powiązanie z ${name}`,
    saveFirst: 'Najpierw zapisz ten wpis (Ctrl+S).',
    rollEmpty: 'Nic jeszcze nie odnotowano.',
    rollRest: (choice: string, count: number) => `Pozostali (${count}): ${choice}`,
    rollKeys: (keys: readonly string[]) => `Litera odnotowuje i przechodzi dalej: ${keys.join(', ')}.`,
    rollNobody: 'Nie ma kogo odnotować: wskaż najpierw, czego to dotyczy.',
    rollTie: (name: string) => `${name}: kto to jest`,
    rollUntied: 'Zapisano tylko nazwisko. Wskaż osobę…',
    rollTimes: (name: string) => `Godziny obecności: ${name}`,
    rollTimesHint: 'np. 9:20-11:05',
    addPerson: 'Każda osoba w nowym wierszu',
    propose: (number: string) => `Wstaw następny numer: ${number}`,
    meanwhile: 'Zmieniono w międzyczasie.',
    meanwhileOf: (field: string) => `${field}: zmieniono w międzyczasie`,
    storedNow: 'Zapisane teraz',
    typedHere: 'Wpisane tutaj',
    takeStored: 'Weź zapisane',
    keepTyped: 'Zostaw wpisane tutaj',
    guard: {
      repeated: (names: string) => `Taki numer ma już wpis: ${names}.`,
      gap: (from: string, to: string) =>
        from === to ? `Przed tym numerem brakuje numeru ${from}.` : `Przed tym numerem brakuje numerów ${from}–${to}.`,
      wrongTerm: (number: string, term: string) =>
        `Numer wskazuje kadencję ${number}, a data przypada w kadencji ${term}.`,
      sameCounter: (counter: string, names: string) =>
        `Numer kolejny ${counter} ma już wpis: ${names}. Jeden z nich to zapewne pomyłka.`,
      wrongSession: (session: string, day: string) => `Inne akty sesji ${session} noszą datę ${day}.`,
      sessionOrder: (session: string, other: string, day: string) =>
        `Sesja ${session} wypada w złej kolejności: sesja ${other} odbyła się ${day}.`,
      dateBeforePrevious: (name: string, day: string) =>
        `Data jest wcześniejsza niż data poprzedniego numeru ${name} (${day}).`,
      notCounted: (year: string) =>
        `Rok ${year} jest nieprawdopodobny, a nic innego nie wskazuje miejsca numeru: wpis pominięto w numeracji.`,
      yearMismatch: (inNumber: string, inDate: string) =>
        `Rok w numerze (${inNumber}) nie zgadza się z rokiem daty (${inDate}).`,
    },
  },
  clocks: {
    all: 'Terminy wpisu',
    more: (count: number) => `+${count}`,
    why: 'Skąd ten termin',
    overrule: 'Ustal inny termin',
    overruleTitle: (clock: string) => `Inny termin: ${clock}`,
    overruleHelp: 'Obliczony dzień nadal będzie widoczny, a powód trafi do historii. Zapisz wpis, aby zachować zmianę.',
    day: 'Termin',
    reason: 'Powód',
    settings: 'Terminy',
    settingsHelp:
      'Długości terminów, w których praktyka urzędów się różni. Puste pole przywraca długość z przepisu, a gdzie przepis jej nie podaje – zwykłą.',
    length: (clock: string, unit: 'days' | 'months' | 'workingDays' | 'hours') =>
      `${clock} (${{ days: 'dni', months: 'miesiące', workingDays: 'dni robocze', hours: 'godziny' }[unit]})`,
    warning: (name: string, unit: 'days' | 'hours') =>
      `${name}: ostrzegaj na ile ${unit === 'days' ? 'dni' : 'godzin'} przed`,
    usualWarning: (days: number) => `zwykle ${days}`,
    fromLaw: (count: number) => `z przepisu: ${count}`,
    /** The law gives no number. */
    fromOffice: (count: number) => `ustala urząd; zwykle ${count}`,
    freeDays: 'Dni wolne urzędu',
    freeDaysHelp:
      'Jeden dzień w wierszu. Nie przesuwają terminów ustawowych; program wskazuje je przy terminie. Nie wlicza się ich do terminów w dniach roboczych.',
    badDay: (line: string) => `To nie jest data: ${line}`,
  },
  editMany: {
    title: (count: number) => `Zmień pole w ${count === 1 ? '1 wpisie' : `${count.toLocaleString('pl')} wpisach`}`,
    field: 'Pole',
    value: 'Nowa wartość',
    hint: 'Całą zmianę cofa jedno Ctrl+Z.',
    run: 'Zmień',
    choose: '(wybierz pole)',
    clear: (field: string) => `Wyczyść pole „${field}”`,
    required: (field: string) => `Pole „${field}” jest wymagane: wielu wpisom naraz nie można go wyczyścić.`,
  },
  search: {
    title: 'Szukaj wszędzie',
    label: 'Szukaj we wszystkich rejestrach',
    help: 'Słowa bez polskich znaków, początki słów, numery w każdej postaci, np. 12/123/2024; także widoki, polecenia, ustawienia i pomoc.',
    kinds: {
      register: 'rejestr',
      screen: 'ekran',
      view: (register: string) => `widok, ${register}`,
      command: 'polecenie',
      setting: 'ustawienie',
      help: 'pomoc',
    },
    none: 'Nic nie znaleziono. Sprawdź pisownię albo wpisz mniej słów.',
    hits: (count: number) => `Trafienia: ${count}`,
  },
  importing: {
    title: (register: string) => `Import: ${register}`,
    pick: 'Wybierz plik…',
    pickOther: 'Wybierz inny plik…',
    intro:
      'Wybierz plik CSV, XLSX lub JSON z rejestrem takim, jaki jest. Program rozpozna kodowanie, separator i nagłówki. Tabelę z Excela lub Worda można też wkleić na liście rejestru (Ctrl+V). Przed zapisem zobaczysz każdy wiersz; cały import cofa jedno Ctrl+Z.',
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
        ? `Kolumny pliku nie pasują do rejestru „${register}”: żadna nie wypełnia pola „${key}”, więc żadnego wiersza nie da się przyjąć.`
        : `Kolumny pliku nie pasują do rejestru „${register}”: żadna nie wypełnia pola „${key}” ani „${title}”, więc żadnego wiersza nie da się przyjąć.`,
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
    done: (count: number) => `Zaimportowano ${pluralPl(count, entries)}.`,
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
  },
  statistics: {
    open: 'Zestawienie',
    title: (register: string) => `${register}: zestawienie`,
    back: 'Do rejestru',
    period: 'Okres',
    from: 'Złożone od',
    to: 'do',
    badDay: 'Tej daty nie można odczytać, np. 1.1.2026',
    any: 'wszystkie',
    total: 'Razem',
    by: (field: string) => `Według pola „${field}”`,
    name: 'Nazwa',
    nobody: '(nie podano)',
    all: 'Liczba',
    inTime: 'W terminie',
    metLate: 'Po terminie',
    late: 'Zaległe',
    running: 'W toku',
    undated: 'Odp. bez daty',
    unclear: 'Data do sprawdzenia',
    share: 'Udział w terminie',
    median: 'Mediana (dni)',
    percentile: '90. centyl (dni)',
    none: 'W tym okresie nie ma wpisów, których termin można zmierzyć.',
    clock: (name: string, article: string, from: string) =>
      `Termin: ${name} (${article})${from === '' ? '' : `, liczony ${from}`}.`,
    note: 'Kolumny od „W terminie” do „Data do sprawdzenia” sumują się do liczby wpisów. „Odp. bez daty”: odpowiedzi udzielono, ale jej daty nie zapisano. „Data do sprawdzenia”: daty nie odczytano albo jest wcześniejsza niż początek terminu. Czas liczony jest w dniach kalendarzowych od początku terminu do jego spełnienia. Wpis kilku osób liczy się każdej z nich.',
    report: 'Statystyka (Word)',
    file: 'terminowosc',
  },
  exporting: {
    folderDone: (name: string) => `Zapisano: ${name}.`,
    folderOpen: 'Otwórz folder',
    folderCancelled: 'Przerwano. Niczego nie zapisano.',
    letterDay: 'Dzień pisma',
    keepDay: (field: string) => `Wpisz ten dzień w pole „${field}”; następny wydruk zaproponuje ten sam`,
    saveLetter: 'Zapisz pismo…',
    title: 'Eksport widoku',
    format: 'Format',
    docx: 'Word (DOCX) – rejestr do podpisu',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV (średniki, UTF-8)',
    orientation: 'Układ strony',
    landscape: 'poziomo',
    portrait: 'pionowo',
    period: 'Okres',
    periodFrom: 'od',
    periodTo: 'do',
    periodBad: 'To nie jest data. Popraw ją albo usuń.',
    periodHint: 'Puste: „Stan na dzień” wydruku.',
    what: (entries: string, columns: number) =>
      `${entries}, kolumn: ${columns}. Filtry, kolejność i grupy jak na ekranie.`,
    unread: (count: string) =>
      `Wpisy z kwotą, datą lub inną daną, której nie odczytano: ${count}. W pliku takie pole będzie puste albo będzie w nim tekst tak, jak stoi we wpisie. Popraw je najpierw (widok „Do uzupełnienia”).`,
    private: 'Z danymi osobowymi (tylko do użytku urzędu)',
    run: 'Zapisz plik…',
    running: (done: string, of: string) => `Zapisano ${done} z ${of}`,
    done: (name: string) => `Zapisano plik ${name}.`,
    open: 'Otwórz',
    cancelled: 'Eksport przerwano. Pliku nie zapisano.',
    fileRegister: 'rejestr',
    fileCard: 'karta',
    fileSession: 'wykaz-uchwal',
  },
  trash: {
    title: 'Kosz',
    empty: 'Kosz jest pusty. Usunięte wpisy czekają tu na przywrócenie.',
    restore: 'Przywróć',
    restoreMany: (count: number) => `Przywróć zaznaczone (${count})`,
  },
  settings: {
    title: 'Ustawienia',
    office: 'Urząd',
    workstation: 'Stanowisko',
    numbering: 'Numeracja i kadencje',
    departments: 'Wydziały i jednostki',
    sample: 'Dane przykładowe',
    councilNominative: 'Nazwa rady (mianownik)',
    councilNominativeHint: 'np. Rada Miasta Lipowiec',
    councilGenitive: 'Nazwa rady (dopełniacz)',
    councilGenitiveHint: 'np. Rady Miasta Lipowiec – tak stanie w tytułach dokumentów',
    officeName: 'Nazwa urzędu lub biura',
    address: 'Adres',
    place: 'Miejscowość w pismach',
    placeHint: 'np. Lipowiec – stanie przed datą: „Lipowiec, dnia …”',
    executivePost: 'Adresat interpelacji: stanowisko',
    executivePostHint: 'np. Burmistrz Miasta Lipowiec – w mianowniku',
    executiveName: 'Adresat interpelacji: imię i nazwisko',
    chairPost: 'Stanowisko podpisującego',
    chairDative: 'Stanowisko podpisującego (celownik)',
    chairDativeHint: (used: string) => `komu? – tak stanie w pismach i uchwałach; puste: ${used}`,
    chairName: 'Imię i nazwisko podpisującego',
    keeperPost: 'Funkcja prowadzącego rejestr',
    keeperName: 'Imię i nazwisko prowadzącego rejestr',
    logo: 'Herb lub logo',
    logoPick: 'Wybierz plik…',
    logoRemove: 'Usuń herb',
    logoHint: 'PNG lub JPG do 5 MB',
    logoBad: 'Tego pliku nie da się odczytać jako obrazu PNG lub JPG.',
    pattern: 'Wzór numeru',
    patternHint:
      'Znaczniki: {sesja} {sesja-arab} {nr} {kadencja} {rr} {rrrr}, np. {sesja}/{nr}/{rr}; {nr:6} to numer z zerami: 000779',
    patternSample: (number: string) => `Przykład: ${number}`,
    patternProposed: (register: string, patterns: string, reads: number, of: number) =>
      `${register}: numery wpisów są pisane według wzoru ${patterns} (czyta ${reads.toLocaleString('pl')} z ${of.toLocaleString('pl')}).`,
    takePattern: 'Przyjmij ten wzór',
    patternBad: 'Wzór musi zawierać {nr}; inne znaczniki tylko z podanej listy.',
    counter: 'Licznik aktów',
    patternOf: (register: string, kind: string) =>
      kind === '' ? `${register}: wzór numeru` : `${register}: wzór numeru (${kind})`,
    counterOf: (register: string) => `${register}: licznik`,
    countedWith: (register: string, kind: string) => `${register}: wspólna numeracja (${kind})`,
    ownCounter: 'własny licznik',
    commonCounter: (kind: string) => `wspólny licznik: ${kind}`,
    otherActs: 'Stanowiska, apele i inne akty rady',
    otherActsApart: 'własne liczniki',
    otherActsTogether: 'wspólny licznik z uchwałami',
    counterTerm: 'biegnie przez kadencję',
    counterYear: 'zaczyna się co rok',
    terms: 'Kadencje',
    termNumber: 'Numer kadencji',
    termFrom: 'Od',
    termTo: 'Do',
    addTerm: 'Dodaj kadencję',
    removeTerm: (term: string) => `Usuń kadencję ${term}`,
    departmentsHint: 'Jeden w wierszu. Podpowiadają się w polach, w które wpisuje się wydział lub jednostkę.',
    language: 'Język programu',
    polish: 'polski',
    english: 'English',
    theme: 'Wygląd',
    themeSystem: 'jak w systemie',
    themeLight: 'jasny',
    themeDark: 'ciemny',
    zoom: 'Powiększenie',
    userName: 'Imię i nazwisko przy tym stanowisku',
    saved: 'Ustawienia zapisano.',
    notSaved:
      'Ustawień stanowiska nie można zapisać na dysku. Zmiana działa do zamknięcia programu, potem przepadnie; rejestry są bezpieczne. Sprawdź, czy na dysku jest miejsce, i zmień ustawienie jeszcze raz.',
    version: (version: string) => `Wersja ${version}`,
    sampleText:
      'Wymyślone miasto Lipowiec: uchwały i umowy wszystkich rodzajów i stanów. Dodaje się i usuwa jednym kliknięciem.',
    sampleAdd: 'Wczytaj dane przykładowe',
    sampleRemove: (count: number) => `Usuń dane przykładowe (${pluralPl(count, entries)})`,
    badDates: 'Koniec kadencji wypada przed jej początkiem.',
    badTermNumber: 'Podaj numer kadencji: liczbę od 1 do 99.',
    badTermFrom: 'Podaj dzień, w którym kadencja się zaczęła, np. 1.5.2024.',
    badTermTo: 'To nie jest data. Popraw ją albo zostaw pole puste, póki kadencja trwa.',
    badDepartments: 'Najwyżej 500 wierszy, w każdym najwyżej 200 znaków.',
    invalid: 'Nie można jeszcze zapisać: popraw pola z ostrzeżeniem. To, co wpisano, nie przepadnie.',
    restored: 'Przywrócono niezapisane zmiany ustawień. Zapisz je albo odrzuć.',
    keptUnsaved: 'Zmian w ustawieniach nie zapisano. Czekają tam na zapisanie.',
  },
  commands: {
    done: (name: RegisterCommand, register: Plural, field: string): string => {
      switch (name.kind) {
        case 'create':
          return `dodanie wpisu ${name.label}`.trim()
        case 'edit':
          return `zmiana wpisu ${name.label}`.trim()
        case 'editField':
          return name.label === '' ? `zmiana pola „${field}”` : `zmiana pola „${field}” w ${name.label}`
        case 'editMany':
          return `${name.emptied === true ? 'wyczyszczenie' : 'zmiana'} pola „${field}” (${[
            pluralPl(name.count, entries),
            ...(name.labels === undefined || name.labels.length === 0 ? [] : [named(name.labels, name.count)]),
          ].join(': ')})`
        case 'trash':
          return `przeniesienie do kosza: ${pluralPl(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
        case 'restore':
          return `przywrócenie z kosza: ${pluralPl(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
        case 'import':
          return `import: ${pluralPl(name.count, register)}`
        case 'purge':
          return `opróżnienie kosza: ${pluralPl(name.count, register)}${inBrackets(name.labels, name.count)}`
        case 'erase':
          return `trwałe usunięcie danych: ${pluralPl(name.count, register)}`
        case 'repair':
          return `naprawa danych: ${pluralPl(name.count, register)}`
        case 'restoreBackup':
          return `przywrócenie z kopii z ${formatInstant(name.at)} (${pluralPl(name.count, entries)})`
        case 'addSample':
          return `dane przykładowe: ${pluralPl(name.count, entries)}`
        case 'removeSample':
          return `usunięcie danych przykładowych: ${pluralPl(name.count, entries)}`
      }
    },
    named,
    did: (what: string) => `Gotowe: ${what}.`,
    undone: (what: string) => `Cofnięto: ${what}.`,
    redone: (what: string) => `Wykonano ponownie: ${what}.`,
    notLast: 'Od tego czasu zrobiono coś jeszcze. Cofaj po kolei: Ctrl+Z.',
    notSaved:
      'Nie udało się zapisać zmiany. Niczego nie zmieniono w rejestrze, a to, co wpisano, zostaje na ekranie. Spróbuj ponownie; jeśli to nie pomoże, uruchom program ponownie.',
    otherRegister: (home: string, named: string) =>
      `Tego wpisu nie można zapisać w rejestrze „${named}”, bo należy do rejestru „${home}”. Niczego nie zmieniono. Otwórz wpis w jego rejestrze; jeżeli stoi w niewłaściwym, naprawi to „Sprawdź dziennik” (Dziennik zmian).`,
    noRoom:
      'Na dysku zabrakło miejsca. Zmiany nie zapisano, rejestr jest nienaruszony, a to, co wpisano, zostaje na ekranie. Zwolnij miejsce i zapisz ponownie.',
    progress: (done: string, of: string) => `Zapisywanie ${done} z ${of}`,
    cancelled: 'Przerwano. Przerwanej zmiany nie zapisano.',
    nothingToUndo: 'Nie ma czego cofnąć.',
    nothingToRedo: 'Nie ma czego wykonać ponownie.',
    blocked: 'Nie można tego cofnąć: wpis zmieniono później. Cofnij najpierw późniejszą zmianę. Niczego nie zmieniono.',
    unchanged: 'Nic się nie zmieniło.',
  },
  failures: {
    fileLocked: (name: string) =>
      `Plik ${name} jest otwarty w innym programie. Zamknij go tam i spróbuj ponownie. Poprzednia zawartość pliku jest nienaruszona.`,
    diskFull: (name: string) =>
      `Brak miejsca na dysku. Pliku ${name} nie zapisano, niczego nie utracono. Zwolnij miejsce albo wybierz inny dysk.`,
    noPermission: (name: string) => `Brak uprawnień do pliku lub folderu ${name}. Wybierz inny folder.`,
    notFound: (name: string) =>
      `Nie znaleziono pliku lub folderu ${name}. Sprawdź, czy dysk jest podłączony, i spróbuj ponownie.`,
    tooManyFiles: (name: string) =>
      `Plik ${name} nie został dołączony: naraz można dołączyć 200 plików. Dołącz go osobno.`,
    tooLarge: (name: string) => `Plik ${name} jest za duży. Podziel go na mniejsze części.`,
    notAFile: (name: string) => `${name} to nie plik, lecz folder lub urządzenie. Niczego nie zmieniono. Wskaż plik.`,
    emptyFile: (name: string) => `Plik ${name} jest pusty. Sprawdź, czy to właściwy plik.`,
    typeRuns: (name: string) =>
      `Pliku ${name} nie można załączyć ani otworzyć: to program, skrypt albo dokument z makrami, który uruchomiłby się przy otwarciu. Załącz go jako PDF lub dokument bez makr.`,
    typeNotAllowed: (name: string) =>
      `Plików takich jak ${name} ten urząd nie załącza. Listę rodzajów można zmienić: Ustawienia → Załączniki.`,
    attachmentMissing: (name: string) =>
      `Nie ma już treści załącznika ${name}: ktoś usunął plik z folderu danych programu. Wpis się nie zmienił. Załącz plik jeszcze raz albo przywróć go z kopii zapasowej.`,
    attachmentAltered: (name: string) =>
      `Załącznik ${name} zmienił się na dysku poza programem, więc go nie otwarto. Wpis się nie zmienił. Załącz plik jeszcze raz albo przywróć go z kopii zapasowej.`,
    noProgram: (name: string) =>
      `Plik ${name} jest zapisany, ale na tym komputerze nie ma programu, który go otwiera. Otwórz go na innym komputerze albo poproś informatyka o zainstalowanie programu, np. LibreOffice.`,
    notArchive: (name: string) =>
      `${name} to nie jest plik kopii ani pakiet tego programu. Niczego nie zmieniono. Wskaż inny plik.`,
    damaged: (name: string) =>
      `Plik ${name} jest niepełny albo uszkodzony, więc nie można mu ufać. Niczego nie zmieniono. Użyj innej kopii.`,
    otherBackup: (name: string) =>
      `Plik ${name} jest cały, ale to nie jest kopia, na którą wskazuje jego nazwa: ktoś zapisał pod nią kopię z innej chwili. Niczego nie zmieniono. Jej prawdziwą datę pokaże „Przywróć…”, zanim cokolwiek zmieni.`,
    newerFormat: (name: string) =>
      `Plik ${name} zapisała nowsza wersja programu. Niczego nie zmieniono. Zainstaluj nowszą wersję i spróbuj ponownie.`,
    backupSettingsLost: (name: string) =>
      `Ustawienia kopii zapasowych były uszkodzone. Uszkodzony plik zachowano jako ${name}. Nie wiadomo, dokąd zapisywać kopie i czy je szyfrować, dlatego program ich nie robi. Sprawdź folder i hasło na ekranie „Kopie zapasowe” i potwierdź.`,
    needsPassphrase: (name: string) => `Plik ${name} jest zaszyfrowany. Podaj hasło, które nadano przy jego tworzeniu.`,
    wrongPassphrase: (name: string) =>
      `Hasło nie pasuje do pliku ${name}. Sprawdź wielkość liter i układ klawiatury, potem wpisz je ponownie.`,
    unsupported: () =>
      'Tego nie można zrobić w podglądzie w przeglądarce. Niczego nie zmieniono. Użyj programu zainstalowanego na komputerze.',
    badRequest: () => 'Program odrzucił niezrozumiałe polecenie. Niczego nie zmieniono. Uruchom program ponownie.',
    cancelled: () => 'Przerwano. Niczego nie zmieniono.',
    unexpected: (name: string) =>
      `Nie udało się dokończyć pracy z plikiem ${name}. Niczego nie utracono; spróbuj ponownie.`,
  } satisfies Record<FailureCode, (name: string) => string>,
  keys: {
    title: 'Skróty klawiszowe',
    space: 'Spacja',
    everywhere: 'Wszędzie',
    onDesk: 'Na pulpicie',
    inList: 'Na liście',
    inForm: 'W formularzu',
    search: 'Szukaj wszędzie',
    new: 'Nowy wpis',
    undo: 'Cofnij',
    redo: 'Wykonaj ponownie',
    steps: 'Lista kroków do cofnięcia',
    export: 'Eksport widoku',
    print: 'Drukuj listę, kartę wpisu albo arkusz tygodnia',
    import: 'Import pliku',
    help: 'Pomoc miejsca, w którym jesteś',
    keys: 'Ta lista skrótów',
    chamber: 'Tryb sali obrad: większy tekst, bez danych osobowych i uwag',
    desk: 'Pulpit',
    moveTask: 'Poprzednia lub następna sprawa',
    openTask: 'Otwórz wpis',
    mark: 'Oznacz jako zrobione dziś',
    otherDay: 'Oznacz jako zrobione innego dnia',
    letter: 'Pismo, np. monit',
    snooze: 'Odłóż albo przywróć',
    save: 'Zapisz',
    saveNext: 'Zapisz i następny',
    move: 'Poprzedni lub następny wpis',
    page: 'Strona w górę lub w dół',
    ends: 'Pierwszy lub ostatni wpis',
    cells: 'Poprzednia lub następna kolumna',
    select: 'Zaznacz lub odznacz',
    extend: 'Rozszerz zaznaczenie',
    all: 'Zaznacz wszystkie',
    edit: 'Przejdź do formularza',
    editCell: 'Zmień komórkę (albo po prostu pisz)',
    fillDown: 'Powiel w dół w zaznaczonych',
    copy: 'Kopiuj zaznaczone wiersze albo komórkę',
    paste: 'Wklej: tabela do importu, tekst do komórki',
    inCell: 'W komórce',
    cellDown: 'Zapisz i niżej (Shift: wyżej)',
    cellNext: 'Zapisz i dalej (Shift: wstecz)',
    cellAll: 'Wpisz we wszystkich zaznaczonych',
    cellLine: 'Nowy wiersz w długim tekście',
    cellCancel: 'Porzuć zmianę',
    trash: 'Do kosza',
    filter: 'Przejdź do filtrów',
    cellMenu: 'Menu komórki',
    back: 'Wróć do listy',
    escape: 'Odznacz wszystko albo zamknij panel',
    previous: 'Wróć do poprzedniego ekranu',
  },
} as const

export type AppText = Shape<typeof appPl>
