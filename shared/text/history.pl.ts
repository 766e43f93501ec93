import type { PlainName } from '../engine/history/history'
import { pluralPl as plural } from '../core/words/plural'
import type { Plural } from '../core/words/plural'

/** Kinds of operations the log is filtered by. */
export type OperationKind = PlainName['kind'] | 'undo' | 'redo'

const entries: Plural = { one: 'wpis', few: 'wpisy', many: 'wpisów' }
const operations: Plural = { one: 'operacja', few: 'operacje', many: 'operacji' }
const changes: Plural = { one: 'zmiana', few: 'zmiany', many: 'zmian' }
const steps: Plural = { one: 'krok', few: 'kroki', many: 'kroków' }

const kinds = {
  create: 'dodanie',
  edit: 'zmiana wpisu',
  editField: 'zmiana pola',
  editMany: 'zmiana wielu wpisów',
  trash: 'do kosza',
  restore: 'przywrócenie z kosza',
  purge: 'opróżnienie kosza',
  erase: 'trwałe usunięcie danych',
  repair: 'naprawa danych',
  join: 'połączenie wpisów',
  restoreBackup: 'przywrócenie z kopii',
  merge: 'przyjęcie pakietu',
  import: 'import',
  addSample: 'dane przykładowe',
  removeSample: 'usunięcie przykładów',
  settings: 'ustawienia i widoki',
  undo: 'cofnięcie',
  redo: 'wykonanie ponowne',
} satisfies Record<OperationKind, string>
const lookedUp: Readonly<Record<string, string>> = kinds

