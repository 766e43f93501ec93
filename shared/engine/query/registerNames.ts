import { fold } from '../../core/folding/fold'
import type { RegisterDefinition } from '../../model/definition'
import type { RegisterText } from '../../model/registerText'
import type { RegisterNames } from './textIndex'
import { wordsOf } from './words'

const named = (text: string): readonly string[] => wordsOf(text).map(({ raw }) => fold(raw))

/**
 * What the records of each register are called in all the given languages: by the name of the register, and where it
 * numbers kinds apart by the name of the kind.
 */
export function registerNames(
  definitions: readonly RegisterDefinition[],
  languages: readonly ((register: string) => RegisterText)[],
): ReadonlyMap<string, RegisterNames> {
  return new Map(
    definitions.map(({ id, numberGuard }): readonly [string, RegisterNames] => {
      const texts = languages.map((textOf) => textOf(id))
      const words = texts.flatMap(({ name }) => named(name))
      const field = numberGuard?.kind
      if (field === undefined) return [id, { words }]
      const labels = texts.flatMap(({ choices }) => Object.entries(choices[field] ?? {}))
      const kinds: Record<string, readonly string[]> = {}
      for (const [kind, label] of labels) kinds[kind] = [...(kinds[kind] ?? []), ...named(label)]
      return [id, { words, kinds: { field, words: kinds } }]
    }),
  )
}
