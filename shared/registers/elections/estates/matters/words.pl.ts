/** Words of letters about matters of auxiliary units, which are always Polish. */
export const unitMattersPapersPl = {
  passing: {
    subject: (about: string) => `sprawy jednostki pomocniczej: ${about}`,
    fromUnit: (unit: string, day: string) =>
      `Przekazuję według właściwości sprawę, z którą zwróciła się jednostka pomocnicza: ${unit} (wpływ ${day}), z prośbą o załatwienie i przesłanie odpowiedzi.`,
    toUnit: 'Przekazuję sprawę z prośbą o zajęcie stanowiska przez właściwy organ jednostki pomocniczej.',
    due: (day: string) => `Proszę o odpowiedź do dnia ${day}`,
  },
  answer: {
    subject: (about: string) => `sprawy: ${about}`,
    text: (day: string) => `W odpowiedzi na wystąpienie, które wpłynęło ${day}, uprzejmie informuję:`,
  },
} as const
