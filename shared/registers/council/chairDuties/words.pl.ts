const blank = '……………………'
const act = 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym'

/** Words of the papers about the chair's duties, which are always Polish. */
export const dutyPapersPl = {
  blank,
  voivode: {
    addressee: 'Wojewoda',
    subject: {
      obstacle: 'zawiadomienie o przeszkodzie w wykonywaniu zadań',
      mandateExpired: 'zawiadomienie o wygaśnięciu mandatu',
    },
    obstacle: (post: string, moment: string) =>
      `Na podstawie art. 28g ust. 7 ${act} zawiadamiam o zaistnieniu przemijającej przeszkody w wykonywaniu zadań i kompetencji przez: ${post}. Wiadomość o przeszkodzie powzięto w dniu ${moment}.`,
    mandateExpired: (post: string, day: string) =>
      `Na podstawie art. 28f ust. 2 ${act} zawiadamiam o wygaśnięciu mandatu: ${post} (dzień wygaśnięcia lub powzięcia wiadomości: ${day}).`,
    details: (text: string) => `Okoliczności: ${text}`,
    noDetails: 'Okoliczności: ………………………………………………………………………………………………',
  },
  question: {
    subject: 'zapytanie rady młodzieżowej lub rady seniorów – przekazanie',
    text: (mover: string, subject: string) =>
      `Przekazuję zapytanie w formie uchwały. Składający: ${mover}. Przedmiot: ${subject}.`,
    term: `Odpowiedzi na piśmie udziela się w terminie 30 dni od dnia otrzymania (art. 5b ust. 7 i art. 5c ust. 3a ${act}).`,
  },
} as const
