import type { Preferences } from '../settings/preferences'

const units = ['B', 'kB', 'MB', 'GB'] as const

/** A size as the system's file manager shows it: `1,2 MB`. */
export function fileSize(bytes: number, language: Preferences['language']): string {
  let size = bytes
  let unit = 0
  // What would be rounded to 1000 kB is 1 MB.
  while (unit < units.length - 1 && size >= (unit === 0 ? 1_000 : 999.5)) {
    size /= 1_000
    unit += 1
  }
  const digits = unit >= 2 && size < 100 ? 1 : 0
  return `${size.toLocaleString(language, { maximumFractionDigits: digits })} ${units[unit] ?? ''}`
}
