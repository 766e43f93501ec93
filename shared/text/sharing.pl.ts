import type { Plural } from '../core/words/plural'
import type { TakeInRefusal } from '../program/sharing/refusals'

const rules = new Intl.PluralRules('pl')
function plural(count: number, forms: Plural): string {
  const category = rules.select(count)
  const form = category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many
  return `${count.toLocaleString('pl')} ${form}`
}
const changes: Plural = { one: 'zmiana', few: 'zmiany', many: 'zmian' }

/** Polish texts of several workstations that share one log. */
export const sharingPl = {
  title: 'Stanowiska',
  lead: 'Kilka stanowisk urzędu prowadzi te same rejestry przez serwer PostgreSQL. Każde ma u siebie całą bazę i pracuje dalej, gdy serwera lub sieci nie ma; zmiany wymieniają się same.',
  /** Short, for the line at the bottom of the window. */
  line: {
    upToDate: (time: string) => `aktualne ${time}`,
    sending: (count: number) => `wysyłam ${count.toLocaleString('pl')}`,
    away: (count: number, since: string) =>
      count === 0 ? `bez połączenia od ${since}` : `bez połączenia, czeka ${count.toLocaleString('pl')} od ${since}`,
    disputes: (count: number) => `${count.toLocaleString('pl')} do rozstrzygnięcia`,
    denied: 'brak uprawnień',
    stopped: 'wymiana stoi',
    starting: 'łączę…',
  },
  state: {
    title: 'Wymiana',
    waiting: (count: number) => `Czeka na wysłanie: ${plural(count, changes)}.`,
    refused: (count: number) =>
      `Serwer nie przyjął: ${plural(count, changes)}. Nie masz prawa zapisu w tym rejestrze albo to praca innego stanowiska. Zmiany zostają na tym komputerze; o uprawnienia poproś informatyka, potem „Spróbuj ponownie”.`,
    again: 'Spróbuj ponownie',
    newIdentity: 'Nadaj temu komputerowi nową tożsamość',
    leave: 'Odłącz to stanowisko…',
    leaveTitle: 'Odłączyć to stanowisko?',
    leaveText:
      'Wpisy zostają tutaj i na serwerze, ale przestaną się wymieniać. Zmian, które jeszcze nie wyszły, inni nie zobaczą.',
    leaveConfirm: 'Odłącz',
    inFolder: (name: string) => `Wspólny folder „${name}”.`,
    at: (host: string, database: string, user: string) => `Serwer ${host}, baza ${database}, użytkownik ${user}.`,
  },
  refusals: {
    newerFormat: 'Zaktualizuj program: ktoś w urzędzie używa już nowszej wersji. Praca tutaj trwa dalej.',
    otherLog:
      'Serwer podał wpisy nie po kolei. Niczego nie przyjęto. Spróbuj ponownie; jeżeli to wraca, zawiadom informatyka.',
    sameWorkstation:
      'Na serwerze jest praca tego stanowiska, której tu nie ma: folder danych został skopiowany albo przywrócono obraz dysku. Nadaj temu komputerowi nową tożsamość, wtedy obie prace się połączą.',
    altered:
      'Wpis na serwerze nie jest taki, jak go zapieczętowano. Niczego nie przyjęto. Zawiadom informatyka: ktoś zmienił bazę na serwerze.',
  } satisfies Readonly<Record<TakeInRefusal, string>>,
  password: { label: 'Hasło do wspólnej bazy', confirm: 'Zaloguj' },
  join: {
    title: 'Przyłącz to stanowisko',
    steps: 'Wybierz plik przyłączenia od informatyka, wpisz swój login i hasło, potwierdź.',
    file: 'Plik przyłączenia (.json)',
    fileHint: 'Mówi, gdzie jest serwer i po czym go poznać. Nie ma w nim hasła.',
    chooseFile: 'Wybierz plik…',
    noFile: 'nie wybrano pliku',
    notFile: 'To nie jest plik przyłączenia. Poproś informatyka o plik zapisany poleceniem share:setup.',
    server: (host: string, database: string) => `Serwer ${host}, baza ${database}.`,
    user: 'Login',
    password: 'Hasło',
    folder: 'Bez serwera: wspólny folder',
    folderHint:
      'Gdy urząd nie ma serwera PostgreSQL, stanowiska mogą wymieniać się przez folder sieciowy, do którego wszystkie mają dostęp. Kto ma dostęp do folderu, może przeczytać wszystko; uprawnień do rejestrów tu nie ma.',
    chooseFolder: 'Wybierz folder…',
    confirm: 'Przyłącz',
    joining: 'Łączę…',
    hasEntries:
      'Na serwerze jest wspólna baza, a to stanowisko ma już własne wpisy, które nie mają z nią wspólnego początku. Niczego nie zmieniono. Przyłącz pusty program, a te wpisy wczytaj importem.',
    sends: 'Przyłączono. Wpisy tego stanowiska są wysyłane.',
    receives: 'Przyłączono. Wpisy urzędu są pobierane.',
    warning:
      'Program bez wpisów przejmuje bazę urzędu razem z jej ustawieniami. Pierwsze stanowisko wysyła na serwer swoje wpisy.',
  },
  stations: {
    title: 'Kto pracuje',
    person: 'Osoba',
    station: 'Stanowisko',
    version: 'Wersja',
    seen: 'Ostatnio',
    behind: 'Do pobrania',
    here: 'to stanowisko',
    upToDate: 'nic',
    erasedHint: 'Kto ma „nic” do pobrania, wykonał też wszystkie trwałe usunięcia danych.',
  },
  alsoOpen: (people: string) => `Ten wpis ma teraz otwarty także: ${people}.`,
  disputes: {
    title: 'Do rozstrzygnięcia',
    notice: (count: number) => `Do rozstrzygnięcia (${count.toLocaleString('pl')})`,
    lead: 'Dwa stanowiska wpisały co innego, nie wiedząc o sobie. Na razie wszędzie obowiązuje wartość nowsza. Jedna odpowiedź kogokolwiek rozstrzyga sprawę na wszystkich stanowiskach.',
    mine: 'Obowiązuje na razie',
    theirs: 'Druga wartość',
    none: 'Nie ma nic do rozstrzygnięcia.',
    settle: 'Rozstrzygnij',
    settled: 'Rozstrzygnięto na wszystkich stanowiskach.',
  },
  unconfirmed: 'Numer niepotwierdzony: serwera nie ma, inne stanowisko mogło użyć tego samego.',
  taken: {
    title: 'Numery zajęte na innym stanowisku',
    line: (number: string, register: string, holder: string) =>
      `${number} (${register}): ten numer ma już wpis, który zapisał(a) ${holder}.`,
    next: 'Program nie zmienia numerów sam. Popraw numer jednego z wpisów; oba pokazuje też „Stan danych”.',
  },
  numberTaken: (number: string, holder: string) =>
    `Numer ${number} zajął już inny wpis na innym stanowisku (${holder}). Zapisano; sprawdź numer.`,
}
export type SharingText = typeof sharingPl
