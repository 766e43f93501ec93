/** What is written where something is not known yet. */
const blank = '……………………'

const act = 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym'

/** Words of the papers about asset declarations, which are always Polish. */
export const declarationPapersPl = {
  blank,
  kinds: { first: 'pierwsze', yearly: 'roczne', final: 'końcowe', correction: 'korekta' },
  confirmation: {
    title: 'POTWIERDZENIE ZŁOŻENIA OŚWIADCZENIA MAJĄTKOWEGO',
    text: (kind: string, state: string, filed: string) =>
      `Potwierdza się, że w dniu ${filed} złożono oświadczenie majątkowe (${kind}) według stanu na dzień ${state}`,
    facts: {
      name: 'Składający',
      copies: 'Liczba egzemplarzy',
      pit: 'Kopia zeznania o wysokości dochodu',
      due: 'Termin złożenia',
    },
    yes: 'dołączono',
    no: 'nie dołączono',
    note: 'Potwierdzenie nie dotyczy treści oświadczenia.',
  },
  call: {
    subject: 'oświadczenia majątkowego – wezwanie',
    text: (kind: string, state: string, due: string) =>
      `Na podstawie art. 24h ust. 5a ${act} wzywam do niezwłocznego złożenia oświadczenia majątkowego (${kind}) według stanu na dzień ${state} Termin jego złożenia upłynął w dniu ${due}`,
    extra:
      'Oświadczenie należy złożyć w dodatkowym terminie czternastu dni, liczonym od dnia skutecznego dostarczenia tego wezwania.',
    consequence:
      'Niezłożenie oświadczenia w dodatkowym terminie powoduje skutki określone w ustawie, w tym wygaśnięcie mandatu radnego.',
    copies:
      'Oświadczenie składa się w dwóch egzemplarzach wraz z kopią zeznania o wysokości osiągniętego dochodu za rok poprzedni.',
  },
  taxOffice: {
    title: 'PRZEKAZANIE OŚWIADCZEŃ MAJĄTKOWYCH',
    text: (to: string) =>
      `Na podstawie art. 24h ust. 6 ${act} przekazuję po jednym egzemplarzu oświadczeń majątkowych wraz z kopiami zeznań. Adresat: ${to}.`,
    none: 'Nie ma oświadczeń do przekazania.',
    file: 'oswiadczenia-do-us',
  },
  information: {
    title: 'INFORMACJA o oświadczeniach majątkowych',
    basis: `Na podstawie art. 24h ust. 12 ${act} przedstawiam informację o osobach, które nie złożyły oświadczenia majątkowego lub złożyły je po terminie, o nieprawidłowościach stwierdzonych w analizowanych oświadczeniach oraz o działaniach podjętych w związku z nimi.`,
    counts: {
      all: 'Oświadczenia objęte informacją',
      inTime: 'Złożone w terminie',
      late: 'Złożone po terminie',
      missing: 'Niezłożone',
      called: 'Wezwania',
      corrections: 'Korekty',
    },
    late: '1. Osoby, które nie złożyły oświadczenia lub złożyły je po terminie',
    findings: '2. Nieprawidłowości stwierdzone w analizowanych oświadczeniach',
    actions: '3. Działania podjęte w związku z nieprawidłowościami',
    noneLate: 'Wszystkie osoby złożyły oświadczenia w terminie.',
    noFindings: 'Nieprawidłowości nie stwierdzono.',
    noActions: 'Nie było podstaw do podjęcia działań.',
    called: (day: string) => `wezwano ${day}`,
    finding: (name: string, text: string) => `${name}: ${text}`,
  },
  columns: {
    name: 'Imię i nazwisko',
    kind: 'Rodzaj',
    due: 'Termin',
    filed: 'Złożono',
    remarks: 'Uwagi',
    explanation: 'Wyjaśnienie / korekta',
    state: 'Stan na dzień',
  },
} as const
