import { endingOf } from '#shared/program/attachments/fileTypes'
import type { SaveFormat } from '#shared/program/ipc/contract'

// Characters Windows refuses in names, control characters, and marks that turn the direction of text: with them a name can
// look like another ending.
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
// Names of devices, with any ending and with the superscript digits Windows takes for digits (learn.microsoft.com, „Naming
// Files, Paths, and Namespaces”): `CON.uchwała.docx` is the console too.
const reservedOnWindows = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)/iu
const longest = 100

/**
 * A name that any file system takes, with the ending of the format. Takes what the renderer suggests; path separators
 * become spaces, so it stays a bare name.
 */
export function safeFileName(suggested: string, format: SaveFormat): string {
  return safeName(suggested, `.${format}`)
}

/** The same for a file that keeps the ending it has. */
export function safeOwnName(name: string): string {
  const ending = endingOf(name)
  return safeName(name.replace(/[. ]+$/u, ''), /^[\p{L}\d-]{1,20}$/u.test(ending) ? `.${ending}` : '')
}

function safeName(suggested: string, ending: string): string {
  const bare = suggested.toLowerCase().endsWith(ending)
    ? suggested.slice(0, suggested.length - ending.length)
    : suggested
  const clean = Array.from(bare.normalize('NFC').replace(refused, ' ').replace(/\s+/gu, ' ').trim())
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .trim()
  const named = clean === '' || reservedOnWindows.test(clean) ? `dokument ${clean}`.trim() : clean
  return named + ending
}
