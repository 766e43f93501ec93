/**
 * Polish typography of a finished text (papers.md J): no-break spaces where a line must not end. The rules look at the
 * words round one plain space and treat plain and no-break spaces alike, so setting a text twice changes nothing more.
 */
const NBSP = '\u00a0'

/** Words that belong to what follows them: one-letter words, the abbreviations of citations and of streets. */
const leading = new Set([
  'a',
  'i',
  'o',
  'u',
  'w',
  'z',
  'art.',
  'ust.',
  'pkt',
  'lit.',
  'nr',
  'poz.',
  'dz.',
  '§',
  '§§',
  'ul.',
  'al.',
  'pl.',
  'os.',
])
/** Second words of „Dz. U.” and „Dz. Urz.”, which alone are ordinary words. */
const afterJournal = new Set(['u.', 'urz.'])

const space = /\s/
const opening = /^[^\p{L}\p{N}§]+/u
const unit = /^(?:zł|gr|r\.|%)(?![\p{L}\p{N}])/iu
const endsInDigit = /\p{N}$/u
const upToThreeDigits = /^\p{N}{1,3}$/u
const threeDigits = /^\p{N}{3}(?!\p{N})/u
const dayOfMonth = /^\p{N}{1,2}$/u
const month =
  /^(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L})/iu
const initial = /^\p{Lu}\.$/u
const surname = /^\p{Lu}\p{Ll}/u

/** Addresses, and numbers of acts with their spaces round slashes as stored (36 shapes seen, papers.md A1). */
const untouchable = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}]+(?:\s*\/\s*[\p{L}\p{N}]+)+/giu

/** The word that ends before `end`, without opening brackets and quotes. */
function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && !space.test(text.charAt(start - 1))) start--
  return text.slice(start, end).replace(opening, '')
}

function binds(text: string, index: number): boolean {
  const next = text.charAt(index + 1)
  if (next === '' || space.test(next)) return false
  const word = wordBefore(text, index)
  const lower = word.toLowerCase()
  if (leading.has(lower)) return true
  if (afterJournal.has(lower)) return wordBefore(text, index - lower.length - 1).toLowerCase() === 'dz.'
  const rest = text.slice(index + 1, index + 14)
  if (dayOfMonth.test(word) && month.test(rest)) return true
  if (endsInDigit.test(word)) return unit.test(rest) || (upToThreeDigits.test(word) && threeDigits.test(rest))
  return initial.test(word) && surname.test(rest)
}

/** Whether a place is one no space is changed at; to be asked from the left to the right. */
function kept(text: string): (index: number) => boolean {
  if (!text.includes('/') && !text.toLowerCase().includes('www.')) return () => false
  const spans = Array.from(text.matchAll(untouchable), (match) => [match.index, match.index + match[0].length] as const)
  let at = 0
  return (index) => {
    while ((spans[at]?.[1] ?? Infinity) <= index) at++
    return index >= (spans[at]?.[0] ?? Infinity)
  }
}

/**
 * Puts no-break spaces after one-letter words (a, i, o, u, w, z), after § art. ust. pkt lit. nr poz. Dz. U., between a
 * number and zł, gr, r. or %, between a day and its month, between thousands and after initials. Changes nothing but
 * spaces, leaves addresses and numbers of acts alone, and is idempotent.
 */
export function typeset(text: string): string {
  let index = text.indexOf(' ')
  if (index === -1) return text
  const isKept = kept(text)
  let set = ''
  let done = 0
  for (; index !== -1; index = text.indexOf(' ', index + 1)) {
    if (isKept(index) || !binds(text, index)) continue
    set += text.slice(done, index) + NBSP
    done = index + 1
  }
  return set + text.slice(done)
}
