import { pluralPl as plural, type Plural } from '../core/words/plural'

const files: Plural = { one: 'plik', few: 'pliki', many: 'plików' }

/** Polish texts of attached files. */
export const attachmentsPl = {
  count: (count: number) => plural(count, files),
  add: 'Dodaj pliki…',
  addHint: 'Można też upuścić pliki tutaj albo wkleić je (Ctrl+V).',
  drop: 'Upuść, aby załączyć',
  about: (size: string, when: string, who: string) => (who === '' ? `${size}, ${when}` : `${size}, ${when}, ${who}`),
  open: (name: string) => `Otwórz ${name}`,
  actions: (name: string) => `Działania na pliku ${name}`,
  openAction: 'Otwórz',
  save: 'Zapisz kopię…',
  describe: 'Zmień nazwę lub opis…',
  replace: 'Zastąp innym plikiem…',
  remove: 'Usuń z wpisu',
  sending: (name: string) => `Załączanie pliku ${name}`,
  cancelSending: (name: string) => `Przerwij załączanie pliku ${name}`,
  added: (names: string) => `Załączono: ${names}.`,
  replaced: (name: string) => `Zastąpiono plik ${name}. Poprzedni zostaje w historii wpisu.`,
  removed: (name: string) => `Usunięto z wpisu plik ${name}. Zostaje w historii wpisu.`,
  described: (name: string) => `Zmieniono opis pliku ${name}.`,
  saved: (name: string) => `Zapisano kopię: ${name}.`,
  problems: 'Tych plików nie załączono',
  closeProblems: 'Zamknij komunikat o plikach',
  tooLarge: (name: string, megabytes: number) =>
    `Plik ${name} jest większy niż ${megabytes.toLocaleString('pl')} MB. Zmniejsz go (np. skan w niższej rozdzielczości) albo zmień granicę: Ustawienia → Załączniki.`,
  repeated: (name: string) => `Plik ${name} już tu jest: ma tę samą treść.`,
  cancelled: (name: string) => `Przerwano załączanie pliku ${name}. Niczego nie zmieniono.`,
  gone: (name: string) =>
    `Plik ${name} nie ma już dokąd trafić: wpis usunięto w tym czasie. Przywróć wpis (Kosz) i dołącz plik jeszcze raz.`,
  describeTitle: 'Nazwa i opis załącznika',
  name: 'Nazwa pliku',
  note: 'Opis',
  noteHint: 'np. odpis podpisany, załącznik nr 2, pismo RIO z 12.03.2026',
  settings: {
    title: 'Załączniki',
    help: 'Pliki załączone do wpisów leżą w folderze danych programu, każdy raz. Programów, skryptów i dokumentów z makrami nie można załączyć nigdy.',
    megabytes: 'Największy plik (MB)',
    types: 'Dozwolone rodzaje plików',
    typesHint:
      'Końcówki nazw rozdzielone spacją, np. pdf docx jpg. Puste pole: wszystkie, których nie da się uruchomić.',
    badMegabytes: 'Podaj liczbę od 1 do 1000.',
    badTypes: (types: string) => `To nie są końcówki nazw plików: ${types}`,
    verify: 'Sprawdź wszystkie pliki',
    verifying: (done: string, of: string) => `Sprawdzono ${done} z ${of}`,
    whole: (count: number) =>
      count === 0 ? 'Żaden wpis nie ma załączników.' : `Sprawdzono ${plural(count, files)}. Wszystkie są nienaruszone.`,
    damaged: (count: number) => `Uszkodzone lub brakujące: ${plural(count, files)}.`,
    damagedHelp: 'Załącz te pliki jeszcze raz albo przywróć je z kopii zapasowej.',
    missing: 'brak pliku',
    altered: 'zmieniony poza programem',
    find: 'Znajdź niepotrzebne pliki',
    nothingUnused: 'Nie ma niepotrzebnych plików: do każdego prowadzi wpis lub jego historia.',
    unused: (count: number, size: string) =>
      `Do ${count === 1 ? '1 pliku' : `${count.toLocaleString('pl')} plików`} (${size}) nie prowadzi żaden wpis, szkic ani historia. To pozostałość po plikach załączonych i porzuconych przed zapisaniem.`,
    remove: (count: number) => `Usuń na zawsze: ${plural(count, files)}`,
    removeHelp: 'Usuniętych plików nie da się przywrócić inaczej niż z kopii zapasowej.',
    removed: (count: number, size: string) => `Usunięto ${plural(count, files)}, zwolniono ${size}.`,
  },
} as const

/** Shape of the catalogue: texts may differ, keys and parameters may not. */
export type AttachmentsText = Shape<typeof attachmentsPl>
type Shape<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Shape<T[K]> }
