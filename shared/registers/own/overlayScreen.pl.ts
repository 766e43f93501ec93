import type { FieldUse } from './fieldUses'

/** Polish words of the screen on which the office changes a ready register. */
export const overlayScreenPl = {
  listTitle: 'Gotowe rejestry zmienione przez urząd',
  none: 'Urząd nie zmienił jeszcze żadnego gotowego rejestru.',
  choose: 'Zmień gotowy rejestr…',
  chooseTitle: 'Który gotowy rejestr zmienić?',
  chooseField: 'Rejestr',
  chooseRun: 'Zmień',
  title: (register: string) => `${register}: zmiany urzędu`,
  name: (register: string) => `Zmiany: ${register}`,
  summary: (added: number, changed: number, hidden: number) =>
    `dodane pola: ${added}, zmienione: ${changed}, ukryte: ${hidden}`,
  isNew: (count: number) => `nowe pola programu: ${count}`,
  news: 'Program ma w tym rejestrze nowe pola. Stoją już w formularzu; można je ukryć albo dodać do kolumn.',
  broken: 'zmiany wymagają poprawy; rejestr działa w układzie programu',
  saved: (register: string) => `Zapisano zmiany rejestru „${register}”.`,
  taken: (register: string) => `Przyjęto zmiany rejestru „${register}” z pliku.`,
  noRegister: (file: string) => `Plik ${file} zmienia rejestr, którego ten program nie ma. Niczego nie zmieniono.`,
  kept: 'Zmiany zostają po aktualizacji programu; każdą można cofnąć (Ctrl+Z).',
  columnsPart: 'Kolumny listy i wydruku',
  columnsHelp:
    'Kolumny pierwszego widoku i wydruku, od lewej. Pusta szerokość: kolumna bierze to, co zostanie na stronie.',
  width: (label: string) => `Szerokość na wydruku (mm): ${label}`,
  addColumn: 'Dodaj kolumnę',
  removeColumn: (label: string) => `Usuń kolumnę: ${label}`,
  left: (label: string) => `Przesuń w lewo: ${label}`,
  right: (label: string) => `Przesuń w prawo: ${label}`,
  readyColumns: 'Przywróć kolumny programu',
  clocks: 'Długości terminów i ostrzeżenia: Ustawienia',
  addedPart: 'Pola urzędu',
  readyName: (label: string) => `w programie: ${label}`,
  hide: 'Ukryj to pole',
  hideHint: 'Znika z formularza, list i nowych wpisów. Wpisane wartości zostają na końcu formularza.',
  naming: 'Tego pola nie można ukryć: po nim rozpoznaje się wpis.',
  needed: 'Pole jest potrzebne programowi:',
  hiddenNeeded: 'Ukryte pole zostaje puste w nowych wpisach, więc to, co niżej, nie zadziała:',
  use: ({ kind, name = '' }: FieldUse): string => {
    switch (kind) {
      case 'name':
        return 'nazwa wpisu'
      case 'required':
        return 'pole wymagane'
      case 'number':
        return 'numeracja wpisów'
      case 'clock':
        return `termin: ${name}`
      case 'computed':
        return `wyliczane pole: ${name}`
      case 'paper':
        return `pismo: ${name}`
      case 'check':
        return 'sprawdzanie dat'
      case 'chart':
        return `wykres: ${name}`
      case 'retention':
        return 'okres przechowywania'
    }
  },
  marks: { hidden: 'ukryte', changed: 'zmienione', isNew: 'nowe' },
  ready: 'Przywróć pole programu',
}

export type OverlayScreenText = typeof overlayScreenPl
