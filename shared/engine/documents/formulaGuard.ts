/** Beginnings a spreadsheet would run as a formula; plain numbers such as `-5` or `+1 234,50` are left alone. */
const formula = String.raw`(?:[=@\t\r]|[+-](?!\d[\d \u00a0]*(?:[.,]\d+)?$))`

/**
 * Texts a CSV writes with an apostrophe before them, so that a spreadsheet does not run them. Those that begin with
 * apostrophes already get one more, so that reading the file again knows which one is the guard.
 */
export const guardedTexts = new RegExp(`^'*${formula}.*`, 's')

const guarded = new RegExp(`^'+${formula}`, 's')

/** A cell of the program's own CSV without its guard; an apostrophe that is the text's own stays. */
export function withoutGuard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}
