/**
 * Ends a sentence that may already end with the full stop of an abbreviation (`r.`, `u.s.g.`). What leads to the next paragraph
 * by a colon is not ended.
 */
export function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`
}
