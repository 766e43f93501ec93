import { fold } from '../folding/fold'

/** What stands before or behind a name and is none: degrees, offices, the club in brackets. */
const besides = /\([^)]*\)|(?:^|\s)(?:prof|dr|mgr|inz|hab|radn[ay]|pani?|przewodniczac[ay])(?:\.|(?=\s))/gu

/**
 * A person's name as it is compared, in either order and with or without the hyphen of a double name: „Śpiewak Dowbór Jan”
 * is „Jan Śpiewak-Dowbór”. Only for comparing, never printed.
 */
export function personKey(name: string): string {
  const words = fold(name)
    .replace(besides, ' ')
    .split(/[\s,-]+/u)
  return words
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}
