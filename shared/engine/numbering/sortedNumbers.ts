/** Position of the first number not below `value` in an ascending list. */
function position(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Whole numbers kept ascending and once each; finding a neighbour is O(log n), adding a number a short memory move. */
export class SortedNumbers {
  readonly #numbers: number[] = []

  /** Adds a number; one that is there already stays once. */
  add(value: number): void {
    const at = position(this.#numbers, value)
    if (this.#numbers[at] !== value) this.#numbers.splice(at, 0, value)
  }

  /** Removes a number if it is there. */
  delete(value: number): void {
    const at = position(this.#numbers, value)
    if (this.#numbers[at] === value) this.#numbers.splice(at, 1)
  }

  /** Nearest smaller number that `accept` takes. */
  below(value: number, accept: (value: number) => boolean): number | undefined {
    for (let at = position(this.#numbers, value) - 1; at >= 0; at--) {
      const found = this.#numbers[at]
      if (found !== undefined && accept(found)) return found
    }
    return undefined
  }

  /** Nearest larger number that `accept` takes. */
  above(value: number, accept: (value: number) => boolean): number | undefined {
    for (let at = position(this.#numbers, value + 1); at < this.#numbers.length; at++) {
      const found = this.#numbers[at]
      if (found !== undefined && accept(found)) return found
    }
    return undefined
  }

  /** All numbers, ascending. */
  get all(): readonly number[] {
    return this.#numbers
  }
}
