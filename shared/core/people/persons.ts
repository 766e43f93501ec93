const titles = /^(?:prof|dr|mgr|inż|hab|radn[ay]|przewodnicząc[ay])(?:[\s.]|$)/iu

/**
 * Splits a cell with several people into names: lines, commas, semicolons, ` i ` and ` oraz ` part them. Names stay
 * whole and as written, in either order (`Kowalska Anna`), masked (`XY`) or misspelt; a cell that names no one is an
 * empty list. A comma before a title or degree (`Jan Nowak, prof. UG`) does not part people.
 */
export function splitPersons(text: string): readonly string[] {
  const names: string[] = []
  for (const line of text.split(/[\n\r;]/)) {
    let joins = false
    // Runs of blanks become one first: a pattern that looks for blanks and a word tries each place of a run.
    for (const part of line.replace(/[\s\u00a0]+/g, ' ').split(',')) {
      const [first = '', ...others] = part.split(/ (?:i|oraz)(?= )/u).map((name) => name.trim())
      const before = names.at(-1)
      if (joins && before !== undefined && part.startsWith(' ') && titles.test(first))
        names[names.length - 1] = `${before}, ${first}`
      else if (first !== '') names.push(first)
      names.push(...others.filter((name) => name !== ''))
      joins = true
    }
  }
  return names
}
