import { highlight, type Range } from './highlight'
import { fit, fitTo } from './postings'
import type { QueryTerm } from './textQuery'
import { rangesOfWords } from './words'

/** A piece of a long text round the words that were found in it. */
export interface Excerpt {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Characters shown before the first word found, and in all. */
const before = 60
const length = 220
/** Characters looked at after the first word found: words further apart are not shown together anyway. */
const reach = 10_000

/**
 * The piece of a text that shows most of a query: the first one in which all its words stand near each other, otherwise
 * the one with most of them, not far from where the first stands. `undefined` when none occurs.
 */
export function excerptOf(text: string, terms: readonly QueryTerm[]): Excerpt | undefined {
  const wanted = terms.flatMap(({ words }) => words)
  const judges = wanted.map((word) => fitTo(word))
  /** Where each word was seen last. */
  const seen: number[] = wanted.map(() => -Infinity)
  let best: { readonly start: number; readonly count: number } | undefined
  let end = Infinity
  for (const { raw, start } of rangesOfWords(text)) {
    if (start > end) break
    let found = false
    for (const [index, judge] of judges.entries()) {
      if (judge(raw) === fit.none) continue
      seen[index] = start
      found = true
    }
    if (!found) continue
    if (best === undefined) end = start + reach
    const near = seen.filter((at) => start - at < length - before)
    if (best === undefined || near.length > best.count) best = { start: Math.min(...near), count: near.length }
    if (best.count === wanted.length) break
  }
  if (best === undefined) return undefined
  const from = wordStart(text, Math.max(0, best.start - before))
  const to = wordStart(text, Math.min(text.length, from + length))
  const piece = `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`
  return { text: piece, ranges: highlight({ field: '', text: piece }, terms).ranges }
}

/** The next place at which a word begins, so that no word is cut. */
function wordStart(text: string, at: number): number {
  if (at === 0 || at >= text.length) return Math.min(at, text.length)
  const blank = text.indexOf(' ', at)
  return blank < 0 || blank - at > 40 ? at : blank + 1
}
