import type { DocumentState } from '../procedure/documents'
import type { DocumentKind, NominatorKind } from '../procedure/nomination'
import type { SignatureFault } from '../voting/signatureLines'
import { electionPapersPl } from './electionPapers.pl'

/** Formulas of the protocol of the formal check of a nomination (papers.md E4). Polish only. */

const { courtsActFull } = electionPapersPl

export const formalCheckPl = {
  title: 'PROTOKÓŁ\nsprawdzenia formalnego zgłoszenia kandydata na ławnika',
  number: 'Nr zgłoszenia',
  candidate: 'Kandydat',
  court: 'Zgłoszenie do',
  nominator: 'Zgłaszający',
  received: 'Wpłynęło',
  time: 'Termin',
  documents: 'Dokumenty',
  columns: { document: 'Dokument', issued: 'Data wystawienia', state: 'Ustalenie' },
  list: 'Lista osób zgłaszających',
  counts: {
    filed: 'Wiersze złożone',
    rejected: 'Wiersze odrzucone',
    open: 'Wiersze niesprawdzone',
    valid: 'Podpisy ważne',
    minimum: 'Wymagana liczba ważnych podpisów',
  },
  row: 'Wiersz',
  reason: 'Przyczyna odrzucenia',
  rejectedLines: 'Liczba wierszy',
  noRejected: 'Nie odrzucono żadnego wiersza.',
  conclusion: 'Wniosek',
  conclusions: {
    inOrder: `Zgłoszenie spełnia wymogi formalne, o których mowa w art. 162 ${courtsActFull}.`,
    open: 'Sprawdzenia nie zakończono: pozostały elementy niesprawdzone.',
    defective: (grounds: string) =>
      `Zgłoszenie kwalifikuje się do pozostawienia bez dalszego biegu (art. 162 § 10 ${courtsActFull}) ze względu na ${grounds}.`,
  },
  /** What is checked, while there is no conclusion that says it. */
  basis: `Podstawa sprawdzenia: art. 162 ${courtsActFull}.`,
  checker: 'Osoba sprawdzająca',
  timeliness: {
    inTime: (event: string, day: string, end: string) => `${event} ${day} – w terminie (do ${end})`,
    late: (event: string, day: string, end: string) => `${event} ${day} – po terminie (do ${end})`,
    receipt: 'wpływ',
    dispatch: 'nadanie',
    unknown: 'nie ustalono',
  },
  states: {
    fine: 'w porządku',
    missing: 'brak',
    undated: 'brak daty wystawienia',
    // Words that agree with a document of any gender.
    tooOld: 'wystawiono wcześniej, niż dopuszcza ustawa',
    afterNomination: 'wystawiono po dniu zgłoszenia',
    suppliedLate: 'uzupełniono po ostatnim dniu zgłoszeń',
  } satisfies Record<DocumentState, string>,
  faults: {
    notVoter: 'brak czynnego prawa wybierania',
    underage: 'brak czynnego prawa wybierania (wiek poniżej 18 lat)',
    outside: 'zamieszkuje poza gminą',
    pesel: 'błędny numer PESEL',
    unsigned: 'brak podpisu',
    unreadable: 'dane nieczytelne',
    repeated: 'podpis powtórzony',
    elsewhere: 'wcześniejszy podpis pod innym zgłoszeniem',
  } satisfies Record<SignatureFault, string>,
  nominators: {
    courtPresident: 'prezes sądu',
    organisation: 'stowarzyszenie lub organizacja',
    citizens: 'obywatele (lista osób zgłaszających)',
  } satisfies Record<NominatorKind, string>,
  documentNames: {
    card: 'karta zgłoszenia',
    criminalRecord: 'informacja z Krajowego Rejestru Karnego',
    proceedingsDeclaration: 'oświadczenie o postępowaniach karnych',
    parentalDeclaration: 'oświadczenie o władzy rodzicielskiej',
    medical: 'zaświadczenie lekarskie',
    photos: 'dwa zdjęcia',
    registerExtract: 'odpis z rejestru',
    citizensList: 'lista osób zgłaszających',
  } satisfies Record<DocumentKind, string>,
} as const
