import { fold } from '../../core/folding/fold'

/** What is done to a value before it is printed: `{Data | słownie}`, `{Liczba | odmiana: uchwała, uchwały, uchwał}`. */
export interface TagFormat {
  readonly name: string
  readonly words: readonly string[]
}

/** What stands between two braces of a template. */
export type Tag =
  | { readonly kind: 'value'; readonly path: readonly string[]; readonly formats: readonly TagFormat[] }
  | {
      readonly kind: 'open'
      /** Printed where the list or the value is empty, or the condition does not hold. */
      readonly isInverted: boolean
      readonly path: readonly string[]
      readonly formats: readonly TagFormat[]
      /** What the value must be, as it is printed: a word, a number, `2-4`, `5+`. */
      readonly test?: string
    }
  | { readonly kind: 'close'; readonly path: readonly string[] }

/**
 * A name as it is compared: Word changes blanks, quotation marks and dashes while one types, and the first letter of a
 * sentence. Diacritics tell names apart and stay.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[„”“‟«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .trim()
    .toLowerCase()
}

/** Path through linked records: `{Sesja > Data}`; Word makes an arrow of `->`. */
function pathOf(text: string): readonly string[] {
  return text
    .split(/->|>|→/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function formatOf(text: string): TagFormat {
  const at = text.indexOf(':')
  const name = at < 0 ? text : text.slice(0, at)
  const words = at < 0 ? [] : text.slice(at + 1).split(',')
  return { name: fold(name), words: words.map((word) => word.trim()) }
}

/** Reads what stands between the braces; `undefined` where it names nothing. */
export function parseTag(raw: string): Tag | undefined {
  const text = raw.replace(/[\s\u00a0]+/gu, ' ').trim()
  const mark = text.charAt(0)
  if (mark === '/') return { kind: 'close', path: pathOf(text.slice(1)) }
  const isSection = mark === '#' || mark === '^'
  const [named = '', ...further] = (isSection ? text.slice(1) : text).split('|')
  // The value a condition asks for stands last, behind what is done to the value first.
  const parts = [named, ...further]
  const last = parts.at(-1) ?? ''
  const at = isSection ? last.indexOf('=') : -1
  const test = at < 0 ? undefined : last.slice(at + 1).trim()
  if (at >= 0) parts[parts.length - 1] = last.slice(0, at)
  const [name = '', ...formats] = parts
  const path = pathOf(name)
  if (path.length === 0) return undefined
  const read = formats.map(formatOf)
  if (!isSection) return { kind: 'value', path, formats: read }
  return {
    kind: 'open',
    isInverted: mark === '^',
    path,
    formats: read,
    ...(test === undefined || test === '' ? {} : { test }),
  }
}

/** Whether the name at the end of a loop or condition is that at its beginning; an end without a name closes the last one. */
export function closes(path: readonly string[], opened: readonly string[]): boolean {
  if (path.length === 0) return true
  const [own, begun] = [path, opened].map((parts) => parts.map(nameKey).join('>'))
  return own === begun
}
