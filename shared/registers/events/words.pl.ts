/** Words of the papers about events, halls and patronage, which are always Polish. */
export const eventsPl = {
  invitation: {
    addressee: 'Szanowni Państwo',
    subject: (name: string) => `zaproszenia: ${name}`,
    text: (name: string) => `Mam zaszczyt zaprosić Państwa na wydarzenie: ${name}.`,
    when: (day: string, hour: string) => `Termin: ${day}, godz. ${hour}`,
    place: (place: string) => `Miejsce: ${place}`,
    answer: 'Proszę o potwierdzenie przybycia.',
  },
  scenario: {
    title: 'SCENARIUSZ',
    columns: { time: 'Godz.', point: 'Punkt', who: 'Kto' },
    tasks: 'Zadania',
    task: { what: 'Zadanie', who: 'Kto', due: 'Do dnia' },
  },
  guests: {
    title: 'LISTA GOŚCI',
    columns: { person: 'Osoba', post: 'Funkcja', answer: 'Odpowiedź' },
    answers: { comes: 'będzie', declined: 'nie będzie', sends: 'przyśle przedstawiciela' },
    secret: 'Dane osobowe: tylko do użytku urzędu.',
  },
  calendar: {
    title: 'KALENDARZ WYDARZEŃ',
    none: 'W tym okresie nie ma wydarzeń.',
    columns: {
      day: 'Data',
      hour: 'Godz.',
      name: 'Wydarzenie',
      place: 'Miejsce',
      organiser: 'Organizator',
      authorities: 'Udział władz',
    },
  },
  booking: {
    subject: (room: string) => `udostępnienia sali: ${room}`,
    granted: (event: string, from: string, to: string) =>
      `Wyrażam zgodę na korzystanie z sali od ${from} do ${to}. Cel: ${event}.`,
    refused: (event: string, from: string, to: string) =>
      `Nie wyrażam zgody na korzystanie z sali od ${from} do ${to}. Cel: ${event}.`,
    reason: (reason: string) => `Powód: ${reason}`,
    fee: (fee: string) => `Opłata wynosi ${fee} i jest płatna przed terminem korzystania z sali.`,
    free: (basis: string) => `Sala jest udostępniana bezpłatnie na podstawie: ${basis}.`,
    keys: 'Klucze wydaje i odbiera opiekun sali za protokołem.',
  },
  handover: {
    title: 'PROTOKÓŁ ZDAWCZO-ODBIORCZY',
    facts: {
      room: 'Sala',
      event: 'Cel',
      from: 'Od',
      to: 'Do',
      out: 'Klucze wydano',
      in: 'Klucze zwrócono',
      damage: 'Szkody i uwagi',
    },
    gives: 'Wydający',
    takes: 'Korzystający',
  },
  patronage: {
    subject: (event: string) => `patronatu honorowego nad wydarzeniem: ${event}`,
    granted: (day: string) => `Obejmuję patronatem honorowym wydarzenie, które odbędzie się dnia ${day}`,
    refused: 'Nie obejmuję wydarzenia patronatem honorowym.',
    reason: (reason: string) => `Powód: ${reason}`,
    rules: [
      'Herbu i informacji o patronacie można używać po akceptacji materiałów.',
      'Patronat dotyczy wyłącznie tej edycji i nie oznacza wsparcia pieniędzmi ani osobistej obecności.',
      'Po wydarzeniu proszę o sprawozdanie ze zdjęciami.',
    ],
    report: (day: string) =>
      `Wydarzenie odbyło się dnia ${day} Proszę o sprawozdanie, którego wymaga regulamin patronatów. Jego brak może być powodem odmowy w przyszłości.`,
  },
} as const
