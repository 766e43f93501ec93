import { documentsPl } from '../../../engine/documents/documents.pl'
import { cited } from '../../../engine/documents/journalActs'
import type { Pool } from '../procedure/contest'

/**
 * Formulas shared by the papers of the lay-judge election, its announcement, letters and notices (papers.md E). Polish
 * only: official documents are always Polish. People are never declined; courts come in the cases the office keeps.
 */

const courtsAct = 'ustawy z dnia 27 lipca 2001 r. – Prawo o ustroju sądów powszechnych'
const courtsActFull = `${courtsAct} (${cited('Prawo o ustroju sądów powszechnych')})`
const regulation =
  'rozporządzenia Ministra Sprawiedliwości z dnia 9 czerwca 2011 r. w sprawie sposobu postępowania z dokumentami złożonymi radom gmin przy zgłaszaniu kandydatów na ławników oraz wzoru karty zgłoszenia'
const regulationAddress = cited('rozporządzenie w sprawie zgłaszania kandydatów na ławników')
const regulationFull = `${regulation} (${regulationAddress})`

export const electionPapersPl = {
  blank: '…………………',
  regulation,
  /** With the place in the journal: for the basis of acts, and where a paper names the act first (papers.md B 2). */
  courtsActFull,
  councilsActFull: documentsPl.acts.councils,
  regulationFull,
  /** Stands where a name stood before the data were erased. */
  erased: (day: string) => `dane osobowe usunięto dnia ${day}`,
  term: (from: string, to: string) => `kadencję ${from}–${to}`,
  /** The office's sign before a name instead of a signature, on copies for publication. */
  signed: (name: string) => `/-/ ${name}`,
  pools: {
    general: '',
    labour: ' do orzekania w sprawach z zakresu prawa pracy',
    family: ' do orzekania w sprawach rodzinnych i nieletnich',
  } satisfies Record<Pool, string>,
  electionOf: { general: 'wyborach ławników', supplementary: 'wyborach uzupełniających ławników' },
  session: (number: string) => (number === '' ? '' : `${number} `),
  columns: {
    name: 'Nazwisko i imię (imiona)',
    number: 'Nr zgłoszenia',
    court: 'Sąd',
    pesel: 'PESEL',
    birth: 'Data i miejsce urodzenia',
    parents: 'Imiona rodziców',
    address: 'Adres zamieszkania',
  },
  announcement: {
    title: (council: string, term: string, supplementary: boolean) =>
      `OGŁOSZENIE\n${council}\nw sprawie zgłaszania kandydatów na ławników na ${term}${supplementary ? '\n(wybory uzupełniające)' : ''}`,
    basis: (council: string) =>
      `Na podstawie działu IV rozdziału 7 (art. 158–175) ${courtsActFull} ogłasza się nabór kandydatów na ławników, których wyboru dokona ${council}.`,
    seats: 'Sądy i liczba ławników',
    seat: (court: string, seats: number) => `do ${court} – ${seats}`,
    named: (seats: number) =>
      `, w tym do orzekania w sprawach z zakresu prawa pracy – ${seats}, wskazanych przez radę spośród wybranych`,
    conditionsHead: 'Kto może zostać ławnikiem',
    conditionsLead: 'Ławnikiem może być wybrana osoba, która (art. 158):',
    conditions: [
      'posiada obywatelstwo polskie i korzysta z pełni praw cywilnych i obywatelskich',
      'jest nieskazitelnego charakteru',
      'ukończyła 30 lat i nie przekroczyła 70 lat',
      'jest zatrudniona, prowadzi działalność gospodarczą lub mieszka w miejscu kandydowania co najmniej od roku',
      'jest zdolna, ze względu na stan zdrowia, do pełnienia obowiązków ławnika',
      'posiada co najmniej wykształcenie średnie lub średnie branżowe',
    ],
    labour:
      'Do orzekania w sprawach z zakresu prawa pracy ławnikiem powinna być osoba wykazująca szczególną znajomość spraw pracowniczych.',
    barredLead: 'Ławnikami nie mogą być (art. 159):',
    barred: [
      'osoby zatrudnione w sądach i prokuraturze',
      'osoby wchodzące w skład organów, od których orzeczeń można żądać skierowania sprawy na drogę postępowania sądowego',
      'funkcjonariusze Policji oraz inne osoby zajmujące stanowiska związane ze ściganiem przestępstw i wykroczeń',
      'adwokaci i aplikanci adwokaccy, radcy prawni i aplikanci radcowscy',
      'duchowni',
      'żołnierze w czynnej służbie wojskowej',
      'funkcjonariusze Służby Więziennej',
      'radni gminy, powiatu i województwa',
    ],
    oneCourt: 'Nie można być ławnikiem jednocześnie w więcej niż jednym sądzie.',
    whoHead: 'Kto może zgłaszać kandydatów',
    who: (minimum: number) => [
      'prezes właściwego sądu',
      'stowarzyszenia, inne organizacje społeczne i zawodowe zarejestrowane na podstawie przepisów prawa, z wyłączeniem partii politycznych',
      `co najmniej ${minimum} obywateli mających czynne prawo wyborcze, zamieszkujących stale na terenie gminy`,
    ],
    documentsHead: 'Dokumenty',
    documentsLead: 'Do karty zgłoszenia, sporządzonej na urzędowym wzorze, dołącza się:',
    documents: [
      'informację z Krajowego Rejestru Karnego dotyczącą zgłaszanej osoby',
      'oświadczenie kandydata, że nie jest prowadzone przeciwko niemu postępowanie o przestępstwo ścigane z oskarżenia publicznego lub przestępstwo skarbowe',
      'oświadczenie kandydata, że nie jest lub nie był pozbawiony władzy rodzicielskiej, a także że władza ta nie została mu ograniczona ani zawieszona',
      'zaświadczenie lekarskie o stanie zdrowia, wystawione przez lekarza podstawowej opieki zdrowotnej, stwierdzające brak przeciwwskazań do wykonywania funkcji ławnika',
      'dwa zdjęcia zgodne z wymogami stosowanymi przy składaniu wniosku o wydanie dowodu osobistego',
    ],
    fresh: (days: number) =>
      `Dokumenty wymienione w pkt 1–4 powinny być opatrzone datą nie wcześniejszą niż ${days} dni przed dniem zgłoszenia.`,
    organisation: (months: string) =>
      `Stowarzyszenie lub organizacja dołącza ponadto aktualny odpis z Krajowego Rejestru Sądowego albo odpis lub zaświadczenie potwierdzające wpis do innego właściwego rejestru lub ewidencji, opatrzone datą nie wcześniejszą niż ${months} przed dniem zgłoszenia.`,
    costs:
      'Koszt uzyskania informacji z Krajowego Rejestru Karnego i odpisu z rejestru ponosi Skarb Państwa, a koszt zaświadczenia lekarskiego – kandydat.',
    citizens:
      'Do zgłoszenia dokonanego przez obywateli dołącza się listę osób zawierającą imię (imiona), nazwisko, numer PESEL, miejsce stałego zamieszkania i własnoręczny podpis każdej z osób zgłaszających. Wyjaśnień udziela osoba wymieniona na liście jako pierwsza.',
    whenHead: 'Termin i miejsce',
    when: (day: string, office: string, address: string) =>
      `Do dnia ${day} zgłoszenia przyjmuje ${office}${address === '' ? '' : `, ${address}`}. Karta zgłoszenia jest dostępna w urzędzie oraz w Biuletynie Informacji Publicznej Ministerstwa Sprawiedliwości.`,
    anOffice: 'urząd',
    decides: {
      receipt: 'O zachowaniu terminu decyduje data wpływu zgłoszenia do urzędu.',
      dispatch: 'O zachowaniu terminu decyduje data wpływu zgłoszenia, a przesyłki pocztowej – data jej nadania.',
    },
    left: 'Zgłoszenia, które wpłyną po terminie, a także niespełniające wymogów formalnych rada pozostawi bez dalszego biegu. Przywrócenie terminu do zgłoszenia kandydatów jest niedopuszczalne.',
    afterHead: 'Co stanie się z dokumentami',
    after:
      'Dokumenty osób wybranych przekazuje się prezesom właściwych sądów. Dokumenty osób, które nie zostały wybrane, mogą odebrać zgłaszający lub kandydaci w terminie 60 dni od dnia przeprowadzenia wyborów. Nieodebrane dokumenty zniszczy komisyjnie w ciągu następnych 30 dni komisja powołana przez radę.',
    dataHead: 'Dane osobowe',
    /** What RODO art. 13 and 14 ask for: controller, officer, purpose and basis, source, recipients, time, rights, duty. */
    data: (office: string, address: string, officer: string) => [
      `administratorem danych osobowych kandydatów i osób zgłaszających jest ${office}${address === '' ? '' : `, ${address}`}`,
      `kontakt z inspektorem ochrony danych: ${officer}`,
      `dane przetwarza się w celu przeprowadzenia wyborów ławników, na podstawie art. 6 ust. 1 lit. c i e, art. 9 ust. 2 lit. g (dane o zdrowiu) oraz art. 10 (dane o skazaniach) rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. (RODO; ${cited('RODO')}), w związku z art. 158–164 ustawy wskazanej na wstępie; podstawą nie jest zgoda`,
      'przetwarza się dane kandydatów podane w karcie zgłoszenia i w dołączonych do niej dokumentach oraz w informacjach od Policji, a osób zgłaszających – imię (imiona), nazwisko, numer PESEL, miejsce stałego zamieszkania i podpis',
      'dane pochodzą od kandydatów, zgłaszających oraz, w zakresie informacji o kandydatach, od Policji (art. 162 § 9 ustawy)',
      'dane otrzymują: radni i zespół opiniujący, Policja, prezesi właściwych sądów w zakresie osób wybranych; imiona i nazwiska kandydatów i osób wybranych są jawne',
      'dokumenty osób niewybranych zwraca się albo niszczy w terminach podanych wyżej, a dane osób wybranych i dokumentację głosowania przechowuje się zgodnie z przepisami o archiwach',
      'osobie, której dane dotyczą, przysługuje prawo dostępu do danych, ich sprostowania, ograniczenia przetwarzania, a w zakresie art. 6 ust. 1 lit. e – sprzeciwu, oraz prawo skargi do Prezesa Urzędu Ochrony Danych Osobowych (ul. Moniuszki 1A, 00-014 Warszawa)',
      'podanie danych jest wymogiem ustawowym, a bez nich zgłoszenie pozostawia się bez dalszego biegu; danych nie przekazuje się do państw trzecich i nie podejmuje się na ich podstawie decyzji w sposób zautomatyzowany ani nie profiluje',
    ],
  },
  police: {
    addressee: {
      capital: 'Komendant Stołeczny Policji\nw Warszawie',
      province: 'Komendant Wojewódzki Policji\nw …………………………',
    },
    subject: (term: string) => `informacje o kandydatach na ławników na ${term}`,
    ask: (council: string) =>
      `Na podstawie art. 162 § 9 ${courtsActFull} proszę o udzielenie informacji o kandydatach na ławników zgłoszonych do ${council}, wymienionych w wykazie.`,
    whereTo: 'Informacje proszę przesłać w kopercie oznaczonej nazwą sprawy, do rąk osoby podpisującej pismo.',
    list: 'Wykaz kandydatów na ławników',
    familyName: (name: string) => `(nazwisko rodowe: ${name})`,
  },
  courtLetter: {
    subject: (term: string) => `lista wybranych ławników na ${term}`,
    send: (council: string, day: string, resolution: string) =>
      `Na podstawie art. 164 § 1 ${courtsActFull} przesyłam listę ławników wybranych przez ${council} w dniu ${day}${resolution === '' ? '' : ` (uchwała nr ${resolution})`}, wraz z kartami zgłoszenia, dołączonymi do nich dokumentami oraz informacjami uzyskanymi od Policji.`,
    list: 'Lista wybranych ławników',
    /** Beside the court of somebody named for labour cases. */
    named: 'wskazanie do spraw z zakresu prawa pracy',
    /** „przez …” takes the accusative of the council, which for names ending in -a the genitive does not give. */
    byCouncil: 'radę',
    address: 'Adres',
  },
  /** Blank form of the list of citizens who nominate (papers.md E3); people write into it by hand. */
  nominatorsList: {
    title: (term: string) => `LISTA OSÓB\nzgłaszających kandydata na ławnika na ${term}`,
    candidate: 'Kandydat (imię i nazwisko)',
    court: 'Kandydat do',
    note: 'Każda osoba wpisuje się własnoręcznie. Wyjaśnień udziela osoba wymieniona na liście jako pierwsza.',
    columns: {
      givenNames: 'Imię (imiona)',
      surname: 'Nazwisko',
      pesel: 'PESEL',
      residence: 'Miejsce stałego zamieszkania',
      signature: 'Własnoręczny podpis',
    },
    basis: `Podstawa: art. 162 ${courtsActFull}.`,
    page: 'Lista osób zgłaszających kandydata na ławnika',
  },
  /** What a nomination lacks and until when it can be completed; after that the council leaves it (art. 162 § 10). */
  missingLetter: {
    subject: (number: string) => `braki w zgłoszeniu nr ${number} kandydata na ławnika`,
    found: (candidate: string, court: string) =>
      `Po sprawdzeniu zgłoszenia kandydata na ławnika do ${court} (${candidate}) informuję, że nie spełnia ono wymogów formalnych, o których mowa w art. 162 ${courtsActFull}:`,
    item: (marker: string, document: string, state: string) => `${marker} ${document} – ${state}`,
    issued: (state: string, day: string) => `${state} (${day})`,
    signatures: (valid: number, minimum: number) =>
      `lista osób zgłaszających – ważnych podpisów: ${valid}, wymagane co najmniej ${minimum}`,
    until: (day: string) =>
      `Braki można uzupełnić do dnia ${day} włącznie. Zgłoszenia, które wpłyną po terminie, a także niespełniające wymogów formalnych rada pozostawia bez dalszego biegu. Przywrócenie terminu jest niedopuszczalne.`,
    /** After the last day nothing can be completed any more. */
    tooLate: (day: string) =>
      `Termin uzupełnienia braków upłynął dnia ${day} i nie może być przywrócony. Zgłoszenia niespełniające wymogów formalnych rada pozostawia bez dalszego biegu.`,
    fresh: (days: number) =>
      `Dokumenty wystawia się nie wcześniej niż ${days} dni przed dniem zgłoszenia; nie dotyczy to zdjęć i listy osób zgłaszających.`,
  },
  candidateLetter: {
    subject: (court: string, term: string) => `wybory ławników do ${court} na ${term}`,
    salutation: { F: 'Pani', M: 'Pan', unknown: 'Pani/Pan' },
    accusative: { F: 'Panią', M: 'Pana', unknown: 'Panią/Pana' },
    elected: (whom: string, day: string, session: string, council: string) =>
      `Uprzejmie informuję, że w dniu ${day} na ${session}sesji ${council} wybrano ${whom} w głosowaniu tajnym na funkcję ławnika.`,
    electedWhere: (court: string, term: string) => `Wybór dotyczy: ${court}, kadencja ${term}.`,
    electedNext:
      'Karta zgłoszenia i dołączone do niej dokumenty zostaną przekazane prezesowi sądu. O terminie ślubowania i o wydaniu legitymacji ławnika zawiadomi prezes sądu.',
    notElected: (court: string, day: string) =>
      `Uprzejmie informuję, że w wyniku wyborów przeprowadzonych w dniu ${day} zgłoszona kandydatura nie uzyskała wyboru na ławnika do ${court}.`,
    left: (court: string, resolution: string) =>
      `Uprzejmie informuję, że zgłoszenie kandydatury na ławnika do ${court} pozostawiono bez dalszego biegu${resolution === '' ? '' : ` uchwałą nr ${resolution}`}.`,
    withdrawn: (court: string) =>
      `Uprzejmie informuję, że w związku z rezygnacją zgłoszonej kandydatury na ławnika do ${court} nie poddano pod głosowanie.`,
    keptOff: (court: string) =>
      `Uprzejmie informuję, że zgłoszonej kandydatury na ławnika do ${court} rada nie poddała pod głosowanie.`,
    named: (whom: string) =>
      `Rada wskazała ${whom} do orzekania w sprawach z zakresu prawa pracy (art. 164 § 1 ${courtsActFull}).`,
    collect: (day: string) =>
      `Kartę zgłoszenia i dołączone do niej dokumenty może odebrać zgłaszający lub kandydat w terminie 60 dni od dnia przeprowadzenia wyborów, tj. do dnia ${day}, za okazaniem dokumentu tożsamości.`,
    where: (office: string, address: string) =>
      `Miejsce odbioru: ${office}${address === '' ? '' : `, ${address}`}, pokój ……………`,
    destroy: `Dokumenty nieodebrane w tym terminie zostaną zniszczone przez komisję powołaną przez radę (§ 5 rozporządzenia Ministra Sprawiedliwości z dnia 9 czerwca 2011 r. w sprawie sposobu postępowania z dokumentami złożonymi radom gmin przy zgłaszaniu kandydatów na ławników oraz wzoru karty zgłoszenia, ${regulationAddress}).`,
  },
  /** To whoever made the nomination: how it came out, in words that fit a candidate of any sex. */
  nominatorLetter: {
    subject: (number: string, term: string) => `zgłoszenie nr ${number} kandydata na ławnika na ${term}`,
    candidate: (name: string, court: string) => `Zgłoszenie dotyczyło: ${name}, ${court}.`,
    elected: (day: string, session: string, council: string) =>
      `Uprzejmie informuję, że w dniu ${day} na ${session}sesji ${council} zgłoszona kandydatura uzyskała wybór w głosowaniu tajnym. Kartę zgłoszenia i dokumenty przekazuje się prezesowi sądu.`,
  },
  notice: {
    title: 'INFORMACJA',
    subtitle: (term: string) => `o odbiorze dokumentów kandydatów na ławników na ${term}`,
    basis: `Na podstawie § 5 ${regulationFull} informuje się, że:`,
    items: (electionOn: string, collectionEnd: string, destructionEnd: string, place: string) => [
      `wybory ławników odbyły się w dniu ${electionOn};`,
      `karty zgłoszenia i dołączone do nich dokumenty osób, które nie zostały wybrane, mogą odebrać zgłaszający lub kandydaci w terminie 60 dni od dnia wyborów, tj. do dnia ${collectionEnd};`,
      `miejsce odbioru: ${place}; przy odbiorze należy okazać dokument tożsamości;`,
      `dokumenty nieodebrane zostaną zniszczone do dnia ${destructionEnd} przez komisję powołaną przez radę.`,
    ],
  },
} as const
