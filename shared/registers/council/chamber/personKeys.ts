import { fold } from '../../../core/folding/fold'

/** Somebody in a list, by the key of a roll. */
interface Named {
  readonly key: string
  readonly name: string
}

const spare = Array.from('abcdefghijklmnopqrstuvwxyz1234567890')

/**
 * One key for each person, the same at every vote so that the fingers learn them: the first letter of the surname, else another
 * letter of the name, else whatever is left. Who comes after all letters and digits are given has none; the beginning of the
 * surname finds him.
 */
export function personKeysOf(people: readonly Named[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  const give = (key: string, letters: readonly string[]) => {
    const free = letters.find((letter) => spare.includes(letter) && !taken.has(letter))
    if (free === undefined) return
    taken.add(free)
    given.set(key, free)
  }
  // First letters go first, or somebody's second letter would take the first one of the next.
  for (const { key, name } of people) give(key, Array.from(fold(name)).slice(0, 1))
  for (const { key, name } of people) if (!given.has(key)) give(key, Array.from(fold(name)))
  for (const { key } of people) if (!given.has(key)) give(key, spare)
  return given
}

/** Who is meant by the beginning of a name; diacritics and case need not be typed. */
export function foundBy(people: readonly Named[], typed: string): readonly string[] {
  const wanted = fold(typed.trim())
  if (wanted === '') return []
  const starts = people.filter(({ name }) => fold(name).startsWith(wanted))
  const inside = people.filter(({ name }) =>
    fold(name)
      .split(/[\s-]+/u)
      .some((word) => word.startsWith(wanted)),
  )
  return (starts.length > 0 ? starts : inside).map(({ key }) => key)
}
