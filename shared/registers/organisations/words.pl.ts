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
  sector: {
    title: 'RAPORT O TRZECIM SEKTORZE',
    line: (day: string) => `według stanu bazy organizacji na dzień ${day}`,
    file: (day: string) => `raport o trzecim sektorze ${day}`,
    state: 'Stan organizacji',
    all: 'Liczba organizacji',
    opp: 'w tym organizacje pożytku publicznego',
    registered: 'z numerem KRS',
    box: 'z adresem do e-Doręczeń',
    consent: 'ze zgodą na listę mailingową',
    byForm: 'Według formy prawnej',
    byField: 'Według sfer pożytku (organizacja może działać w kilku)',
    notSaid: 'nie podano',
  },
  posting: {
    title: 'OGŁOSZENIE',
    line: 'o ofercie realizacji zadania publicznego w trybie uproszczonym',
    basis:
      'Na podstawie art. 19a ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie zamieszcza się na okres 7 dni ofertę, którą złożyła organizacja:',
    facts: {
      ngo: 'Organizacja',
      task: 'Zadanie',
      amount: 'Wnioskowana dotacja',
      time: 'Czas realizacji',
      received: 'Wpływ oferty',
      until: 'Uwagi można zgłaszać do dnia',
    },
    amount: (text: string) => `${text} zł`,
    time: (from: string, to: string) => `od ${from} do ${to}`,
    remarks: 'Każdy może zgłosić uwagi do oferty w terminie 7 dni od dnia jej zamieszczenia (art. 19a ust. 4).',
  },
} as const
