import { clockFieldsPl } from '../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { smallGrants } from './definition'

const clockNames = { post: 'zamieszczenie', contract: 'umowa', report: 'sprawozdanie', settle: 'rozliczenie' }

/** Polish texts of the register of small grants. */
export const smallGrantsPl: RegisterTextOf<typeof smallGrants> = {
  name: 'Małe granty',
  entries: { one: 'oferta', few: 'oferty', many: 'ofert' },
  newEntry: 'Nowa oferta',
  purpose:
    'Oferty w trybie uproszczonym (art. 19a): zamieszczenie w trzech miejscach, uwagi, umowa i rozliczenie. Program pilnuje dni roboczych i granic kwot.',
  alsoCalled: 'tryb pozakonkursowy, inicjatywa własna, tryb uproszczony, 19a',
  printTitle: 'REJESTR OFERT W TRYBIE UPROSZCZONYM',
  cardTitle: 'KARTA OFERTY',
  sections: {
    offer: 'Oferta',
    posting: 'Zamieszczenie i uwagi',
    contract: 'Umowa',
    settlement: 'Rozliczenie',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynęło',
    ngo: 'Organizacja',
    title: 'Zadanie',
    amount: 'Kwota dotacji',
    from: 'Zadanie od',
    to: 'Zadanie do',
    outcome: 'Wynik',
    deadline: 'Termin',
    bipOn: 'BIP od',
    boardOn: 'Tablica ogłoszeń od',
    wwwOn: 'Strona internetowa od',
    postedOn: 'Zamieszczono we wszystkich miejscach',
    postedUntil: 'Uwagi do dnia',
    comments: 'Uwagi do oferty',
    'comments.date': 'Data',
    'comments.who': 'Kto',
    'comments.text': 'Treść',
    contractOn: 'Umowa z dnia',
    contract: 'Umowa',
    reportOn: 'Sprawozdanie złożono',
    spent: 'Wydano z dotacji',
    unused: 'Do zwrotu',
    approvedOn: 'Rozliczono',
    ...clockFieldsPl,
    files: 'Załączniki',
    remarks: 'Uwagi kancelarii',
  },
  headings: {
    amount: 'Kwota',
    postedOn: 'Zamieszczono',
    reportOn: 'Sprawozdanie',
    spent: 'Wydano',
    deadline: 'Stan terminu',
  },
  reverse: { ngo: 'Małe granty', contract: 'Oferta w trybie uproszczonym' },
  choices: {
    outcome: { pending: 'w toku', granted: 'przyznano', refused: 'odmówiono', withdrawn: 'wycofano' },
    deadline: clockStatesPl,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    post: {
      name: 'Zamieszczenie oferty',
      short: 'zamieszczenie',
      article: 'art. 19a ust. 3 ustawy o działalności pożytku publicznego: 7 dni roboczych',
      done: 'zamieszczono',
      todo: 'Zamieść ofertę w BIP, na tablicy i na stronie',
    },
    contract: {
      name: 'Zawarcie umowy',
      short: 'umowa',
      article: 'art. 19a ust. 5: niezwłocznie po rozpatrzeniu uwag',
      done: 'zawarto',
      todo: 'Rozpatrz uwagi i zawrzyj umowę',
    },
    report: {
      name: 'Sprawozdanie organizacji',
      short: 'sprawozdanie',
      article: 'art. 18 ust. 1: 30 dni od końca zadania',
      done: 'złożono',
      todo: 'Dopilnuj sprawozdania organizacji',
    },
    settle: {
      name: 'Rozliczenie dotacji',
      short: 'rozliczenie',
      article: 'zwyczaj urzędu',
      done: 'rozliczono',
      todo: 'Sprawdź sprawozdanie i rozlicz dotację',
    },
  },
  windows: { remarksFirst: { name: 'Umowa po terminie na uwagi', article: 'art. 19a ust. 4 i 5' } },
  hints: {
    amount: 'najwyżej 10 000 zł, a dla jednej organizacji w roku 20 000 zł',
    to: 'zadanie trwa najwyżej 90 dni',
    wwwOn: 'siedem dni na uwagi liczy się od ostatniego z trzech miejsc',
  },
  reasons: {},
  papers: {},
  letters: { posting: 'Ogłoszenie oferty' },
  views: { all: 'Wszystkie', pending: 'W toku', granted: 'Przyznane' },
  checks: {
    overAmount: {
      title: 'Dotacja powyżej 10 000 zł',
      why: 'W trybie uproszczonym jedna dotacja nie może przekroczyć 10 000 zł (art. 19a ust. 1).',
      next: 'Popraw kwotę albo skieruj zadanie do konkursu.',
    },
    overDays: {
      title: 'Zadanie dłuższe niż 90 dni',
      why: 'Zadanie w trybie uproszczonym trwa najwyżej 90 dni (art. 19a ust. 1).',
      next: 'Popraw dni zadania.',
    },
    overYear: {
      title: 'Organizacja powyżej 20 000 zł w roku',
      why: 'Jedna organizacja może dostać w roku w tym trybie najwyżej 20 000 zł (art. 19a ust. 6).',
      next: 'Obejrzyj wskazane oferty i zmniejsz kwotę albo odmów.',
    },
    struckOff: {
      title: 'Dotacja dla organizacji wykreślonej',
      why: 'Organizacja jest w bazie oznaczona jako wykreślona z rejestru.',
      next: 'Sprawdź organizację w rejestrze.',
    },
  },
}
