/** `CZYTAJ.txt` of every archive: how to read it without the program, in Polish and English. */
export const archiveReadme = `KANCELARIA RADY – ARCHIWUM DANYCH

To jest zwykły plik ZIP. Wszystko, co w nim leży, da się odczytać bez programu Kancelaria Rady.

manifest.json           co jest w archiwum: urząd, dzień, wersje, liczba wierszy i suma SHA-256 każdej części
tables/*.ndjson         tabele; jeden wiersz tekstu to jeden wiersz tabeli w zapisie JSON, kodowanie UTF-8
  records.ndjson        wpisy wszystkich rejestrów; pole "register" mówi, którego rejestru jest wpis
  changes.ndjson        historia: każda zmiana każdego wpisu, przed i po
  commands.ndjson       polecenia: kto, kiedy i co zrobił; "changes" wskazują je polem "command"
  attachments.ndjson    spis załączników: suma SHA-256, nazwa, wielkość
  settings.ndjson       ustawienia urzędu; drafts: niezapisane szkice; views: zapisane widoki
attachments/<suma>      załączniki; nazwą pliku jest jego suma SHA-256

Komentarz na końcu pliku ZIP to suma SHA-256 całego pliku przed komentarzem.
Plik z końcówką .age jest zaszyfrowany hasłem w formacie age: polecenie  age -d -o kopia.zip kopia.zip.age  go otwiera.

KANCELARIA RADY – DATA ARCHIVE

This is a plain ZIP file; everything in it can be read without the program. manifest.json lists every part with its
number of rows and SHA-256. tables/*.ndjson hold one row of a table per line, as JSON in UTF-8. attachments/<sha256> are
the attached files, named by their SHA-256. The comment at the end of the ZIP is the SHA-256 of the file before it. A file
ending in .age is encrypted with a passphrase in the age format: age -d -o backup.zip backup.zip.age
`
