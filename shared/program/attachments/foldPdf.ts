/** Text of a PDF as one line, and where in the text it was made of each of its characters stood. */
export interface FoldedPdf {
  readonly text: string
  readonly places: readonly number[]
}

/**
 * Folds blanks and line ends, and joins words parted at the end of a line. Search and publication read a PDF alike: what was
 * found in the one text must be found in the other.
 */
export function foldPdf(raw: string): FoldedPdf {
  const places: number[] = []
  let text = ''
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? ''
    if (character === '-' && raw[at + 1] === '\n' && isLetter(raw[at - 1]) && isSmall(raw[at + 2])) {
      at += 1
      continue
    }
    const isBlank = /\s/u.test(character)
    if (isBlank && (text === '' || text.endsWith(' '))) continue
    text += isBlank ? ' ' : character
    places.push(at)
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), places: places.slice(0, -1) } : { text, places }
}

const isLetter = (character: string | undefined) => /^\p{L}$/u.test(character ?? '')
const isSmall = (character: string | undefined) => /^\p{Ll}$/u.test(character ?? '')
