import { namedOnly, type Roll } from '../../core/values/values'
import { lineText } from '../../core/values/plainText'

/** How people stand in the rolls of a column: what something is called, and what a choice is called. */
interface RollNames {
  readonly nameOf: (id: string) => string | undefined
  readonly labelOf: (choice: string) => string
}

/**
 * Keys of the rolls of a column, as `cellKeys` makes them: who stands there, and what is noted of each. The same few people stand in
 * thousands of rolls, so what each of them is called is made once; 20 000 votes of 34 take a tenth of the time.
 */
export class RollKeys {
  readonly #names: RollNames
  readonly #keys = new Map<string, Map<string, readonly [name: string, noted: string]>>()
  readonly #bearers = new Map<string, string>()
  /** Two bear one name: within a roll they are told apart by a number, which only a look at the whole roll can say. */
  #hasTwins = false

  constructor(names: RollNames) {
    this.#names = names
  }

  /** The keys of a roll as it is stored; `undefined` where names alone do not tell people apart. */
  of({ roll }: Roll): readonly string[] | undefined {
    const found: string[] = []
    for (const [key, choice] of Object.entries(roll)) {
      const [name, noted] = this.#keys.get(key)?.get(choice) ?? this.#make(key, choice)
      found.push(name, noted)
    }
    return this.#hasTwins ? undefined : found
  }

  /** Somebody may be called otherwise now. */
  forget(): void {
    this.#keys.clear()
    this.#bearers.clear()
    this.#hasTwins = false
  }

  #make(key: string, choice: string): readonly [string, string] {
    const name = key.startsWith(namedOnly) ? key.slice(namedOnly.length) : (this.#names.nameOf(key) ?? '–')
    if ((this.#bearers.get(name) ?? key) !== key) this.#hasTwins = true
    this.#bearers.set(name, key)
    const made = [lineText(name), lineText(`${name}: ${this.#names.labelOf(choice)}`)] as const
    const known = this.#keys.get(key) ?? new Map<string, readonly [string, string]>()
    this.#keys.set(key, known.set(choice, made))
    return made
  }
}
