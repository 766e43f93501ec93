import type { Shape } from '../core/words/shape'

/** Help by place, „Co nowego” and the tour of the first day. */
export const helpPl = {
  title: 'Pomoc',
  place: 'O czym',
  here: 'Tutaj jesteś',
  registers: 'Rejestry',
  screens: 'Ekrany programu',
  keys: 'Skróty klawiszowe',
  form: 'Formularz po kolei',
  clocks: 'Terminy i podstawy prawne',
  checks: 'Co program sprawdza',
  atField: (field: string) => `Pole, w którym jesteś: ${field}`,
  required: 'Pole wymagane; wpis można jednak zapisać i uzupełnić później.',
  private: 'Dana osobowa: nie ma jej w kopiach publicznych ani w trybie sali obrad.',
  starts: (clock: string) => `Od tego dnia biegnie termin: ${clock}.`,
  meets: (clock: string) => `Ta data spełnia termin: ${clock}.`,
  kinds: {
    date: 'Data: 1.2.26, dziś, +14.',
    instant: 'Data i godzina: 1.2.26 14:05, dziś 9.00.',
    actNumber: 'Następny numer jest już wpisany; na lukę albo powtórzenie program zwraca uwagę.',
    persons: 'Imię i nazwisko; kilka osób oddziela Enter. Podpowiada te, które już są w rejestrze.',
    links: 'Wpisz kilka liter albo numer, strzałką wybierz wpis.',
    files: 'Pliki: przeciągnij, wklej (Ctrl+V) albo dodaj przyciskiem.',
    money: 'Kwota: 1234,56 albo 1 234,56.',
    integer: 'Liczba całkowita.',
    boolean: 'Zaznacz, jeśli tak.',
    rows: 'Każde zdarzenie w osobnym wierszu.',
    roll: 'Dla każdej osoby jedna litera albo wybór z listy.',
    caseSign: 'Znak sprawy, np. RM.0003.12.2026.',
    derived: 'Program oblicza sam z pozostałych pól.',
    choice: (choices: string) => `Do wyboru: ${choices}.`,
    complete: 'Podpowiada to, co wpisywano wcześniej.',
  },
  screenTexts: {
    desk: {
      title: 'Pulpit',
      text: [
        'Pulpit pokazuje, co trzeba zrobić we wszystkich rejestrach: co jest po terminie, co kończy się dziś, w tym tygodniu i w najbliższych 30 dniach.',
        'Przy każdej sprawie jest jej termin. Enter otwiera wpis w polu, które trzeba uzupełnić; spacja oznacza sprawę jako zrobioną dziś, D – innego dnia, O ją odkłada.',
        '„Do publikacji” u góry zostawia tylko to, co trzeba ogłosić, wpisać do rejestru publicznego albo usunąć z BIP, ze wszystkich rejestrów.',
        'Sprawy spóźnione o ponad miesiąc są tylko policzone; odnośnik przy nagłówku otwiera ich listę w rejestrze.',
        'Kalendarz po prawej pokazuje dni sesji i końce terminów. Ctrl+P drukuje arkusz tygodnia, Ctrl+E zapisuje go jako Word.',
        'Pod kalendarzem są wykresy: czas odpowiedzi, umowy kończące się w najbliższych miesiącach, wyniki głosowań. Każdy można zamienić w tabelę, a wszystkie zwinąć; program to zapamięta.',
      ],
    },
    register: {
      title: 'Lista i wpis',
      text: [
        'Każda kolumna ma filtr (F3). Można wpisać część słowa, datę, rok albo zakres: 2026, 10.2026, maj 2026, >=1.2.26, 1.1.26-30.6.26; „puste” i „niepuste” pytają, czy pole jest wypełnione; w datach i liczbach także „brak”.',
        'Kilka słów połączonych przez „lub” znajduje wpisy z którymkolwiek z nich: drogi lub ulice. Minus wyklucza słowo: -budżet; „oprócz” wyklucza cały warunek: oprócz 2025. Słowo w cudzysłowie jest zwykłym słowem: "brak", "lub".',
        'Warunki z różnych kolumn też łączy „lub”; kolumnę nazywa jej nagłówek (wystarczy początek) z dwukropkiem, w filtrze dowolnej kolumny: stan: uchylona lub rok: 2024. Co nie ma nazwy, dotyczy kolumny nazwanej przed nim: stan: uchylona lub wstrzymana. Filtry kilku kolumn naraz zawężają listę: wpis musi spełnić każdy.',
        'Filtry, kolumny, kolejność i grupy tworzą widok. Widok można zapisać pod własną nazwą; wydruk i plik Word są takie jak widok.',
        '„Eksport” → „Do publikacji w BIP…” robi folder do Biuletynu Informacji Publicznej: tylko pola publiczne, z danymi, których wymaga ustawa. Najpierw pokazuje, co w tekstach może dotyczyć osób prywatnych; o każdej pozycji decyduje osoba.',
        'Enter otwiera wpis w formularzu. Ctrl+S zapisuje, Ctrl+Enter zapisuje i zaczyna następny. Ostrzeżenia niczego nie blokują. Ctrl+Z cofa każdą zmianę.',
      ],
    },
    import: {
      title: 'Import pliku',
      text: [
        'Program czyta pliki CSV, XLSX, ODS, JSON i tabele z dokumentów Worda (DOCX) takie, jakie są: sam rozpoznaje kodowanie, nagłówki i kolumny. Przypisanie kolumn można poprawić przed importem.',
        'Podgląd pokazuje dla każdego wiersza i komórki, co się stanie. Powtórzone numery, złe lata, luki i daty, których nie ma, są wskazane i wczytywane tak, jak stoją.',
        'Rejestr zapisany do Worda można w nim poprawić i wczytać z powrotem: podgląd pokazuje tylko to, co zmieniono. Usunięte wiersze niczego nie usuwają; zmiany śledzone, których nikt nie przyjął, są wskazane i nie wchodzą.',
        'Cały import cofa jedno Ctrl+Z. Przed importem program robi kopię zapasową.',
      ],
    },
    statistics: {
      title: 'Zestawienie',
      text: [
        'Zestawienie liczy odpowiedzi w terminie i po terminie, osobno dla każdego radnego i każdej komórki, w wybranym okresie albo na jednej sesji.',
        'Wykresy pokazują miesiące i osoby; przycisk przy wykresie zamienia go w tabelę. W umowach i głosowaniach są same wykresy.',
        'Stąd zapisuje się informację na sesję, statystykę i wykresy jako dokumenty Word.',
      ],
    },
    health: {
      title: 'Stan danych',
      text: [
        'Program sprawdza wpisy i mówi, co jest błędne, sprzeczne albo nietypowe, dlaczego to ważne i co zrobić.',
        'Tam, gdzie właściwa wartość jest pewna, można poprawić wiele wpisów naraz po obejrzeniu podglądu. Uwagę, która jest słuszna, można wyciszyć z podaniem powodu.',
      ],
    },
    backups: {
      title: 'Kopie zapasowe',
      text: [
        'Kopie powstają same co cztery godziny i przed dużymi zmianami; każda jest po zapisaniu odczytana i sprawdzona. Wskaż folder na innym dysku, żeby kopia przetrwała awarię komputera.',
        'Powrót do kopii najpierw pokazuje, co się zmieni: wszystko albo wybrane rejestry jako jeden krok, który da się cofnąć.',
        'Hasło do kopii zapisz w bezpiecznym miejscu: bez niego kopii nie otworzy nikt.',
      ],
    },
    log: {
      title: 'Dziennik zmian',
      text: [
        'Dziennik mówi, kto, kiedy i co zmienił. Można go filtrować i zapisać dla kontroli jako Word albo Excel.',
        '„Sprawdź dziennik” dowodzi, że nikt nie zmienił go poza programem. Dane osobowe można na zawsze usunąć z wpisów i historii; dziennik zachowuje ślad, że to zrobiono.',
      ],
    },
    trash: {
      title: 'Kosz',
      text: [
        'Usunięte wpisy czekają tu na przywrócenie. Wpisy, których okres przechowywania minął, program wskazuje sam; usuwa je dopiero człowiek.',
      ],
    },
    transfer: {
      title: 'Dwa komputery',
      text: [
        'Zabierz wybrane rejestry w pliku, pracuj na sali bez sieci i przynieś je z powrotem. Pola łączą się same; program pyta tylko tam, gdzie dwie osoby zmieniły to samo.',
      ],
    },
    sharing: {
      title: 'Stanowiska',
      text: [
        'Kilka stanowisk urzędu prowadzi te same rejestry przez serwer PostgreSQL, który stawia informatyk. Każde stanowisko ma u siebie całą bazę: bez sieci pracuje się tak samo, a zmiany wymieniają się, gdy serwer wróci.',
        'Przyłączenie: plik od informatyka, login i hasło, „Przyłącz”. Pusty program przejmuje bazę urzędu; pierwsze stanowisko wysyła swoje wpisy.',
        'Gdy dwie osoby wpiszą co innego w to samo pole, obowiązuje wartość nowsza, a sprawa czeka w „Do rozstrzygnięcia”. Jedna odpowiedź rozstrzyga ją wszędzie. Numer zajęty na innym stanowisku program pokazuje przy zapisie.',
      ],
    },
    settings: {
      title: 'Ustawienia',
      text: [
        'Nazwa rady w mianowniku i dopełniaczu, podpisujący i herb trafiają na dokumenty. Wzór numeru mówi, jak rada numeruje uchwały: {sesja}/{nr}/{rr} daje XII/123/26.',
        '„Rejestry urzędu” włączają rejestry według tego, czym jest urząd, i każdy osobno. Wyłączony rejestr znika z nawigacji, ale jego wpisy zostają: znajduje je wyszukiwanie, a terminy stoją na Pulpicie.',
        'Długość terminów ustalanych przez urząd i dni wolne urzędu zmienia się w części „Terminy”. To, co należy do stanowiska (język, wygląd, przypomnienia), działa od razu; reszta po zapisaniu (Ctrl+S).',
      ],
    },
    search: {
      title: 'Szukaj wszędzie',
      text: [
        'Ctrl+K szuka wpisów, widoków, rejestrów, poleceń, ustawień i pomocy. Nie zważa na ogonki i wielkość liter, zna odmianę (droga znajduje dróg) i pomija słowa „uchwała”, „w sprawie”.',
        'Numer można wpisać w każdej postaci (12/123/2024 znajduje XII/123/24), dzień słowami (12 marca 2026), rok zawęża do tego roku.',
      ],
    },
  },
  news: {
    title: (version: string) => `Co nowego w wersji ${version}`,
    open: 'Co nowego',
    alsoCalled: 'nowości, zmiany w programie, wersja, aktualizacja',
    none: 'Nie ma opisu zmian tej wersji.',
    older: 'Wcześniejsze wersje',
  },
  tour: {
    open: 'Samouczek pierwszego dnia',
    alsoCalled: 'pierwszy dzień, przewodnik, wprowadzenie, od czego zacząć',
    label: 'Samouczek',
    step: (at: number, of: number) => `Krok ${at} z ${of}`,
    back: 'Wstecz',
    next: 'Dalej',
    leave: 'Zakończ samouczek',
    addSample: 'Wczytaj wymyślone miasto',
    removeSample: 'Usuń dane przykładowe',
    steps: {
      start: {
        title: 'Dzień dobry',
        text: 'W kilka minut przejdziemy przez zwykły dzień w biurze rady. Samouczek można zakończyć w każdej chwili; wraca się do niego z pomocy (F1).',
        empty: 'Rejestry są puste. Wczytaj dane wymyślonego miasta: jednym przyciskiem usuniesz je na końcu.',
      },
      desk: {
        title: 'Pulpit: co dziś',
        text: 'Od tego ekranu zaczyna się dzień. Na górze jest to, co po terminie i na dziś. Enter otwiera sprawę od razu w polu, które trzeba uzupełnić.',
      },
      list: {
        title: 'Rejestr',
        text: 'Lista jak w arkuszu: strzałki chodzą po komórkach, każda kolumna ma filtr (F3). Zakładki nad listą to gotowe widoki, np. tylko to, co trzeba wysłać.',
      },
      entry: {
        title: 'Wpis i jego terminy',
        text: 'Enter na wierszu otwiera wpis. Pod przyciskami są terminy: każdy mówi, ile zostało dni i z jakiego przepisu wynika. Ctrl+S zapisuje.',
      },
      search: {
        title: 'Znajdź wszystko',
        text: 'Ctrl+K znajduje wpis po kawałku słowa, numerze albo dacie, a także widok, polecenie i ustawienie. Spróbuj wpisać: droga.',
      },
      add: {
        title: 'Nowy wpis',
        text: 'Ctrl+N zaczyna wpis: następny numer jest już wpisany, data przyjmuje „dziś” i „+14”. Niezapisany wpis przetrwa nawet awarię komputera.',
      },
      print: {
        title: 'Wydruk i plik',
        text: 'Ctrl+P drukuje to, co na ekranie: listę, kartę i pisma wpisu, jedno pismo do każdego z zaznaczonych wpisów, dokumenty wyborów i zestawień. To samo można obejrzeć i zapisać jako PDF. Ctrl+E zapisuje rejestr jako Word, Excel lub CSV, także za jeden wybrany rok.',
      },
      undo: {
        title: 'Pomyłki nie szkodzą',
        text: 'Ctrl+Z cofa każdą zmianę, nawet cały import i po ponownym uruchomieniu. Kopie zapasowe powstają same.',
      },
      end: {
        title: 'To wszystko na początek',
        text: 'F1 otwiera pomoc miejsca, w którym jesteś. Teraz nazwij urząd w ustawieniach i wczytaj swój rejestr z Excela (Ctrl+I).',
        sample: 'Dane wymyślonego miasta możesz teraz usunąć.',
      },
    },
  },
} as const

export type HelpText = Shape<typeof helpPl>
