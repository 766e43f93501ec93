/**
 * Splits a cell that names several acts ("XII/210/19, XIII/2/19 i XIV/7/19") into numbers as written. Blanks round
 * slashes belong to a number, so only commas, semicolons, lines, `i` and `oraz` part them.
 */
export function splitLinks(text: string): readonly string[] {
  return (
    text
      .split(/[\n\r;,]/)
      // Runs of blanks become one first: a pattern that looks for blanks and a word tries each place of a run.
      .flatMap((line) => line.replace(/[\s\u00a0]+/g, ' ').split(/ (?:i|oraz)(?= )/u))
      .map((part) => part.trim())
      .filter((part) => part !== '')
  )
}
