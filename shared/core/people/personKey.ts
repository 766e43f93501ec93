import { fold } from '../folding/fold'

/** Words that stand before names and are no part of them. */
const titles: ReadonlySet<string> = new Set([
  'radny',
  'radna',
  'pan',
  'pani',
  'dr',
  'mgr',
  'inz',
  'prof',
  'hab',
  'przewodniczacy',
  'przewodniczaca',
])

/** Words of a person's name as they are compared: folded, without titles and without the club in brackets behind it. */
export function nameWords(written: string): readonly string[] {
  return fold(written)
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word))
}

/**
 * A person's name as it is compared, in either order and with or without the hyphen of a double name: „Śpiewak Dowbór Jan”
 * is „Jan Śpiewak-Dowbór”. Only for comparing, never printed.
 */
export function personKey(written: string): string {
  return nameWords(written).toSorted().join(' ')
}
