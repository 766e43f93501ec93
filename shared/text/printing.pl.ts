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
  copyTooMany: (most: string) => `Do schowka mieści się najwyżej ${most} wpisów. Zawęź listę albo zapisz plik.`,
} as const

export type PrintingText = Shape<typeof printingPl>
