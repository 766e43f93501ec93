import type { ActNumber } from '../../core/values/values'
import { lineText } from '../../core/values/plainText'
import { actNumberLetter, parseActNumber } from '../../core/actNumbers/actNumber'

/** The part of a query that can be a number, and the tokens any of which a record must bear to match it. */
export interface NumberShape {
  readonly written: string
  readonly anyOf: readonly string[]
}

const join = (parts: readonly (readonly [string, number | undefined])[]): string | undefined =>
  parts.every(([, value]) => value !== undefined)
    ? parts.map(([letter, value]) => `${letter}${value ?? ''}`).join('.')
    : undefined

/**
 * Tokens a record is found by, whatever shape of its number is typed: for XII/123/24 `s12.o123.y2024`, `o123.y2024`,
 * `s12.o123` and `o123`. Letters tell the parts apart, so 12/24 as session and counter never meets 12/24 as counter
 * and year. Empty for a number without parts.
 */
export function actNumberSearchTokens(number: ActNumber): readonly string[] {
  const { session, ordinal, term, year } = number
  const s = ['s', session] as const
  const o = ['o', ordinal] as const
  const y = ['y', year] as const
  const t = ['t', term] as const
  const all = [[s, o, t, y], [s, o, y], [s, o, t], [o, y, t], [o, y], [s, o], [o]].map(join)
  const tokens = all.filter((token) => token !== undefined)
  const letter = actNumberLetter(number)
  return letter === '' ? tokens : [...tokens.map((token) => `${token}.l${letter}`), ...tokens]
}

/** Most specific token of a number typed into search; a letter that was typed is asked for too (`s10.o89.y2026.la`). */
function queryToken(number: ActNumber): string | undefined {
  return actNumberSearchTokens(number)[0]
}

/** 123/24 can be counter and year, or session and counter; both readings are searched. */
function secondReading(written: string): string | undefined {
  const match = /^(\d+)\/(\d+)$/.exec(written)
  return match === null ? undefined : `s${Number(match[1])}.o${Number(match[2])}`
}

/** The words of a query between blanks; blanks around slashes do not part a number. */
export function queryWords(query: string): readonly string[] {
  return lineText(query)
    .replace(/ ?([/\\_]) ?/g, '$1')
    .split(' ')
}

/**
 * Recognises numbers of acts in a search query, in any shape (`12/123/2024` finds XII/123/24, `123/24` too). Words that
 * are no number are left out; the caller searches them as words.
 */
export function numberShapes(query: string): readonly NumberShape[] {
  return queryWords(query).flatMap((written) => {
    const first = /\d/.test(written) ? queryToken(parseActNumber(written)) : undefined
    if (first === undefined) return []
    const second = secondReading(written)
    return [{ written, anyOf: second === undefined || second === first ? [first] : [first, second] }]
  })
}
