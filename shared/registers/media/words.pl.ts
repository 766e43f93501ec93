const titles: Readonly<Record<string, string>> = {
  release: 'INFORMACJA PRASOWA',
  statement: 'OŚWIADCZENIE',
  crisis: 'KOMUNIKAT O ZAGROŻENIU',
}

/** Words of papers that go to the media, which are always Polish. */
export const sendingPapersPl = {
  release: {
    title: 'KOMUNIKAT',
    titles,
    crisis:
      'Komunikat podlega bezpłatnej publikacji bez zmian i bez opóźnienia (art. 34 ust. 2 ustawy z dnia 26 stycznia 1984 r. – Prawo prasowe).',
  },
  invitation: {
    addressee: 'Redakcje prasy, radia, telewizji i portali',
    subject: (topic: string) => `konferencji prasowej: ${topic}`,
    text: 'Zapraszam na konferencję prasową.',
    day: (day: string) => `Termin: ${day}`,
    hour: (hour: string) => `Godzina: ${hour}`,
    place: (place: string) => `Miejsce: ${place}`,
    speakers: (names: string) => `Udział biorą: ${names}`,
  },
  order: {
    title: 'ZLECENIE OGŁOSZENIA',
    text: 'Zlecam publikację ogłoszenia o treści podanej w załączniku:',
    proof: 'Proszę o przesłanie egzemplarza wydania lub innego dowodu publikacji wraz z fakturą.',
    facts: {
      about: 'Czego dotyczy',
      basis: 'Podstawa prawna',
      day: 'Data wydania',
      size: 'Rozmiar',
      until: 'Ma być widoczne do',
      contract: 'Umowa',
      cost: 'Koszt',
    },
  },
} as const
