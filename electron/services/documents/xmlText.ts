/** Characters XML 1.0 forbids (§2.2): controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Surrogate}', 'gu')
const special = /[&<>"]/g
const needsCare = new RegExp('[&<>"\\u0000-\\u001f\\ud800-\\udfff\\ufffe\\uffff]')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Removes what no XML file may contain and turns every line end into `\n`; imported text contains such characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '')
}

/** Escapes a text for XML content and attributes, without the characters XML forbids. */
export function escapeXml(text: string): string {
  if (!needsCare.test(text)) return text
  return cleanText(text).replace(special, (character) => entities[character] ?? '')
}
