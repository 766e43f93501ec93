import { fold } from '../folding/fold'
import { lineText } from '../values/plainText'
import type { ActNumber } from '../values/values'
import { parseActNumber } from './actNumber'
import { isOfCounter, withoutLetter } from './insertedLetter'
import { fromRoman, toRoman } from './roman'
import { readSignBy } from './signPattern'

/** Parts of a number without its written form and series. */
export type NumberParts = Omit<ActNumber, 'written' | 'series'>

interface Token {
  readonly part: keyof NumberParts
  /** What the printed part looks like; also what may not stand right behind it as a literal. */
  readonly characters: string
  readonly print: (value: number) => string
  readonly read: (text: string) => number | undefined
}

const roman: Omit<Token, 'part'> = { characters: '[IVXLCDMivxlcdm]+', print: toRoman, read: fromRoman }
const arabic: Omit<Token, 'part'> = { characters: '\\d+', print: String, read: Number }

/** The tokens of `Numbering.pattern`, by name. */
const tokens: Readonly<Record<string, Token>> = {
  sesja: { part: 'session', ...roman },
  'sesja-arab': { part: 'session', ...arabic },
  nr: { part: 'ordinal', ...arabic },
  kadencja: { part: 'term', ...roman },
  rr: {
    part: 'year',
    characters: '\\d{2}',
    print: (year) => String(year % 100).padStart(2, '0'),
    read: readYear,
  },
  rrrr: { part: 'year', characters: '\\d{4}', print: (year) => String(year).padStart(4, '0'), read: readYear },
}

/** `{nr:6}`: the counter with noughts before it, as in RI-IX/000779. */
function paddedCounter(name: string): Token | undefined {
  const width = /^nr:([2-9])$/.exec(name)?.[1]
  return width === undefined
    ? undefined
    : { part: 'ordinal', ...arabic, print: (value) => String(value).padStart(Number(width), '0') }
}

/** A year as offices write it, with two digits or four: registers change between them. */
const writtenYear = '\\d{4}|\\d{2}'

function readYear(text: string): number {
  if (text.length > 2) return Number(text)
  return (Number(text) < 50 ? 2000 : 1900) + Number(text)
}

type Piece = { readonly token: Token; readonly name: string } | { readonly literal: string }

/**
 * Why a pattern cannot be used. `ambiguous`: two parts would print without anything that tells them apart, so numbers
 * could not be read back.
 */
export type PatternProblem =
  | { readonly code: 'unknownToken'; readonly token: string }
  | { readonly code: 'unclosed'; readonly rest: string }
  | { readonly code: 'missingCounter' }
  | { readonly code: 'repeatedPart'; readonly token: string }
  | { readonly code: 'ambiguous'; readonly token: string; readonly next: string }

export type PatternCheck =
  { readonly ok: true; readonly pieces: readonly Piece[] } | { readonly ok: false; readonly problem: PatternProblem }

const failed = (problem: PatternProblem): PatternCheck => ({ ok: false, problem })

function runsInto(piece: Piece, next: Piece | undefined): string | undefined {
  if (next === undefined || !('token' in piece)) return undefined
  const digits = piece.token.characters.startsWith('\\d')
  if ('literal' in next) return (digits ? /^\d/ : /^[IVXLCDM]/i).test(next.literal) ? next.literal : undefined
  return next.token.characters.startsWith('\\d') === digits ? `{${next.name}}` : undefined
}

/**
 * Checks a numbering pattern such as `{sesja}/{nr}/{rr}` and takes it apart; says which token is unknown, given twice or
 * missing ({nr} is the only one every number needs).
 */
