/** Polish texts: start. */
export const startPl = {
  opening: 'Otwieranie rejestrów…',
  newerTitle: 'Baza danych pochodzi z nowszego programu',
  newerText: (found: number, known: number) =>
    `Dane zapisano w wersji ${found}, a ten program zna wersję ${known}. Niczego nie zmieniono. Zainstaluj nowszą wersję programu i otwórz go ponownie.`,
  failedTitle: 'Nie można otworzyć danych',
  failedText:
    'Program nie otworzył bazy danych. Niczego nie zmieniono. Zamknij inne okna programu i spróbuj ponownie; jeśli to nie pomoże, przekaż poniższy opis informatykowi.',
  bugTitle: 'Program napotkał błąd',
  bugText:
    'Zapisane wpisy są bezpieczne, a niezapisany szkic został zachowany. Skopiuj opis dla informatyka i uruchom program ponownie.',
  copyReport: 'Kopiuj opis',
  restart: 'Uruchom ponownie',
  brokenPreferences: (file: string) =>
    `Plik ustawień stanowiska był uszkodzony. Odłożono go jako ${file} i użyto ustawień domyślnych. Rejestry nie ucierpiały.`,
} as const
