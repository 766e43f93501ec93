import type { Column } from './column'
import { type Match, matchOf } from './match'
import type { FixedFilter } from './relativeDays'

interface Answered {
  readonly match: Match
  readonly mask: Uint8Array
}

/** Filters remembered; typing one more letter makes one more. */
const kept = 24

/** Answers of filters over all slots, mended slot by slot when records change. */
export class MaskCache {
  private readonly known = new Map<string, Answered>()
  /** Flags hang on all records, so every change voids them. */
  private readonly flags = new Set<string>()

  private readonly capacity: () => number
  private readonly columnOf: (field: string) => Column | undefined

  /** `capacity` tells the number of slots of the table, `columnOf` finds what a filter asks besides its own column. */
  constructor(capacity: () => number, columnOf: (field: string) => Column | undefined) {
    this.capacity = capacity
    this.columnOf = columnOf
  }

  /** One byte per slot, 1 where the filter fits. Empty slots may be either: callers look at occupied ones. */
  answer(filter: FixedFilter, column: Column, flag: () => Match): Uint8Array {
    const key = JSON.stringify(filter)
    const known = this.known.get(key)
    if (known !== undefined && known.mask.length >= this.capacity()) {
      // Moved to the end: the Map's order is the order of last use.
      this.known.delete(key)
      this.known.set(key, known)
      return known.mask
    }
    const fits = filter.kind === 'flag' ? flag() : matchOf(filter, column, this.columnOf)
    const match: Match = filter.not === true ? (slot) => !fits(slot) : fits
    // Room ahead for new records, so that adding one does not void the answer.
    const mask = new Uint8Array(this.capacity() + 256)
    for (let slot = 0; slot < this.capacity(); slot++) mask[slot] = match(slot) ? 1 : 0
    const oldest = this.known.keys().next()
    if (this.known.size >= kept && oldest.done !== true) this.known.delete(oldest.value)
    this.known.set(key, { match, mask })
    if (filter.kind === 'flag') this.flags.add(key)
    return mask
  }

  /** Answers anew for the slots whose records changed. */
  changed(slots: readonly number[]): void {
    for (const key of this.flags) this.known.delete(key)
    this.flags.clear()
    for (const { match, mask } of this.known.values())
      for (const slot of slots) if (slot < mask.length) mask[slot] = match(slot) ? 1 : 0
  }

  clear(): void {
    this.known.clear()
    this.flags.clear()
  }
}