/** Polish texts of history, the log, undo, trash and erasing. The English catalogue has the same shape. */
export const historyPl = {
  /** Looked up by what a filter says. */
  kinds: lookedUp,
  undone: (what: string) => `cofnięcie: ${what}`,
  redone: (what: string) => `ponowne wykonanie: ${what}`,
  left: (count: number) => `pominięto: ${plural(count, entries)}`,
  erasedValue: 'usunięte trwale',
  erasedBy: (fields: string) => `usunięto trwale: ${fields}`,
  pane: {
    restore: 'Przywróć tę wartość',
    // Each begins with the words that are seen, so that a voice finds it (WCAG 2.5.3).
    restoreOf: (field: string, value: string) => `Przywróć tę wartość w polu „${field}”: ${value}`,
    restoreEmpty: (field: string) => `Przywróć tę wartość w polu „${field}”: puste`,
    restored: (field: string) => `Przywrócono wartość pola „${field}”. Ctrl+Z cofa.`,
    draftFirst: 'Najpierw zapisz albo odrzuć zmiany w formularzu.',
    asOf: 'Pokaż wpis po tej zmianie',
    asOfDay: 'Pokaż wpis z dnia…',
    day: 'Dzień',
    dayHint: 'Stan z końca tego dnia, np. 12.3.26',
    erase: 'Usuń dane trwale…',
  },
  asOf: {
    title: (name: string, when: string) => `${name} – stan z ${when}`,
    notice: 'To dawny stan wpisu, tylko do odczytu. Dzisiejszy wpis może być inny.',
    absent: 'Tego dnia wpisu jeszcze nie było albo już go nie było.',
    trashed: 'Tego dnia wpis leżał w koszu.',
    field: 'Pole',
    then: 'Wtedy',
    today: 'Dziś',
    copy: 'Kopiuj',
    copied: 'Skopiowano stan wpisu.',
    restore: (count: number) => `Przywróć różniące się pola (${count})`,
    same: 'Wszystkie pola są dziś takie same.',
    restored: 'Przywrócono wartości z tamtego dnia. Ctrl+Z cofa.',
  },
  log: {
    title: 'Dziennik zmian',
    count: (count: number) => plural(count, operations),
    counting: 'Szukanie…',
    period: 'Okres',
    from: 'Od dnia',
    to: 'Do dnia',
    who: 'Kto',
    register: 'Rejestr',
    kind: 'Rodzaj',
    text: 'Szukaj',
    textHint: 'numer wpisu, słowa tytułu, nazwa pliku',
    all: 'wszystkie',
    everybody: 'wszyscy',
    clear: 'Wyczyść filtry',
    when: 'Kiedy',
    what: 'Co zrobiono',
    records: 'Wpisy',
    nobody: 'stanowisko bez nazwy',
    empty: 'W dzienniku nie ma jeszcze żadnej operacji.',
    nothing: 'Żadna operacja nie pasuje do filtrów.',
    list: 'Operacje, od najnowszej',
    details: 'Szczegóły operacji',
    pick: 'Wybierz operację, aby zobaczyć, co zmieniła.',
    open: 'Otwórz wpis',
    gone: 'wpisu już nie ma',
    more: (count: number) => `Pokaż następne (${count.toLocaleString('pl')})`,
    reason: (reason: string) => `Powód: ${reason}`,
    check: 'Sprawdź dziennik',
    export: 'Eksport',
  },
  check: {
    title: 'Sprawdzenie dziennika',
    running: (done: string, of: string) => `Sprawdzono ${done} z ${of}`,
    whole: 'Dziennik jest nienaruszony',
    wholeText: (commands: number, all: number, records: number) =>
      `${plural(commands, operations)}, ${plural(all, changes)}, ${plural(records, entries)}: każda zgadza się ze swoją pieczęcią, żadnej nie brakuje, a wpisy są takie, jak wynika z dziennika.`,
    broken: 'Dziennik naruszono',
    brokenText: (count: number) =>
      `Znaleziono niezgodności: ${count.toLocaleString('pl')}. Ktoś zmienił dane poza programem albo uszkodził się dysk. Niczego nie poprawiono. Zachowaj kopię danych, porównaj ją z ostatnią kopią zapasową i zawiadom informatyka.`,
    erased: (count: number) =>
      `Poleceń trwałego usunięcia danych: ${count.toLocaleString('pl')}. Usunięte wartości zastąpiły ich skróty; to nie jest naruszenie.`,
    chain: (own: boolean, name: string, count: number, from: string, to: string) =>
      `${own ? 'To stanowisko' : 'Inne stanowisko'} (${name}): ${plural(count, operations)}, od ${from} do ${to}`,
    gaps: (count: number) =>
      `Brakuje operacji w ${count === 1 ? '1 miejscu' : `${count} miejscach`}: tak jest, gdy z drugiego stanowiska przejęto tylko część rejestrów.`,
    hash: 'Skrót ostatniej operacji',
    hashHelp: 'Zapisany lub wydrukowany skrót pozwoli kiedyś dowieść, że wcześniejszych operacji nie zmieniono.',
    more: (count: number) => `i jeszcze ${count.toLocaleString('pl')}`,
    entry: (when: string, who: string, what: string) => `${when}, ${who}: ${what}`,
    unknown: 'operacja nieznana',
    homecoming: {
      title: 'Wpisy w cudzym rejestrze',
      help: 'Program może odprowadzić te wpisy do rejestrów, w których je założono. Wartości zostają; cofnięcie (Ctrl+Z) jest możliwe.',
      from: (name: string, stands: string | undefined, home: string, isTrashed: boolean) =>
        `${name}: ${stands === undefined ? 'usunięty' : `teraz w rejestrze „${stands}”`} → ${isTrashed ? `kosz rejestru „${home}”` : `rejestr „${home}”`}`,
      emptied: (fields: string) =>
        `Opróżnione zostaną pola, których ten rejestr nie ma (zostają w historii): ${fields}.`,
      run: (count: number) => `Odprowadź do właściwych rejestrów: ${plural(count, entries)}`,
      done: (count: number) => `Odprowadzono do właściwych rejestrów: ${plural(count, entries)}.`,
    },
    findings: {
      changed: 'Zmieniono treść operacji.',
      changedRecord: (name: string) => `Zmieniono zapis o wpisie ${name}.`,
      changesMissing: (found: number, of: number) =>
        `Zmieniono zbiór zapisów operacji: jest ich ${found.toLocaleString('pl')}, a było ${of.toLocaleString('pl')}.`,
      removedBefore: 'Usunięto operacje, które były przed tą.',
      removedEnd: 'Usunięto ostatnie operacje tego stanowiska.',
      astray: (name: string, home: string, stands: string | undefined) =>
        stands === undefined
          ? `Wpis ${name} należy do rejestru „${home}”, a usunięto go jako wpis innego rejestru.`
          : `Wpis ${name} należy do rejestru „${home}”, a zapisano go w rejestrze „${stands}”. To błąd wcześniejszej wersji programu; można go naprawić.`,
      stray: (name: string) => `Zapis o wpisie ${name} nie należy do żadnej operacji.`,
      erasedWithoutOrder: (name: string, fields: string) =>
        `Opróżniono wartości wpisu ${name} bez polecenia usunięcia: ${fields}.`,
      recordDiffers: (name: string, fields: string) => `Wpis ${name} różni się od dziennika: ${fields}.`,
      presenceDiffers: (name: string) => `Wpis ${name} jest, choć według dziennika go nie ma, albo odwrotnie.`,
    },
  },
  exporting: {
    title: 'Eksport dziennika',
    what: (count: number) => `Do pliku trafią: ${plural(count, operations)}. Filtry jak na ekranie.`,
    private: 'Z danymi osobowymi (tylko do użytku urzędu)',
    privateHint: 'Bez zaznaczenia wartości pól z danymi osobowymi zastępuje znak „•••”.',
    fileName: 'dziennik-zmian',
  },
  undoList: {
    title: 'Cofanie',
    open: 'Lista kroków',
    help: 'Od najnowszego. Każde cofnięcie jest zapisane w dzienniku i można je wykonać ponownie (Ctrl+Shift+Z).',
    empty: 'Nie ma czego cofnąć.',
    count: (count: number) => plural(count, steps),
    list: 'Kroki, od najnowszego',
    back: (count: number) => (count === 1 ? 'Cofnij ten krok' : `Cofnij do tego miejsca: ${plural(count, steps)}`),
    only: 'Cofnij tylko ten krok',
    step: (what: string, when: string) => `${what}, ${when}`,
    by: (who: string, when: string) => `${who}, ${when}`,
    running: (done: number, of: number) => `Cofanie: ${done} z ${of}`,
    done: (count: number) => `Cofnięto: ${plural(count, steps)}.`,
  },
  obstacle: {
    title: 'Nie da się cofnąć w całości',
    text: (step: string, name: string) => `Krok „${step}”: wpis ${name} zmieniono później.`,
    later: (who: string, when: string, what: string) => `Późniejsza zmiana: ${what} (${who}, ${when}).`,
    laterUnknown: 'Wpis jest inny, niż był po tym kroku.',
    counts: (inTheWay: number, of: number) =>
      of === 1
        ? 'Niczego jeszcze nie cofnięto w tym kroku.'
        : `Zmienionych później: ${inTheWay.toLocaleString('pl')} z ${plural(of, entries)}. Niczego jeszcze nie cofnięto w tym kroku.`,
    open: 'Otwórz wpis',
    fitting: 'Cofnij tylko to, co się da',
    skip: 'Zostaw ten krok bez cofania',
    skipHint: 'Krok zniknie z listy cofania, a to, co zrobił, zostanie.',
  },
  trash: {
    empty: 'Opróżnij kosz…',
    emptyTitle: 'Opróżnić kosz?',
    emptyText: (what: string) =>
      `Z kosza znikną: ${what}. Historia ich zmian zostanie w dzienniku, a opróżnienie można cofnąć (Ctrl+Z).`,
    emptyMore: 'Jeżeli dane trzeba zniszczyć (np. po upływie okresu przechowywania), użyj „Usuń dane trwale…”.',
    emptyRun: 'Opróżnij kosz',
    erase: (count: number) => `Usuń trwale zaznaczone (${count})…`,
    due: (count: number) => `Do zniszczenia: ${plural(count, entries)}`,
    dueHelp:
      'Minął okres przechowywania tych wpisów. Program niczego nie usuwa sam: sprawdź je, zaznacz i usuń trwale albo zostaw.',
    dueSince: (field: string, day: string, until: string) => `${field}: ${day}; przechowywano do ${until}`,
    inTrash: 'W koszu',
    select: 'Zaznacz wszystkie do zniszczenia',
  },
  erase: {
    title: 'Usunąć dane trwale?',
    what: (count: number) => `Dotyczy: ${plural(count, entries)}.`,
    mode: 'Co usunąć',
    modePersonal: 'Dane osobowe: pola prywatne i szczególnie chronione',
    modeFields: 'Wybrane pola',
    modeAll: 'Całe wpisy ze wszystkimi polami',
    nonePersonal: 'Ten rejestr nie ma pól oznaczonych jako dane osobowe.',
    fields: 'Pola',
    reason: 'Powód lub podstawa (zostanie w dzienniku, bez danych osobowych)',
    reasonMissing: 'Podaj powód albo podstawę prawną.',
    consequences: [
      'Wartości znikną z wpisów, z historii zmian, ze szkiców i z wyszukiwarki. Tego nie można cofnąć.',
      'W dzienniku zostanie, kto, kiedy, które pola, ilu wpisów i dlaczego usunął.',
      'Następne kopie zapasowe nie będą już zawierać tych danych.',
    ],
    duties: 'Co urząd musi jeszcze zrobić sam',
    dutiesList: [
      'Zniszczyć lub zastąpić wcześniejsze kopie zapasowe i pakiety, które zawierają te dane.',
      'Usunąć zapisane i wydrukowane dokumenty oraz pliki, z których dane pochodziły.',
      'Usunąć te dane na innych stanowiskach, jeżeli rejestr był tam zabierany.',
      'Wyczyścić lub zniszczyć dysk, gdy ten komputer kończy służbę: w plikach bazy ślad usuniętych danych może zostać do czasu, aż system je uporządkuje.',
    ],
    confirm: (count: number) => `Rozumiem, że tego nie można cofnąć (${plural(count, entries)})`,
    run: 'Usuń trwale',
    done: (count: number) => `Usunięto trwale dane: ${plural(count, entries)}. Operacja jest w dzienniku.`,
    filesLeft: (why: string) =>
      `Danych nie ma już w programie, ale pliki załączników zostały na dysku: ${why} Usuń je, gdy dysk na to pozwoli: Ustawienia, Załączniki, „Znajdź niepotrzebne pliki”.`,
    nothing: 'Nie było czego usunąć: wybrane pola są i zawsze były puste.',
  },
} as const

/** Shape of the catalogue: texts may differ, keys and parameters may not. */
export type HistoryText = Shape<typeof historyPl>
type Shape<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : { readonly [K in keyof T]: Shape<T[K]> }
