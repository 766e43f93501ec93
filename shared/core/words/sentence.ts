/** Ends a sentence that may already end with the full stop of an abbreviation (`r.`, `u.s.g.`). */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
