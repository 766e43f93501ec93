import { actNumberLetter } from '../../core/actNumbers/actNumber'
import { numberShapes } from '../numbering/numberSearch'
import type { ActNumber } from '../../core/values/values'

const names = { s: 'session', o: 'ordinal', t: 'term', y: 'year' } as const

/** Some parts of a number; the number meant has at least these. */
export type NumberParts = Partial<Record<'session' | 'ordinal' | 'term' | 'year', number>> & {
  /** The letter of an act put in between (`a` of 89a); without it 89 and 89a are meant. */
  letter?: string
}

/** A word of a query that can be a number, with its possible readings. */
export interface NumberWord {
  readonly written: string
  readonly readings: readonly NumberParts[]
}

/** Recognises numbers of acts in a query, as parts instead of the tokens of `numberShapes`. */
export function numberWords(query: string): readonly NumberWord[] {
  return numberShapes(query).map(({ written, anyOf }) => ({ written, readings: anyOf.map(partsOf) }))
}

/** Whether a number has all the given parts. */
export function hasParts(number: ActNumber, { session, ordinal, term, year, letter }: NumberParts): boolean {
  return (
    (session === undefined || number.session === session) &&
    (ordinal === undefined || number.ordinal === ordinal) &&
    (term === undefined || number.term === term) &&
    (year === undefined || number.year === year) &&
    (letter === undefined || actNumberLetter(number) === letter)
  )
}

/** Reads a token of `actNumberSearchTokens` (`s12.o123.y2024`). */
function partsOf(token: string): NumberParts {
  const parts: NumberParts = {}
  for (const part of token.split('.')) {
    const letter = part.charAt(0)
    if (letter === 'l') parts.letter = part.slice(1)
    if (letter === 's' || letter === 'o' || letter === 't' || letter === 'y')
      parts[names[letter]] = Number(part.slice(1))
  }
  return parts
}
