import type { Values } from '../../../core/values/values'

/** A rule an office may take over and change: as a real council has it, as far as its source says. */
export interface ReadySet {
  readonly id: string
  readonly values: Values
}

const zl = (amount: number) => amount * 100
/** Hundredths of a percent. */
const percent = (share: number) => share * 100

type Rows = readonly Readonly<Record<string, string | number | boolean>>[]
const rates = (unit: string, byRole: Readonly<Record<string, number>>): Rows =>
  Object.entries(byRole).map(([role, value]) => ({ role, value, unit }))

const shared = {
  combination: 'highest',
  additions: 'sum',
  presence: 'mark',
  partMonth: 'days',
  idleMonth: 'absentFromAll',
  rounding: 'halfUp',
} as const

/**
 * The rules of six councils as far as what was published says (registers.md §3). Where a source tells several rates without
 * their functions, the remark of the set says so, and the office sets them by its own act.
 */
export const readySets: readonly ReadySet[] = [
  {
    id: 'gryfino',
    values: {
      ...shared,
      name: 'Kwoty w złotych, potrącenia 20 % i 30 % (wzór: Gryfino)',
      rates: [
        ...rates('amount', { member: zl(700), deputyChair: zl(1000), chair: zl(1320), unitHead: zl(380) }),
        { role: 'unitHead', value: zl(100), unit: 'amount', extra: true },
        { role: 'twoCommittees', value: zl(100), unit: 'amount', extra: true },
      ],
      deductions: [
        { event: 'committeeAbsent', value: percent(20), unit: 'percent', unexcusedOnly: true },
        { event: 'sessionAbsent', value: percent(30), unit: 'percent', unexcusedOnly: true },
        { event: 'sessionAbsent', value: percent(20), unit: 'percent', who: 'unitHeads' },
      ],
      // „sołtys lub dwie komisje”: one addition, whichever applies.
      additions: 'highest',
      remarks:
        'Dodatek 100 zł należy się raz: sołtysowi albo członkowi dwóch komisji. Sołtysowi niebędącemu radnym 380 zł, a nieobecnemu na sesji 80 % tej kwoty.',
    },
  },
  {
    id: 'janow',
    values: {
      ...shared,
      name: 'Kwoty w złotych, 50 zł za nieobecność (wzór: Janów)',
      rates: rates('amount', {
        member: zl(700),
        committeeChair: zl(800),
        deputyChair: zl(900),
        chair: zl(1300),
      }),
      deductions: [
        { event: 'sessionAbsent', value: zl(50), unit: 'amount' },
        { event: 'committeeAbsent', value: zl(50), unit: 'amount' },
      ],
      remarks: 'Jeden tytuł, najwyższy. Podstawą jest lista obecności. Dieta sołtysa jest wypłacana osobno.',
    },
  },
  {
    id: 'tarnowskieGory',
    values: {
      ...shared,
      name: 'Procent kwoty maksymalnej, spóźnienia (wzór: Tarnowskie Góry)',
      rates: [
        ...rates('percentOfCap', { member: percent(20), deputyChair: percent(60), chair: percent(75) }),
        { role: 'adHocMember', value: percent(5), unit: 'percentOfCap', extra: true },
      ],
      deductions: [
        { event: 'sessionAbsent', value: percent(50), unit: 'percent' },
        { event: 'sessionLate', value: percent(20), unit: 'percent' },
        { event: 'committeeAbsent', value: percent(10), unit: 'percent' },
        { event: 'committeeLate', value: percent(5), unit: 'percent' },
        { event: 'extraordinaryAbsent', value: percent(10), unit: 'percent' },
      ],
      lateMinutes: 30,
      remarks:
        'Stawki od 20 do 75 % zależnie od funkcji; pośrednie uzupełnij według własnej uchwały. Spóźnienie: przybycie później lub wyjście wcześniej o ponad 30 minut.',
    },
  },
  {
    id: 'wozniki',
    values: {
      ...shared,
      name: 'Procent kwoty maksymalnej, 20 % za komisję (wzór: Woźniki)',
      rates: rates('percentOfCap', {
        member: percent(40),
        committeeDeputy: percent(50),
        committeeChair: percent(60),
        deputyChair: percent(75),
        chair: percent(100),
      }),
      deductions: [{ event: 'committeeAbsent', value: percent(20), unit: 'percent' }],
      remarks:
        'Tylko najwyższa funkcja. Źródło (projekt uchwały) podaje stawki 40, 50, 60, 75 i 100 %; przypisanie ich funkcjom sprawdź z uchwałą.',
    },
  },
  {
    id: 'komancza',
    values: {
      ...shared,
      name: 'Procent kwoty bazowej, podpisane listy (wzór: Komańcza)',
      rates: rates('percentOfBase', {
        member: percent(51),
        committeeDeputy: percent(55),
        committeeChair: percent(60),
        deputyChair: percent(64),
        chair: percent(74),
      }),
      remarks:
        'Podstawą są podpisane listy obecności. Źródło nie podaje potrąceń; dieta ryczałtowa bez nich jest kwestionowana przez organy nadzoru, wpisz je według uchwały.',
    },
  },
  {
    id: 'skrwilno',
    values: {
      ...shared,
      name: 'Kwoty w złotych, jedno potrącenie dziennie (wzór: Skrwilno)',
      rates: rates('amount', { member: zl(600), chair: zl(1300) }),
      deductions: [
        { event: 'sessionAbsent', value: percent(10), unit: 'percent' },
        { event: 'committeeAbsent', value: percent(10), unit: 'percent' },
      ],
      onceADay: true,
      jointOnce: true,
      travelExcuses: true,
      payBy: 10,
      remarks: 'Wypłata do 10. dnia następnego miesiąca; za niepełny miesiąc proporcjonalnie.',
    },
  },
]
