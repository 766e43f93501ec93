/**
 * Characters that show nothing: zero-width blanks, soft hyphens, marks of direction, controls. The joiner of emoji stays;
 * C1 controls are damage, not this, and stay to be pointed out.
 */
const unseen = /(?![\t\n\u0080-\u009f])(?!(?<=[\p{Extended_Pictographic}\ufe0f])\u200d)[\p{Cc}\p{Cf}]/gu
/**
 * Breaks of a line: of every system, of a page, Word's own (U+000B, Shift+Enter) and those of Unicode. U+0085 is none
 * behind what UTF-8 read as another encoding leaves (`Ä` and it were `ą`): that is damage.
 */
const lineEnds = /\r\n?|[\v\f\u2028\u2029]|(?<![ÂÃÄÅâ\u0080-\u009f])\u0085/g
/** Hyphens that look like the one on the keys: of Unicode, the no-break one, and Word's no-break one (U+001E). */
const hyphens = /[\u2010\u2011\u{1e}]/gu
const rare = /[\p{Cc}\p{Cf}\u2010\u2011\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u
const noCharacter = /[\ufffe\uffff]|\p{Surrogate}/gu

/** A text as it is kept, and whether something in it that nobody sees was left out or written otherwise. */
export interface PlainText {
  readonly text: string
  readonly changed: boolean
}

/**
 * Makes a text as it enters (a file, a form) what a clerk sees of it: composed letters (NFC), one kind of line break, the
 * hyphen of the keyboard, nothing that shows nothing. Cleaned on entry rather than kept, because two names that look the
 * same must be one in groups, keys and links, and paper would break words at a hyphen nobody typed.
 */
export function plainText(written: string): PlainText {
  const text = written.normalize('NFC')
  if (!rare.test(text)) return { text, changed: false }
  const broken = text.replace(lineEnds, '\n')
  const plain = broken.replace(hyphens, '-').replace(unseen, '').replace(noCharacter, '\ufffd')
  return { text: plain, changed: plain !== broken }
}

const oddBlanks = /[^\S ]| {2}|^ | $/

/**
 * A text as one line that looks the same: cleaned as `plainText` does, single blanks of one kind. Two texts of which it is
 * the same are one in groups, lists of values and orders, whenever and wherever they came from.
 */
export function lineText(written: string): string {
  if (isPlainLine(written)) return written
  const { text } = plainText(written)
  return oddBlanks.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** Whether a text is such a line already: nearly all are, and going over 50 000 titles must not be seen. */
function isPlainLine(text: string): boolean {
  let wasBlank = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isBlank = code === 0x20
    if (isBlank && wasBlank) return false
    wasBlank = isBlank
    // Letters of Latin alphabets with their accents, and dashes and quotation marks.
    const isPlain = (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x180 && code !== 0xad)
    if (!isPlain && !(code >= 0x2013 && code <= 0x201f)) return false
  }
  return text === '' || !wasBlank
}