export function checkPattern(pattern: string): PatternCheck {
  const pieces: Piece[] = []
  for (const text of pattern.split(/(\{[^{}]*\})/)) {
    if (text === '') continue
    if (/[{}]/.test(text) && !/^\{[^{}]*\}$/.test(text)) return failed({ code: 'unclosed', rest: text })
    const name = text.startsWith('{') ? text.slice(1, -1) : undefined
    if (name === undefined) {
      pieces.push({ literal: text })
      continue
    }
    const token = Object.hasOwn(tokens, name) ? tokens[name] : paddedCounter(name)
    if (token === undefined) return failed({ code: 'unknownToken', token: text })
    if (pieces.some((piece) => 'token' in piece && piece.token.part === token.part))
      return failed({ code: 'repeatedPart', token: text })
    pieces.push({ token, name })
  }
  for (const [index, piece] of pieces.entries()) {
    const next = runsInto(piece, pieces[index + 1])
    if (next !== undefined && 'name' in piece) return failed({ code: 'ambiguous', token: `{${piece.name}}`, next })
  }
  if (!pieces.some((piece) => 'token' in piece && piece.token.part === 'ordinal'))
    return failed({ code: 'missingCounter' })
  return { ok: true, pieces }
}

/**
 * Writes a number by the council's pattern. `undefined` when the pattern is wrong or needs a part that is not there.
 */
export function formatByPattern(pattern: string, parts: NumberParts): string | undefined {
  const check = checkPattern(pattern)
  if (!check.ok) return undefined
  let written = ''
  for (const piece of check.pieces) {
    if ('literal' in piece) {
      written += piece.literal
      continue
    }
    const value = parts[piece.token.part]
    if (value === undefined) return undefined
    written += piece.token.print(value)
  }
  return written
}

/**
 * Letters a pattern begins with, folded: the series of its numbers in a register that numbers its kinds apart. Empty
 * where it begins with a part of the number.
 */
export function seriesOf(pattern: string): string {
  return fold(/^[^{}]*/.exec(pattern)?.[0].replace(/[^\p{L}]+/gu, '') ?? '')
}

/**
 * Reads a number by the first of the office's own patterns that fits, else by its shape (`parseActNumber`): 12/5/24 is
 * session and counter in one office, counter and session in another. The text is kept as given. Of several patterns the
 * letters before the number tell which series it belongs to.
 */
export function readNumber(patterns: readonly string[], written: string): ActNumber {
  for (const pattern of patterns) {
    const number = readByPattern(pattern, written)
    if (number !== undefined) return inSeries(number, patterns, pattern)
  }
  for (const pattern of patterns) {
    const number = readSignBy(pattern, written)
    if (number !== undefined) return inSeries(number, patterns, pattern)
  }
  return parseActNumber(written)
}

function inSeries(number: ActNumber, patterns: readonly string[], pattern: string): ActNumber {
  const series = patterns.length > 1 && number.series === undefined ? seriesOf(pattern) : ''
  return series === '' ? number : { ...number, series }
}

/** Reads a number by one pattern; `undefined` where it is written otherwise. */
export function readByPattern(pattern: string, written: string): ActNumber | undefined {
  const check = checkPattern(pattern)
  if (!check.ok) return undefined
  const text = lineText(written)
  const plain = matcher(pattern, check.pieces).exec(text)
  if (plain !== null) return partsOf(check.pieces, plain, written)
  // The letter of an act put in between, which `actNumberLetter` reads, is no part of a pattern.
  const unlettered = withoutLetter(text.trim())
  const match = unlettered.text === text ? null : matcher(pattern, check.pieces).exec(unlettered.text)
  const number = match === null ? undefined : partsOf(check.pieces, match, written)
  return number !== undefined && isOfCounter(unlettered, number) ? number : undefined
}

function partsOf(pieces: readonly Piece[], match: RegExpExecArray, written: string): ActNumber {
  const number: { -readonly [K in keyof NumberParts]: NumberParts[K] } & { written: string } = {
    written: written.trim(),
  }
  const found = pieces.filter((piece) => 'token' in piece)
  found.forEach(({ token }, index) => {
    const value = token.read(match[index + 1] ?? '')
    if (value !== undefined) number[token.part] = value
  })
  return number
}

// One pattern serves thousands of numbers of an import; a map keeps the compiled ones.
const matchers = new Map<string, RegExp>()

function matcher(pattern: string, pieces: readonly Piece[]): RegExp {
  const known = matchers.get(pattern)
  if (known !== undefined) return known
  const source = pieces.map((piece) =>
    'token' in piece
      ? `(${piece.token.part === 'year' ? writtenYear : piece.token.characters})`
      : piece.literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'),
  )
  const compiled = new RegExp(`^${source.join('')}$`, 'i')
  matchers.set(pattern, compiled)
  return compiled
}
