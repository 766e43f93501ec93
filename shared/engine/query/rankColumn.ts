/** What a value sorts by. Numbers stand before texts; an empty field has no key. */
export type SortKey = number | string

/** Order of two texts, negative when `a` is first; 0 only for equal texts. */
export type TextOrder = (a: string, b: string) => number

/** Order of texts by UTF-16 code units, for keys that were made to sort so. */
export const byCodeUnits: TextOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Order of a column as whole numbers: distinct values are compared once, rows then only by their rank. A change merges
 * its new values into the sorted ones instead of sorting anew; values keep a number of their own, so that a merge
 * touches neither the rows nor the table of values. Values no longer used keep their rank: a little room, no time.
 */
export class RankColumn {
  private readonly keys: SortKey[] = []
  private readonly idOf = new Map<SortKey, number>()
  /** Ids of the distinct values in their order. */
  private sorted: readonly number[] = []
  private rankOf = new Int32Array(0)
  private idAt = new Int32Array(0)

  private readonly textOrder: TextOrder

  constructor(textOrder: TextOrder) {
    this.textOrder = textOrder
  }

  /** Number of distinct values; every rank is below it. */
  get size(): number {
    return this.keys.length
  }

  /** Rank of a slot's value, -1 for an empty field or a slot that was never set. */
  rank(slot: number): number {
    const id = this.idAt[slot] ?? -1
    return id < 0 ? -1 : (this.rankOf[id] ?? -1)
  }

  /** Sets the keys of the given slots; `capacity` is the number of slots of the table. */
  set(slots: readonly number[], keyOf: (slot: number) => SortKey | undefined, capacity: number): void {
    if (this.idAt.length < capacity) {
      // Room ahead, so that adding records one by one does not copy the column each time.
      const grown = new Int32Array(Math.ceil(capacity * 1.25) + 16).fill(-1)
      grown.set(this.idAt)
      this.idAt = grown
    }
    const fresh: number[] = []
    for (const slot of slots) {
      const key = keyOf(slot)
      if (key === undefined) {
        this.idAt[slot] = -1
        continue
      }
      let id = this.idOf.get(key)
      if (id === undefined) {
        id = this.keys.length
        this.keys.push(key)
        this.idOf.set(key, id)
        fresh.push(id)
      }
      this.idAt[slot] = id
    }
    if (fresh.length > 0) this.merge(fresh)
  }

  private merge(fresh: number[]): void {
    fresh.sort((a, b) => this.compare(a, b))
    const merged: number[] = []
    let next = 0
    let candidate = fresh[next]
    for (const id of this.sorted) {
      while (candidate !== undefined && this.compare(candidate, id) < 0) {
        merged.push(candidate)
        candidate = fresh[++next]
      }
      merged.push(id)
    }
    while (candidate !== undefined) {
      merged.push(candidate)
      candidate = fresh[++next]
    }
    this.sorted = merged
    if (this.rankOf.length < merged.length) this.rankOf = new Int32Array(Math.ceil(merged.length * 1.25) + 16)
    for (let rank = 0; rank < merged.length; rank++) this.rankOf[merged[rank] ?? 0] = rank
  }

  private compare(left: number, right: number): number {
    const a = this.keys[left] ?? ''
    const b = this.keys[right] ?? ''
    if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
    return typeof b === 'number' ? 1 : this.textOrder(a, b)
  }
}

/**
 * Puts slots into the order of a column, keeping the order they have among equals: a counting sort, about 1 ms for
 * 50 000 rows. Empty fields come last in both directions, because a clerk who sorts looks for what is there.
 */
export function orderBy(slots: Int32Array, column: RankColumn, direction: 'ascending' | 'descending'): Int32Array {
  const last = column.size
  const bucket = (slot: number): number => {
    const rank = column.rank(slot)
    return rank < 0 ? last : direction === 'ascending' ? rank : last - 1 - rank
  }
  const starts = new Int32Array(last + 2)
  const buckets = new Int32Array(slots.length)
  for (let index = 0; index < slots.length; index++) {
    const place = bucket(slots[index] ?? 0)
    buckets[index] = place
    starts[place + 1] = (starts[place + 1] ?? 0) + 1
  }
  for (let place = 1; place < starts.length; place++) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  const ordered = new Int32Array(slots.length)
  for (let index = 0; index < slots.length; index++) {
    const place = buckets[index] ?? 0
    const target = starts[place] ?? 0
    starts[place] = target + 1
    ordered[target] = slots[index] ?? 0
  }
  return ordered
}
