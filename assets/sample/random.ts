/** Repeatable choices from a seed: the same seed gives the same town on every machine. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A number from 0 (included) to 1 (excluded): mulberry32, good enough for sample data and quick. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of the items; the list is never empty by its type. */
  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.next() * items.length)] ?? items[0]
  }

  /** Several different items in random order; fewer when the list is shorter. */
  several<T>(items: readonly [T, ...T[]], count: number): readonly T[] {
    const chosen = new Set<T>()
    for (let tries = 0; chosen.size < count && tries < count * 8; tries++) chosen.add(this.pick(items))
    return [...chosen]
  }
}
