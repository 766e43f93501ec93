import type { CheckId } from '../engine/health/catalogue'
import type { Severity } from '../engine/health/check'
import { pluralPl as plural, type Plural } from '../core/words/plural'
import type { CheckText } from '../model/registerText'

/** Texts of the health check in one language. */
export interface HealthText {
  readonly title: string
  readonly intro: string
  readonly running: (done: number, of: number) => string
  readonly stop: string
  readonly start: string
  readonly stopped: string
  /** Over all registers: checks run over entries, and what they found. */
  readonly summary: (checks: number, entries: number) => string
  readonly counts: Readonly<Record<Severity, (count: number) => string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly allWell: string
  readonly emptyRegister: string
  /** Entries a check found, with the number of groups where they belong together. */
  readonly found: (entries: number, groups: number) => string
  readonly silencedCount: (count: number) => string
  readonly passed: (count: number) => string
  readonly next: string
  readonly show: string
  readonly repair: (count: number) => string
  readonly open: (name: string) => string
  readonly more: (count: number) => string
  readonly besides: (names: string) => string
  readonly hidden: string
  readonly silence: string
  readonly silenceOf: (name: string) => string
  readonly silenceTitle: (check: string) => string
  readonly silenceHelp: string
  readonly reason: string
  readonly silencedHeading: string
  readonly unsilence: string
  readonly unsilenceOf: (name: string) => string
  readonly didSilence: (name: string) => string
  readonly repairMakes: (registers: string) => string
  readonly repairTitle: (check: string) => string
  readonly repairHelp: string
  readonly repairRows: (shown: number, all: number) => string
  readonly repairNone: string
  readonly before: string
  readonly after: string
  readonly include: (name: string) => string
  readonly remark: string
  readonly filter: (check: string) => string
  readonly fields: { readonly silenced: string; readonly check: string; readonly reason: string }
  readonly checks: Readonly<Record<CheckId, CheckText>>
  readonly order: (first: string, then: string) => CheckText
  /** A day earlier than its minimum window allows: what the window is called, and its article. */
  readonly window: (name: string, article: string) => CheckText
  readonly office: string
  readonly oldDrafts: (count: number) => CheckText
  readonly oldTrash: (register: string, count: number) => CheckText
  readonly openDraft: string
  readonly openTrash: string
  readonly storage: string
  readonly logText: string
  readonly logCheck: string
}

const entries: Plural = { one: 'wpis', few: 'wpisy', many: 'wpisów' }

const fixOne = 'Otwórz wpis i popraw pole.'

