import { fold } from '../../core/folding/fold'
import { queryWords } from '../numbering/numberSearch'
import { type NumberParts, numberWords } from './numberParts'
import { type DaySpan, queryDateAt } from './queryDates'
import { wordsOf } from './words'

/**
 * One thing a query asks for: words that must all occur, or, where it can be a number, an act with that number, or, where
 * it is a date, a record with such a day.
 */
export interface QueryTerm {
  readonly words: readonly string[]
  readonly readings: readonly NumberParts[]
  readonly days?: DaySpan
}

/**
 * Words that stand in any phrase and say nothing of the matter, folded: a title without „w sprawie” is meant by „uchwała w
 * sprawie budżetu” too.
 */
const stopWords: ReadonlySet<string> = new Set(
  'w we z ze o od do na i a oraz lub albo u za po przy dla przez pod nad ku sprawie sprawach ws s dot dotyczaca dotyczacy dotyczace dotyczacej dotyczy nr numer'.split(
    ' ',
  ),
)
const yearWords: ReadonlySet<string> = new Set(['r', 'rok', 'roku'])
const dayWords: ReadonlySet<string> = new Set(['dnia', 'dn'])

const isYear = (word: string | undefined): boolean => word !== undefined && /^(?:19|20)\d{2}$/.test(word)

/**
 * Splits what was typed into terms; all of them must be found. Words that say nothing are left out unless nothing else was
 * typed: then they may be the beginning of something.
 */
export function queryTerms(query: string): readonly QueryTerm[] {
  const readings = new Map(numberWords(query).map((word) => [word.written, word.readings]))
  const typed = queryWords(query)
  const isShouted = query === query.toUpperCase()
  const terms: QueryTerm[] = []
  const idle: QueryTerm[] = []
  for (let at = 0; at < typed.length;) {
    const date = queryDateAt(typed, at)
    const count = date?.words ?? 1
    const written = typed.slice(at, at + count).join(' ')
    // The lists of words are short: folding them each time costs nothing.
    const words = wordsOf(written).map((word) => fold(word.raw))
    // The month alone: a text says „w marcu 2026”, the record its day.
    const said = [...new Set(date === undefined ? words : words.filter((word) => !yearWords.has(word)))]
    if (words.length > 0) {
      const term = {
        words: said,
        readings: readings.get(written) ?? [],
        ...(date === undefined ? {} : { days: { from: date.from, to: date.to } }),
      }
      // I is a session, i a word; in a query all in capitals nobody can tell.
      const isNumeral = written === 'I' && !isShouted
      const isNear = (index: number) => isYear(typed[index]) || queryDateAt(typed, index) !== undefined
      const isIdle =
        date === undefined &&
        !isNumeral &&
        (words.every((word) => stopWords.has(word)) ||
          (words.every((word) => yearWords.has(word)) && (isNear(at - 1) || isNear(at + 1))) ||
          (words.every((word) => dayWords.has(word)) && isNear(at + 1)))
      if (isIdle) idle.push(term)
      else terms.push(term)
    }
    at += count
  }
  return withoutRepeats(terms.length > 0 ? terms : idle)
}

/** The same word again asks for nothing more, and a pasted page of text would be searched for it over and over. */
function withoutRepeats(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const kept = new Map<string, QueryTerm>()
  for (const term of terms) {
    const key = JSON.stringify(term)
    if (!kept.has(key)) kept.set(key, term)
  }
  return [...kept.values()]
}
