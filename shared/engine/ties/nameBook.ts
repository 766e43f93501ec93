import { nameWords, personKey } from '../../core/people/personKey'
import type { RegisterRecord } from '../../core/values/record'
import type { Day, Values } from '../../core/values/values'
import { dayIn } from '../../model/dateOrder'
import type { RegisterDefinition } from '../../model/definition'

interface Entry {
  readonly id: string
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly words: ReadonlySet<string>
}

/** Whom a written name may mean. */
export interface Meant {
  /** The one record that bears the name in full, on that day. */
  readonly certain?: string
  /** Records that bear it in part, or several in full. */
  readonly likely: readonly string[]
}

const nobody: Meant = { likely: [] }

/**
 * The records of a register by the names people write for them: in any order, case and with any titles. Which record is
 * meant may hang on the day, for one person holds a mandate in every term.
 */
export class NameBook {
  readonly #byKey = new Map<string, Entry[]>()
  readonly #byWord = new Map<string, Entry[]>()

  constructor({ knownBy }: RegisterDefinition, records: Iterable<Pick<RegisterRecord, 'id' | 'values' | 'trashed'>>) {
    if (knownBy === undefined) return
    for (const { id, values, trashed } of records) {
      if (trashed === 1) continue
      const name = knownBy.names.map((field) => text(values, field)).join(' ')
      const words = nameWords(name)
      if (words.length === 0) continue
      const from = knownBy.from?.map((field) => dayIn(values[field])).find((day) => day !== undefined)
      const to = knownBy.to === undefined ? undefined : dayIn(values[knownBy.to])
      const entry = { id, from, to, words: new Set(words) }
      note(this.#byKey, personKey(name), entry)
      for (const word of entry.words) note(this.#byWord, word, entry)
    }
  }

  /** Whether there is anybody to be known. */
  get isEmpty(): boolean {
    return this.#byKey.size === 0
  }

  /** Whom a name means on a day; without one on any. */
  find(written: string, day: Day | undefined): Meant {
    const words = nameWords(written)
    if (words.length === 0) return nobody
    const full = then(this.#byKey.get(personKey(written)) ?? [], day)
    const [only, ...others] = full
    if (only !== undefined && others.length === 0) return { certain: only.id, likely: [] }
    if (only !== undefined) return { likely: full.map(({ id }) => id) }
    return { likely: this.#inPart(words, day) }
  }

  /** Those who bear all its words and more, or all but some of its words: at least a surname and a given name. */
  #inPart(words: readonly string[], day: Day | undefined): readonly string[] {
    if (words.length < 2) return []
    const near = new Set(words.flatMap((word) => this.#byWord.get(word) ?? []))
    const fits = [...near].filter((entry) => {
      const shared = words.filter((word) => entry.words.has(word)).length
      return shared >= 2 && (shared === words.length || shared === entry.words.size)
    })
    return then(fits, day).map(({ id }) => id)
  }
}

/** Those who may be meant on a day: all whose time it lies in. */
function then(entries: readonly Entry[], day: Day | undefined): readonly Entry[] {
  if (day === undefined) return entries
  return entries.filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
}

function text(values: Values, field: string): string {
  const value = values[field]
  return typeof value === 'string' ? value : ''
}

function note(book: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = book.get(key)
  if (known === undefined) book.set(key, [entry])
  else known.push(entry)
}
