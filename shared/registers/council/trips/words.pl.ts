import type { TripCosts } from './costs'

/** What the papers of journeys say; official documents are always Polish. */
export const tripPapersPl = {
  order: {
    title: 'POLECENIE WYJAZDU SŁUŻBOWEGO',
    number: (number: string, day: string) => `nr ${number} z dnia ${day}`,
    basis:
      'Na podstawie § 2 rozporządzenia Ministra Spraw Wewnętrznych i Administracji z dnia 31 lipca 2000 r. w sprawie sposobu ustalania należności z tytułu zwrotu kosztów podróży służbowych radnych gminy (Dz. U. Nr 66, poz. 800, z późn. zm.):',
    facts: {
      person: 'Radny / radna',
      task: 'Zadanie',
      place: 'Miejsce wykonywania zadania',
      startPlace: 'Miejscowość rozpoczęcia i zakończenia podróży',
      from: 'Wyjazd',
      to: 'Powrót',
      transport: 'Środek transportu',
      consent: 'Zgoda na przejazd własnym samochodem',
      advance: 'Zaliczka',
    },
    signed: 'Polecający wyjazd',
    namedDeputy: 'Wiceprzewodniczący wskazany przez radę',
  },
  settlement: {
    title: 'ROZLICZENIE KOSZTÓW PODRÓŻY SŁUŻBOWEJ',
    number: (number: string, day: string) => `do polecenia nr ${number} z dnia ${day}`,
    columns: { name: 'Należność', how: 'Sposób obliczenia', amount: 'Kwota (zł)' },
    names: {
      perDiem: 'Diety',
      km: 'Przejazd własnym samochodem',
      fares: 'Przejazdy według biletów',
      nights: 'Noclegi według rachunków',
      nightsFlat: 'Noclegi: ryczałt',
      local: 'Komunikacja miejscowa według biletów',
      localFlat: 'Komunikacja miejscowa: ryczałt',
      other: 'Inne udokumentowane wydatki',
    } satisfies Record<keyof TripCosts, string>,
    halves: (count: string, amount: string) => `${count} × ${amount} zł`,
    km: (km: string, rate: string) => `${km} km × ${rate} zł`,
    freeBoard: 'zapewniono bezpłatne całodzienne wyżywienie',
    flat: (count: string, share: string) => `${count} × ${share} diety`,
    total: 'Razem',
    advance: (amount: string) => `Pobrana zaliczka: ${amount} zł.`,
    toPay: (amount: string, words: string) => `Do wypłaty: ${amount} zł (słownie: ${words}).`,
    toReturn: (amount: string, words: string) => `Do zwrotu: ${amount} zł (słownie: ${words}).`,
    traveller: 'Składający rozliczenie',
    checked: 'Sprawdził(a)',
    approved: 'Zatwierdził(a)',
    receipts: 'Załączniki: bilety, rachunki, oświadczenia.',
  },
  transport: {
    train: 'pociąg',
    bus: 'autobus',
    officeCar: 'samochód służbowy',
    ownCar: 'samochód własny',
    other: 'inny',
  },
  blank: '……………………',
} as const
