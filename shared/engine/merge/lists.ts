import { sameValue } from '../history/history'

/**
 * Two lists that grew out of one, put together element by element: what either side added is there, what either side
 * took out is gone, an element one side replaced stands where it stood. `undefined` where that is not certain: both
 * touched the same element, an element occurs twice, or both the order and the content moved. The order of `one` and
 * `other` decides only the order of what both added in the same place.
 */
export function mergeLists<T>(base: readonly T[], one: readonly T[], other: readonly T[]): readonly T[] | undefined {
  if ([base, one, other].some(hasRepeats)) return undefined
  const left = diff(base, one)
  const right = diff(base, other)
  if (left === undefined || right === undefined) return undefined
  const bothRemoved = base.some((_, at) => left.removed.has(at) && right.removed.has(at))
  if (bothRemoved && left.size + right.size > 0) return undefined
  const merged: T[] = []
  const add = (items: readonly T[]) => {
    for (const item of items) if (!has(merged, item)) merged.push(item)
  }
  for (let at = -1; at < base.length; at += 1) {
    if (!left.removed.has(at) && !right.removed.has(at)) add(base.slice(Math.max(at, 0), at + 1))
    add(left.added.get(at) ?? [])
    add(right.added.get(at) ?? [])
  }
  return merged
}

interface Difference<T> {
  /** Positions in the base of the elements taken out. */
  readonly removed: ReadonlySet<number>
  /** Elements added after the element of the base at this position; -1 is the beginning. */
  readonly added: ReadonlyMap<number, readonly T[]>
  /** How many were added. */
  readonly size: number
}

/** What changed from the base to the list; `undefined` when what was kept changed its order. */
function diff<T>(base: readonly T[], list: readonly T[]): Difference<T> | undefined {
  const added = new Map<number, T[]>()
  const kept = new Set<number>()
  const removed = new Set(base.flatMap((item, at) => (has(list, item) ? [] : [at])))
  let last = -1
  let size = 0
  for (const item of list) {
    const at = base.findIndex((known) => sameValue(known, item))
    if (at === -1) {
      // A replaced element stays where it was: after the elements taken out in its place.
      const slot = removed.has(last + 1) ? last + 1 : last
      added.set(slot, [...(added.get(slot) ?? []), item])
      last = slot
      size += 1
    } else if (at < last || kept.has(at)) return undefined
    else {
      kept.add(at)
      last = at
    }
  }
  return { removed, added, size }
}

function has(list: readonly unknown[], item: unknown): boolean {
  return list.some((known) => sameValue(known, item))
}

function hasRepeats(list: readonly unknown[]): boolean {
  return list.some((item, at) => list.findIndex((other) => sameValue(other, item)) !== at)
}
