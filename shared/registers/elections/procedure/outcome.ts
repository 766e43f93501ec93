import { rank } from '../voting/ranking'
import type { Ballot, Count } from './ballot'
import type { ElectionSettings, VoteRules } from './settings'

/**
 * How a name came out of a round. `tied` waits for a second ballot or lots; `lots` was elected by them; `out` stopped
 * standing after the ballots were printed and is not elected whatever the votes.
 */
export type NameOutcome = 'elected' | 'lots' | 'tied' | 'notElected' | 'out'

/** One name with its votes and how it came out. */
export interface NameResult {
  readonly key: string
  readonly name: string
  readonly votes: number
  readonly against: number
  readonly abstained: number
  /** Whether the votes are as many as the rule asks for, seats apart. */
  readonly enough: boolean
  readonly outcome: NameOutcome
}

/** The result of one round. */
export interface Outcome {
  /** In the order of the ballot. */
  readonly names: readonly NameResult[]
  /** Votes an absolute majority needs and what it is more than half of; absent for other rules. */
  readonly needed?: { readonly votes: number; readonly base: number }
  /** Seats not filled by this round, those a tie still holds left out. */
  readonly seatsLeft: number
  /** Names that share the last seats, and how many seats they share. */
  readonly tie?: { readonly keys: readonly string[]; readonly seats: number }
}

type Rule = Pick<VoteRules, 'majority' | 'majorityBase'>

/** The rules of a round: those its result was confirmed by, and the council's settings as long as it is open. */
export function rulesOf({ rules }: Pick<Ballot, 'rules'>, settings: ElectionSettings): VoteRules {
  return rules ?? settings
}

/**
 * Result of a round by the rule chosen. Names with enough votes are ranked by their votes and take the seats; where the
 * last seats would fall between names with equal votes nobody of them is elected until lots (`drawn`) or another ballot.
 */
export function outcomeOf(
  ballot: Pick<Ballot, 'form' | 'seats' | 'names' | 'statutory' | 'present' | 'drawn'>,
  count: Count,
  rule: Rule,
): Outcome {
  const base = majorityBase(ballot, count, rule)
  const needed = rule.majority === 'absolute' ? Math.floor(base / 2) + 1 : undefined
  const out = new Set(ballot.names.flatMap(({ key, apart }) => (apart === 'out' ? [key] : [])))
  const rows = ballot.names.map(({ key, name }) => {
    const found = count.names.find((candidate) => candidate.key === key)
    const votes = found?.votes ?? 0
    const against = found?.against ?? 0
    return {
      key,
      name,
      votes,
      against,
      abstained: found?.abstained ?? 0,
      enough: hasEnough(votes, against, needed, ballot.form, rule),
    }
  })
  const standing = rows.filter(({ enough, key }) => enough && !out.has(key))
  const { sure, tied, shared } = rank(standing, ballot.seats)
  const drawn = tied.filter((key) => ballot.drawn.includes(key))
  const isDrawn = tied.length > 0 && drawn.length === shared
  const outcome = ({ key }: (typeof rows)[number]): NameOutcome => {
    if (out.has(key)) return 'out'
    if (sure.includes(key)) return 'elected'
    if (!tied.includes(key)) return 'notElected'
    if (!isDrawn) return 'tied'
    return drawn.includes(key) ? 'lots' : 'notElected'
  }
  return {
    names: rows.map((row) => ({ ...row, outcome: outcome(row) })),
    ...(needed === undefined ? {} : { needed: { votes: needed, base } }),
    seatsLeft: Math.max(0, ballot.seats - sure.length - shared),
    ...(tied.length === 0 || isDrawn ? {} : { tie: { keys: tied, seats: shared } }),
  }
}

function hasEnough(
  votes: number,
  against: number,
  needed: number | undefined,
  form: Ballot['form'],
  { majority }: Rule,
): boolean {
  if (votes === 0) return false
  if (needed !== undefined) return votes >= needed
  // On a limited ballot nobody votes against: simple majority and most votes come to the same.
  return majority === 'most' || form === 'limited' || votes > against
}

function majorityBase(
  { statutory, present }: Pick<Ballot, 'statutory' | 'present'>,
  { valid, inBox }: Count,
  { majorityBase: base }: Rule,
): number {
  const bases = { valid, inBox, present, statutory }
  return bases[base] ?? valid ?? 0
}
