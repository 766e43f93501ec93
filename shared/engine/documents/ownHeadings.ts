const computed = ' (obliczone)'
const group = 'Grupa: '

/** Heading of a computed column in a spreadsheet: one that says so, for nothing can be read back from it. */
export function computedHeading(heading: string): string {
  return heading + computed
}

/** Heading of the column of a spreadsheet that repeats the group its rows stand under. */
export function groupColumnHeading(heading: string): string {
  return group + heading
}

/** Whether a heading is one of the program's own spreadsheets that an import passes over. */
export function isOwnHeading(heading: string): boolean {
  return heading.endsWith(computed) || heading.startsWith(group)
}
