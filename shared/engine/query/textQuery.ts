import { fold } from '../../core/folding/fold'
import { queryWords } from '../numbering/numberSearch'
import { type NumberParts, numberWords } from './numberParts'
import { wordsOf } from './words'

/** One thing a query asks for: words that must all occur, or, where it can be a number, an act with that number. */
export interface QueryTerm {
  readonly words: readonly string[]
  readonly readings: readonly NumberParts[]
}

/** Splits what was typed into terms; all of them must be found. Blanks around slashes do not part a number. */
export function queryTerms(query: string): readonly QueryTerm[] {
  const readings = new Map(numberWords(query).map((word) => [word.written, word.readings]))
  return queryWords(query).flatMap((written): readonly QueryTerm[] => {
    // The lists of words are short: folding them each time costs nothing.
    const words = wordsOf(written).map((word) => fold(word.raw))
    return words.length === 0 ? [] : [{ words, readings: readings.get(written) ?? [] }]
  })
}
