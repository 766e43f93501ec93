import type { Preferences } from '../program/settings/preferences'

/** Labels of the application menu. `&` marks the letter that opens an entry with Alt. */
export interface MenuText {
  readonly file: string
  readonly new: string
  readonly import: string
  readonly export: string
  readonly print: string
  readonly settings: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly steps: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly search: string
  readonly view: string
  readonly chamber: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomReset: string
  readonly fullScreen: string
  readonly developerTools: string
  readonly help: string
  readonly helpHere: string
  readonly tour: string
  readonly news: string
  readonly keys: string
  readonly about: (version: string) => string
}

export const menuTexts: Readonly<Record<Preferences['language'], MenuText>> = {
  pl: {
    file: '&Plik',
    new: '&Nowy wpis',
    import: '&Importuj z pliku…',
    export: '&Eksportuj widok…',
    print: '&Drukuj…',
    settings: '&Ustawienia',
    quit: '&Zakończ',
    edit: '&Edycja',
    undo: '&Cofnij',
    redo: 'P&onów',
    steps: '&Lista kroków…',
    cut: '&Wytnij',
    copy: '&Kopiuj',
    paste: 'Wkl&ej',
    selectAll: 'Z&aznacz wszystko',
    search: '&Szukaj wszędzie',
    view: '&Widok',
    chamber: 'Tryb sali &obrad',
    zoomIn: 'Po&większ',
    zoomOut: 'Po&mniejsz',
    zoomReset: '&Rozmiar zwykły',
    fullScreen: '&Pełny ekran',
    developerTools: 'Narzędzia programisty',
    help: 'Pomo&c',
    helpHere: '&Pomoc tego miejsca',
    tour: 'Samouczek pierwszego &dnia',
    news: 'Co &nowego',
    keys: '&Skróty klawiszowe',
    about: (version) => `Kancelaria Rady, wersja ${version}`,
  },
  en: {
    file: '&File',
    new: '&New entry',
    import: '&Import from a file…',
    export: '&Export the view…',
    print: '&Print…',
    settings: '&Settings',
    quit: '&Quit',
    edit: '&Edit',
    undo: '&Undo',
    redo: '&Redo',
    steps: '&List of steps…',
    cut: 'Cu&t',
    copy: '&Copy',
    paste: '&Paste',
    selectAll: 'Select &all',
    search: '&Search everywhere',
    view: '&View',
    chamber: 'C&hamber mode',
    zoomIn: 'Zoom &in',
    zoomOut: 'Zoom &out',
    zoomReset: '&Actual size',
    fullScreen: '&Full screen',
    developerTools: 'Developer tools',
    help: '&Help',
    helpHere: '&Help of this place',
    tour: '&Tour of the first day',
    news: 'What is &new',
    keys: '&Keyboard shortcuts',
    about: (version) => `Kancelaria Rady, version ${version}`,
  },
}
