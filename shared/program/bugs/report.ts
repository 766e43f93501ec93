import { isHexAddress } from '../../core/identifiers/peselsIn'

/**
 * Takes personal data and paths out of a text for the log and for error dialogs: quoted values, absolute paths (they hold
 * the user's name), addresses, numbers of six digits and more (PESEL, telephone, case numbers). File names of the program
 * itself with line numbers stay, for they say where a bug is.
 */
export function redact(text: string): string {
  return text
    .split('\n')
    .map((line) => eachToken(withoutQuotes(eachToken(line, withoutProgramPaths)), withoutPersonal))
    .join('\n')
}

/** Longer words are no place in the program: values glued together, which say nothing and may hold anything. */
const longestToken = 500

/** What the patterns look for never crosses a blank: word by word, none of them can search a long text over and over. */
function eachToken(line: string, change: (token: string) => string): string {
  return line.replace(/\S+/gu, (token) => {
    if (token.length > longestToken) return '<text>'
    return telling.test(token) ? change(token) : token
  })
}

/** A word without any of these is neither a place nor a number nor an address. */
const telling = /[/\\@\d]/u

function withoutProgramPaths(token: string): string {
  return token.replace(
    /(?:file:\/\/\/?|app:\/\/bundle\/|https?:\/\/|[A-Za-z]:[\\/]|\\\\|\/)(?:[^\s'"()\\/]+[\\/])*([\w.-]+\.(?:js|cjs|mjs|ts|tsx)(?::\d+){0,2})/gu,
    '$1',
  )
}

const openings = '\'"„«`'
const closings = ['”', '»'] as const

/** Takes quoted text out of a line: from a mark to the next of its kind, or one that only closes. */
function withoutQuotes(line: string): string {
  let kept = ''
  let from = 0
  const unclosed = new Set<string>()
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at)
    if (!openings.includes(mark) || unclosed.has(mark)) continue
    const ends = [mark, ...closings].map((end) => line.indexOf(end, at + 1)).filter((end) => end > 0)
    if (ends.length === 0) {
      unclosed.add(mark)
      continue
    }
    const end = Math.min(...ends)
    kept += `${line.slice(from, at)}<text>`
    from = end + 1
    at = end
  }
  return kept + line.slice(from)
}

function withoutPersonal(token: string): string {
  return token
    .replace(/(?:file:\/\/|[A-Za-z]:[\\/]|\\\\)[^\s'"()]+/gu, '<path>')
    .replace(/(?<![\w:<])\/(?:[^\s'"()/]+\/)+[^\s'"()]*/gu, '<path>')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/gu, '<address>')
    .replace(/[\da-f]+(?:-[\da-f]+)*/giu, (run) => (isHexAddress(run) ? run : run.replace(/\d{6,}/gu, '<number>')))
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
