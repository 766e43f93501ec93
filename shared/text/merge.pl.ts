import type { MergeTally } from '../engine/merge/summary'
import type { Plural } from '../core/words/plural'

const rules = new Intl.PluralRules('pl')
function plural(count: number, forms: Plural): string {
  const category = rules.select(count)
  const form = category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many
  return `${count.toLocaleString('pl')} ${form}`
}
const entries: Plural = { one: 'wpis', few: 'wpisy', many: 'wpisów' }
const conflicts: Plural = { one: 'konflikt', few: 'konflikty', many: 'konfliktów' }
const numbers: Plural = { one: 'numer', few: 'numery', many: 'numerów' }
const files: Plural = { one: 'załącznik', few: 'załączniki', many: 'załączników' }

/** Polish texts of working on two machines. */
export const mergePl = {
  title: 'Praca na dwóch komputerach',
  navigation: 'Dwa komputery',
  intro:
    'Pakiet to plik z wpisami, ich historią i załącznikami. Zabierz go na laptop do sali obrad albo przekaż na drugie stanowisko, a potem przyjmij z powrotem. Kolejność pakietów i zegary komputerów nie mają znaczenia; ten sam pakiet można przyjąć drugi raz, nic się wtedy nie zmieni.',
  take: {
    title: 'Zabierz ze sobą',
    text: 'Zapisuje pakiet z wybranymi rejestrami. Tutaj niczego nie zmienia i niczego nie blokuje: na obu komputerach można pracować dalej.',
    registers: 'Które rejestry?',
    all: 'Wszystkie',
    passphrase: 'Hasło pakietu (nieobowiązkowe)',
    passphraseHint: (shortest: number) =>
      `Co najmniej ${shortest} znaków, np. cztery przypadkowe słowa. Pakiet z hasłem otworzy tylko ten, kto je zna. Zgubionego hasła nikt nie odzyska: zapisz je, zanim zabierzesz pakiet.`,
    again: 'Powtórz hasło',
    tooShort: (shortest: number) => `Hasło jest za krótkie: potrzeba co najmniej ${shortest} znaków.`,
    different: 'Hasła się różnią. Wpisz oba jeszcze raz.',
    save: 'Zapisz pakiet…',
    nothing: 'Nie ma jeszcze czego zabrać: w tej bazie nie było żadnego wpisu.',
    noneChosen: 'Zaznacz co najmniej jeden rejestr.',
    preparing: 'Przygotowywanie pakietu…',
    writing: (done: string, of: string) =>
      of === '0' ? 'Zbieranie wpisów…' : `Zapisano ${done} z ${of} wierszy i plików.`,
    carries: (count: number) => `W pakiecie: ${plural(count, entries)} z historią.`,
    done: (name: string, count: number) => `Zapisano pakiet ${name}: ${plural(count, entries)}.`,
    missing: (count: number) =>
      `Nie ma na dysku, więc nie trafiło do pakietu: ${plural(count, files)}. Wpisy, które ich używają, są w pakiecie.`,
    fileName: (day: string) => `Pakiet Kancelaria Rady ${day}`,
  },
  bring: {
    title: 'Przyjmij pakiet',
    text: 'Pokazuje najpierw, co jest w pakiecie i co się zmieni. Zmiany, które się nie kłócą, łączą się same, pole po polu; o każdy konflikt program zapyta. Wszystko jest jednym poleceniem, które cofa Ctrl+Z.',
    recordsOnly:
      'Pakiet przenosi wpisy z historią i załącznikami. Ustawień, widoków i niezapisanych szkiców nie zmienia; ustawienia urzędu przejmuje tylko pusty program, w którym ich jeszcze nie ma.',
    pick: 'Wybierz pakiet…',
    opening: 'Sprawdzanie pakietu…',
    reading: 'Czytanie pakietu…',
    comparing: 'Porównywanie z wpisami na tym komputerze…',
    passphraseTitle: 'Pakiet jest zabezpieczony hasłem',
    passphrase: 'Hasło pakietu',
    open: 'Otwórz',
    wrongPassphrase: 'To nie to hasło. Wpisz je jeszcze raz; uważaj na wielkie litery i spacje.',
    newIdentity: 'Ten komputer pracuje dalej pod nową tożsamością',
    problems: {
      otherOffice: (office: string) =>
        `Ten pakiet pochodzi z innej bazy${office === '' ? '' : ` (${office})`}, która nie ma z tą wspólnego początku. Połączenie podwoiłoby wpisy, dlatego program go nie przyjął; niczego nie zmieniono. Jeżeli to rejestr prowadzony dotąd osobno, zapisz go tam jako XLSX i wczytaj importem.`,
      sameWorkstation:
        'Pakiet zawiera pracę zapisaną pod tożsamością tego komputera, której tu nie ma: folder z danymi skopiowano na drugi komputer albo przywrócono obraz dysku. Nic nie przepadło i niczego nie zmieniono. Żeby przyjąć pakiet, ten komputer musi pracować dalej pod nową tożsamością; wpisy i dziennik pozostają bez zmian.',
      sameCommand:
        'Na dwóch komputerach o tej samej tożsamości zapisano w tej samej chwili dwie różne operacje, a dziennik może zawierać tylko jedną z nich. Niczego nie zmieniono. Porównaj oba komputery i przepisz różniące się wpisy ręcznie.',
      backup:
        'To jest kopia zapasowa, nie pakiet. Przywróć ją na ekranie kopii zapasowych albo zapisz pakiet na drugim komputerze. Niczego nie zmieniono.',
      newer: (theirs: number, ours: number) =>
        `Pakiet zapisał nowszy program (wersja danych ${theirs}; ten program zna ${ours}). Zainstaluj na tym komputerze tę samą wersję programu. Niczego nie zmieniono.`,
      older: (theirs: number, ours: number) =>
        `Pakiet zapisał starszy program (wersja danych ${theirs}; tutaj jest ${ours}). Zainstaluj na drugim komputerze tę samą wersję programu i zapisz pakiet jeszcze raz. Niczego nie zmieniono.`,
      unreadable: (table: string) =>
        `Pakietu nie da się odczytać (część „${table}”). Zapisz go na drugim komputerze jeszcze raz. Niczego nie zmieniono.`,
      altered:
        'Pakiet nie zgadza się ze swoimi pieczęciami: uszkodził się po drodze albo ktoś go zmienił. Program go nie przyjął; niczego nie zmieniono. Zapisz pakiet na drugim komputerze jeszcze raz, a jeżeli to nie pomoże, sprawdź tam dziennik zmian („Sprawdź dziennik”).',
      attachments:
        'Nie udało się przejąć załączników z pakietu. Wpisów nie zmieniono. Sprawdź, czy na dysku jest miejsce, i przyjmij pakiet jeszcze raz.',
    },
    inside: 'Co jest w pakiecie',
    from: 'Od kogo',
    nobody: '(nie podano)',
    at: 'Zapisano',
    office: 'Urząd',
    registers: 'Rejestry',
    files: 'Załączniki',
    changes: 'Co się zmieni',
    nothing: 'W pakiecie nie ma niczego, czego tu jeszcze nie było. Nie ma czego przyjmować.',
    firstOf: (office: string) =>
      `Ten program miał już dane, choć teraz nie ma w nim wpisów, a pakiet pochodzi z innej bazy${office === '' ? '' : `: ${office}`}.`,
    unnamed: (office: string) =>
      office === ''
        ? 'Pakiet nie mówi, którego urzędu są te dane. Sprawdź, czy to pakiet twojego urzędu: jego zawartość stanie się danymi tego programu.'
        : `To pakiet urzędu „${office}”, a w tym programie nie podano jeszcze nazwy urzędu. Sprawdź, czy to twój urząd: zawartość pakietu stanie się danymi tego programu.`,
    isOurs: (office: string) =>
      office === '' ? 'Tak, to pakiet mojego urzędu' : `Tak, to pakiet mojego urzędu (${office})`,
    first: 'W tym programie nie ma jeszcze wpisów: zawartość pakietu stanie się jego danymi.',
    tally: (tally: MergeTally): readonly string[] => [
      ...(tally.added === 0 ? [] : [`dodane: ${tally.added.toLocaleString('pl')}`]),
      ...(tally.edited === 0 ? [] : [`zmienione: ${tally.edited.toLocaleString('pl')}`]),
      ...(tally.trashed === 0 ? [] : [`do kosza: ${tally.trashed.toLocaleString('pl')}`]),
      ...(tally.restored === 0 ? [] : [`przywrócone: ${tally.restored.toLocaleString('pl')}`]),
      ...(tally.removed === 0 ? [] : [`usunięte: ${tally.removed.toLocaleString('pl')}`]),
      ...(tally.conflicts === 0 ? [] : [plural(tally.conflicts, conflicts)]),
    ],
    onlyHistory: 'Wpisy wyglądają tu już tak samo; dojdzie tylko ich historia.',
    clashes: (count: number) =>
      `Po przyjęciu różne wpisy miałyby ten sam numer (${count.toLocaleString('pl')}): zwykle oba komputery nadały kolejny. Zmień jeden z nich przed przyjęciem albo po nim; do tego czasu lista i kontrola danych wskazują oba.`,
    moreNumbers: (count: number) => `… i jeszcze ${plural(count, numbers)}.`,
    which: 'Które wpisy i pola',
    more: (count: number) => `… i jeszcze ${plural(count, entries)}.`,
    addedWord: 'nowy wpis',
    acceptHistory: 'Przyjmij samą historię',
    doneHistory: 'Przyjęto historię z pakietu. Wpisy wyglądają jak dotąd.',
    accept: (count: number) => `Przyjmij: ${plural(count, entries)}`,
    undecided: (count: number) => `Do rozstrzygnięcia: ${plural(count, conflicts)}`,
    stale: 'W tym czasie coś tu zmieniono, więc program porównał pakiet jeszcze raz. Twoje rozstrzygnięcia zostały.',
    done: (count: number) => `Przyjęto pakiet: ${plural(count, entries)}. Ctrl+Z cofa całość.`,
    other: 'Wybierz inny pakiet…',
  },
  conflict: {
    heading: (index: number, of: number) => `Konflikt ${index} z ${of}`,
    list: 'Konflikty',
    field: 'Pole',
    question: 'Co ma zostać?',
    hint: 'Strzałki wybierają, Enter przechodzi do następnego.',
    mine: 'Moje (ten komputer)',
    theirs: 'Z pakietu',
    value: 'Inna wartość',
    before: 'Przed zmianami',
    empty: '(puste)',
    erased: '(usunięto trwale)',
    erasedHint: 'Jedna strona usunęła tę wartość trwale. Wybór drugiej strony zapisze ją na nowo, także w dzienniku.',
    masked: '(ukryte w trybie sali obrad)',
    by: (who: string, at: string) => `${who}, ${at}`,
    somebody: 'nie podano imienia',
    presence: { live: 'Wpis zostaje', trashed: 'Wpis w koszu', absent: 'Wpis usunięty' },
    deleted: 'Jedna strona wpis usunęła, druga w tym czasie go zmieniła.',
    edits: 'Zmieniono',
    previous: 'Poprzedni',
    next: 'Następny',
    decided: 'rozstrzygnięty',
    open: 'do rozstrzygnięcia',
    allMine: 'Wszystkie pozostałe: moje',
    allTheirs: 'Wszystkie pozostałe: z pakietu',
    progress: (decided: number, of: number) => `Rozstrzygnięto ${decided} z ${of}.`,
  },
  /** What a workstation stated when it began; nothing was taken in. */
  beginning: {
    restored: 'dane przywrócone z kopii zapasowej: zapisano, co było wiadome',
    renamed: 'nowa tożsamość tego komputera: zapisano, co było wiadome',
  },
  command: (from: string, count: number) =>
    `przyjęcie pakietu${from === '' ? '' : ` (${from})`}: ${plural(count, entries)}`,
}

export type MergeText = typeof mergePl