/** Polish texts of the health check. */
export const healthPl: HealthText = {
  title: 'Stan danych',
  intro:
    'Program przegląda wszystkie rejestry i wskazuje to, co jest błędne, sprzeczne albo niezwykłe. Niczego nie zmienia sam: naprawę najpierw pokazuje, a cofa ją jedno Ctrl+Z.',
  running: (done, of) => `Sprawdzanie: ${Math.floor((100 * done) / Math.max(1, of))}%`,
  stop: 'Przerwij',
  start: 'Sprawdź',
  stopped: 'Sprawdzanie przerwano. Rejestry nie ucierpiały.',
  summary: (checks, count) =>
    `Wykonano ${plural(checks, { one: 'kontrolę', few: 'kontrole', many: 'kontroli' })}, obejrzano ${plural(count, entries)}.`,
  counts: {
    error: (count) => plural(count, { one: 'błąd', few: 'błędy', many: 'błędów' }),
    warning: (count) => plural(count, { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń' }),
    note: (count) => plural(count, { one: 'uwaga', few: 'uwagi', many: 'uwag' }),
  },
  severity: { error: 'błąd', warning: 'ostrzeżenie', note: 'uwaga' },
  allWell: 'Wszystkie kontrole bez uwag.',
  emptyRegister: 'Rejestr jest pusty.',
  found: (count, groups) =>
    groups === 0
      ? plural(count, entries)
      : `${plural(count, entries)}, ${plural(groups, { one: 'grupa', few: 'grupy', many: 'grup' })}`,
  silencedCount: (count) => `wyciszone: ${count.toLocaleString('pl')}`,
  passed: (count) => `Bez uwag: ${plural(count, { one: 'kontrola', few: 'kontrole', many: 'kontroli' })}`,
  next: 'Co zrobić:',
  show: 'Pokaż wpisy',
  repair: (count) => `Napraw… (${count.toLocaleString('pl')})`,
  open: (name) => `Otwórz wpis ${name}`,
  more: (count) => `Jeszcze ${plural(count, entries)}: „Pokaż wpisy”.`,
  besides: (names) => `Zob. też: ${names}.`,
  hidden: '(ukryte w trybie sali obrad)',
  silence: 'Wycisz…',
  silenceOf: (name) => `Wycisz uwagę we wpisie ${name}`,
  silenceTitle: (check) => `Wycisz: ${check}`,
  silenceHelp:
    'Ta kontrola nie będzie już wskazywać tego wpisu. Powód zostanie przy wpisie i w historii; uwagę można w każdej chwili przywrócić.',
  reason: 'Powód',
  silencedHeading: 'Wyciszone',
  unsilence: 'Przywróć uwagę',
  unsilenceOf: (name) => `Przywróć uwagę we wpisie ${name}`,
  didSilence: (name) => `Wyciszono uwagę we wpisie ${name}.`,
  repairMakes: (registers) => `Powstaną też wpisy w rejestrach: ${registers}.`,
  repairTitle: (check) => `Naprawa: ${check}`,
  repairHelp: 'Jeszcze niczego nie zmieniono. Odznacz wpisy, których naprawa ma nie objąć. Całość cofa jedno Ctrl+Z.',
  repairRows: (shown, all) =>
    shown === all
      ? plural(all, entries)
      : `Pokazano ${shown.toLocaleString('pl')} z ${plural(all, entries)}; naprawa obejmie wszystkie.`,
  repairNone: 'Nie ma już czego naprawiać: dane zmieniły się od sprawdzenia.',
  before: 'Jest',
  after: 'Będzie',
  include: (name) => `Napraw wpis ${name}`,
  remark: 'Uwaga o danych',
  filter: (check) => `stan danych: ${check}`,
  fields: { silenced: 'Wyciszone uwagi o danych', check: 'Kontrola', reason: 'Powód' },
  checks: {
    missingRequired: {
      title: 'Puste pole wymagane',
      why: 'Bez tego pola wpisu nie da się w pełni wydrukować ani odszukać.',
      next: 'Uzupełnij pole z dokumentu. Numer, którego nie użyto, oznacz polem „Numer niewykorzystany”.',
    },
    unread: {
      title: 'Tekst, którego nie odczytano',
      why: 'W polu daty, liczby lub wyboru stoi tekst z pliku. Program go zachował, ale nie liczy z niego terminów ani sum.',
      next: 'Wpisz w tym polu właściwą wartość.',
    },
    unknownChoice: {
      title: 'Wartość spoza listy',
      why: 'Pole wyboru zawiera wartość, której rejestr nie zna, więc filtry i wydruki jej nie nazwą.',
      next: 'Wybierz wartość z listy.',
    },
    checkDigits: {
      title: 'Błędny NIP, REGON, KRS lub PESEL',
      why: 'Numer nie zgadza się ze swoją cyfrą kontrolną albo ma złą liczbę cyfr, więc jest w nim pomyłka.',
      next: 'Porównaj numer z dokumentem i popraw go.',
    },
    textShape: {
      title: 'Nietypowy zapis numeru lub okresu',
      why: 'Tekst nie wygląda jak NIP, REGON, KRS, PESEL albo okres, którego wymaga pole.',
      next: 'Popraw zapis; numer zagraniczny lub zastrzeżony można wyciszyć.',
    },
    negative: {
      title: 'Liczba ujemna',
      why: 'Liczba głosów, dni lub kwota nie może być mniejsza od zera. Programy do głosowań drukują tak błędy (–1).',
      next: fixOne,
    },
    notWhole: {
      title: 'Liczba, której nie da się zapisać dokładnie',
      why: 'Wartość jest ułamkiem albo jest za duża; sumy z nią byłyby niedokładne.',
      next: 'Wpisz wartość jeszcze raz.',
    },
    foreignValue: {
      title: 'Wartość bez swojego pola',
      why: 'Wpis zawiera wartość, której rejestr nigdzie nie pokazuje: z innej wersji programu albo innego rodzaju niż pole.',
      next: 'Sprawdź historię wpisu i przepisz wartość do właściwego pola.',
    },
    noReason: {
      title: 'Termin zmieniony bez powodu',
      why: 'Ustalono inny termin niż obliczony i nie podano dlaczego. Kontrola o to zapyta.',
      next: 'Dopisz powód w „Terminy zmienione ręcznie”.',
    },
    caseSign: {
      title: 'Nietypowy znak sprawy',
      why: 'Instrukcja kancelaryjna buduje znak z symbolu komórki, klasy z wykazu akt, numeru i roku.',
      next: 'Porównaj znak z teczką; jeśli jest właściwy, wycisz uwagę.',
    },
    emptyRow: {
      title: 'Pusty wiersz w polu z wierszami',
      why: 'Wiersz bez treści drukuje się jako pusty.',
      next: 'Naprawa usuwa puste wiersze.',
    },
    pastedTwice: {
      title: 'Ten sam tekst w dwóch polach',
      why: 'Dwa pola wpisu zawierają ten sam długi tekst; jedno z nich wypełniono zapewne przez pomyłkę.',
      next: 'Otwórz wpis i popraw jedno z pól.',
    },
    impossibleDate: {
      title: 'Niemożliwa data',
      why: 'Takiego dnia nie ma albo rok leży poza tym, co rejestr może zawierać (0201, 2915).',
      next: 'Wpisz datę z dokumentu.',
    },
    futureDate: {
      title: 'Data z przyszłości',
      why: 'Pole mówi o czymś, co już się stało, a jego dzień jeszcze nie nadszedł. Termin liczony z tej daty byłby błędny.',
      next: 'Popraw datę; najczęściej pomylono rok.',
    },
    savedAhead: {
      title: 'Wpis zapisany „w przyszłości”',
      why: 'Zegar komputera śpieszył się przy zapisie albo teraz się późni. Kolejność w historii może być myląca.',
      next: 'Sprawdź datę i godzinę komputera.',
    },
    repeatedNumber: {
      title: 'Numer nadany więcej niż raz',
      why: 'Ten sam numer nosi kilka wpisów; powołanie się na niego nie jest jednoznaczne.',
      next: 'Porównaj wpisy z dokumentami. Jeśli numer naprawdę nadano dwa razy, wycisz uwagę i podaj powód.',
    },
    yearMismatch: {
      title: 'Rok w numerze inny niż rok daty',
      why: 'Numer wskazuje inny rok niż data: w jednym z nich jest pomyłka.',
      next: 'Porównaj z dokumentem i popraw numer albo datę.',
    },
    notCounted: {
      title: 'Numer poza numeracją: nieprawdopodobny rok',
      why: 'Miejsce numeru wskazuje tylko rok, którego nie można mieć na myśli (np. 1900). Wpis pominięto przy szukaniu luk i powtórzeń.',
      next: 'Popraw datę albo rok w numerze.',
    },
    wrongTerm: {
      title: 'Kadencja w numerze inna niż w dacie',
      why: 'Data przypada w innej kadencji, niż mówi numer.',
      next: 'Popraw numer albo datę; granice kadencji są w ustawieniach.',
    },
    sessionDiffers: {
      title: 'Sesja w polu inna niż w numerze',
      why: 'Pole „Sesja” i numer wskazują różne sesje, więc wpis trafia do niewłaściwego wykazu.',
      next: 'Popraw pole „Sesja” albo numer.',
    },
    sameCounter: {
      title: 'Ten sam numer kolejny w różnych sesjach',
      why: 'Dwa akty mają ten sam numer kolejny i różne sesje; jeden z nich to zapewne pomyłka.',
      next: 'Porównaj oba wpisy z dokumentami.',
    },
    wrongSession: {
      title: 'Data inna niż reszty sesji',
      why: 'Inne akty tej sesji noszą inną datę.',
      next: 'Popraw datę albo sesję w numerze; sesję odroczoną na inny dzień można wyciszyć.',
    },
    sessionOrder: {
      title: 'Sesja w złej kolejności',
      why: 'Sesja o niższym numerze ma późniejszą datę albo odwrotnie.',
      next: 'Popraw datę albo numer sesji.',
    },
    dateBeforePrevious: {
      title: 'Data wcześniejsza niż przy poprzednim numerze',
      why: 'Numery rosną, a data się cofa: w dacie albo w numerze jest pomyłka.',
      next: 'Porównaj ten wpis i poprzedni z dokumentami.',
    },
    numberGap: {
      title: 'Brakujące numery',
      why: 'Przed tym wpisem brakuje numerów. Rejestr z lukami budzi pytania nadzoru.',
      next: 'Dodaj brakujące wpisy albo wpis z polem „Numer niewykorzystany”.',
    },
    sessionSkipped: {
      title: 'Sesja bez wpisów',
      why: 'Przed tą sesją brakuje sesji: nie podjęto na niej niczego albo jej aktów nie wpisano.',
      next: 'Sprawdź protokół brakującej sesji; jeśli nic na niej nie podjęto, wycisz uwagę.',
    },
    outsideTerms: {
      title: 'Data poza znanymi kadencjami',
      why: 'Ustawienia nie znają kadencji, w której przypada ta data, więc numeracji nie da się w pełni sprawdzić.',
      next: 'Dopisz kadencję w ustawieniach albo popraw datę.',
    },
    numberShape: {
      title: 'Numer, którego nie rozpoznano',
      why: 'Program nie umie podzielić tego numeru na części, więc nie sprawdzi powtórzeń ani luk.',
      next: 'Porównaj numer z dokumentem; jeśli tak go zapisano, wycisz uwagę.',
    },
    numberSpelling: {
      title: 'Numer zapisany niezwykle',
      why: 'Odstępy przy ukośnikach, podkreślenia, małe litery albo nietypowa liczba rzymska (XXXXIX). Na wydruku numer stoi tak, jak go zapisano.',
      next: 'Jeśli dokument ma zwykły zapis, popraw numer.',
    },
    duplicate: {
      title: 'Wpis powtórzony w całości',
      why: 'Dwa wpisy zawierają dokładnie to samo: jeden dodano lub zaimportowano drugi raz.',
      next: 'Przenieś zbędny wpis do kosza.',
    },
    sameMatter: {
      title: 'Ta sama treść tego samego dnia pod dwoma numerami',
      why: 'Dwa wpisy jednego dnia mają ten sam tytuł; w jednym mogło zabraknąć zmiany tytułu.',
      next: 'Porównaj oba wpisy z dokumentami.',
    },
    repeatedText: {
      title: 'Ten sam tekst w dwóch wpisach, a nie powinien się powtarzać',
      why: 'To pole ma tylko jeden wpis (albo jeden wpis o tej samej wartości innego pola), a wartość jest w kilku.',
      next: 'Porównaj wpisy: jeden mógł zostać wpisany dwa razy albo w jednej wartości jest pomyłka.',
    },
    linkBroken: {
      title: 'Powiązanie donikąd',
      why: 'Wpisu, do którego prowadzi powiązanie, nie ma.',
      next: 'Wskaż właściwy wpis albo usuń powiązanie.',
    },
    linkToItself: {
      title: 'Powiązanie z samym sobą',
      why: 'Akt nie może sam siebie zmieniać ani uchylać.',
      next: 'Wskaż właściwy wpis.',
    },
    linkCircle: {
      title: 'Powiązania w kółko',
      why: 'Idąc po powiązaniach, wraca się do tego samego wpisu, np. A uchyla B, a B uchyla A. Stanu aktów nie da się ustalić.',
      next: 'Usuń powiązanie, które jest pomyłką.',
    },
    linkTrashed: {
      title: 'Powiązanie z wpisem w koszu',
      why: 'Wpis, do którego prowadzi powiązanie, jest w koszu i nie działa na stan aktu.',
      next: 'Przywróć wpis z kosza albo zmień powiązanie.',
    },
    linkJoined: {
      title: 'Powiązanie z wpisem, który połączono z innym',
      why: 'Wpis, do którego prowadzi powiązanie, dołączono do innego; powstało ono tam, gdzie jeszcze o tym nie wiedziano.',
      next: 'Naprawa poprowadzi je do wpisu, który został.',
    },
    linkToLater: {
      title: 'Powiązanie z późniejszym aktem',
      why: 'Akt zmienia lub uchyla inny, który podjęto dopiero po nim: pomylono datę, numer albo kierunek.',
      next: 'Porównaj daty obu aktów.',
    },
    linkUnresolved: {
      title: 'Powiązanie tylko z nazwy',
      why: 'Powiązanie nazywa wpis, którego w rejestrze nie znaleziono, więc nie działa na jego stan.',
      next: 'Wskaż wpis albo dodaj go; akt spoza rejestru można wyciszyć.',
    },
    rollUnresolved: {
      title: 'Osoba tylko z nazwiska',
      why: 'Głos lub obecność zapisano pod nazwiskiem, którego nie powiązano z osobą, więc nie liczą się jej.',
      next: 'We wpisie wskaż osobę przy jej nazwisku.',
    },
    nameUntied: {
      title: 'Osoba niepowiązana ze swoim wpisem',
      why: 'Wpisane nazwisko ma swój wpis w innym rejestrze, ale nie prowadzi do niego, więc nie widać go tam ani w zestawieniach.',
      next: 'Naprawa wiąże nazwiska, które mogą oznaczać tylko jedną osobę; pozostałe wskaż we wpisie.',
    },
    nameUnknown: {
      title: 'Osoba, której nie ma w rejestrze',
      why: 'Nikt tego nazwiska w owym dniu w rejestrze nie nosi: brakuje wpisu osoby albo nazwisko ma błąd.',
      next: 'Popraw nazwisko albo dodaj osobę; kogoś spoza rejestru można wyciszyć.',
    },
    linkTwice: {
      title: 'To samo powiązanie dwa razy',
      why: 'Jedno pole prowadzi dwa razy do tego samego wpisu.',
      next: 'Naprawa zostawia jedno powiązanie.',
    },
    variantCase: {
      title: 'Nazwy różne tylko wielkością liter lub odstępami',
      why: 'Ta sama nazwa zapisana na kilka sposobów rozpada się w filtrach, grupach i wydrukach.',
      next: 'Naprawa wprowadza zapis używany najczęściej.',
    },
    variantMarks: {
      title: 'Nazwy różne tylko polskimi znakami',
      why: 'To zapewne ta sama nazwa (Świderski, Swiderski), ale mogą to być dwie osoby.',
      next: 'Popraw zapis, jeśli to ta sama osoba lub jednostka.',
    },
    severalPersons: {
      title: 'Kilka osób w jednym wierszu',
      why: 'Osób zapisanych razem nie da się wyszukać ani policzyć osobno.',
      next: 'Zapisz każdą osobę w osobnym wierszu.',
    },
    samePersonTwice: {
      title: 'Ta sama osoba dwa razy',
      why: 'Pole wymienia dwa razy tę samą osobę.',
      next: 'Usuń powtórzenie; dwie osoby o jednym nazwisku odróżnij dopiskiem.',
    },
    nearName: {
      title: 'Nazwisko o literę od częstszego',
      why: 'Nazwisko użyte raz lub dwa różni się jedną literą od używanego często; to zapewne literówka.',
      next: 'Porównaj z dokumentem.',
    },
    nameOrder: {
      title: 'Imię i nazwisko w dwóch kolejnościach',
      why: 'Ta sama osoba występuje jako „Anna Kowalska” i „Kowalska Anna”.',
      next: 'Przyjmij jedną kolejność.',
    },
    damaged: {
      title: 'Tekst zepsuty przez złe kodowanie',
      why: 'Polskie litery zamieniły się w znaki takie jak Ä…, Ã³ lub „?”, zanim tekst tu trafił.',
      next: 'Naprawa odtwarza tekst tam, gdzie da się to zrobić na pewno. Resztę przepisz z dokumentu.',
    },
    personalNumber: {
      title: 'PESEL w polu, które trafia do wydruków',
      why: 'Numer PESEL stoi w polu, którego wydruk publiczny nie pomija. To dane osobowe.',
      next: 'Usuń numer z tego pola. Historia zmian pamięta go nadal; trwałe usunięcie ustal z inspektorem ochrony danych.',
    },
    invisible: {
      title: 'Niewidoczne znaki',
      why: 'Tekst skopiowany z internetu zawiera znaki, których nie widać, a które psują wyszukiwanie.',
      next: 'Naprawa je usuwa.',
    },
    cutText: {
      title: 'Ucięty tekst',
      why: 'Tekst kończy się wielokropkiem albo w miejscu, w którym formularze i eksporty ucinają (35, 200, 255 znaków).',
      next: 'Dopisz resztę z dokumentu.',
    },
    blanks: {
      title: 'Zbędne odstępy',
      why: 'Podwójne odstępy, twarde spacje albo złamane wiersze rozbijają wyszukiwanie i wydruki.',
      next: 'Naprawa zostawia pojedyncze odstępy.',
    },
    decomposed: {
      title: 'Litery złożone z części',
      why: 'Litera „ó” jest zapisana jako „o” i osobny znak (NFD, pliki z macOS); część programów tak jej nie znajdzie.',
      next: 'Naprawa składa litery; na ekranie nic się nie zmieni.',
    },
    allCapitals: {
      title: 'Tytuł samymi wielkimi literami',
      why: 'Tak zapisany tytuł źle się czyta i odróżnia od pozostałych w wykazach.',
      next: 'Przepisz tytuł zwykłymi literami.',
    },
    trailing: {
      title: 'Kropka lub przecinek na końcu tytułu',
      why: 'Tytułu aktu nie kończy kropka; w wykazach stałaby w środku zdania.',
      next: 'Naprawa usuwa znak z końca.',
    },
    doubledWord: {
      title: 'Słowo powtórzone',
      why: 'To samo słowo stoi dwa razy z rzędu („w w sprawie”).',
      next: fixOne,
    },
    placeholder: {
      title: 'Znak zamiast treści',
      why: 'W polu stoi „-”, „brak” lub podobny znak. Filtr „puste” takiego pola nie znajdzie.',
      next: 'Uzupełnij pole albo zostaw je puste.',
    },
  },
  order: (first, then) => ({
    title: `„${then}” wcześniej niż „${first}”`,
    why: `Daty się wykluczają: „${then}” nie może wypaść przed „${first}”. W jednej z nich jest pomyłka.`,
    next: 'Porównaj obie daty z dokumentem i popraw błędną.',
  }),
  window: (name, article) => ({
    title: `${name}: za wcześnie`,
    why: `Data wypada wcześniej, niż pozwala przepis (${article}); ktoś miałby mniej czasu, niż mu się należy.`,
    next: 'Porównaj datę z dniem, od którego się liczy, i popraw błędną albo wyznacz późniejszy dzień.',
  }),
  office: 'Niedokończone',
  oldDrafts: (count) => ({
    title: `Niezapisane wpisy starsze niż miesiąc: ${count}`,
    why: 'Szkice czekają na zapisanie od ponad miesiąca i nie ma ich w rejestrze.',
    next: 'Otwórz szkic i zapisz go albo odrzuć.',
  }),
  oldTrash: (register, count) => ({
    title: `${register}: w koszu od ponad roku ${plural(count, entries)}`,
    why: 'Wpisy w koszu nie są w rejestrze, ale ich dane, także osobowe, nadal są przechowywane.',
    next: 'Przejrzyj kosz: przywróć, co potrzebne.',
  }),
  openDraft: 'Otwórz najstarszy szkic',
  openTrash: 'Otwórz kosz',
  storage: 'Załączniki i dziennik',
  logText: 'Czy dziennika zmian nikt nie zmienił poza programem, sprawdza się w nim samym:',
  logCheck: 'Dziennik zmian',
}
