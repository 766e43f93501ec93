import { hasParts } from './numberParts'
import { fit, fitTo } from './postings'
import { numberSpellings, quotedNumbers, type RecordText } from './recordTexts'
import type { QueryTerm } from './textQuery'
import { rawLength, wordsOf } from './words'

/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where the terms of a query stand in a text, and how well they fit it. */
export interface Highlighted {
  /** In order, without overlaps. */
  readonly ranges: readonly Range[]
  readonly score: number
}

/**
 * Marks the words of a text a query found: the beginning that was typed, the whole word of an inflected form, the whole
 * number of an act. Places are those of the original text, so they hold for any normal form of its letters.
 */
export function highlight({ text, number }: RecordText, terms: readonly QueryTerm[]): Highlighted {
  const ranges: Range[] = []
  const words = wordsOf(text)
  const quotes =
    number !== undefined ? [{ number, start: 0, end: text.length }] : terms.some(hasDigits) ? quotedNumbers(text) : []
  let score = 0
  for (const { words: wanted, readings } of terms) {
    const quote = quotes.find((candidate) => readings.some((reading) => hasParts(candidate.number, reading)))
    if (quote !== undefined) {
      ranges.push({ start: quote.start, end: quote.end })
      // The act's own number above the same number quoted in a title, and that above any word.
      score += number === undefined ? 2 * fit.exact : 4 * fit.exact
      continue
    }
    for (const query of wanted) {
      let best: number = fit.none
      const judge = fitTo(query)
      for (const word of words) {
        const found = judge(word.raw)
        if (found === fit.none) continue
        best = Math.max(best, found)
        const length = found === fit.prefix ? rawLength(word.raw, query.length) : word.raw.length
        ranges.push({ start: word.start, end: word.start + length })
      }
      for (const other of quotes) {
        // Another spelling of a part (12 for XII) marks the number it belongs to.
        if (best !== fit.none || !numberSpellings(other.number).some((spelling) => spelling.startsWith(query))) continue
        best = fit.prefix
        ranges.push({ start: other.start, end: other.end })
      }
      score += best
    }
  }
  return { ranges: merged(ranges), score }
}

/** Only a query with digits can mean a number a text quotes; looking for them costs more than all else here. */
function hasDigits({ words }: QueryTerm): boolean {
  return words.some((word) => /\d/.test(word))
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result[result.length - 1]
    if (last !== undefined && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else result.push(range)
  }
  return result
}
