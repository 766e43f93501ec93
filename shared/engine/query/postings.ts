import { fold } from '../../core/folding/fold'
import { stemsOf } from './inflection'

/** How well a word of a text fits a word of a query; higher is better. */
export const fit = { none: 0, inflected: 1, prefix: 2, exact: 3 } as const

/**
 * Sorted vocabulary with the documents each word occurs in. Words are folded once per spelling; a prefix is a stretch of
 * the sorted vocabulary, forms of a noun share a stem. Documents are numbers given by the caller, each added once and in
 * rising order.
 */
export class Postings {
  private readonly words: string[] = []
  private readonly documents: number[][] = []
  private readonly wordOf = new Map<string, number>()
  /** Spelling as it stands -> word: a register repeats its few thousand spellings, folding is the costly part. */
  private readonly spellings = new Map<string, number>()
  private readonly byStem = new Map<string, number[]>()
  private sorted: readonly number[] = []
  private fresh: number[] = []

  /** Number of different words. */
  get size(): number {
    return this.words.length
  }

  /** Notes that a spelling occurs in a document. */
  add(raw: string, document: number): void {
    let word = this.spellings.get(raw)
    if (word === undefined) {
      word = this.wordFor(fold(raw))
      this.spellings.set(raw, word)
    }
    const documents = this.documents[word]
    if (documents !== undefined && documents[documents.length - 1] !== document) documents.push(document)
  }

  /**
   * Raises `fits[document]` to how well the document's best word fits a folded word of a query: the same word, a word
   * that begins so, a form of the same noun.
   */
  find(query: string, fits: Uint8Array): void {
    const raise = (word: number, value: number) => {
      for (const document of this.documents[word] ?? []) if ((fits[document] ?? 0) < value) fits[document] = value
    }
    for (const stem of stemsOf(query)) for (const word of this.byStem.get(stem) ?? []) raise(word, fit.inflected)
    const sorted = this.settle()
    for (let place = this.firstFrom(query); place < sorted.length; place++) {
      const word = sorted[place] ?? 0
      const text = this.words[word] ?? ''
      if (!text.startsWith(query)) break
      raise(word, text === query ? fit.exact : fit.prefix)
    }
  }

  private wordFor(text: string): number {
    const known = this.wordOf.get(text)
    if (known !== undefined) return known
    const word = this.words.length
    this.words.push(text)
    this.documents.push([])
    this.wordOf.set(text, word)
    this.fresh.push(word)
    for (const stem of stemsOf(text)) {
      const forms = this.byStem.get(stem)
      if (forms === undefined) this.byStem.set(stem, [word])
      else forms.push(word)
    }
    return word
  }

  /** Sorts new words in among the others and gives all in code unit order; a query does it when nobody did. */
  settle(): readonly number[] {
    if (this.fresh.length === 0) return this.sorted
    const text = (word: number) => this.words[word] ?? ''
    const compare = (a: number, b: number) => (text(a) < text(b) ? -1 : 1)
    // Sorting an almost sorted array is a merge in V8 (TimSort).
    this.sorted = [...this.sorted, ...this.fresh.sort(compare)].sort(compare)
    this.fresh = []
    return this.sorted
  }

  private firstFrom(query: string): number {
    const sorted = this.settle()
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.words[sorted[middle] ?? 0] ?? '') < query) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Judges single words of a text, as they stand, against a folded word of a query; made once per word of a query. */
export function fitTo(query: string): (raw: string) => number {
  const stems = stemsOf(query)
  const initial = query.charAt(0)
  return (raw) => {
    // Forms of one noun begin alike; the check spares most words of a text the folding and the stemmer.
    if (fold(raw.charAt(0)) !== initial) return fit.none
    const word = fold(raw)
    if (word.startsWith(query)) return word.length === query.length ? fit.exact : fit.prefix
    return stemsOf(word).some((stem) => stems.includes(stem)) ? fit.inflected : fit.none
  }
}
