import { electionPapersPl } from './electionPapers.pl'

/** Formulas of the papers on the end of a lay judge's mandate (u.s.p. art. 166). Polish only; people are never declined. */

const { courtsActFull } = electionPapersPl
const enacted = 'uchwala się, co następuje:'

export const mandatePapersPl = {
  /** „Jan Kowalski, Sąd Rejonowy w …, kadencja 2024–2027”, after a colon. */
  judge: (name: string, court: string, term: string) => `${name}, ${court}, kadencja ${term}`,
  expiry: {
    subject: 'stwierdzenia wygaśnięcia mandatu ławnika',
    basis: `Na podstawie art. 166 § 1 ${courtsActFull} ${enacted}`,
    state: (judge: string, day: string) =>
      `Stwierdza się, że z dniem ${day}, z chwilą prawomocnego skazania, wygasł mandat ławnika: ${judge}.`,
    execution: (chair: string) =>
      `Wykonanie uchwały powierza się ${chair}, w szczególności poinformowanie prezesa właściwego sądu.`,
  },
  dismissal: {
    subject: 'odwołania ławnika',
    basis: `Na podstawie art. 166 § 2 ${courtsActFull} ${enacted}`,
    dismiss: (judge: string, ground: string) => `Odwołuje się ławnika: ${judge}, z powodu ${ground}.`,
    grounds: {
      notPerforming: 'niewykonywania obowiązków ławnika',
      conduct: 'zachowania godzącego w powagę sądu',
      unable: 'niezdolności do wykonywania obowiązków ławnika',
    },
    execution: (chair: string) =>
      `Wykonanie uchwały powierza się ${chair}, w szczególności poinformowanie prezesa właściwego sądu i ławnika.`,
    reasons: 'UZASADNIENIE',
    motion: (president: string, day: string, sign: string) =>
      `Z wnioskiem o odwołanie wystąpił: ${president} (pismo z dnia ${day}${sign === '' ? '' : `, znak ${sign}`}).`,
    opinions: {
      given: 'Do wniosku dołączono opinie rady ławników i kolegium sądu okręgowego.',
      notGiven:
        'Do wniosku dołączono oświadczenie, że rada ławników lub kolegium sądu okręgowego nie wydały opinii w terminie 21 dni.',
    },
    opinionsBlank: 'Opinie rady ławników i kolegium sądu okręgowego: …………………………………………………………………………',
    notices: (committeeNotice: string, committee: string, sessionNotice: string, session: string) =>
      `Ławnika zawiadomiono na piśmie o posiedzeniu komisji w dniu ${committee} (zawiadomienie z dnia ${committeeNotice}) i o sesji rady w dniu ${session} (zawiadomienie z dnia ${sessionNotice}).`,
    heard: 'Wysłuchanie ławnika: ………………………………',
  },
  notice: {
    subject: 'wniosek o odwołanie z funkcji ławnika',
    committee: (day: string, committee: string) =>
      `Zawiadamiam, że w dniu ${day} na posiedzeniu komisji rady${committee === '' ? '' : ` (${committee})`} będzie rozpatrywany wniosek prezesa sądu o odwołanie z funkcji ławnika.`,
    session: (day: string, session: string, council: string) =>
      `Zawiadamiam, że w dniu ${day} na ${session}sesji ${council} będzie rozpatrywany wniosek prezesa sądu o odwołanie z funkcji ławnika.`,
    place: (place: string) => `Miejsce i godzina: ${place}`,
    about: (judge: string, day: string) => `Wniosek z dnia ${day} dotyczy: ${judge}.`,
    rights: `Przed podjęciem uchwały rada wysłuchuje ławnika. Zawiadomienie doręcza się co najmniej siedem dni przed posiedzeniem komisji i przed sesją; przez pełnomocnika można działać tylko wtedy, gdy osobiste stawienie się jest niemożliwe. Podstawa: art. 166 § 2–2c ${courtsActFull}.`,
  },
  inform: {
    expirySubject: 'wygaśnięcie mandatu ławnika',
    expiry: (council: string, act: string, day: string, judge: string) =>
      `Na podstawie art. 166 § 1 ${courtsActFull} informuję, że uchwałą nr ${act} ${council} z dnia ${day} stwierdzono wygaśnięcie mandatu ławnika: ${judge}.`,
    dismissalSubject: 'odwołanie ławnika',
    dismissal: (council: string, act: string, day: string, judge: string) =>
      `Informuję, że uchwałą nr ${act} ${council} z dnia ${day} odwołano ławnika: ${judge}. Podstawa: art. 166 § 2 ${courtsActFull}.`,
  },
} as const
