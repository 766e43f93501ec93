import type { RecordOf } from '#shared/model/definition'
import type { contracts } from '#shared/registers/contracts/definition'
import { departments } from './town'

type Contract = RecordOf<typeof contracts>

/** An invented contractor of the town. */
export interface Contractor {
  readonly name: string
  /** Another way clerks write the name, for duplicates to be found. */
  readonly alsoWritten?: string
  readonly town: string
  readonly serial: number
  readonly kind?: 'SU01' | 'SU03'
  readonly person?: readonly [first: string, last: string]
}

export const contractors: readonly [Contractor, ...Contractor[]] = [
  {
    name: 'DROG-LIP Spółka z ograniczoną odpowiedzialnością',
    alsoWritten: 'DROG-LIP Sp. z o.o.',
    town: 'Lipowiec',
    serial: 101,
  },
  {
    name: 'Zakład Zieleni „Klonik” S.C.',
    alsoWritten: 'ZAKŁAD ZIELENI KLONIK SPÓŁKA CYWILNA',
    town: 'Lipowiec',
    serial: 102,
  },
  { name: 'Elektro-Blask Spółka Akcyjna', alsoWritten: 'ELEKTRO-BLASK S.A.', town: 'Dębnica Wielka', serial: 103 },
  { name: 'Biuro Projektów Kreska', town: 'Stary Młyn', serial: 104 },
  { name: 'Lipowieckie Przedsiębiorstwo Wodociągów Sp. z o.o.', town: 'Lipowiec', serial: 105 },
  { name: 'Szybka Strona Sp. j.', town: 'Wiązowa Górna', serial: 106 },
  { name: 'Autobusy Lipowieckie Sp. z o.o.', town: 'Lipowiec', serial: 107 },
  { name: 'Kuchnia u Jagody', town: 'Lipowiec', serial: 108 },
  { name: 'Powiat Brzeziński', town: 'Brzeziny Leśne', serial: 109, kind: 'SU03' },
  { name: 'Stowarzyszenie „Lipowa Przystań”', town: 'Lipowiec', serial: 110 },
  { name: '', town: 'Lipowiec', serial: 111, person: ['Halina', 'Jarzębska'] },
  { name: '', town: 'Lipowiec', serial: 112, person: ['Zenon', 'Topolnicki'] },
]

/** One sort of contract the town concludes. Amounts in złote. */
export interface Purchase {
  readonly kind: Extract<Contract['kind'], string>
  readonly department: string
  readonly symbol: string
  readonly from: number
  readonly to: number
  /** Longest duration in days. */
  readonly longest: number
  readonly valueKind?: 'lumpSum' | 'rate' | 'maximum' | 'estimated'
  readonly valueNote?: string
  readonly indefinite?: true
  /** Why the central register does not take it. */
  readonly outside?: string
  readonly subject: (street: string, institution: string) => string
}

export const purchases: readonly [Purchase, ...Purchase[]] = [
  {
    kind: 'works',
    department: departments.roads,
    symbol: 'WDI',
    from: 40_000,
    to: 1_900_000,
    longest: 240,
    subject: (street) => `Przebudowa nawierzchni i odwodnienia ul. ${street} w Lipowcu`,
  },
  {
    kind: 'services',
    department: departments.roads,
    symbol: 'WDI',
    from: 8_000,
    to: 90_000,
    longest: 360,
    valueKind: 'maximum',
    valueNote: 'wynagrodzenie według cen jednostkowych, do podanej kwoty',
    subject: (street) => `Zimowe utrzymanie ulic w rejonie ul. ${street}`,
  },
  {
    kind: 'services',
    department: departments.planning,
    symbol: 'WPP',
    from: 5_000,
    to: 70_000,
    longest: 200,
    subject: (street) => `Opracowanie projektu miejscowego planu w rejonie ul. ${street}`,
  },
  {
    kind: 'supplies',
    department: departments.organisation,
    symbol: 'WO',
    from: 1_200,
    to: 60_000,
    longest: 120,
    subject: () => 'Dostawa materiałów biurowych i tonerów do Urzędu Miasta',
  },
  {
    kind: 'services',
    department: departments.organisation,
    symbol: 'WO',
    from: 80,
    to: 260,
    longest: 365,
    valueKind: 'rate',
    valueNote: 'stawka za godzinę serwisu',
    subject: () => 'Serwis sprzętu komputerowego i drukarek',
  },
  {
    kind: 'services',
    department: departments.environment,
    symbol: 'WOŚ',
    from: 20_000,
    to: 400_000,
    longest: 365,
    valueKind: 'estimated',
    subject: () => 'Odbiór i zagospodarowanie odpadów z terenów publicznych',
  },
  {
    kind: 'grant',
    department: departments.promotion,
    symbol: 'RPR',
    from: 3_000,
    to: 40_000,
    longest: 200,
    outside: 'umowa dotacji nie jest zamówieniem',
    subject: (_, institution) => `Wsparcie zadania publicznego z udziałem ${institution}`,
  },
  {
    kind: 'lease',
    department: departments.property,
    symbol: 'WGN',
    from: 600,
    to: 24_000,
    longest: 900,
    indefinite: true,
    outside: 'umowa przynosi gminie dochód',
    subject: (street) => `Dzierżawa gruntu przy ul. ${street} pod ogródek`,
  },
  {
    kind: 'specificWork',
    department: departments.education,
    symbol: 'WOK',
    from: 700,
    to: 9_000,
    longest: 60,
    subject: (_, institution) => `Przygotowanie i wykonanie koncertu dla ${institution}`,
  },
  {
    kind: 'agreement',
    department: departments.education,
    symbol: 'WOK',
    from: 2_000,
    to: 120_000,
    longest: 400,
    outside: 'porozumienie między jednostkami samorządu',
    subject: (_, institution) => `Powierzenie prowadzenia ${institution}`,
  },
]
