import { nameWords } from '../../core/people/personKey'
import { type Word, wordsIn } from '../history/traceForms'
import { stemsOf } from '../query/inflection'
import { isGivenName } from './givenNames'

/** A place in a text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Longer ones are a sentence somebody wrote into a field of names. */
const mostWords = 4
const least = 2
/** A fleeting vowel and hard consonants: Gołąb, Gołębia; Kozioł, Kozła. */
const skeletonOf = (stem: string): readonly string[] => {
  const consonants = stem.replace(/[aeiouy]/g, '')
  return consonants.length < 3 ? [] : [`${stem.slice(0, 3)} ${consonants}`]
}
const keysOf = (word: string): readonly string[] => {
  const stems = stemsOf(word)
  return [...stems, ...stems.flatMap(skeletonOf)]
}

/** Names of people the office knows, found in any case and order. */
export class KnownNames {
  readonly #byKey = new Map<string, (readonly string[])[]>()
  readonly #keys = new Map<string, readonly string[]>()
  #size = 0

  /** @param names as they are written; those of one word are in too much that names nobody. */
  constructor(names: Iterable<string>) {
    const seen = new Set<string>()
    for (const name of names) {
      const words = nameWords(name)
      if (words.length < least || words.length > mostWords || words.some((word) => /\d/.test(word))) continue
      const same = words.toSorted().join(' ')
      if (seen.has(same)) continue
      seen.add(same)
      this.#size += 1
      for (const key of keysOf(words[0] ?? '')) {
        const others = this.#byKey.get(key)
        if (others === undefined) this.#byKey.set(key, [words])
        else others.push(words)
      }
    }
  }

  get size(): number {
    return this.#size
  }

  /** Places of a text at which one of them stands, its words beside each other. */
  in(text: string): readonly Place[] {
    if (this.#size === 0) return []
    const words = wordsIn(text)
    const keys = words.map(({ word }) => this.#keysOf(word))
    return words.flatMap((_, at) =>
      (keys[at] ?? [])
        .flatMap((key) => this.#byKey.get(key) ?? [])
        .flatMap((name) => {
          const place = beside(
            text,
            words,
            keys,
            at,
            name.map((word) => new Set(this.#keysOf(word))),
          )
          return place === undefined ? [] : [place]
        }),
    )
  }

  #keysOf(word: string): readonly string[] {
    const known = this.#keys.get(word)
    if (known !== undefined) return known
    if (this.#keys.size > 100_000) this.#keys.clear()
    const keys = keysOf(word)
    this.#keys.set(word, keys)
    return keys
  }
}

/** Where the words of a name stand beside each other, in any order, one of them being the first of the name. */
function beside(
  text: string,
  words: readonly Word[],
  keys: readonly (readonly string[])[],
  at: number,
  name: readonly ReadonlySet<string>[],
): Place | undefined {
  const count = name.length
  for (let from = Math.max(0, at - count + 1); from <= at; from++) {
    const part = words.slice(from, from + count)
    const [first, last] = [part[0], part.at(-1)]
    if (part.length < count || first === undefined || last === undefined) continue
    const left = [...name]
    const isWhole = part.every((word, index) => {
      if (index > 0 && text.slice(part[index - 1]?.end, word.start).length > 3) return false
      const place = left.findIndex((wanted) => (keys[from + index] ?? []).some((key) => wanted.has(key)))
      if (place < 0) return false
      left.splice(place, 1)
      return true
    })
    if (isWhole) return { start: first.start, end: last.end }
  }
  return undefined
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}]+`
/** Capitalised words with one blank or hyphen between them. */
const runs = new RegExp(String.raw`(?<![\p{L}\p{M}])${capitalised}(?:[ -]${capitalised})+(?![\p{L}\p{M}])`, 'gu')
const single = new RegExp(capitalised, 'gu')
/** What stands before names of streets, schools and churches, which are of nobody who could be harmed. */
const patron =
  /(?:^|[^\p{L}])(?:ul|ulic[aąeęiy]|al|alei|aleja|pl|plac|placu|os|osiedl[aeu]|im|imienia|św|świętego|świętej|bł|rond[aoue]|skwer\p{L}{0,3}|park\p{L}{0,3}|most\p{L}{0,3})\.? ?$/iu
const roman = /^ ?[IVX]{2,5}(?!\p{L})/u
const initials = /(?<![\p{L}\p{M}.])\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}[\p{L}\p{M}]+(?:-\p{Lu}\p{Ll}[\p{L}\p{M}]+)?/gu
const addressed = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:[Pp]an(?:a|u|em|i|ią)?|[Pp]aństw(?:o|a|u|em)) (${capitalised}(?:[ -]${capitalised}){0,2})`,
  'gu',
)
/** Posts a person is addressed by instead of a name. */
const posts =
  /^(?:Burmistrz|Wójt|Prezydent|Starost|Przewodnicząc|Radn|Wiceprzewodnicząc|Sekretarz|Skarbnik|Dyrektor|Wojewod|Marszał)/u

/** Places of a text that name a person by the look of it: a given name with another capitalised word, initials, „pan …”. */
export function namesByLook(text: string): readonly Place[] {
  const places: Place[] = []
  for (const run of text.matchAll(runs)) {
    if (patron.test(text.slice(Math.max(0, run.index - 16), run.index))) continue
    if (roman.test(text.slice(run.index + run[0].length, run.index + run[0].length + 7))) continue
    const words = Array.from(run[0].matchAll(single), (word) => ({
      start: run.index + word.index,
      end: run.index + word.index + word[0].length,
      isGiven: isGivenName(word[0]),
    }))
    const first = words.findIndex(({ isGiven }) => isGiven)
    if (first < 0) continue
    const last = words.findLastIndex(({ isGiven }) => isGiven)
    // „Jan Maria Kowalski-Nowak” ends two words behind the last given name, „Kowalski Jan” begins one before the first.
    const from = last === words.length - 1 ? Math.max(0, first - 1) : first
    const to = Math.min(words.length - 1, last + 2)
    const [start, end] = [words[from]?.start, words[to]?.end]
    if (start !== undefined && end !== undefined && to > from) places.push({ start, end })
  }
  for (const found of text.matchAll(initials))
    if (!patron.test(text.slice(Math.max(0, found.index - 16), found.index)))
      places.push({ start: found.index, end: found.index + found[0].length })
  for (const found of text.matchAll(addressed)) {
    const [whole, name = ''] = found
    if (posts.test(name)) continue
    places.push({ start: found.index + whole.length - name.length, end: found.index + whole.length })
  }
  return places
}
