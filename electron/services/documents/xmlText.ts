/** Characters XML 1.0 forbids (§2.2): controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Surrogate}', 'gu')
const special = /[&<>"]/g
const needsCare = new RegExp('[&<>"\\u0000-\\u001f\\u2028\\u2029\\ud800-\\udfff\\ufffe\\uffff]')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Ends of a line, Word's own (U+000B) and that of a page among them: left out, the words on both sides would run together. */
const lineEnds = /\r\n?|[\v\f\u2028\u2029]/gu

/**
 * Removes what no XML file may contain, turns every line end into `\n` and Word's no-break hyphen (U+001E) into one: texts
 * of older programs contain them.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replaceAll('\u001e', '-').replace(forbidden, '')
}

/** Escapes a text for XML content and attributes, without the characters XML forbids. */
export function escapeXml(text: string): string {
  if (!needsCare.test(text)) return text
  return cleanText(text).replace(special, (character) => entities[character] ?? '')
}
