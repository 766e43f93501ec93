/** What is written where something is not known yet. */
const blank = '……………………'

/** Words of the papers about petitions, which are always Polish. */
export const petitionPapersPl = {
  blank,
  act: 'ustawy z dnia 11 lipca 2014 r. o petycjach',
  about: (number: string, received: string) => `petycji nr ${number} z dnia ${received}`,
  matter: (subject: string) => `Przedmiot petycji: ${subject}`,
  petitioner: 'wnoszący petycję',
  call: {
    text: (act: string, received: string) =>
      `Na podstawie art. 7 ust. 2 ${act} wzywam do uzupełnienia lub wyjaśnienia treści petycji złożonej w dniu ${received}`,
    what: 'Brakuje lub wymaga wyjaśnienia: ………………………………………………………………………………………',
    term: 'Termin: 14 dni od dnia doręczenia tego wezwania. Petycja nieuzupełniona w tym terminie zostanie pozostawiona bez rozpatrzenia.',
  },
  passing: {
    text: (act: string, received: string) =>
      `Na podstawie art. 6 ust. 1 ${act} przesyłam według właściwości petycję złożoną w dniu ${received}`,
    told: 'O przesłaniu petycji zawiadamiam równocześnie podmiot, który ją wniósł.',
  },
  askThird: {
    text: (act: string, received: string) =>
      `Na podstawie art. 5 ust. 3 ${act} zwracam się o potwierdzenie zgody na złożenie w Państwa interesie petycji, która wpłynęła w dniu ${received}`,
    term: 'Zgodę należy potwierdzić w terminie 14 dni od dnia otrzymania tego pisma; zgoda powinna zawierać imię i nazwisko albo nazwę, miejsce zamieszkania albo siedzibę oraz adres do korespondencji.',
  },
  joint: {
    title: 'OGŁOSZENIE',
    subtitle: 'o łącznym rozpatrzeniu petycji',
    text: (act: string, number: string, received: string) =>
      `Na podstawie art. 11 ${act} ogłaszam, że zarządzono łączne rozpatrzenie petycji w sprawie tej samej co petycja nr ${number}, złożona w dniu ${received}`,
    until: (day: string) => `Na dalsze petycje w tej sprawie oczekuje się do dnia ${day}`,
    term: (day: string) => `Przewidywany termin rozpatrzenia petycji: ${day}`,
    replaces: 'Ogłoszenie na stronie internetowej zastępuje wezwania i zawiadomienia podmiotów wnoszących petycje.',
  },
  delay: {
    text: (act: string, received: string, notDecided: string) =>
      `Na podstawie art. 10 ust. 3 ${act} zawiadamiam, że z przyczyn niezależnych od organu petycji złożonej w dniu ${received} ${notDecided} w terminie trzech miesięcy.`,
    // The letter goes out before the term is over, or after.
    notDecided: { ahead: 'nie będzie można rozpatrzyć', over: 'nie rozpatrzono' },
    why: (reason: string) => `Przyczyna: ${reason}`,
    until: (day: string) => `Petycja zostanie rozpatrzona do dnia ${day}`,
  },
  notice: {
    text: (act: string, received: string) =>
      `Na podstawie art. 13 ust. 1 ${act} zawiadamiam o sposobie załatwienia petycji złożonej w dniu ${received}`,
    outcome: (outcome: string) => `Sposób załatwienia: ${outcome}.`,
    actOf: (number: string, day: string) => `Rozstrzygnięcie zawiera uchwała nr ${number} z dnia ${day}`,
    reasons: 'Uzasadnienie:',
    final: 'Sposób załatwienia petycji nie może być przedmiotem skargi (art. 13 ust. 2 ustawy o petycjach).',
  },
  outcomes: {
    granted: 'petycję uwzględniono',
    partly: 'petycję uwzględniono w części',
    notGranted: 'petycji nie uwzględniono',
    leftUnexamined: 'petycję pozostawiono bez rozpatrzenia',
    passed: 'petycję przesłano według właściwości',
  },
  yearly: {
    title: 'ZBIORCZA INFORMACJA O PETYCJACH',
    basis: (act: string) => `Na podstawie art. 14 ${act} podaje się do wiadomości zbiorczą informację o petycjach.`,
    facts: {
      filed: 'Wpłynęło petycji',
      considered: 'Rozpatrzono petycji',
      passed: 'Przesłano według właściwości',
      left: 'Pozostawiono bez rozpatrzenia',
    },
    list: 'Petycje rozpatrzone',
    waiting: 'Petycje złożone, których w tym okresie nie rozpatrzono',
    columns: {
      number: 'Nr',
      received: 'Złożono',
      subject: 'Przedmiot petycji',
      decided: 'Rozpatrzono',
      outcome: 'Sposób załatwienia',
      expected: 'Przewidywany termin',
    },
    none: 'W tym okresie nie wpłynęła żadna petycja.',
    noneConsidered: 'W tym okresie nie rozpatrzono żadnej petycji.',
    note: 'Informacja nie zawiera danych podmiotów wnoszących petycje.',
  },
} as const
