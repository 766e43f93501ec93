/** A number without the letter of an act put in between two others, and that letter. */
export interface Unlettered {
  readonly text: string
  /** In lower case; empty where there is none. */
  readonly letter: string
  /** The digits it stands behind. */
  readonly digits: string
}

/** How an act put in between is told apart: a letter, `bis`, `ter`; right behind digits, or a blank or hyphen behind them. */
const letters = String.raw`(?:\s?[–-]\s?|\s)?(?:[a-z]|bis|ter|quater)`

const inserted = new RegExp(String.raw`(\d{1,15})(${letters})(?![\p{L}\d])`, 'giu')
/** A Roman numeral of one letter, as a session or term stands between separators. */
const numeral = /^(?:\s?[–-]\s?|\s)[ivxlcdm]$/i
const mostCharacters = 200

/**
 * Takes the letter out that tells an act put in between: 89a was put between 89 and 90. Where several stand, none is
 * taken, and no Roman numeral (124-X-2016) unless the numerals of the number are written large and it is small. The `r` of
 * a year (2026 r.) is no letter.
 */
export function withoutLetter(written: string): Unlettered {
  const none = { text: written, letter: '', digits: '' }
  if (written.length > mostCharacters) return none
  const text = written.replace(/(?<=[/\\_.–-]\s?(?:19|20)?\d{2}) ?r\.?$/i, '')
  const found = [...text.matchAll(inserted)].filter(
    ([, , letter = '']) => !numeral.test(letter) || isSmall(text, letter),
  )
  const [match, ...others] = found
  if (match === undefined || others.length > 0) return { ...none, text }
  const [whole, digits = '', letter = ''] = match
  const behind = match.index + whole.length
  return {
    text: text.slice(0, match.index) + digits + text.slice(behind),
    letter: letter.replace(/[\s–-]/g, '').toLowerCase(),
    digits,
  }
}

/** Whether a small letter stands among large numerals: X/89-c/26. */
const isSmall = (text: string, letter: string): boolean =>
  letter === letter.toLowerCase() && /(?<![\p{L}])[IVXLCDM]+(?![\p{L}])/u.test(text)

/** Whether the letter belongs to the counter: it stands behind it, or behind the year at the end (X/89/26a). */
export function isOfCounter(
  { text, letter, digits }: Unlettered,
  { ordinal, year }: { readonly ordinal?: number | undefined; readonly year?: number | undefined },
): boolean {
  if (letter === '' || Number(digits) === ordinal) return true
  return year !== undefined && text.endsWith(digits) && Number(digits) % 100 === year % 100
}
