/** Words of the papers about questions of media, which are always Polish. */
export const questionPapersPl = {
  blank: '……………………',
  about: (subject: string, asked: string) => `pytań redakcji z dnia ${asked}: ${subject}`,
  basis:
    'Na podstawie art. 3a ustawy z dnia 26 stycznia 1984 r. – Prawo prasowe oraz art. 13 ust. 1 ustawy z dnia 6 września 2001 r. o dostępie do informacji publicznej',
  answer: {
    withBasis: (basis: string) => `${basis} odpowiadam na przesłane pytania.`,
    plain: 'W odpowiedzi na przesłaną prośbę przekazuję, co następuje.',
    asked: 'Pytania:',
    answered: 'Odpowiedź:',
  },
  extension: {
    text: (asked: string) =>
      `Na podstawie art. 13 ust. 2 ustawy z dnia 6 września 2001 r. o dostępie do informacji publicznej zawiadamiam, że informacji, o którą redakcja zwróciła się w dniu ${asked}, nie można udostępnić w terminie 14 dni.`,
    why: (reason: string) => `Powód opóźnienia: ${reason}`,
    until: (day: string) => `Informacja zostanie udostępniona do dnia ${day}.`,
  },
  counts: {
    title: 'ZESTAWIENIE PYTAŃ MEDIÓW',
    all: 'Pytania',
    none: 'W tym okresie nie było pytań mediów.',
    median: 'Mediana czasu odpowiedzi (dni)',
    inTime: 'Odpowiedzi w terminie',
    byOutlet: 'Według redakcji',
    byKind: 'Według rodzaju',
    byDepartment: 'Według wydziału',
    byOutcome: 'Według sposobu załatwienia',
    kinds: {
      information: 'informacja publiczna',
      comment: 'komentarz',
      recording: 'nagranie',
      invitation: 'zaproszenie',
    },
    outcomes: {
      answered: 'udzielono odpowiedzi',
      partly: 'odpowiedziano w części',
      refused: 'odmówiono decyzją',
      notHeld: 'urząd nie ma informacji',
      notPublic: 'to nie informacja publiczna',
      withdrawn: 'pytanie wycofano',
    },
    notSaid: 'nie podano',
  },
} as const
