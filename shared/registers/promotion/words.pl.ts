const webPlaces: Readonly<Record<string, string>> = {
  www: 'strona www',
  bip: 'Biuletyn Informacji Publicznej',
  board: 'tablica ogłoszeń',
  social: 'media społecznościowe',
}

/** Words of the papers of honours, publications and campaigns, which are always Polish. */
export const promotionPl = {
  consent: {
    subject: 'zgody na nadanie wyróżnienia',
    text: (what: string, day: string) =>
      `W dniu ${day} wpłynął wniosek: ${what}. Wyróżnienie nadaje się za zgodą osoby, której dotyczy.`,
    ask: 'Proszę o pisemną zgodę albo o wiadomość, że zgody Pan/Pani nie wyraża. Do dnia uchwały nazwiska nie podaje się do publicznej wiadomości.',
  },
  diploma: {
    title: 'AKT NADANIA',
    kinds: {
      citizen: 'Honorowego Obywatelstwa',
      merit: 'tytułu „Zasłużony dla Gminy”',
      medal: 'medalu',
      other: 'wyróżnienia',
    },
    act: (act: string, day: string) => `Uchwałą ${act} z dnia ${day} nadano to wyróżnienie osobie:`,
    book: (number: string) => `Wpisano do Księgi Honorowej pod numerem ${number}.`,
  },
  award: {
    subject: 'przyznania nagrody lub stypendium',
    text: (basis: string, day: string) => `Zawiadamiam, że na podstawie: ${basis}, w dniu ${day} przyznano Panu/Pani:`,
    what: (kind: string, title: string) => `${kind} – ${title}`,
    amount: (amount: string) => `Kwota: ${amount}`,
    data: 'Dane osobowe przetwarza się w celu przyznania i wypłaty nagrody lub stypendium. Urząd przegląda je nie rzadziej niż co 5 lat i usuwa zbędne.',
    kinds: {
      culture: 'nagroda w dziedzinie kultury',
      sport: 'nagroda sportowa',
      cultureScholarship: 'stypendium artystyczne',
      sportScholarship: 'stypendium sportowe',
      learning: 'stypendium za naukę',
    },
  },
  imprint: {
    title: 'STOPKA REDAKCYJNA',
    facts: {
      publisher: 'Wydawca',
      editors: 'Adres redakcji',
      chief: 'Redaktor naczelny',
      place: 'Miejsce i data wydania',
      printer: 'Drukarnia',
      issn: 'ISSN',
      issue: 'Numer bieżący',
      register: 'Rejestr dzienników i czasopism',
    },
  },
  order: {
    title: 'ZLECENIE DRUKU',
    facts: {
      title: 'Tytuł',
      issue: 'Numer wydania',
      run: 'Nakład',
      cost: 'Koszt',
      contract: 'Umowa',
      isbn: 'ISBN lub ISSN',
    },
    text: 'Zlecam druk według załączonych plików:',
  },
  opinion: {
    title: 'OPINIA O MATERIALE',
    facts: { department: 'Wydział', material: 'Materiał', received: 'Wpłynęło', opinion: 'Opinia' },
    opinions: { ok: 'bez uwag', withChanges: 'pozytywna po wprowadzeniu zmian', refused: 'negatywna' },
    comments: 'Uwagi',
  },
  counts: {
    title: 'ZESTAWIENIE OPINII O MATERIAŁACH',
    all: 'Materiały',
    byDepartment: 'Według wydziału',
    byOpinion: 'Według opinii',
    notSaid: 'nie podano',
    none: 'W tym okresie nie było materiałów.',
  },
  report: {
    title: 'RAPORT Z KAMPANII',
    facts: { goal: 'Cel', audience: 'Odbiorcy', time: 'Czas', budget: 'Budżet', spent: 'Wydano' },
    channels: 'Kanały',
    channel: { name: 'Kanał', supplier: 'Wykonawca', cost: 'Koszt' },
    indicators: 'Wskaźniki',
    indicator: { name: 'Wskaźnik', unit: 'J.m.', target: 'Plan', actual: 'Wykonanie' },
    evaluation: 'Ocena',
  },
  web: {
    title: 'POTWIERDZENIE PUBLIKACJI',
    text: (subject: string) => `Potwierdzam publikację: ${subject}.`,
    facts: {
      places: 'Miejsce',
      day: 'Opublikowano',
      url: 'Adres',
      author: 'Wytworzył lub odpowiada za treść',
      enteredBy: 'Wprowadził',
      until: 'Publikacja do',
    },
    places: webPlaces,
  },
  adOffer: {
    subject: (what: string) => `oferty reklamowej: ${what}`,
    taken: (day: string) =>
      `W odpowiedzi na ofertę, która wpłynęła ${day}, informuję, że jesteśmy nią zainteresowani. Zlecenie nastąpi na podstawie odrębnej umowy.`,
    refused: (day: string) =>
      `W odpowiedzi na ofertę, która wpłynęła ${day}, dziękuję za jej przesłanie; nie skorzystamy z niej.`,
    waiting: (day: string) => `Potwierdzam otrzymanie oferty, która wpłynęła ${day}. O wyniku poinformujemy.`,
  },
} as const
