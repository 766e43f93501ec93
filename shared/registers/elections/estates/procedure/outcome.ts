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
  /** Ties at the last seats: one, or with lists one within each and one between them. */
  readonly ties: readonly Tie[]
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
  /** The list each stands on by key, where lists are nominated. */
  readonly lists: ReadonlyMap<string, string>
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
  const { sure, ties } = rules.allocation === 'dHondt' ? seatsByLists(facts, rows) : seatsByVotes(facts, rows, seats)
  const outcome = (key: string): CandidateOutcome => {
    if (sure.includes(key)) return 'elected'
    if (ties.some(({ settled }) => settled.includes(key))) return 'tie'
    return ties.some(({ lots }) => lots?.keys.includes(key) === true) ? 'tied' : 'notElected'
  }
  return {
    course,
    totals,
    reported: protocols.length,
    precincts,
    turnout: turnoutOf(voted, totals.lines.entitled),
    isValid: isWhole ? reachesThreshold(rules, voted, totals.lines.entitled) : undefined,
    names: rows.map((row) => ({ ...row, outcome: course === 'automatic' ? 'elected' : outcome(row.key) })),
    ties: course === 'vote' ? ties : [],
  }
}

interface Seats {
  readonly sure: readonly string[]
  readonly ties: readonly Tie[]
}
type Votes = readonly { readonly key: string; readonly votes: number }[]

/** Seats of those with the most votes; nobody has one without a vote. */
function seatsByVotes(facts: Facts, names: Votes, seats: number): Seats {
  const { sure, tied, shared } = rank(
    names.filter(({ votes }) => votes > 0),
    seats,
  )
  return { sure, ties: tied.length === 0 ? [] : [tieOf(facts, tied, shared)] }
}

/**
 * Seats of lists by the highest quotients of their votes (1, 2, 3 …: d’Hondt), on a list of those with the most votes. Who stands on
 * no list is one alone. Lists equal at the last seat draw lots for it, whose next names are then equal.
 */
function seatsByLists(facts: Facts, names: Votes): Seats {
  const lists = new Map<string, { key: string; votes: number }[]>()
  for (const name of names) {
    const list = facts.lists.get(name.key) ?? ''
    const key = list === '' ? name.key : `list ${list}`
    lists.set(key, [...(lists.get(key) ?? []), name])
  }
  const quotients = [...lists].flatMap(([list, own]) => {
    const total = own.reduce((sum, { votes }) => sum + votes, 0)
    return total === 0 ? [] : own.map((_, at) => ({ list, key: `${list} ${at}`, votes: total / (at + 1) }))
  })
  const { sure, tied, shared } = rank(quotients, facts.seats)
  const won = (list: string, keys: readonly string[]) =>
    quotients.filter((one) => one.list === list && keys.includes(one.key)).length
  const within = [...lists].map(([list, own]) => ({
    ...rank(own, won(list, sure)),
    next: won(list, tied) === 0 ? undefined : rank(own, won(list, sure) + 1),
  }))
  // Those who would have the seat the lists share, and with them whoever is equal with them on their own list.
  const between = within.filter(({ next }) => next !== undefined)
  const contenders = between.flatMap(({ next, sure: safe, tied: equal }) => [
    ...new Set([...(next?.sure ?? []), ...(next?.tied ?? []), ...equal].filter((key) => !safe.includes(key))),
  ])
  const ties = within
    .filter(({ tied: equal, next }) => equal.length > 0 && next === undefined)
    .map(({ tied: equal, shared: left }) => tieOf(facts, equal, left))
  const left = shared + between.reduce((sum, one) => sum + one.shared, 0)
  return {
    sure: within.flatMap((one) => one.sure),
    ties: contenders.length === 0 ? ties : [...ties, byLots(contenders, left)],
  }
}

const byLots = (keys: readonly string[], seats: number): Tie => ({
  keys,
  seats,
  settled: [],
  lots: { keys, seats },
  how: 'lots',
})

/** What the rule makes of a tie. Where it leaves some equal all the same, lots decide among them, for the seats it left. */
function tieOf({ rules, born, protocols }: Facts, keys: readonly string[], seats: number): Tie {
  const lots = byLots(keys, seats)
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
