const tones: Readonly<Record<string, string>> = { critical: 'krytyczny', neutral: 'neutralny', good: 'przychylny' }

/** Words of the papers about criticism and of the digest, which are always Polish. */
export const critiquePapersPl = {
  reply: {
    about: (title: string, day: string) => `publikacji „${title}” z dnia ${day}`,
    basis:
      'Na podstawie art. 6 ust. 2 i 3 ustawy z dnia 26 stycznia 1984 r. – Prawo prasowe przekazuję stanowisko w sprawie przedstawionej w publikacji.',
  },
  correction: {
    about: (title: string, day: string) => `sprostowania do publikacji „${title}” z dnia ${day}`,
    basis:
      'Na podstawie art. 31a ustawy z dnia 26 stycznia 1984 r. – Prawo prasowe wnoszę o bezpłatne opublikowanie poniższego sprostowania w tym samym dziale i taką samą czcionką, pod tytułem „Sprostowanie”.',
    heading: 'Sprostowanie',
    passage: (text: string) => `W publikacji napisano: „${text}”.`,
    truth: (text: string) => `Prawdą jest, że: ${text}`,
    refusal:
      'W razie odmowy proszę o przekazanie w terminie 7 dni pisemnego uzasadnienia (art. 33 ust. 3 Prawa prasowego).',
  },
  digest: {
    title: 'PRZEGLĄD PRASY',
    file: (day: string) => `Przegląd prasy ${day}`,
    none: 'W tym dniu niczego nie odnotowano.',
    other: 'Inne',
    toAnswer: 'Do odpowiedzi',
    line: (outlet: string, title: string) => `${outlet}: „${title}”`,
    tones,
    tone: (tone: string) => `(wydźwięk ${tone})`,
  },
  analysis: {
    title: 'ANALIZA PUBLIKACJI',
    all: 'Publikacje',
    critical: 'w tym krytyczne',
    answered: 'z odpowiedzią lub sprostowaniem',
    inTime: 'Odpowiedzi w terminie',
    none: 'W tym okresie niczego nie odnotowano.',
    byOutlet: 'Krytyczne według redakcji',
    byTopic: 'Krytyczne według tematu',
    byDepartment: 'Krytyczne według wydziału',
    byTone: 'Wszystkie według wydźwięku',
    notSaid: 'nie podano',
  },
} as const
