import type { Shape } from '../core/words/shape'

/** Words of printing, and of what a list can be saved or sent as. */
export const printingPl = {
  title: 'Drukuj',
  what: 'Co wydrukować',
  list: (entries: string) => `listę, jak na ekranie (${entries})`,
  card: 'kartę otwartego wpisu',
  run: 'Drukuj…',
  pdf: 'Podgląd PDF',
  preparing: (done: string, of: string) => `Przygotowano ${done} z ${of}`,
  printed: 'Dokument przekazano do drukarki.',
  shown: 'Dokument PDF jest otwarty w osobnym oknie. Stamtąd można go wydrukować albo zapisać.',
  stopped: 'Drukowanie przerwano.',
  tooMany: (most: string) =>
    `Tak długiej listy nie da się wydrukować wprost: naraz najwyżej ${most} wpisów. Zawęź listę filtrem albo zapisz ją jako Word (Ctrl+E).`,
  elsewhere:
    'Wydrukować można listę rejestru, kartę otwartego wpisu i arkusz tygodnia z pulpitu. Przejdź tam i naciśnij Ctrl+P.',
  year: 'Rok',
  yearAll: 'wszystkie wpisy listy',
  yearHint: (field: string) => `Rejestr jednego roku według pola „${field}”; filtry listy nadal działają.`,
  columns: 'Kolumny',
  columnsView: 'jak na liście',
  columnsAll: 'wszystkie pola rejestru',
  openSaved: 'Otwórz po zapisaniu',
  copy: 'Kopiuj do e-maila',
  copied: (entries: string) => `Skopiowano: ${entries}. Wklej je w wiadomości (Ctrl+V).`,
  copyFailed: 'Nie udało się skopiować: system nie oddał schowka. Spróbuj ponownie albo zapisz plik.',
  check: {
    open: 'Sprawdź wydruk…',
    title: 'Sprawdź wydruk',
    intro:
      'Pod wydrukowanym rejestrem albo kartą stoi odcisk treści i chwila wydruku. Program odtworzy z dziennika listę z tamtej chwili, z kolumnami i filtrami bieżącego widoku, i porówna odciski; wpis, którego jest karta, znajdzie sam.',
    fingerprint: 'Odcisk z wydruku',
    fingerprintHint: '20 znaków w pięciu grupach; wielkość liter i łączniki nie mają znaczenia.',
    fingerprintBad: 'To nie jest odcisk: powinien mieć 20 liter i cyfr.',
    day: 'Stan na dzień',
    time: 'Godzina',
    timeHint: 'Jak na wydruku, np. 14:05:09.',
    timeBad: 'Wpisz godzinę, minutę i sekundę, np. 14:05:09.',
    run: 'Sprawdź',
    running: 'Odtwarzanie wpisów z dziennika…',
    same: (entries: string) => `Zgadza się: lista mówiła wtedy to samo (${entries}).`,
    different: (entries: string) =>
      `Nie zgadza się: lista z tamtej chwili (${entries}) ma inny odcisk. Sprawdź, czy widok ma te same kolumny i filtry co wydruk oraz czy dzień i godzina są z wydruku. Nie jest to też karta żadnego wpisu tego rejestru. Dane usunięte od tamtej pory na dobre też zmieniają odcisk.`,
    unchanged: 'Od tamtej chwili nic się na tej liście nie zmieniło.',
    changed: (entries: string) => `Od tamtej chwili zmieniły się: ${entries}.`,
    more: (count: string) => `i jeszcze ${count}`,
    failed: 'Nie udało się sprawdzić wydruku. Spróbuj ponownie.',
    card: {
      same: (entry: string) => `Zgadza się: wpis ${entry} mówił wtedy to samo, co karta.`,
      different: (entry: string) => `Nie zgadza się: to karta wpisu ${entry}, ale nie z podanej chwili.`,
      copies: { public: 'To kopia bez danych osobowych.', office: 'To kopia urzędowa, z danymi osobowymi.' },
      between: (from: string, to: string) => `Tak jak karta mówił od ${from} do ${to}.`,
      since: (from: string) => `Tak jak karta mówi od ${from}.`,
      differed: (fields: string) => `W podanej chwili inne były: ${fields}.`,
      wasNotThere: 'W podanej chwili tego wpisu nie było.',
      changed: (fields: string) => `Dziś inne są: ${fields}.`,
      unchanged: 'Dziś wpis mówi to samo.',
      said: 'Co mówi ta karta: porównaj ze stroną',
      isNotThere: 'Dziś tego wpisu nie ma w rejestrze.',
    },
    how: { changed: 'zmieniono', added: 'doszło do listy', gone: 'nie ma już na liście' },
  },
  copyTooMany: (most: string) => `Do schowka mieści się najwyżej ${most} wpisów. Zawęź listę albo zapisz plik.`,
} as const

export type PrintingText = Shape<typeof printingPl>
