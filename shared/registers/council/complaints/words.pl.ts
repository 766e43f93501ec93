/** What is written where something is not known yet. */
const blank = '……………………'

/** Words of the papers about complaints and motions, which are always Polish. */
export const complaintPapersPl = {
  blank,
  code: 'ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
  nominative: { complaint: 'skarga', motion: 'wniosek' },
  accusative: { complaint: 'skargę', motion: 'wniosek' },
  genitive: { complaint: 'skargi', motion: 'wniosku' },
  which: { complaint: 'która wpłynęła', motion: 'który wpłynął' },
  about: (genitive: string, number: string, received: string) => `${genitive} nr ${number} z dnia ${received}`,
  matter: (subject: string) => `Przedmiot: ${subject}`,
  clause: 'W załączeniu: informacja o przetwarzaniu danych osobowych (art. 226a k.p.a.).',
  complainant: 'wnoszący',
  passing: {
    text: (article: string, code: string, what: string, which: string, received: string) =>
      `Na podstawie ${article} ${code} przekazuję według właściwości ${what}, ${which} w dniu ${received}`,
    article: { complaint: 'art. 231 § 1', motion: 'art. 243' },
    told: 'O przekazaniu zawiadamiam równocześnie wnoszącego, doręczając mu odpis tego pisma.',
  },
  delay: {
    text: (article: string, genitive: string, number: string, which: string, received: string, notSettled: string) =>
      `Na podstawie ${article} zawiadamiam, że ${genitive} nr ${number}, ${which} w dniu ${received}, ${notSettled} w terminie miesiąca.`,
    // The letter goes out before the month is over, or after.
    notSettled: { ahead: 'nie będzie można załatwić', over: 'nie załatwiono' },
    article: {
      complaint: 'art. 36 § 1 w związku z art. 237 § 4 k.p.a.',
      motion: 'art. 245 k.p.a.',
    },
    // Of a motion it is told what was done so far (art. 245), of a complaint why it takes longer (art. 36).
    why: {
      complaint: (reason: string) => `Przyczyna: ${reason}`,
      motion: (steps: string) => `Czynności podjęte w celu rozpatrzenia wniosku: ${steps}`,
    },
    until: (day: string) => `Sprawa zostanie załatwiona do dnia ${day}`,
    session: (number: string, day: string) => `Stanie na ${number} sesji rady w dniu ${day}`,
    reminder: {
      complaint:
        'Pouczenie: na niezałatwienie sprawy w terminie służy ponaglenie (art. 37 k.p.a.), wnoszone za pośrednictwem organu, który prowadzi sprawę.',
      motion:
        'Pouczenie: w razie niezałatwienia wniosku we wskazanym terminie wnioskodawcy przysługuje prawo wniesienia skargi (art. 246 § 2 k.p.a.).',
    },
  },
  notice: {
    text: (genitive: string, received: string, body: string, outcome: string) =>
      `Zawiadamiam o sposobie załatwienia ${genitive} z dnia ${received} Organ rozpatrujący: ${body}. Sposób załatwienia: ${outcome}.`,
    act: (number: string, day: string) => `Rozstrzygnięcie zawiera uchwała nr ${number} z dnia ${day}`,
    reasonsHeading: 'Uzasadnienie faktyczne i prawne:',
    article239:
      'Pouczenie: zgodnie z art. 239 § 1 k.p.a., gdy skarga w wyniku jej rozpatrzenia została uznana za bezzasadną i jej bezzasadność wykazano w odpowiedzi na skargę, a skarżący ponowił skargę bez wskazania nowych okoliczności, organ właściwy do jej rozpatrzenia może podtrzymać swoje poprzednie stanowisko z odpowiednią adnotacją w aktach sprawy – bez zawiadamiania skarżącego.',
  },
  outcomes: {
    justified: 'uznano za zasadną',
    partly: 'uznano za częściowo zasadną',
    unjustified: 'uznano za bezzasadną',
    accepted: 'wniosek uwzględniono',
    notAccepted: 'wniosku nie uwzględniono',
    noAction: 'sprawa nie wymagała podjęcia czynności',
    annotated: 'podtrzymano stanowisko z adnotacją w aktach (art. 239 k.p.a.)',
    leftUnexamined: 'pozostawiono bez rozpoznania',
    passed: 'przekazano według właściwości',
  },
  forwarder: {
    text: (genitive: string, number: string, which: string, received: string) =>
      `W odpowiedzi na przekazanie ${genitive} nr ${number}, ${which} w dniu ${received}, informuję, co następuje.`,
    settled: (outcome: string, day: string) => `Sprawę załatwiono w dniu ${day} Sposób załatwienia: ${outcome}.`,
    state: (due: string) => `Sprawa jest w toku; zostanie załatwiona do dnia ${due}`,
    passed: (to: string, day: string) => `Sprawę przekazano według właściwości w dniu ${day} Organ właściwy: ${to}.`,
    article: 'Podstawa: art. 237 § 2 i art. 247 k.p.a.',
  },
  protocol: {
    title: 'PROTOKÓŁ',
    subtitle: { complaint: 'przyjęcia skargi ustnej', motion: 'przyjęcia wniosku ustnego' },
    basis: (code: string) =>
      `Podstawa: § 6 rozporządzenia Rady Ministrów z dnia 8 stycznia 2002 r. w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków oraz art. 221 ${code}.`,
    facts: {
      number: 'Numer w rejestrze',
      day: 'Data przyjęcia',
      name: 'Imię i nazwisko (nazwa)',
      address: 'Adres',
      behalf: 'W imieniu',
    },
    content: 'Zwięzły opis sprawy',
    read: 'Protokół odczytano i podpisano.',
    signatures: { filed: 'Wnoszący', took: 'Przyjmujący zgłoszenie' },
  },
  act: {
    title: 'PROJEKT UCHWAŁY',
    heading: (council: string) => `${council} z dnia ${blank}`,
    subject: (subject: string) => `w sprawie rozpatrzenia skargi: ${subject}`,
    basis: (code: string, council: string) =>
      `Na podstawie art. 18b ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 229 pkt 3, art. 237 § 3 i art. 238 § 1 ${code}, po zapoznaniu się ze stanowiskiem komisji skarg, wniosków i petycji, ${council} uchwala, co następuje:`,
    finding: (number: string, received: string, finding: string) =>
      `Skargę zarejestrowaną pod nr ${number}, która wpłynęła w dniu ${received}, uznaje się za ${finding}.`,
    findings: { justified: 'zasadną', partly: 'częściowo zasadną', unjustified: 'bezzasadną' },
    reasons: 'Uzasadnienie stanowi załącznik do uchwały.',
    notify: (chair: string) => `Zawiadomienie skarżącego o sposobie załatwienia skargi powierza się ${chair}.`,
    force: 'Uchwała wchodzi w życie z dniem podjęcia.',
    annex: 'UZASADNIENIE',
    noReasons: 'Stan faktyczny i prawny oraz stanowisko komisji: ………………………………………………………………………………………',
  },
  yearly: {
    title: 'INFORMACJA o skargach i wnioskach',
    counts: 'Liczby',
    facts: {
      all: 'Wpłynęło',
      complaints: 'skarg',
      motions: 'wniosków',
      unclear: 'spraw o rodzaju nieustalonym',
      inTime: 'Załatwiono w terminie miesiąca',
      extended: 'Załatwiono po zawiadomieniu o zwłoce',
      metLate: 'Załatwiono po terminie',
      open: 'W toku',
      elsewhere: 'Przekazano lub pozostawiono bez rozpoznania',
      undated: 'Załatwiono, dnia nie zapisano',
    },
    byAgainst: 'Kogo dotyczyły',
    byOutcome: 'Sposób załatwienia',
    against: {
      mayor: 'wójt (burmistrz, prezydent miasta)',
      unitHead: 'kierownik jednostki organizacyjnej',
      employee: 'pracownik urzędu',
      council: 'rada',
      other: 'inny podmiot',
    },
    notSaid: 'nie podano',
    count: 'Liczba',
    list: 'Wykaz',
    columns: {
      number: 'Nr',
      received: 'Wpływ',
      subject: 'Przedmiot',
      outcome: 'Sposób załatwienia',
      settled: 'Załatwiono',
    },
    none: 'W tym okresie nie wpłynęła żadna skarga ani żaden wniosek.',
    note: 'Wykaz nie zawiera danych osób wnoszących. Termin: miesiąc od wpływu (art. 237 § 1 i art. 244 § 1 k.p.a.).',
  },
} as const
