import { fold } from '#shared/core/folding/fold'

/** Somewhere to go or something to do that is no entry: a view, a register, a command, a setting, a help place. */
export interface Destination {
  readonly id: string
  readonly title: string
  /** What kind of thing it is, and where it stands. */
  readonly where: string
  readonly keys?: string
  readonly run: () => void
}

/** Destinations shown above the entries: they must not push those out of sight. */
const shown = 6
/** Shorter text is the beginning of everything. */
const shortest = 2

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * The destinations whose words begin with all that was typed; those that it names from their beginning first. One word at
 * least must be of the title: where things stand alone is too much.
 */
export function matchingDestinations(all: readonly Destination[], typed: string): readonly Destination[] {
  const wanted = wordsOf(typed)
  if (wanted.join('').length < shortest) return []
  return all
    .flatMap((destination) => {
      const title = wordsOf(destination.title)
      const words = [...title, ...wordsOf(destination.where)]
      const fits = (among: readonly string[]) => (word: string) => among.some((known) => known.startsWith(word))
      if (!wanted.every(fits(words)) || !wanted.some(fits(title))) return []
      const rank = title.join(' ') === wanted.join(' ') ? 0 : title.join(' ').startsWith(wanted.join(' ')) ? 1 : 2
      return [{ destination, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, shown)
    .map(({ destination }) => destination)
}
