import type { FailureCode } from '../../program/ipc/contract'

/** What of a template only Word shows. */
const unshownPl: Readonly<Record<string, string>> = {
  textBox: 'pole tekstowe',
  drawing: 'rysunek lub kształt',
  picture: 'obraz w formacie innym niż PNG, JPEG i GIF',
  floating: 'obraz umieszczony względem strony',
  equation: 'równanie',
  note: 'przypis',
  symbol: 'znak z kroju symboli',
  columns: 'kolumny tekstu',
  sections: 'sekcje o różnych stronach',
  heads: 'inny nagłówek lub stopka na części stron albo numer strony obok tabeli lub obrazu',
  pageBorder: 'obramowanie strony',
  rotated: 'tekst obrócony w tabeli',
}

/** Polish texts: failures. */
export const failuresPl = {
  fileLocked: (name: string) =>
    `Plik ${name} jest otwarty w innym programie. Zamknij go tam i spróbuj ponownie. Poprzednia zawartość pliku jest nienaruszona.`,
  diskFull: (name: string) =>
    `Brak miejsca na dysku. Pliku ${name} nie zapisano, niczego nie utracono. Zwolnij miejsce albo wybierz inny dysk.`,
  noPermission: (name: string) => `Brak uprawnień do pliku lub folderu ${name}. Wybierz inny folder.`,
  notFound: (name: string) =>
    `Nie znaleziono pliku lub folderu ${name}. Sprawdź, czy dysk jest podłączony, i spróbuj ponownie.`,
  tooManyFiles: (name: string) =>
    `Plik ${name} nie został dołączony: naraz można dołączyć 200 plików. Dołącz go osobno.`,
  tooLarge: (name: string) => `Plik ${name} jest za duży. Podziel go na mniejsze części.`,
  notAFile: (name: string) => `${name} to nie plik, lecz folder lub urządzenie. Niczego nie zmieniono. Wskaż plik.`,
  emptyFile: (name: string) => `Plik ${name} jest pusty. Sprawdź, czy to właściwy plik.`,
  typeRuns: (name: string) =>
    `Pliku ${name} nie można załączyć ani otworzyć: to program, skrypt albo dokument z makrami, który uruchomiłby się przy otwarciu. Załącz go jako PDF lub dokument bez makr.`,
  typeNotAllowed: (name: string) =>
    `Plików takich jak ${name} ten urząd nie załącza. Listę rodzajów można zmienić: Ustawienia → Załączniki.`,
  attachmentMissing: (name: string) =>
    `Nie ma już treści załącznika ${name}: ktoś usunął plik z folderu danych programu. Wpis się nie zmienił. Załącz plik jeszcze raz albo przywróć go z kopii zapasowej.`,
  attachmentAltered: (name: string) =>
    `Załącznik ${name} zmienił się na dysku poza programem, więc go nie otwarto. Wpis się nie zmienił. Załącz plik jeszcze raz albo przywróć go z kopii zapasowej.`,
  badTemplate: (name: string) =>
    `Wzoru „${name}” nie da się wypełnić: jego pliku nie ma albo prosi o coś, czego już nie ma. Niczego nie zapisano. Użyj wzoru wbudowanego albo wczytaj wzór jeszcze raz (Ustawienia → Wzory pism).`,
  unshownTemplate: (things: string) =>
    `We wzorze jest coś, co pokaże tylko Word: ${things
      .split(',')
      .map((thing) => unshownPl[thing] ?? 'element nieznany programowi')
      .join(', ')}. Niczego nie wydrukowano. Otwórz pismo w Wordzie (albo je zapisz) i wydrukuj stamtąd.`,
  noProgram: (name: string) =>
    `Plik ${name} jest zapisany, ale na tym komputerze nie ma programu, który go otwiera. Otwórz go na innym komputerze albo poproś informatyka o zainstalowanie programu, np. LibreOffice.`,
  notArchive: (name: string) =>
    `${name} to nie jest plik kopii ani pakiet tego programu. Niczego nie zmieniono. Wskaż inny plik.`,
  damaged: (name: string) =>
    `Plik ${name} jest niepełny albo uszkodzony, więc nie można mu ufać. Niczego nie zmieniono. Użyj innej kopii.`,
  otherBackup: (name: string) =>
    `Plik ${name} jest cały, ale to nie jest kopia, na którą wskazuje jego nazwa: ktoś zapisał pod nią kopię z innej chwili. Niczego nie zmieniono. Jej prawdziwą datę pokaże „Przywróć…”, zanim cokolwiek zmieni.`,
  newerFormat: (name: string) =>
    `Plik ${name} zapisała nowsza wersja programu. Niczego nie zmieniono. Zainstaluj nowszą wersję i spróbuj ponownie.`,
  backupSettingsLost: (name: string) =>
    `Ustawienia kopii zapasowych były uszkodzone. Uszkodzony plik zachowano jako ${name}. Nie wiadomo, dokąd zapisywać kopie i czy je szyfrować, dlatego program ich nie robi. Sprawdź folder i hasło na ekranie „Kopie zapasowe” i potwierdź.`,
  needsPassphrase: (name: string) => `Plik ${name} jest zaszyfrowany. Podaj hasło, które nadano przy jego tworzeniu.`,
  wrongPassphrase: (name: string) =>
    `Hasło nie pasuje do pliku ${name}. Sprawdź wielkość liter i układ klawiatury, potem wpisz je ponownie.`,
  shareNotJoined: () =>
    'To stanowisko nie jest przyłączone do wspólnej bazy. Praca tutaj trwa dalej. Przyłącz je: Stanowiska → Przyłącz.',
  sharePassword: () => 'Podaj hasło do wspólnej bazy (Stanowiska). Do tego czasu zmiany czekają na tym komputerze.',
  shareUnreachable: () =>
    'Serwer wspólnej bazy nie odpowiada. Pracuj dalej: zmiany czekają na tym komputerze i wyjdą same. Jeżeli to trwa, zapytaj informatyka o serwer i sieć.',
  shareUntrusted: () =>
    'Serwer nie potrafi dowieść, że jest serwerem urzędu (certyfikat wygasł albo wystawił go kto inny). Niczego mu nie wysłano. Poproś informatyka o ważny certyfikat albo nowy plik przyłączenia.',
  shareDenied: () =>
    'Serwer nie przyjął użytkownika albo hasła, albo nie ma on uprawnień. Sprawdź je i wpisz ponownie; uprawnienia nadaje informatyk.',
  shareNotSetUp: () =>
    'Na serwerze nie ma wspólnej bazy tego programu albo jest starsza, niż program potrzebuje. Niczego nie zmieniono. Poproś informatyka o uruchomienie skryptu setup.sql (README, „Kilka stanowisk”).',
  shareNewer: () =>
    'Zaktualizuj program: ktoś w urzędzie używa już nowszej wersji. Praca tutaj trwa dalej, zmiany czekają na tym komputerze.',
  shareOtherOffice: () =>
    'Na serwerze jest baza innego urzędu. Niczego nie wysłano ani nie pobrano. Wybierz plik przyłączenia swojego urzędu.',
  shareForked: () =>
    'Serwer zna już inną pracę pod nazwą tego stanowiska: folder danych został skopiowany albo przywrócono obraz dysku. Niczego nie utracono. Nadaj temu komputerowi nową tożsamość i spróbuj ponownie.',
  shareFull: () =>
    'Na dysku serwera nie ma miejsca. Zmiany czekają na tym komputerze i wyjdą same. Zawiadom informatyka.',
  unsupported: () =>
    'Tego nie można zrobić w podglądzie w przeglądarce. Niczego nie zmieniono. Użyj programu zainstalowanego na komputerze.',
  badRequest: () => 'Program odrzucił niezrozumiałe polecenie. Niczego nie zmieniono. Uruchom program ponownie.',
  cancelled: () => 'Przerwano. Niczego nie zmieniono.',
  unexpected: (name: string) =>
    `Nie udało się dokończyć pracy z plikiem ${name}. Niczego nie utracono; spróbuj ponownie.`,
} as const satisfies Record<FailureCode, (name: string) => string>
