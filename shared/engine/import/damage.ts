/**
 * Signs of text damaged by a wrong encoding before it reached us. `Ĺ‚`, `Ä…`, `Ăł`: UTF-8 read as Windows-1250;
 * `Å‚`, `Ã³`: as Windows-1252; U+FFFD: letters lost for good; a lower-case ś among capitals (STRAśY, śYCIE): Ż from an old
 * code page; a question mark inside a word (uchwa?a). Real names and addresses in Polish contain none of these.
 */
const signs =
  /\ufffd|Ĺ|[ÄÅ][\u0080-\u00bf\u2013-\u203a\u20ac\u2122˘ˇ˙˛‚„…†‡‰‹›ĽľŤťŚśŞşŹźŻżĄąŁłÂâ]|Ă[ł“\u0093\u00b3\u201c]|Ã[\u0080-\u00bf\u201c]|Â[\u00a0-\u00bf]|\p{Lu}[śźż]\p{Lu}|\p{Lu}{2}[śźż]|[śźż]\p{Lu}{2}|[\u0080-\u009f]/u

/** Whether a text bears signs of a wrong encoding. It is pointed out, never repaired silently. */
export function looksDamaged(text: string): boolean {
  if (signs.test(text)) return true
  // In an address on the web a question mark between letters is in its place.
  return /\p{Ll}\?\p{Ll}/u.test(text) && !text.includes('://')
}
