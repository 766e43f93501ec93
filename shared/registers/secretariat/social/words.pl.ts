import type { benefits } from './allotment'

/** Polish names of the benefits of a social fund. */
export const benefitsPl: Readonly<Record<(typeof benefits)[number], string>> = {
  holiday: 'wypoczynek („wczasy pod gruszą”)',
  childHoliday: 'wypoczynek dzieci',
  culture: 'kultura i sport',
  aid: 'zapomoga',
  gift: 'świadczenie świąteczne',
  nursery: 'żłobek lub przedszkole',
  loan: 'pożyczka mieszkaniowa',
  other: 'inne',
}

const act = 'ustawy z dnia 4 marca 1994 r. o zakładowym funduszu świadczeń socjalnych'

/** Words of the papers of a social fund, which are always Polish. */
export const socialPl = {
  plan: {
    title: 'PLAN RZECZOWO-FINANSOWY I JEGO WYKONANIE',
    facts: {
      opening: 'Bilans otwarcia',
      allotment: 'Odpis na rok',
      income: 'Środki razem',
      spent: 'Przyznano',
      balance: 'Pozostaje',
    },
    other: 'Inne zwiększenia (art. 7)',
    source: 'Źródło',
    amount: 'Kwota',
    table: 'Świadczenia',
    columns: { kind: 'Rodzaj', planned: 'Plan', granted: 'Przyznano', count: 'Liczba' },
    passes: 'Środki niewykorzystane w roku przechodzą na rok następny (art. 11 ustawy).',
  },
  review: {
    title: 'PROTOKÓŁ PRZEGLĄDU DANYCH OSOBOWYCH',
    basis: (year: string) =>
      `Na podstawie art. 8 ust. 1d ${act} dokonano przeglądu danych osobowych zgromadzonych w związku z przyznawaniem świadczeń, za rok ${year}.`,
    facts: { day: 'Dzień przeglądu', reviewed: 'Przejrzano spraw', deleted: 'Usunięto dane w sprawach' },
    scope: 'Zakres przeglądu',
    end: 'Usunięto dane, których dalsze przechowywanie jest zbędne do realizacji celu, dla którego je zebrano.',
    sign: 'Przegląd przeprowadził(a)',
    approve: 'Zatwierdzam',
  },
  table: {
    title: 'TABELA DOPŁAT',
    income: (of: string, months: string) => `Dochód ${of} na osobę w rodzinie, średnia z ${months} miesięcy.`,
    of: { net: 'netto', gross: 'brutto' },
    columns: { kind: 'Świadczenie', band: 'Próg', upTo: 'Dochód do', percent: 'Udział', amount: 'Kwota' },
    above: 'powyżej',
    percent: (value: string) => `${value}%`,
    agreed: (who: string, day: string) => `Uzgodniono: ${who}, ${day}`,
  },
  form: {
    title: 'WNIOSEK O ŚWIADCZENIE Z FUNDUSZU',
    facts: { number: 'Numer', employee: 'Wnioskodawca', kind: 'Świadczenie', day: 'Data wniosku' },
    household: 'Osoby we wspólnym gospodarstwie domowym',
    columns: { relation: 'Stopień pokrewieństwa', year: 'Rok urodzenia' },
    statement: (amount: string) =>
      `Oświadczam, że średni miesięczny dochód na osobę w moim gospodarstwie domowym wynosi ${amount} (art. 8 ust. 1a ${act}).`,
    proof: 'Dokumenty potwierdzające okazuję do wglądu; kopii się nie przechowuje.',
    sign: 'Podpis wnioskodawcy',
  },
  notice: {
    subject: (kind: string) => `świadczenia z zakładowego funduszu świadczeń socjalnych: ${kind}`,
    granted: (number: string, amount: string) => `Uprzejmie informuję, że na wniosek nr ${number} przyznano ${amount}.`,
    refused: (number: string, why: string) => `Uprzejmie informuję, że wniosku nr ${number} nie uwzględniono. ${why}`,
    pending: (number: string) => `Uprzejmie informuję, że wniosek nr ${number} czeka na rozpatrzenie przez komisję.`,
  },
  loan: {
    title: 'UMOWA POŻYCZKI',
    line: 'z zakładowego funduszu świadczeń socjalnych',
    parties: (employee: string, day: string) => `zawarta dnia ${day} między pracodawcą a pożyczkobiorcą: ${employee}.`,
    sum: (amount: string, interest: string) =>
      `Pracodawca udziela pożyczki w kwocie ${amount}, oprocentowanie: ${interest}.`,
    instalments: (count: string) => `Pożyczkę spłaca się w ${count} ratach, zgodnie z harmonogramem.`,
    guarantors: (names: string) => `Poręczyciele: ${names}.`,
    schedule: 'Harmonogram spłat',
    columns: { due: 'Termin', amount: 'Rata' },
    signs: { employer: 'Pracodawca', borrower: 'Pożyczkobiorca' },
  },
  commission: {
    title: 'PROTOKÓŁ KOMISJI SOCJALNEJ',
    line: (day: string) => `z posiedzenia w dniu ${day}`,
    numbers: 'Wnioski oznaczono numerami; dane osób są w aktach spraw.',
    columns: { number: 'Nr wniosku', kind: 'Rodzaj', band: 'Próg', proposed: 'Propozycja', decision: 'Decyzja' },
    decisions: { pending: 'w toku', granted: 'przyznano', refused: 'odmowa', withdrawn: 'wycofano' },
    sign: 'Członkowie komisji',
  },
  payments: {
    title: 'LISTA WYPŁAT',
    line: (day: string) => `z dnia ${day}`,
    columns: { employee: 'Pracownik', kind: 'Świadczenie', amount: 'Kwota', tax: 'Podatek' },
    tax: { exempt: 'zwolnione', taxed: 'opodatkowane' },
    sum: (amount: string) => `Razem: ${amount}`,
  },
  tables: {
    title: 'ZESTAWIENIE ŚWIADCZEŃ',
    all: 'Wnioski',
    granted: 'Przyznane',
    sum: 'Kwota przyznana',
    average: 'Średnio',
    byKind: 'Według rodzaju',
    byBand: 'Przyznane według progu dochodu',
    notSaid: 'nie podano',
    none: 'W tym okresie nie było wniosków.',
  },
} as const
