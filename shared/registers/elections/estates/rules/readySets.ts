import { plainRules, ruleIds, type ElectionRules, type RuleId, type SetId } from './rules'

/** A city's rules, and where they were read. What the source does not say is the plain reading of `plainRules`. */
export interface ReadySet {
  readonly city: string
  /** Years of the elections the rules are of. */
  readonly years: string
  readonly source: string
  /** Rules the source says, and what was assumed of those it leaves in doubt; the office checks the others against its own resolution. */
  readonly rules: Partial<Omit<ElectionRules, 'set'>>
  /** Rules the source knows of and does not say whole; why stands in the words of the rules. */
  readonly doubts: readonly RuleId[]
}

/** Rules of six cities as their own pages and the press tell them; to be checked against the resolution in force. */
export const readySets: Readonly<Record<Exclude<SetId, 'own'>, ReadySet>> = {
  gdansk: {
    city: 'Gdańsk',
    years: '2019, 2025',
    source:
      'bip.gdansk.pl 108197 (2019), § 54 ust. 5; gdansk.naszemiasto.pl 5035975, 5016296 (2019); fakt.pl (XII 2024)',
    rules: {
      seats: 15,
      seatsLarge: 21,
      largeAbove: 20_000,
      supporters: 30,
      nomination: 'person',
      equal: 'noElection',
      fewer: 'noElection',
      motion: 10,
      marks: 'seats',
      box: 'left',
      turnout: 5,
    },
    doubts: [],
  },
  poznan: {
    city: 'Poznań',
    years: '2024',
    source: 'bip.poznan.pl 9080 (2024); zaradnosc.poznan.pl (2019); poznan.pl p,67410 (2023)',
    rules: {
      constituencies: 'each',
      supporters: 25,
      nomination: 'person',
      cureDays: 2,
      cureFrom: 'publication',
      // An extra term is known of, its days are not: five, as elsewhere.
      extraDays: 5,
      marks: 'seats',
      box: 'left',
      dissolved: 'belowHalf',
    },
    doubts: ['extraDays'],
  },
  bielsko: {
    city: 'Bielsko-Biała',
    years: '2019, 2025',
    source: 'rm.bielsko-biala.pl (2015, 2019); radyosiedlibb.pl (2019); p31.eu (I 2025)',
    rules: {
      seats: 15,
      supporters: 0,
      nomination: 'person',
      extraDays: 5,
      equal: 'automatic',
      fewer: 'noCouncil',
      turnout: 3,
    },
    doubts: [],
  },
  szczecin: {
    city: 'Szczecin',
    years: '2019',
    source: 'wybory.osiedla.szczecin.pl',
    rules: { seats: 15, seatsLarge: 21, order: 'alphabetical', marks: 'absoluteMajority', box: 'left' },
    doubts: ['largeAbove'],
  },
  gdynia: {
    city: 'Gdynia',
    years: '2019',
    source: 'rkold.radiokaszebe.pl (2019)',
    // Lists are nominated; how seats are divided among them is not said, so persons have them by votes until the office says.
    rules: { nomination: 'list', supporters: 25, supportersPer: 'listAverage', allocation: 'votes' },
    doubts: ['allocation'],
  },
  wroclaw: {
    city: 'Wrocław',
    years: '–',
    source: 'wielkawyspa.com.pl',
    rules: { supporters: 15, nomination: 'person' },
    doubts: [],
  },
}

/** The rules of a ready set, whole. */
export function rulesOfSet(set: SetId): ElectionRules {
  return set === 'own' ? plainRules : { ...plainRules, ...readySets[set].rules, set }
}

/** Rules an election has as the source of its set says them, in the order of an election. */
export function rulesOfSource(rules: ElectionRules): readonly RuleId[] {
  if (rules.set === 'own') return []
  const { rules: said, doubts } = readySets[rules.set]
  return ruleIds.filter((rule) => said[rule] !== undefined && said[rule] === rules[rule] && !doubts.includes(rule))
}

/** Rules whose set leaves them in doubt, as long as the office has not entered others. */
export function doubtsOf(rules: ElectionRules): readonly RuleId[] {
  if (rules.set === 'own') return []
  const whole = rulesOfSet(rules.set)
  return readySets[rules.set].doubts.filter((rule) => rules[rule] === whole[rule])
}

/** Seats of a unit's council by its inhabitants. */
export function seatsFor({ seats, seatsLarge, largeAbove }: ElectionRules, inhabitants: number | undefined): number {
  return largeAbove > 0 && inhabitants !== undefined && inhabitants > largeAbove ? seatsLarge : seats
}

/** Marks a ballot for so many seats may bear. */
export function marksFor({ marks }: Pick<ElectionRules, 'marks'>, seats: number): number {
  return marks === 'absoluteMajority' ? Math.floor(seats / 2) + 1 : seats
}
