/**
 * How a row of a table stands in an archive: one line of JSON. A key whose value is `undefined` means something in
 * drafts (a field that was emptied), and JSON has no such value; it is written as an object no row holds otherwise.
 */
const emptied = { $emptied: true } as const

/** A row as one line, without the line break. */
export function encodeRow(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) => (value === undefined ? emptied : value))
}

/** The row of a line. @throws SyntaxError when the line is no JSON. */
export function decodeRow(line: string): unknown {
  const row: unknown = JSON.parse(line)
  return line.includes('"$emptied"') ? restored(row) : row
}

function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored)
  if (typeof value !== 'object' || value === null) return value
  if ('$emptied' in value) return undefined
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restored(inner)]))
}
