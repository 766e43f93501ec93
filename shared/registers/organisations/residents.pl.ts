const act = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie'

const shares: Readonly<Record<string, string>> = {
  work: 'praca społeczna',
  money: 'świadczenia pieniężne',
  things: 'świadczenia rzeczowe',
}

/** Words of papers about what residents do together with the office, which are always Polish. */
export const residentsPl = {
  decision: {
    subject: (task: string) => `wniosku o realizację zadania w ramach inicjatywy lokalnej: ${task}`,
    granted: (day: string) =>
      `Informuję, że wniosek, który wpłynął ${day}, został uwzględniony (art. 19b–19d ${act}). Proszę o kontakt w sprawie zawarcia umowy.`,
    refused: (day: string) => `Informuję, że wniosek, który wpłynął ${day}, nie został uwzględniony.`,
    pending: (day: string) =>
      `Potwierdzam wpływ wniosku ${day}. Trwa jego ocena według kryteriów ustalonych przez radę.`,
  },
  agreement: {
    title: 'UMOWA O REALIZACJĘ INICJATYWY LOKALNEJ',
    basis: `Na podstawie art. 19d ${act} strony zawierają umowę o wspólną realizację zadania.`,
    parties: (who: string) => `Wnioskodawcy: ${who}.`,
    residents: (what: string) => `Wnioskodawcy zobowiązują się do wkładu: ${what}.`,
    municipality: (amount: string) => `Udział gminy: ${amount}.`,
    shares,
    things: 'Rzeczy przekazane na czas trwania umowy (art. 19f)',
    columns: { what: 'Rzecz', given: 'Wydano' },
    back: (day: string) => `Rzeczy zostaną zwrócone do dnia ${day}`,
    signs: { municipality: 'Gmina', residents: 'Wnioskodawcy' },
  },
  volunteer: {
    title: 'POROZUMIENIE O WYKONYWANIU ŚWIADCZEŃ WOLONTARIUSZA',
    basis: `Na podstawie art. 44 ${act} strony zawierają porozumienie.`,
    facts: { name: 'Wolontariusz', tasks: 'Świadczenia', where: 'Miejsce', time: 'Czas' },
    time: (from: string, to: string) => `od ${from} do ${to}`,
    told: 'Wolontariusza poinformowano o ryzyku dla zdrowia i bezpieczeństwa, o zasadach ochrony oraz o przysługujących mu prawach i obowiązkach (art. 45).',
    insurance:
      'Korzystający zapewnia ubezpieczenie od następstw nieszczęśliwych wypadków w przypadkach określonych w art. 46.',
    end: 'Każda ze stron może wypowiedzieć porozumienie. Świadczenia są nieodpłatne.',
    signs: { user: 'Korzystający', volunteer: 'Wolontariusz' },
  },
  certificate: {
    title: 'ZAŚWIADCZENIE',
    line: 'o wykonywaniu świadczeń przez wolontariusza',
    text: (name: string, time: string, tasks: string) =>
      `Zaświadcza się, że ${name} wykonywał(a) świadczenia jako wolontariusz ${time}. Zakres: ${tasks}.`,
    hours: (count: string) => `Liczba godzin: ${count}.`,
    basis: `Zaświadczenie wydaje się na prośbę wolontariusza (art. 44 ${act}).`,
  },
} as const
