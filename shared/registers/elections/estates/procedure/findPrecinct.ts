import { fold } from '../../../../core/folding/fold'
import type { ContestOverview, Precinct } from './overview'

/** A precinct with the council its votes are for. */
export interface PrecinctPlace {
  readonly contest: ContestOverview
  readonly precinct: Precinct
}

/**
 * Precincts one may mean by what is typed: „12”, „lipowe”, „lip 2”. A number is that of a precinct, a word begins one of the
 * council’s name.
 */
export function matchingPrecincts(places: readonly PrecinctPlace[], typed: string): readonly PrecinctPlace[] {
  const tokens = fold(typed)
    .split(/\s+/u)
    .filter((token) => token !== '')
  return places.filter(({ contest, precinct }) => {
    const words = fold(contest.name).split(/[\s,]+/u)
    return tokens.every((token) =>
      /^\d/u.test(token) ? fold(precinct.number) === token : words.some((word) => word.startsWith(token)),
    )
  })
}

/**
 * The precinct Enter opens: the only one meant, or of one council the first whose protocol is still awaited. Where precincts
 * of several councils bear the number, none: a protocol must not land in another estate. Nothing typed means the next one.
 */
export function meantPrecinct(places: readonly PrecinctPlace[], typed: string): PrecinctPlace | undefined {
  const found = matchingPrecincts(places, typed)
  const councils = new Set(found.map(({ contest }) => contest.id))
  if (typed.trim() !== '' && councils.size > 1) return undefined
  return found.find(({ precinct }) => precinct.report.state !== 'reported') ?? found[0]
}
