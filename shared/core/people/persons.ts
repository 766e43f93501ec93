/**
 * Splits a cell with several people into names: lines, commas, semicolons, ` i ` and ` oraz ` part them. Names stay
 * whole and as written, in either order (`Kowalska Anna`), masked (`XY`) or misspelt; a cell that names no one is an
 * empty list. A comma before a title or degree (`Jan Nowak, prof. UG`) does not part people.
 */
export function splitPersons(text: string): readonly string[] {
  return text
    .replace(/,\s+(?=(?:prof|dr|mgr|inż|hab|radn[ay]|przewodnicząc[ay])(?:[\s.]|$))/giu, '\u0001')
    .split(/[\n\r;,]+|\s+(?:i|oraz)\s+/u)
    .map((name) =>
      name
        .replaceAll('\u0001', ', ')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '')
}
