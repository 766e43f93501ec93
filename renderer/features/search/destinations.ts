import { fold } from '#shared/core/folding/fold'
import { stemsOf } from '#shared/engine/query/inflection'

/** Somewhere to go or something to do that is no entry: a view, a register, a command, a setting, a help place. */
export interface Destination {
  readonly id: string
  readonly title: string
  /** What kind of thing it is, and where it stands. */
  readonly where: string
  /** Other words by which it is found, in any form: a duty of the office that goes by another name. */
  readonly alsoCalled?: string
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

/** Shorter words of a duty mean too much: „do”, „z”, „dni”. */
const shortestDuty = 3

/** Whether a destination is meant by its other words, in any of their forms; short words between them are passed over. */
function isCalled({ title, where, alsoCalled }: Destination, wanted: readonly string[]): boolean {
  if (alsoCalled === undefined) return false
  const isAmong = (text: string) => {
    const known = wordsOf(text).map((word) => ({ word, stems: stemsOf(word) }))
    return (word: string) => {
      const stems = stemsOf(word)
      return known.some((one) => one.word.startsWith(word) || one.stems.some((stem) => stems.includes(stem)))
    }
  }
  const isMeant = isAmong(`${title} ${alsoCalled}`)
  const isPlace = isAmong(where)
  const telling = wanted.filter((word) => word.length >= shortestDuty)
  return telling.some(isMeant) && telling.every((word) => isMeant(word) || isPlace(word))
}

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
      if (!wanted.every(fits(words)) || !wanted.some(fits(title)))
        return isCalled(destination, wanted) ? [{ destination, rank: 3 }] : []
      const rank = title.join(' ') === wanted.join(' ') ? 0 : title.join(' ').startsWith(wanted.join(' ')) ? 1 : 2
      return [{ destination, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, shown)
    .map(({ destination }) => destination)
}
