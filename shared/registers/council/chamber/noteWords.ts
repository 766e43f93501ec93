import { fold } from '../../../core/folding/fold'
import type { NewNote } from './edits'

const beginnings: readonly (readonly [beginning: RegExp, kind: NewNote['kind']])[] = [
  [/^wniosek formalny/u, 'formalMotion'],
  [/^(wniosek|zglosil\w* wniosek)/u, 'motion'],
  [/^oswiadczenie/u, 'statement'],
  [/^(wystapieni|glos zabral|referowal|sprawozdani|informacj|przedstawil)/u, 'report'],
]

/** What kind of note words are, by how they begin; the one who writes them need not say it. */
export function kindOfNote(text: string): NewNote['kind'] {
  const words = fold(text.trim())
  return beginnings.find(([beginning]) => beginning.test(words))?.[1] ?? 'other'
}

/** A note with the word for its kind before it, unless it begins with that word by itself. */
export function withKind(kind: string, text: string | undefined): string {
  if (text === undefined) return kind
  const [first = ''] = fold(kind).split(' ')
  return fold(text).startsWith(first) ? text : `${kind}: ${text}`
}

/** The members a note names by their surnames, as they stand in the list. */
export function peopleIn(people: readonly { readonly name: string }[], text: string): readonly string[] {
  const words = new Set(fold(text).split(/[^\p{L}-]+/u))
  return people.flatMap(({ name }) => (words.has(fold(name).split(' ')[0] ?? '') ? [name] : []))
}
