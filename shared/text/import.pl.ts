import { formatDay } from '../core/calendar/days'
import type { DayNote } from '../core/calendar/readDay'
import type { Places, RowReason, RowState, RowWarning } from '../engine/import/planTypes'
import type { CellWarning } from '../engine/import/cellReading'
import type { Done, ReportLine } from '../engine/import/report'
import type { Delimiter, Encoding, FileFailure, FileProblem, OtherKind } from '../engine/import/table'
import { checksPl } from './checks.pl'
import { toRoman } from '../core/actNumbers/roman'

/** What messages need to name things: labels of fields, and what records are called. */
export interface ImportNames {
  readonly field: (id: string) => string
  readonly record: (id: string) => string
}

const kinds: Readonly<Record<OtherKind, string>> = {
  pdf: 'plikiem PDF',
  xls: 'skoroszytem starego Excela (.xls)',
  docx: 'dokumentem Worda (.docx)',
  doc: 'dokumentem starego Worda (.doc)',
  odt: 'dokumentem LibreOffice (.odt)',
  zip: 'archiwum ZIP bez arkusza',
  archive: 'archiwum (spakowanym plikiem)',
  image: 'obrazem',
  html: 'stroną internetową (HTML)',
  xml: 'plikiem XML',
  rtf: 'dokumentem RTF',
  protected: 'plikiem zabezpieczonym hasłem',
  binary: 'plikiem, który nie jest tekstem ani arkuszem',
}

