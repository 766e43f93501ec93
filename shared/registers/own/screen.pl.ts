import type { OwnProblem } from './problems'

/** Polish words of the screen on which the office defines its own registers. */
export const ownScreenPl = {
  title: 'Rejestry własne',
  help: [
    'Rejestr, którego nie ma wśród gotowych, urząd określa sam: od zera, na wzór gotowego albo z pliku Excela, którego kolumny stają się polami.',
    'Lewa kolumna pokazuje pola, środkowa to, czym jest wybrane pole, prawa – formularz, listę i stronę wydruku, jakie z tego powstaną. „Lista i wydruk” ustala kolumny z szerokością na stronie i widoki, które stoją nad listą jako zakładki. „Zapisz” wprowadza zmiany; każdą można cofnąć (Ctrl+Z).',
    '„Zmień gotowy rejestr…” dodaje pola do gotowego rejestru, zmienia ich nazwy, ukrywa nieużywane i układa kolumny listy oraz wydruku; zmiany zostają po aktualizacji programu. Pole „wyliczane przez program” ma regułę w słowach: stan, liczbę dni, sumę, tekst złożony z pól.',
    'Pola, w którym są już dane, nie usuwa się, tylko wycofuje: wartości zostają we wpisach. Usunięty rejestr leży w Koszu, a jego wpisy wracają razem z nim.',
  ],
  none: 'Urząd nie określił jeszcze żadnego własnego rejestru.',
  noneText:
    'Wydawanie kluczy, pełnomocnictwa, zapytania mieszkańców: wszystko, co dziś stoi w Excelu, może tu mieć terminy, wyszukiwanie, historię i wydruk.',
  create: 'Nowy rejestr',
  begin: { number: 'Numer', date: 'Data', subject: 'Czego dotyczy' },
  fromFile: 'Nowy z pliku…',
  fromReady: 'Nowy na wzór…',
  fromDefinition: 'Wczytaj definicję…',
  likeTitle: 'Nowy rejestr na wzór gotowego',
  like: 'Wzór',
  likeRun: 'Utwórz',
  copyName: (name: string) => `${name} (kopia)`,
  fileTitle: (file: string) => `Nowy rejestr z pliku ${file}`,
  fileText: 'Kolumny stają się polami. Sprawdź ich rodzaje; potem program otworzy import z tym samym plikiem.',
  fileRun: 'Utwórz i importuj',
  fileColumns: { take: 'Pole', label: 'Nazwa', type: 'Rodzaj', privacy: 'Kto to widzi', examples: 'Z pliku' },
  fileTake: (label: string) => `Weź kolumnę: ${label}`,
  fileLabel: (label: string) => `Nazwa pola z kolumny: ${label}`,
  fileType: (label: string) => `Rodzaj pola: ${label}`,
  filePrivacy: (label: string) => `Kto widzi pole: ${label}`,
  column: (letter: string) => `Kolumna ${letter}`,
  open: 'Otwórz rejestr',
  edit: 'Zmień układ',
  editNamed: (name: string) => `Zmień układ: ${name}`,
  save: 'Zapisz do pliku…',
  saveNamed: (name: string) => `Zapisz definicję do pliku: ${name}`,
  remove: 'Usuń',
  removeNamed: (name: string) => `Usuń rejestr: ${name}`,
  removeTitle: (name: string) => `Usunąć rejestr „${name}”?`,
  removeText: (entries: string) =>
    `Rejestr trafi do Kosza. Wpisy (${entries}) zostaną w bazie, ale nie będą widoczne, dopóki go stamtąd nie przywrócisz.`,
  broken: 'definicja wymaga poprawy',
  back: 'Rejestry własne',
  unnamed: 'Nowy rejestr',
  apply: 'Zapisz',
  discard: 'Odrzuć zmiany',
  saved: (name: string) => `Zapisano układ rejestru „${name}”.`,
  entries: (count: string) => `${count}; zmiana układu żadnego nie usuwa`,
  parts: { fields: 'Pola', clocks: 'Terminy', preview: 'Podgląd', look: 'Lista i wydruk' },
  registerPart: 'O rejestrze',
  addField: 'Dodaj pole',
  addClock: 'Dodaj termin',
  newField: 'Nowe pole',
  newClock: 'Nowy termin',
  plainSection: 'Dane',
  retiredSection: 'Wycofane',
  move: 'Alt+strzałka przesuwa pole',
  moveUp: (label: string) => `Przesuń wyżej: ${label}`,
  moveDown: (label: string) => `Przesuń niżej: ${label}`,
  retire: 'Wycofaj pole',
  restore: 'Przywróć pole',
  removeField: 'Usuń pole',
  removeClock: 'Usuń termin',
  retiredHint: 'Pole wycofane nie pojawia się na liście ani w nowych wpisach; wartości zostają na końcu formularza.',
  choicesHint: 'każda wartość w osobnym wierszu',
  choices: {
    title: 'Wartości programu i urzędu',
    name: (label: string) => `Nazwa w urzędzie: ${label}`,
    off: (label: string) => `Wycofaj: ${label}`,
    offShort: 'wycofaj',
    help: 'Nowa nazwa zmienia to, co widać we wszystkich wpisach; pusta: jak dotąd. Wycofanej wartości nie ma w nowych wpisach; w starych zostaje.',
    readyHelp: 'Pusta nazwa: jak w programie. Wycofanej wartości nie ma w nowych wpisach; w starych zostaje.',
    allOff: 'Wycofano wszystkie wartości: dopóki nie ma innej, wszystkie są nadal do wyboru.',
    added: 'Nowe wartości',
    twice: (name: string) => `Dwie wartości nazywają się „${name}”: w liście i na wydruku nie da się ich odróżnić.`,
  },
  sectionHint: 'pola o tej samej części stoją razem',
  typeHint:
    'W polu są już dane: tu można wybrać rodzaj, który ich nie zmienia. Inny – przyciskiem „Zmień rodzaj…”, z podglądem każdej wartości.',
  withinNone: '(samodzielne pole)',
  addColumnOf: 'Dodaj kolumnę wierszy',
  newColumn: 'Nowa kolumna',
  columnsOfRows: 'Kolumny wierszy',
  patternNeeds: 'Numery program proponuje, gdy rejestr ma pole rodzaju „numer wpisu” i pole z datą.',
  patternSet: (pattern: string) =>
    `W Ustawieniach → Numeracja urząd wybrał dla tego rejestru „${pattern}”; obowiązuje tamto.`,
  toSettings: 'Otwórz ustawienia',
  views: {
    part: 'Widoki',
    help: 'Widoki stoją nad listą jako zakładki. Pierwszy otwiera się razem z rejestrem. Gotowych nie usuwa się; dodane można zmieniać.',
    first: 'Który widok otwiera się pierwszy',
    add: 'Dodaj widok',
    fresh: 'Nowy widok',
    remove: 'Usuń widok',
    change: 'Zmień',
    edit: (name: string) => `Zmień widok: ${name}`,
    columns: 'Kolumny widoku',
    columnsHelp: 'Od lewej. Bez żadnej widok ma kolumny pierwszego.',
    usual: '(jak w pierwszym widoku)',
    none: '(bez grup)',
    all: '(wszystkie wpisy)',
  },
  keyHint: 'numer lub nazwa, po których wpis się rozpoznaje',
  first: '(pierwsze pole)',
  firstText: '(pierwszy tekst)',
  noTarget: '(wybierz rejestr)',
  noDay: '(wybierz pole z datą)',
  noMet: '(żadne: termin tylko upływa)',
  clock: {
    sentence: 'Jak liczyć ten termin',
    is: 'Termin to',
    from: 'od daty z pola',
    met: 'spełnia go data w polu',
    warn: 'ostrzegaj',
    before: 'dni wcześniej',
    noDates: 'Najpierw dodaj pole rodzaju „data”: od niego liczy się termin.',
    example: (start: string, end: string) => `Przykład: ${start} → ${end}`,
    notCounted: 'Dnia, od którego się liczy, nie wlicza się.',
  },
  preview: {
    label: 'Podgląd na zmyślonym wpisie',
    form: 'Formularz',
    list: 'Lista',
    page: 'Strona',
    ordinal: 'Lp.',
    none: 'Podgląd, kolumny i widoki czekają na to, czego jeszcze brakuje:',
    text: 'Przykład',
    person: 'Anna Przykładowa',
    row: (number: number) => `${number}`,
  },
  problemsTitle: 'Do poprawy przed zapisaniem',
  problem: ({ what }: OwnProblem, place: string, column: string | undefined): string => {
    const where = column === undefined ? place : `${place} (${column})`
    switch (what) {
      case 'missing':
        return `${where}: uzupełnij.`
      case 'wrong':
        return `${where}: popraw wartość.`
      case 'twice':
        return `${where}: jest dwa razy.`
      case 'noChoices':
        return `${where}: wpisz wartości do wyboru, każdą w osobnym wierszu.`
      case 'noTarget':
        return `${where}: wskaż rejestr, do którego prowadzi.`
      case 'noField':
        return `${where}: wskazanego pola już nie ma.`
      case 'noDay':
        return `${where}: wskaż pole z datą.`
      case 'noRule':
        return `${where}: powiedz, z jakich pól i jak powstaje.`
      case 'noColumns':
        return `${where}: dodaj co najmniej jedną kolumnę.`
      case 'noValues':
        return `${where}: zaznacz co najmniej jedną wartość.`
      case 'tooMany':
        return `${where}: za dużo albo za długo.`
    }
  },
  fieldPlace: (label: string) => `Pole „${label}”`,
  clockPlace: (label: string) => `Termin „${label}”`,
  viewPlace: (label: string) => `Widok „${label}”`,
  registerPlace: 'Rejestr',
  unreadable: (file: string) =>
    `Plik ${file} nie jest definicją rejestru zapisaną przez ten program. Niczego nie zmieniono. Wybierz plik zapisany przyciskiem „Zapisz do pliku”.`,
  badDefinition: (file: string, problems: string) =>
    `Definicji z pliku ${file} nie przyjęto; niczego nie zmieniono. ${problems}`,
  noColumns: (file: string) => `W pliku ${file} nie ma kolumn z danymi.`,
  fileName: 'rejestr',
}

export type OwnScreenText = typeof ownScreenPl
