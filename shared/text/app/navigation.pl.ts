import type { RegisterGroup } from '../../model/definition'

/** Polish texts: navigation. */
export const navigationPl = {
  label: 'Główna nawigacja',
  skip: 'Przejdź do treści',
  registers: 'Rejestry',
  pinned: 'Przypięte',
  recent: 'Ostatnio otwarte',
  pin: 'Przypnij na początku nawigacji',
  backups: 'Kopie zapasowe',
  trash: 'Kosz',
  settings: 'Ustawienia',
  preview: 'Podgląd w przeglądarce: do wypróbowania programu. Dane zostają w tej przeglądarce.',
  keys: 'Skróty klawiszowe',
  chamber: 'Tryb sali obrad',
  drafts: 'Niezapisane',
  groups: {
    council: 'Rada',
    secretariat: 'Sekretariat',
    media: 'Media',
    promotion: 'Promocja i wydarzenia',
    organisations: 'Organizacje',
    cooperation: 'Współpraca i projekty',
    own: 'Własne',
  } satisfies Readonly<Record<RegisterGroup, string>>,
  noOffice: 'Nazwij urząd w ustawieniach',
  term: (roman: string) => `kadencja ${roman}`,
} as const
