import { pluralPl } from '../../../core/words/plural'

const signatures = (count: number) => pluralPl(count, { one: 'podpis', few: 'podpisy', many: 'podpisów' })
const act = 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym'

/** Words of the papers of residents’ initiatives, which are always Polish. */
export const initiativePapersPl = {
  list: {
    title: 'WYKAZ PODPISÓW',
    line: 'mieszkańców popierających obywatelską inicjatywę uchwałodawczą',
    draft: 'Projekt uchwały',
    committee: 'Komitet inicjatywy uchwałodawczej',
    purpose: 'sprawdzeniu poparcia tej inicjatywy',
  },
  addressee: 'Komitet inicjatywy uchwałodawczej',
  filed: (title: string, day: string) =>
    `Projekt uchwały „${title}”, złożony dnia ${day} w ramach obywatelskiej inicjatywy uchwałodawczej (art. 41a ${act})`,
  cure: {
    subject: 'usunięcia wad obywatelskiej inicjatywy uchwałodawczej',
    found: (filed: string) => `${filed}, ma wady:`,
    signatures: (all: number, valid: number, needed: number) =>
      `Złożono ${signatures(all)}, w tym ważnych: ${valid}, a potrzeba ich co najmniej ${needed}.`,
    call: (blank: string) =>
      `Wzywam do ich usunięcia w terminie ${blank}, według uchwały rady o szczegółowych zasadach wnoszenia inicjatyw obywatelskich.`,
  },
  session: {
    subject: 'rozpatrzenia obywatelskiej inicjatywy uchwałodawczej',
    told: (filed: string, council: string, session: string, day: string, time: string, place: string) =>
      `${filed}, będzie przedmiotem obrad ${council} na sesji nr ${session} dnia ${day} o godz. ${time}, miejsce: ${place}.`,
    speakers:
      'Komitet ma prawo wskazać osoby uprawnione do reprezentowania go podczas prac rady (art. 41a ust. 4). Proszę o podanie ich imion i nazwisk przed sesją.',
  },
  check: {
    title: 'WYNIK SPRAWDZENIA PODPISÓW',
    line: 'pod obywatelską inicjatywą uchwałodawczą',
    filed: 'Złożono podpisów',
    needed: 'Wymagane',
    valid: 'Ważne',
    faults: 'Nie uznano',
    count: 'Liczba podpisów',
    reason: 'Przyczyna',
    none: 'Uznano wszystkie podpisy.',
    result: {
      enough: 'Inicjatywę poparła wymagana liczba mieszkańców.',
      tooFew: 'Inicjatywy nie poparła wymagana liczba mieszkańców.',
      open: 'Nie wszystkie podpisy sprawdzono.',
    },
  },
} as const
