/**
 * Takes personal data and paths out of a text for the log and for error dialogs: quoted values, absolute paths (they hold
 * the user's name), addresses, numbers of six digits and more (PESEL, telephone, case numbers). File names of the program
 * itself with line numbers stay, for they say where a bug is.
 */
export function redact(text: string): string {
  return text
    .replace(
      /(?:file:\/\/\/?|app:\/\/bundle\/|https?:\/\/|[A-Za-z]:[\\/]|\\\\|\/)(?:[^\s'"()\\/]+[\\/])*([\w.-]+\.(?:js|cjs|mjs|ts|tsx)(?::\d+){0,2})/gu,
      '$1',
    )
    .replace(/(['"„«`])(?:(?!\1|[”»]).)*(?:\1|[”»])/gu, '<text>')
    .replace(/(?:file:\/\/|[A-Za-z]:[\\/]|\\\\)[^\s'"()]+/gu, '<path>')
    .replace(/(?<![\w:<])\/(?:[^\s'"()/]+\/)+[^\s'"()]*/gu, '<path>')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/gu, '<address>')
    .replace(/\d{6,}/gu, '<number>')
}

/** A line of a stack that names a place in the program; lines of a message are not taken for one. */
const place = /^\s+at \S.*(?::\d+:\d+|<anonymous>|native)\)?$/u

/** Places of a report; the first ones tell where the bug is. */
const maxPlaces = 20

/**
 * Describes an error without personal data, for the log, for dialogs and for copying: its kind, its code and where in the
 * program. Never its message, which may quote what was typed without quotation marks (JSON, dates, files). Takes whatever
 * was thrown.
 */
export function redactedReport(error: unknown): string {
  if (!(error instanceof Error)) return `not an Error: ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${redact(error.code)}` : ''
  const stack = error.stack ?? ''
  // The stack begins with the message, whose lines could look like places.
  const end = stack.indexOf(error.message) + error.message.length
  const places = stack
    .slice(stack.includes(error.message) ? end : 0)
    .split('\n')
    .filter((line) => place.test(line))
    .slice(0, maxPlaces)
    .map((line) => redact(line.trim()))
  return [`${redact(error.name)}${code}`, ...places].join('\n')
}
