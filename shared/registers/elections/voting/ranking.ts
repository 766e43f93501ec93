/** How the seats fall to names with votes. */
export interface Ranking {
  /** Keys of those who have a seat by their votes alone, the most votes first. */
  readonly sure: readonly string[]
  /** Keys of those who share the last seats; empty where none are shared. */
  readonly tied: readonly string[]
  /** How many seats they share. */
  readonly shared: number
}

/**
 * Names ranked by their votes take the seats; where the last ones would fall between names with equal votes, none of these
 * has a seat by votes.
 */
export function rank(names: readonly { readonly key: string; readonly votes: number }[], seats: number): Ranking {
  const ranked = names.toSorted((a, b) => b.votes - a.votes)
  const last = ranked[seats - 1]
  const next = ranked[seats]
  const tiedVotes = seats > 0 && last !== undefined && next?.votes === last.votes ? last.votes : undefined
  const sure = ranked.filter(({ votes }, place) => (tiedVotes === undefined ? place < seats : votes > tiedVotes))
  const tied = tiedVotes === undefined ? [] : ranked.filter(({ votes }) => votes === tiedVotes)
  return {
    sure: sure.map(({ key }) => key),
    tied: tied.map(({ key }) => key),
    shared: tied.length === 0 ? 0 : seats - sure.length,
  }
}
