import type { RegisterTextOf } from '../../../model/registerText'
import type { awards } from './definition'

/** Polish texts of the register of awards received. */
export const awardsPl: RegisterTextOf<typeof awards> = {
  name: 'Nagrody otrzymane',
  entries: { one: 'nagroda', few: 'nagrody', many: 'nagród' },
  newEntry: 'Nowa nagroda',
  purpose:
    'Nagrody i wyróżnienia gminy, wójta (burmistrza, prezydenta), urzędu i jednostek: za co, od kogo, kto odebrał i ile kosztował udział.',
  alsoCalled: 'wyróżnienia, certyfikaty, rankingi',
  printTitle: 'WYKAZ OTRZYMANYCH NAGRÓD',
  cardTitle: 'KARTA NAGRODY',
  sections: { award: 'Nagroda', collected: 'Odbiór', cost: 'Koszt', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    date: 'Data',
    award: 'Nagroda',
    receiver: 'Kto otrzymał',
    organiser: 'Organizator',
    competition: 'Konkurs lub ranking',
    category: 'Kategoria',
    place: 'Miejsce',
    collectedBy: 'Odebrał',
    collectedAt: 'Miejsce wręczenia',
    keptAt: 'Gdzie jest przechowywana',
    cost: 'Koszt',
    costFor: 'Za co zapłacono',
    contract: 'Umowa',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: {},
  reverse: { contract: 'Nagroda, której dotyczy umowa' },
  choices: {
    receiver: {
      municipality: 'gmina',
      mayor: 'wójt (burmistrz, prezydent)',
      office: 'urząd',
      unit: 'jednostka organizacyjna',
      object: 'obiekt lub inwestycja',
    },
  },
  clocks: {},
  hints: { cost: 'opłata za udział, gala, dojazd; gdy nic nie kosztowało, wpisz 0' },
  reasons: {},
  papers: {},
  views: { all: 'Wszystkie', receivers: 'Według nagrodzonych', paid: 'Płatne' },
  checks: {
    paidWithoutContract: {
      title: 'Płatna nagroda bez umowy',
      why: 'Wpisano koszt, a nie wskazano umowy, z której wynika.',
      next: 'Wskaż umowę albo wyjaśnij wydatek w uwagach i wycisz tę uwagę.',
    },
  },
}
