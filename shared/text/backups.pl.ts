import type { BackupReason } from '../program/backups/messages'
import type { BackupSettings } from '../program/backups/settings'
import type { Shape } from '../core/words/shape'
import { pluralPl as plural } from '../core/words/plural'

const entries = { one: 'wpis', few: 'wpisy', many: 'wpisów' } as const
const files = { one: 'załącznika', few: 'załączników', many: 'załączników' } as const
const letters = { one: 'znak', few: 'znaki', many: 'znaków' } as const

/** Polish texts of backups. */
export const backupsPl = {
  older: {
    title: 'Kopie zapasowe, które nadal zawierają usunięte dane',
    help: 'Następna kopia już ich nie zawiera. Te usuń z folderu kopii, gdy nie są już potrzebne; te, które program zrobił sam, z czasem zastąpią nowsze. Kopie wyniesione gdzie indziej trzeba zniszczyć osobno.',
  },
  title: 'Kopie zapasowe',
  make: 'Utwórz kopię teraz',
  makeEncrypted: 'Kopia z hasłem…',
  fromFile: 'Przywróć z pliku…',
  making: (done: string, of: string) =>
    of === '0' ? 'Tworzenie kopii…' : `Tworzenie kopii: ${done} z ${of} wierszy i plików`,
  made: (name: string) => `Kopia ${name} jest zapisana i sprawdzona.`,
  notMade: 'Kopii nie utworzono.',
  state: 'Stan',
  none: 'Nie ma jeszcze żadnej kopii. Pierwsza powstanie sama albo po naciśnięciu „Utwórz kopię teraz”.',
  last: (at: string, count: number) => `Ostatnia sprawdzona kopia: ${at}, ${plural(count, entries)}.`,
  missing: (count: number) =>
    `W ostatniej kopii nie ma ${plural(count, files)}: plików brakuje w programie albo są zmienione. Wpisy są w kopii całe.`,
  problem: (why: string) => `Ostatniej próby nie dokończono. ${why} Program spróbuje ponownie za kilka minut.`,
  away: (folder: string) =>
    `Folder ${folder} jest teraz niedostępny. Sprawdź, czy dysk sieciowy lub nośnik jest podłączony. Program spróbuje ponownie sam; pracować można dalej.`,
  confirmSettings: 'Sprawdzone, rób kopie z tymi ustawieniami',
  passphraseLost: 'Program nie odczytał zapisanego hasła do kopii. Ustaw je ponownie albo usuń.',
  list: 'Kopie w folderze',
  listHelp:
    'Każda kopia jest po zapisaniu odczytana w całości i porównana z tym, co zapisano. Kopia to zwykły plik ZIP: da się ją otworzyć także bez programu.',
  columns: {
    created: 'Utworzona',
    reason: 'Powód',
    records: 'Wpisy',
    size: 'Wielkość',
    checked: 'Sprawdzona',
    actions: 'Działania',
  },
  reasons: {
    manual: 'na życzenie',
    schedule: 'według planu',
    import: 'przed importem',
    merge: 'przed scaleniem',
    migration: 'przed nową wersją bazy',
    bulkChange: 'przed dużą zmianą',
    restore: 'przed przywróceniem',
  } satisfies Record<BackupReason, string>,
  found: 'z innego źródła',
  encrypted: 'z hasłem',
  unknown: 'nie',
  verify: 'Sprawdź',
  verifyName: (name: string) => `Sprawdź kopię ${name}`,
  verifying: 'Sprawdzanie kopii…',
  verified: (name: string) => `Kopia ${name} jest cała: wszystkie sumy kontrolne się zgadzają.`,
  restore: 'Przywróć…',
  restoreName: (name: string) => `Przywróć kopię ${name}`,
  folder: 'Folder kopii',
  folderOwn: 'folder programu na tym komputerze',
  folderHelp:
    'Wybierz folder na innym dysku lub na dysku sieciowym: kopia na tym samym dysku nie ochroni przed jego awarią.',
  folderChange: 'Zmień folder…',
  folderDefault: 'Użyj folderu programu',
  folderOpen: 'Otwórz folder',
  schedule: 'Kopie automatyczne',
  scheduleHelp:
    'Kopia powstaje też przed każdym importem, scaleniem, przywróceniem i zmianą ponad 100 wpisów. Gdy nic się nie zmieniło, nowej nie ma.',
  every: 'Jak często',
  everyChoices: {
    hour: 'co godzinę',
    fourHours: 'co 4 godziny',
    day: 'raz dziennie',
    never: 'tylko na życzenie i przed ryzykiem',
  } satisfies Record<BackupSettings['every'], string>,
  keepLast: 'Ile ostatnich kopii zachować',
  keepDays: 'Przez ile dni zachować jedną z każdego dnia',
  keepMonths: 'Przez ile miesięcy zachować jedną z każdego miesiąca',
  keepMonthsHint: 'Puste: bezterminowo.',
  badNumber: (from: number, to: number) => `Podaj liczbę od ${from} do ${to}.`,
  saved: 'Ustawienia kopii zapisano.',
  passphrase: 'Hasło kopii',
  passphraseSet: 'Nowe kopie są szyfrowane hasłem. Hasło przechowuje system tego komputera, dla tego użytkownika.',
  passphraseUnset: 'Kopie nie są szyfrowane: odczyta je każdy, kto ma dostęp do folderu.',
  passphraseUnavailable:
    'System tego komputera nie przechowuje haseł bezpiecznie, więc kopie automatyczne są bez hasła. Hasło można nadać pojedynczej kopii: „Kopia z hasłem…”.',
  passphraseChange: 'Ustaw hasło…',
  passphraseRemove: 'Nie szyfruj kopii',
  passphraseRemoved: 'Nowe kopie będą bez hasła. Wcześniejsze nadal go wymagają.',
  passphraseSaved: 'Nowe kopie będą szyfrowane tym hasłem. Wcześniejsze się nie zmieniły.',
  passphraseTitle: 'Hasło kopii zapasowych',
  passphraseOnceTitle: 'Kopia z hasłem',
  passphraseWarning:
    'Zgubionego hasła nie da się odzyskać ani obejść: bez niego kopii nie otworzy nikt, także autorzy programu. Zapisz hasło na papierze i przechowuj tam, gdzie urząd trzyma klucze.',
  passphraseFormat: 'Kopia jest szyfrowana w otwartym formacie age; otwiera ją też polecenie „age -d”.',
  passphraseLabel: 'Hasło',
  passphraseHint: (count: number) =>
    `Co najmniej ${plural(count, letters)}; najlepiej cztery lub pięć przypadkowych słów.`,
  passphraseAgain: 'Powtórz hasło',
  passphraseDiffers: 'Hasła się różnią.',
  passphraseUnderstood: 'Rozumiem: bez hasła tych kopii nie da się odczytać.',
  passphraseUse: 'Ustaw hasło',
  passphraseMake: 'Utwórz kopię',
  restoring: {
    title: (name: string) => `Przywracanie z kopii ${name}`,
    opening: 'Otwieranie i sprawdzanie kopii…',
    isPackage: (name: string) =>
      `${name} to pakiet z innego stanowiska, nie kopia zapasowa. Niczego nie zmieniono. Przyjmij go na ekranie „Dwa komputery”.`,
    passphraseHelp: 'Kopia jest zaszyfrowana. Podaj hasło, które nadano przy jej tworzeniu.',
    open: 'Otwórz',
    inside: 'Co jest w kopii',
    office: 'Urząd',
    noOffice: 'nie podano',
    created: 'Utworzona',
    program: 'Wersja programu',
    records: 'Wpisy',
    attachments: 'Załączniki',
    differences: 'Różnice między kopią a programem',
    register: 'Rejestr',
    inArchive: 'W kopii',
    now: 'Teraz',
    back: 'Wrócą',
    changed: 'Zmienią się',
    gone: 'Ustąpią',
    same: 'Kopia i program nie różnią się w żadnym wpisie.',
    what: 'Co przywrócić',
    all: 'Wszystko',
    erased: (count: number) =>
      `Od czasu tej kopii usunięto dane trwale (wpisy: ${count}). Przywrócenie całości przywróci także je: usuń je potem ponownie. Przywrócenie wybranych rejestrów ich nie przywraca.`,
    allHelp:
      'Rejestry, historia, ustawienia urzędu, widoki i szkice będą takie, jak w kopii. Tego nie cofa Ctrl+Z: najpierw powstanie kopia stanu obecnego, z której można wrócić.',
    chosen: 'Wybrane rejestry',
    chosenHelp:
      'Wpisy tych rejestrów będą takie, jak w kopii; wpisy, których w niej nie ma, trafią do kosza. Zmiana będzie w historii i cofa ją jedno Ctrl+Z.',
    run: 'Przywróć',
    running: 'Przywracanie…',
    runningNote: 'Najpierw powstaje kopia stanu obecnego. Przerwanie niczego nie zmieni.',
    done: 'Przywrócono dane z kopii.',
    noBackup: (why: string) => `Nie udało się utworzyć kopii stanu obecnego, więc niczego nie przywrócono. ${why}`,
    newer: (found: number, known: number) =>
      `Kopię zapisał nowszy program: dane są w wersji ${found}, a ten program zna wersję ${known}. Niczego nie zmieniono. Zainstaluj nowszą wersję programu.`,
    failed:
      'Nie udało się przywrócić danych. Program jest w takim stanie, w jakim był. Spróbuj ponownie, a jeśli to nie pomoże, wybierz inną kopię.',
  },
} as const

export type BackupsText = Shape<typeof backupsPl>
