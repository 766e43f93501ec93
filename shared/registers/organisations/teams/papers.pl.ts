const act = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie'

/** Words of the papers about teams, which are always Polish, and of what is counted in them. */
export const teamPapersPl = {
  seats: (all: number, ngo: number) => `${all}, w tym organizacje: ${ngo}`,
  composition: {
    title: 'SKŁAD OSOBOWY',
    facts: { created: 'Powołano', basis: 'Podstawa', end: 'Kadencja do', seats: 'Liczba członków' },
    columns: { person: 'Imię i nazwisko', side: 'Kogo reprezentuje', role: 'Funkcja', from: 'Od' },
    none: 'Nie wpisano żadnego członka.',
  },
  members: 'Członkowie',
  sides: { ngo: 'organizacje', council: 'rada', executive: 'organ wykonawczy', other: 'inni' },
  roles: {
    chair: 'przewodniczący',
    deputyChair: 'zastępca przewodniczącego',
    secretary: 'sekretarz',
    member: 'członek',
  },
  attendance: {
    title: 'LISTA OBECNOŚCI',
    facts: { day: 'Dzień', place: 'Miejsce' },
    columns: { person: 'Imię i nazwisko', side: 'Kogo reprezentuje', sign: 'Podpis' },
  },
  call: {
    title: 'OGŁOSZENIE',
    line: 'o naborze kandydatów organizacji',
    council: `Na podstawie art. 41e–41g ${act} zaprasza się organizacje pozarządowe i podmioty wymienione w art. 3 ust. 3 ustawy do zgłaszania kandydatów na członków.`,
    other: 'Zaprasza się organizacje pozarządowe do zgłaszania kandydatów na członków.',
    facts: { team: 'Zespół', end: 'Koniec obecnej kadencji', until: 'Zgłoszenia do dnia', remit: 'Zakres działania' },
    half: 'Przedstawiciele organizacji stanowią co najmniej połowę składu (art. 41f).',
    how: 'Zgłoszenie zawiera imię i nazwisko kandydata, nazwę organizacji, zgodę kandydata i karty rekomendacji.',
  },
  recommendation: {
    title: 'KARTA REKOMENDACJI',
    line: (team: string) => `kandydata na członka: ${team}`,
    facts: {
      candidate: 'Kandydat',
      organisation: 'Organizacja zgłaszająca',
      recommender: 'Organizacja rekomendująca',
      number: 'Numer w KRS lub ewidencji',
      why: 'Uzasadnienie',
    },
    consent: 'Zgoda kandydata na kandydowanie i przetwarzanie danych w tym celu:',
    signs: { candidate: 'kandydat', recommender: 'osoby uprawnione do reprezentacji' },
  },
} as const
