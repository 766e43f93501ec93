import type { Day } from '../../../../core/values/values'
import { rank } from '../../voting/ranking'
import type { ElectionRules } from '../rules/rules'
import type { BallotCandidate, Protocol } from './protocol'
import { sumOf } from './protocol'

/** What the number of candidates makes of an election before anybody votes. */
export type Course = 'vote' | 'automatic' | 'noCouncil' | 'noElection' | 'extraTerm'

/** How a name came out: by votes, by what settles a tie, or not; `tied` waits for lots. */
export type CandidateOutcome = 'elected' | 'tie' | 'tied' | 'notElected'

/** A name with its votes and how it came out. */
export interface CandidateResult extends BallotCandidate {
  readonly votes: number
  readonly outcome: CandidateOutcome
}

/** Those equal at the last seats, and how many seats are theirs to share. */
export interface Tie {
  readonly keys: readonly string[]
  readonly seats: number
  /** Who the rule gives one to; empty where it tells none of them apart. */
  readonly settled: readonly string[]
  /** Those the rule leaves equal, and the seats that are left for lots among them. */
  readonly lots: { readonly keys: readonly string[]; readonly seats: number } | undefined
  readonly how: ElectionRules['tie']
}

/** A council's election by what was reported so far. */
export interface ContestOutcome {
  readonly course: Course
  readonly totals: Protocol
  readonly reported: number
  readonly precincts: number
  /** Voters who took part, in hundredths of a per cent. */
  readonly turnout: number | undefined
  /** Whether enough took part; `undefined` while a precinct is missing. */
  readonly isValid: boolean | undefined
  readonly names: readonly CandidateResult[]
  readonly tie: Tie | undefined
}

/** What the rules make of so many candidates for so many seats; `extended` once the extra term was given. */
export function courseOf(
  rules: Pick<ElectionRules, 'equal' | 'fewer' | 'extraDays'>,
  candidates: number,
  seats: number,
  extended: boolean,
): Course {
  if (candidates > seats) return 'vote'
  if (candidates === seats && rules.equal !== 'noElection') return rules.equal
  // Another term for nominations comes first, where the rules know one.
  if (rules.extraDays > 0 && !extended) return 'extraTerm'
  return candidates === seats ? rules.equal : rules.fewer
}

/** Turnout in hundredths of a per cent, rounded as it is printed: 8,59 % is 859. */
export function turnoutOf(voted: number | undefined, entitled: number | undefined): number | undefined {
  return voted === undefined || entitled === undefined || entitled === 0
    ? undefined
    : Math.round((voted * 10_000) / entitled)
}

/** Whether so many voted that the election is valid: compared in whole numbers, for 2,996 % prints as 3,00 % and is less. */
export function reachesThreshold(
  { turnout }: Pick<ElectionRules, 'turnout'>,
  voted: number | undefined,
  entitled: number | undefined,
): boolean {
  return turnout === 0 || (voted !== undefined && entitled !== undefined && voted * 100 >= turnout * entitled)
}

interface Facts {
  readonly rules: ElectionRules
  readonly seats: number
  readonly candidates: readonly BallotCandidate[]
  /** Days of birth by key, where they are known: for ties. */
  readonly born: ReadonlyMap<string, Day>
  /** Protocols that count, of so many precincts. */
  readonly protocols: readonly Protocol[]
  readonly precincts: number
  readonly extended: boolean
}

/** What the protocols come to: turnout, whether it is enough, who has a seat, and who is equal at the last one. */
export function contestOutcome(facts: Facts): ContestOutcome {
  const { rules, seats, candidates, protocols, precincts, extended } = facts
  const course = courseOf(rules, candidates.length, seats, extended)
  const totals = sumOf(protocols)
  const voted = totals.lines[rules.turnoutFrom]
  const isWhole = precincts > 0 && protocols.length === precincts
  const rows = candidates.map((candidate) => ({ ...candidate, votes: totals.votes.get(candidate.key) ?? 0 }))
  const { sure, tied, shared } = rank(
    rows.filter(({ votes }) => votes > 0),
    seats,
  )
  const tie = tied.length === 0 ? undefined : tieOf(facts, tied, shared)
  const outcome = (key: string): CandidateOutcome => {
    if (sure.includes(key)) return 'elected'
    if (!tied.includes(key)) return 'notElected'
    if (tie?.settled.includes(key) === true) return 'tie'
    return tie?.lots?.keys.includes(key) === true ? 'tied' : 'notElected'
  }
  return {
    course,
    totals,
    reported: protocols.length,
    precincts,
    turnout: turnoutOf(voted, totals.lines.entitled),
    isValid: isWhole ? reachesThreshold(rules, voted, totals.lines.entitled) : undefined,
    names: rows.map((row) => ({ ...row, outcome: course === 'automatic' ? 'elected' : outcome(row.key) })),
    tie: course === 'vote' ? tie : undefined,
  }
}

/** What the rule makes of a tie. Where it leaves some equal all the same, lots decide among them, for the seats it left. */
function tieOf({ rules, born, protocols }: Facts, keys: readonly string[], seats: number): Tie {
  const lots: Tie = { keys, seats, settled: [], lots: { keys, seats }, how: 'lots' }
  if (rules.tie === 'lots') return lots
  const weight =
    rules.tie === 'morePrecincts'
      ? (key: string) => precinctsWon(protocols, keys, key)
      : (key: string) => -Number((born.get(key) ?? '').replaceAll('-', ''))
  if (rules.tie === 'age' && keys.some((key) => !born.has(key))) return lots
  const weighed = rank(
    keys.map((key) => ({ key, votes: weight(key) })),
    seats,
  )
  if (weighed.sure.length === 0) return lots
  return {
    keys,
    seats,
    settled: weighed.sure,
    lots: weighed.tied.length === 0 ? undefined : { keys: weighed.tied, seats: weighed.shared },
    how: rules.tie,
  }
}

/** In how many precincts a name had more votes than every other of those equal. */
function precinctsWon(protocols: readonly Protocol[], keys: readonly string[], key: string): number {
  return protocols.filter(({ votes }) =>
    keys.every((other) => other === key || (votes.get(key) ?? 0) > (votes.get(other) ?? 0)),
  ).length
}
