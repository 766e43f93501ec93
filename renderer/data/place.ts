import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Something that stands in an order, with its place there; what has none yet stands last. */
export interface Placed {
  readonly id: string
  readonly place: string | undefined
}

/** Compares two by their places; two workstations may have given the same one, then their ids decide. */
export function byPlace(a: Placed, b: Placed): number {
  const [first, second] = [a.place ?? '\uffff', b.place ?? '\uffff']
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The place behind all these. */
export function lastPlace(all: readonly Placed[]): string {
  const places = all.flatMap(({ place }) => place ?? []).sort((a, b) => (a < b ? -1 : 1))
  return generateKeyBetween(places.at(-1) ?? null, null)
}

/** Places for so many that are the first of their order. */
export function firstPlaces(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count)
}

/**
 * New places that put one of an order behind another, or first (`after` is `undefined`). Only its own, which lies between
 * those of its neighbours; where they leave none between them (the same place given twice, or none yet) those of all.
 */
export function placesToMove(
  ordered: readonly Placed[],
  moved: string,
  after: string | undefined,
): ReadonlyMap<string, string> {
  const others = ordered.filter(({ id }) => id !== moved)
  const at = after === undefined ? 0 : others.findIndex(({ id }) => id === after) + 1
  const [before, next] = [others[at - 1], others[at]]
  const isBetween =
    (before === undefined || before.place !== undefined) && (next === undefined || next.place !== undefined)
  if (isBetween && (before === undefined || next === undefined || (before.place ?? '') < (next.place ?? '')))
    return new Map([[moved, generateKeyBetween(before?.place ?? null, next?.place ?? null)]])
  const ids = [...others.slice(0, at).map(({ id }) => id), moved, ...others.slice(at).map(({ id }) => id)]
  const places = generateNKeysBetween(null, null, ids.length)
  return new Map(ids.flatMap((id, index) => (places[index] === undefined ? [] : [[id, places[index]] as const])))
}
