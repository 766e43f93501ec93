import { fold } from '../../core/folding/fold'
import { stemsOf } from '../query/inflection'

/** A folded word of a text and where it stands. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text, whatever stands between them. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Shorter runs of digits are in too many numbers. */
const shortestNumber = 5
/** As many groups of digits as a number is written in at most: a bank account has seven. */
const mostGroups = 11
/** Digits with what people put between them: `850101 12345`, `85-01-01-12345`. */
const spaced = /\d(?:[\s\u00a0.–-]{0,3}\d)*/g

const digitsOf = (text: string): string => text.replace(/\D/g, '')
const isNumber = (text: string): boolean => /^[\d\s\u00a0.–-]+$/.test(text) && digitsOf(text).length >= shortestNumber

/** Names whose vowels change within (Gołąb, Gołębia; Kozioł, Kozła) are known by their beginning and their consonants. */
function skeletonOf(stem: string): readonly string[] {
  const consonants = stem.replace(/[aeiouy]/g, '')
  return consonants.length < 3 ? [] : [`${stem.slice(0, 3)} ${consonants}`]
}

/**
 * Texts to be found in any form: inflected, in another order of words („Kowalskiej Anny” for „Anna Kowalska”), numbers
 * with blanks or hyphens in other places.
 */
export class TraceForms {
  readonly #keys = new Map<string, readonly string[]>()
  /** Texts as lists of their words, by what their first word may be known by. */
  readonly #byKey = new Map<string, (readonly string[])[]>()
  readonly #numbers = new Set<string>()
  readonly #texts: readonly (readonly string[])[]

  constructor(texts: Iterable<readonly string[]>) {
    this.#texts = [...texts]
    for (const words of this.#texts) {
      const whole = words.join(' ')
      if (isNumber(whole)) this.#numbers.add(digitsOf(whole))
      for (const key of this.#keysOf(words[0] ?? '')) {
        const same = this.#byKey.get(key)
        if (same === undefined) this.#byKey.set(key, [words])
        else same.push(words)
      }
    }
  }

  /** Words and numbers of the text that say one of them. */
  placesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
    const words = wordsIn(text)
    const byKey = new Map<string, Set<Word>>()
    for (const word of words)
      for (const key of this.#keysOf(word.word)) {
        const same = byKey.get(key)
        if (same === undefined) byKey.set(key, new Set([word]))
        else same.add(word)
      }
    const places = new Set<{ readonly start: number; readonly end: number }>()
    const formsOf = (wanted: string) => this.#keysOf(wanted).flatMap((key) => [...(byKey.get(key) ?? [])])
    for (const key of byKey.keys())
      for (const wanted of this.#byKey.get(key) ?? []) {
        const found = wanted.map(formsOf)
        if (found.every((forms) => forms.length > 0)) for (const word of found.flat()) places.add(word)
      }
    if (this.#numbers.size > 0)
      for (const run of text.matchAll(spaced)) for (const place of this.#numbersIn(run)) places.add(place)
    return [...places].toSorted((a, b) => a.start - b.start)
  }

  /** Whether a filter with these words would find one of them: each word is a part or a form of one of its words. */
  isFoundBy(text: string): boolean {
    const words = wordsIn(text).map(({ word }) => word)
    if (words.length === 0) return false
    if (/^[\d\s\u00a0.–-]+$/.test(text)) {
      const digits = digitsOf(text)
      if ([...this.#numbers].some((number) => number.includes(digits))) return true
    }
    const keys = words.map((word) => new Set(this.#keysOf(word)))
    return this.#texts.some((wanted) =>
      words.every((word, index) =>
        wanted.some((one) => one.includes(word) || this.#keysOf(one).some((key) => keys[index]?.has(key) === true)),
      ),
    )
  }

  /** Of groups of digits those that follow each other and make a number: another one may stand before it. */
  #numbersIn({ 0: run, index }: RegExpExecArray): readonly { readonly start: number; readonly end: number }[] {
    const groups = [...run.matchAll(/\d+/g)]
    return groups.flatMap((first, from) => {
      let digits = ''
      return groups.slice(from, from + mostGroups).flatMap((group) => {
        digits += group[0]
        return this.#numbers.has(digits)
          ? [{ start: index + first.index, end: index + group.index + group[0].length }]
          : []
      })
    })
  }

  #keysOf(word: string): readonly string[] {
    const known = this.#keys.get(word)
    if (known !== undefined) return known
    const stems = stemsOf(word)
    const keys = /\d/.test(word) ? stems : [...stems, ...stems.flatMap(skeletonOf)]
    this.#keys.set(word, keys)
    return keys
  }
}
