/**
 * Ends a sentence that may already end with the full stop of an abbreviation (`r.`, `u.s.g.`). What leads to the next paragraph
 * by a colon is not ended.
 */
export function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`
}

/** The text without the second full stop where an abbreviation, or what somebody typed, ends a sentence: „2026 r..”. */
export function withoutDoubleStops(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{N}”)])\.\.(?=\s|$)/gu, '.')
}