const steps: Partial<Readonly<Record<OtherKind, string>>> = {
  pdf: 'Z plików PDF program czyta raporty i wykazy głosowań z systemów do obsługi rady, o ile mają tekst, a nie skan. Inną tabelę skopiuj do Excela i zapisz jako XLSX.',
  xls: 'Otwórz go w Excelu, zapisz jako „Skoroszyt programu Excel (.xlsx)” i wybierz ponownie.',
  html: 'Otwórz go w Excelu, zapisz jako „Skoroszyt programu Excel (.xlsx)” i wybierz ponownie.',
  protected: 'Otwórz go w Excelu, usuń hasło, zapisz i wybierz ponownie.',
  zip: 'Rozpakuj go i wybierz plik CSV, XLSX, ODS, JSON lub DOCX.',
  archive: 'Rozpakuj go i wybierz plik CSV, XLSX, ODS, JSON lub DOCX.',
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('pl')} MB`
const list = (items: readonly (string | number)[]): string => {
  const first = items.slice(0, 5).join(', ')
  return items.length > 5 ? `${first} i inne (${items.length})` : first
}

function places({ rows, records }: Places, names: ImportNames): string {
  const parts: string[] = []
  if (rows.length > 0) parts.push(`${rows.length === 1 ? 'wiersz' : 'wiersze'} ${list(rows)}`)
  if (records.length > 0) parts.push(`w rejestrze: ${list(records.map(names.record))}`)
  return parts.join('; ')
}

function dayNote(note: DayNote): string {
  switch (note.code) {
    case 'noSuchDay':
      return 'nie ma takiego dnia'
    case 'dayAndMonthSwapped':
      return `nie ma takiego miesiąca; może to ${formatDay(note.perhaps)} z zamienionym dniem i miesiącem`
    case 'notADate':
      return 'to nie jest data'
    case 'unlikelyYear':
    case 'twoDigitYear':
      return `rok ${note.year}`
  }
}

/** Polish texts of the import: one function per family of codes. Each says what is wrong, where, and what next. */
export const importPl = {
  /** Why a file was not read, and the next step. Nothing was changed. */
  failure(failure: FileFailure, name: string): string {
    switch (failure.code) {
      case 'empty':
        return `W pliku „${name}” nie ma żadnych danych. Sprawdź, czy to właściwy plik.`
      case 'otherKind':
        return `„${name}” jest w rzeczywistości ${kinds[failure.really]}, a nie tabelą. ${steps[failure.really] ?? 'Wybierz plik CSV, XLSX lub ODS.'}`
      case 'tooLarge':
        return `Plik „${name}” po rozpakowaniu przekracza ${megabytes(failure.limit)}. Podziel go na mniejsze pliki, np. po jednym na kadencję.`
      case 'damagedArchive':
        return `Plik „${name}” jest uszkodzony i nie da się go odczytać. Otwórz go w Excelu, zapisz na nowo i wybierz ponownie.`
      case 'damagedJson':
        return `Plik „${name}” zaczyna się jak JSON, ale jest uszkodzony albo urwany. Niczego nie wczytano. Pobierz go jeszcze raz i wybierz ponownie.`
      case 'unexpected':
        return `Nie udało się odczytać pliku „${name}”. Zapisz go na nowo jako CSV lub XLSX i wybierz ponownie.`
    }
  },
  /** What is to be said about the file as a whole. */
  problem(problem: FileProblem): string {
    switch (problem.code) {
      case 'damagedText':
        return `Litery uszkodzone przez złe kodowanie (komórki: ${problem.cells}, pierwsza w wierszu ${problem.firstRow}). Tekst przyjęto bez zmian; jeśli masz plik sprzed uszkodzenia, użyj jego.`
      case 'unbalancedQuote':
        return `Wiersz ${problem.row}: cudzysłów bez pary. Wiersz przyjęto razem z cudzysłowem; sprawdź go.`
      case 'extraCells':
        return `Więcej komórek niż nagłówków w wierszach: ${list(problem.rows)}. Nadmiarowe stoją w kolumnach bez nazwy.`
      case 'formulaError':
        return `Wiersz ${problem.row}, kolumna ${problem.column}: formuła zakończyła się błędem ${problem.text}${problem.cells > 1 ? ` (takich komórek: ${problem.cells})` : ''}. Ten tekst przyjęto zamiast wyniku.`
      case 'formulaWithoutResult':
        return `Formuły bez zapisanego wyniku (komórki: ${problem.cells}, pierwsza ${problem.cell}) wczytano jako puste. Otwórz plik w Excelu, zapisz i wybierz ponownie.`
      case 'mergedCells':
        return `Komórki scalone na kilka wierszy (${list(problem.ranges)}; razem: ${problem.count}): ich treść wczytano do każdego z tych wierszy.`
      case 'partDates':
        return `Komórki pokazują tylko część daty (liczba: ${problem.cells}, pierwsza ${problem.cell}: „${problem.text}”, w pliku ${formatDay(problem.day)}). Excel mógł zamienić w datę numer, np. 12/2024. Wczytano to, co widać; sprawdź je.`
      case 'datesAmongTexts':
        return `Kolumna ${problem.column}: wśród innych tekstów są daty (komórki: ${problem.cells}, pierwsza ${problem.cell}: „${problem.text}”). Excel mógł zamienić w datę numer. Wczytano to, co widać; sprawdź je.`
      case 'shownOtherwise':
        return `Komórki, które pokazują mniej, niż zawierają (liczba: ${problem.cells}, pierwsza ${problem.cell}: widać „${problem.shown}”): wczytano pełną wartość „${problem.text}”.`
      case 'longNumbers':
        return `Liczby dłuższe niż 15 cyfr (komórki: ${problem.cells}, pierwsza ${problem.cell}): Excel nie pamięta ich ostatnich cyfr. Sprawdź je w źródle.`
      case 'hiddenRows':
        return `Ukryte wiersze z danymi: ${list(problem.rows)}. ${problem.areTaken ? 'Zostaną wczytane jak pozostałe.' : 'Nie zostaną wczytane, chyba że zaznaczysz „Wczytaj też ukryte wiersze”.'}`
      case 'hiddenColumns':
        return `Ukryte kolumny z danymi: ${list(problem.columns)}. Wczytano je jak pozostałe; niepotrzebne pomiń poniżej.`
      case 'hiddenSheets':
        return `Ukryte arkusze z danymi: ${list(problem.names)}. Nie wczytano ich; możesz je wybrać z listy.`
      case 'hiddenSheetRead':
        return `Wczytano arkusz „${problem.names.join(', ')}”, który w pliku jest ukryty.`
      case 'sheetsWithoutCells':
        return `Arkusze bez komórek (wykresy) pominięto: ${list(problem.names)}.`
      case 'strayBlanks':
        return `Daleko od tabeli stoi pusty znak (komórka ${problem.cell}). Pominięto go.`
      case 'farCells':
        return `Daleko od tabeli stoją dane, których nie wczytano (liczba: ${problem.cells}, od ${problem.cell}). Jeśli są potrzebne, przenieś je w Excelu bliżej tabeli i wybierz plik ponownie.`
      case 'unseenCharacters':
        return `Z tekstów usunięto znaki, których nie widać, np. miękkie łączniki i znaki sterujące, a łączniki nierozdzielające zamieniono na zwykłe (komórki: ${problem.cells}, pierwsza w wierszu ${problem.firstRow}).`
      case 'wrappedTexts':
        return `Zapis ="…", którym CSV oznacza tekst, wczytano jako sam tekst (komórki: ${problem.cells}, pierwsza w wierszu ${problem.firstRow}).`
      case 'guardsRemoved':
        return `Zdjęto apostrof, którym ten program chroni w CSV teksty podobne do formuł (komórki: ${problem.cells}, pierwsza w wierszu ${problem.firstRow}).`
      case 'moreUnbalancedQuotes':
        return `Cudzysłów bez pary mają też inne wiersze (${problem.rows}). Przyjęto je razem z cudzysłowem.`
      case 'namesLeftOut':
        return `Plik ma za dużo różnych nazw pól. Pominięto najrzadsze (${problem.count}): ${problem.names.join(', ')}.`
      case 'outsideList':
        return `Poza listą wpisów plik zawiera: ${list(problem.names)}. Tych danych nie wczytano.`
      case 'unreadVotes':
        return `Głosowania zapisane w raporcie inaczej niż pozostałe: ${list(problem.numbers)}. Nie wczytano ich; wpisz je ręcznie.`
      case 'olderVersions':
        return `Plik ma po kilka wersji tych samych wpisów. Z każdego takiego wpisu (${list(problem.names)}) wzięto najnowszą; starszych wersji nie wczytano (${problem.older}).`
      case 'versionsByPlace':
        return `Nic w pliku nie mówi, która wersja wpisu jest najnowsza (${list(problem.names)}). Wzięto ostatnią z kolei; sprawdź te wpisy.`
      case 'fieldsOfOlder':
        return `Tylko starsze wersje, których nie wczytano, mają pola: ${list(problem.names)}.`
      case 'pendingChanges':
        return `W dokumencie Worda są zmiany, których nikt nie przyjął ani nie odrzucił (śledzenie zmian): ${problem.rows.length === 1 ? 'wiersz' : 'wiersze'} tabeli ${list(problem.rows)}. Przeczytano tekst sprzed zmian. Jeśli mają wejść, przyjmij je w Wordzie, zapisz i wybierz plik ponownie.`
      case 'pendingRows':
        return `Nieprzyjęte wiersze wstawione ze śledzeniem zmian: ${problem.rows}. Nie wczytano ich; przyjmij je w Wordzie, jeśli mają wejść.`
      case 'changedHeadings':
        return `W dokumencie zmieniono nagłówki: ${problem.headings.map(({ place, written, printed }) => `${place}. z kolei „${written}” zamiast „${printed}”`).join('; ')}. Kolumny rozpoznano mimo to; nazw pól taki plik nie zmienia.`
      case 'otherTables':
        return `Dokument ma też inne tabele (${problem.tables}). Wczytano największą.`
      case 'otherSheets':
        return `Plik ma też inne arkusze z danymi: ${problem.names.join(', ')}. Wczytano jeden; pozostałe możesz wybrać z listy.`
    }
  },
  /** What is to be said about a cell. */
  cell(warning: CellWarning): string {
    switch (warning.code) {
      case 'dateUnread':
        return `Nie odczytano daty (${dayNote(warning.note)}). Tekst zostaje w polu do poprawienia.`
      case 'unlikelyYear':
        return `Rok ${warning.year} jest mało prawdopodobny. Datę przyjęto; sprawdź ją.`
      case 'twoDigitYear':
        return `Rok zapisano dwiema cyframi; przyjęto ${warning.year}.`
      case 'amountUnread':
        return 'Nie odczytano kwoty. Tekst zostaje w polu do poprawienia.'
      case 'amountRounded':
        return 'Kwotę zaokrąglono do pełnego grosza.'
      case 'integerUnread':
        return 'To nie jest liczba całkowita. Tekst zostaje w polu do poprawienia.'
      case 'booleanUnread':
        return 'To nie jest „tak” ani „nie”. Tekst zostaje w polu do poprawienia.'
      case 'choiceUnread':
        return 'Tej wartości nie ma na liście. Tekst zostaje w polu; wybierz wartość z listy.'
      case 'numberShape':
        return 'Nie rozpoznano części numeru. Numer przyjęto tak, jak jest zapisany.'
      case 'rowsUnread':
        return 'To nie jest lista wierszy w zapisie JSON. Tekst zostaje w polu do poprawienia.'
      case 'namesUnknown':
        return `Nie przyjęto danych, na które nie ma pola: ${warning.names}.`
      case 'dayForNumber':
        return 'To data, a tu powinien być numer. Arkusz mógł zamienić w datę numer, np. 12/2024. Wczytano to, co widać; sprawdź w źródle.'
      case 'textCheck':
        return `${checksPl.text(warning)} Przyjęto bez zmian.`
      case 'caseSignShape':
        return 'To nie wygląda na znak sprawy. Przyjęto bez zmian.'
      case 'damagedText':
        return 'Litery uszkodzone przez złe kodowanie. Przyjęto bez zmian; popraw ręcznie.'
      case 'cutText':
        return `Tekst urywa się na ${warning.length}. znaku, jak inne w tej kolumnie: mógł zostać ucięty przy zapisie pliku.`
      case 'allCapitals':
        return 'Tekst jest pisany samymi wielkimi literami. Przyjęto bez zmian.'
      case 'saysNone':
        return 'Tekst mówi, że numeru nie nadano. Pole zostaje puste, a wpis jest oznaczony jako taki bez numeru.'
      case 'trimmed':
        return 'Pominięto odstępy przed tekstem lub po nim.'
      case 'keptReadable':
        return 'Tekstu z pliku nie odczytano, a wpis ma już wartość. Wartość wpisu zostaje.'
      case 'linkNotFound':
        return `Nie ma wpisu o numerze lub nazwie „${warning.written}”. Zapisano bez powiązania.`
      case 'linkAmbiguous':
        return `Numer lub nazwę „${warning.written}” ma kilka wpisów. Zapisano bez powiązania; wybierz wpis ręcznie.`
      case 'mappedWord':
        return `„${warning.written}” przyjęto jako „${warning.label}”.`
      case 'mappedAnswer':
        return `„${warning.written}” przyjęto jako „${warning.value ? 'tak' : 'nie'}”.`
      case 'timeLeftOut':
        return 'Przyjęto sam dzień, bez godziny.'
      case 'dayInPoland':
        return 'Chwilę zapisano z przesunięciem czasu; przyjęto dzień, który był wtedy w Polsce.'
      case 'amountNoise':
        return 'Pominięto dalekie cyfry po przecinku: to ślad zapisu w arkuszu, nie części grosza.'
      case 'split':
        return 'Jedną komórkę rozdzielono na kilka pozycji.'
      case 'personNotFound':
        return `Nie ma osoby o nazwisku „${warning.written}”. Głos zapisano pod nazwiskiem z pliku; osobę można wskazać w formularzu wpisu.`
      case 'personAmbiguous':
        return `Nazwisko „${warning.written}” ma kilka osób. Głos zapisano pod nazwiskiem z pliku; osobę można wskazać w formularzu wpisu.`
      case 'personNotThen':
        return `„${warning.written}”: w tym dniu osoba nie miała mandatu albo nie należała do tego gremium. Głos zapisano pod nazwiskiem z pliku; sprawdź daty mandatu.`
      case 'nameParted':
        return warning.surnameFirst
          ? 'Komórkę z imieniem i nazwiskiem rozdzielono: pierwszy wyraz to nazwisko, pozostałe to imiona.'
          : 'Komórkę z imieniem i nazwiskiem rozdzielono: ostatni wyraz to nazwisko, pozostałe to imiona.'
      case 'filledByHeading':
        return `Z nagłówka kolumny dopisano: ${warning.values}.`
    }
  },
  /** What is to be said about all cells of a column that are alike. */
  group(warning: CellWarning): string {
    switch (warning.code) {
      case 'linkNotFound':
        return 'Nie ma wpisów o tych numerach lub nazwach. Zapisano je bez powiązania, tak jak w pliku.'
      case 'linkAmbiguous':
        return 'Te numery lub nazwy ma po kilka wpisów. Zapisano je bez powiązania; wybierz wpisy ręcznie.'
      case 'dateUnread':
        return warning.note.code === 'dayAndMonthSwapped'
          ? 'Nie odczytano daty: nie ma takiego miesiąca, może zamieniono dzień z miesiącem. Tekst zostaje w polu do poprawienia.'
          : importPl.cell(warning)
      default:
        return importPl.cell(warning)
    }
  },
  /** What is to be said about a row. */
  row(warning: RowWarning, names: ImportNames): string {
    switch (warning.code) {
      case 'sameEntry':
        return warning.rows.length === 0
          ? `Wiersz ma ukryte znaczniki kilku wpisów (${list(warning.records.map(names.record))}); może w Wordzie scalono wiersze. Wskaż, którego wpisu dotyczy.`
          : `Ten sam wydrukowany wpis (${list(warning.records.map(names.record))}) stoi też w wierszach: ${list(warning.rows)}; może skopiowano wiersz w Wordzie. Wskaż, który wiersz jest poprawką, a który nowym wpisem.`
      case 'repeatedKey':
        return `„${warning.key}” już występuje (${places(warning, names)}). Ten wiersz to osobny, nowy wpis; sprawdź, który numer jest właściwy.`
      case 'severalRecords':
        return `„${warning.key}” ma w rejestrze kilka wpisów: ${list(warning.records.map(names.record))}. Wiersz będzie nowym wpisem, chyba że wskażesz, który z nich zmienić.`
      case 'dateOrder':
        return checksPl.order(names.field(warning.then), names.field(warning.first))
      case 'repeatedValue':
        return `${names.field(warning.field)} „${warning.value}” już występuje (${places(warning, names)}). Przyjęto bez zmian; sprawdź, czy to nie ta sama pozycja.`
      case 'requiredMissing':
        return `Brakuje: ${warning.fields.map(names.field).join(', ')}. Wpis trafi do widoku „Do uzupełnienia”.`
      case 'sameCounter':
        return `Kolejny numer ${warning.ordinal} nosi też inny akt (${places(warning, names)}).`
      case 'dateBeforePrevious':
        return `Data jest wcześniejsza niż data poprzedniego numeru ${warning.ordinal} (${formatDay(warning.previousDate)}; ${places(warning, names)}).`
      case 'gap':
        return warning.from === warning.to
          ? `Przed tym numerem brakuje numeru ${warning.from}.`
          : `Przed tym numerem brakuje numerów ${warning.from}–${warning.to}.`
      case 'wrongTerm':
        return `Numer wskazuje kadencję ${toRoman(warning.term)}, a data przypada w kadencji ${toRoman(warning.expected)}.`
      case 'wrongSession':
        return warning.reason === 'otherDate'
          ? `Inne akty sesji ${toRoman(warning.session)} mają datę ${formatDay(warning.usual)}.`
          : `Sesja ${toRoman(warning.session)} nie pasuje do kolejności: sesja ${toRoman(warning.other)} odbyła się ${formatDay(warning.usual)}.`
      case 'notCounted':
        return `Rok ${warning.year} jest nieprawdopodobny, a nic innego nie wskazuje miejsca numeru: wiersz pominięto w numeracji.`
      case 'yearMismatch':
        return `Rok w numerze (${warning.year}) nie zgadza się z rokiem daty (${warning.dateYear}).`
    }
  },
  reasons: {
    empty: 'pusty wiersz',
    heading: 'powtórzony wiersz nagłówków',
    chosen: 'pominięty na życzenie',
    hidden: 'wiersz ukryty w arkuszu',
    totals: 'wiersz podsumowania na końcu pliku',
    sameEntry: 'ten sam wydrukowany wpis stoi w kilku wierszach; zdecyduj, który jest poprawką',
    entryGone: 'wpisu, z którego wydrukowano wiersz, nie ma już w rejestrze (usunięto go lub scalono)',
    nameless: 'nie ma ani numeru, ani tytułu; wpisu nie dałoby się odnaleźć',
  } satisfies Record<RowReason, string>,
  done: {
    taken: 'przyjęto',
    takenWithWarning: 'przyjęto z ostrzeżeniem',
    keptOld: 'zostawiono wartość wpisu',
    notTaken: 'nie przyjęto',
  } satisfies Record<Done, string>,
  rowStates: {
    new: 'nowy',
    update: 'zmieni wpis',
    unchanged: 'bez zmian',
    skipped: 'pominięty',
    error: 'błąd',
  } satisfies Record<RowState, string>,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 (z BOM)',
    'windows-1250': 'Windows-1250',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (BE)',
  } satisfies Record<Encoding, string>,
  delimiters: { ';': 'średnik', ',': 'przecinek', '\t': 'tabulator', '|': 'kreska pionowa' } satisfies Record<
    Delimiter,
    string
  >,
  /** Why a line is in the report. */
  why({ why }: ReportLine, names: ImportNames): string {
    switch (why.kind) {
      case 'cell':
        return importPl.cell(why.warning)
      case 'row':
        return importPl.row(why.warning, names)
      case 'reason':
        return importPl.reasons[why.reason]
      case 'file':
        return importPl.problem(why.problem)
      case 'group':
        return `${importPl.group(why.warning)} (komórki: ${why.count})`
      case 'columnSkipped':
        return 'Kolumny nie przypisano do żadnego pola.'
    }
  },
  reportHeadings: {
    row: 'Wiersz',
    column: 'Kolumna',
    text: 'Tekst w pliku',
    done: 'Co zrobiono',
    why: 'Dlaczego',
  },
}

/** Texts of the import in any language. */
export type ImportText = typeof importPl
