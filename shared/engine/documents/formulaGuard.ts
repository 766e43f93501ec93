/** Beginnings a spreadsheet would run as a formula; plain numbers such as `-5` or `+1 234,50` are left alone. */
const formula = /^(?:[=@\t\r]|[+-](?!\d[\d \u00a0]*(?:[.,]\d+)?$))/

/**
 * What a CSV writes before such a text, so that a spreadsheet does not run it: an apostrophe, and behind it a blank nobody
 * sees. By that blank the program knows its own guard again, whatever else is in a file; texts it keeps hold none.
 */
const guard = "'\u200b"

/** A text as a cell of the program's own CSV. */
export function withGuard(text: string): string {
  return formula.test(text) ? guard + text : text
}

/** A cell without the program's own guard; an apostrophe of a text or of another program stays. */
export function withoutGuard(cell: string): string {
  return cell.startsWith(guard) ? cell.slice(guard.length) : cell
}
