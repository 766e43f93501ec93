/** A link as a file writes it whose record is told by a day too: „II (2024-05-16)”, or the day alone. */
export function toldLink(name: string | undefined, day: string): string {
  return name === undefined || name === '' ? day : `${name} (${day})`
}

/** The name and the day of such a link; `undefined` for one that has no day. */
export function partsOfTold(written: string): { readonly name: string; readonly day: string } | undefined {
  const day = /(?:^|\()(\d{4}-\d{2}-\d{2})\)?$/.exec(written)?.[1]
  if (day === undefined) return undefined
  return { name: written === day ? '' : written.slice(0, -day.length - 2).trim(), day }
}
