/** Words of the papers about organisations, which are always Polish. */
export const organisationsPl = {
  blank: '……………………',
  request: {
    title: 'PROŚBA O POTWIERDZENIE DANYCH',
    since: (day: string) =>
      `Dane Państwa organizacji w bazie organizacji pozarządowych sprawdzono ostatnio dnia ${day} Prosimy o ich potwierdzenie albo o podanie zmian.`,
    never: 'Prowadzimy bazę organizacji pozarządowych. Prosimy o potwierdzenie poniższych danych albo o podanie zmian.',
    facts: {
      krs: 'KRS',
      nip: 'NIP',
      regon: 'REGON',
      address: 'Siedziba',
      board: 'Zarząd',
      represents: 'Reprezentacja',
      mail: 'E-mail',
      phone: 'Telefon',
    },
    consent: 'Adres e-mail i telefon publikujemy wyłącznie za zgodą organizacji. Zgodę można cofnąć w każdej chwili.',
  },
} as const
