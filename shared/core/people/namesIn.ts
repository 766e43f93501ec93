import { fold } from '../folding/fold'
import type { Values } from '../values/values'

const wordsOf = (text: string) => fold(text).split(/[^\p{L}]+/u)

/** The first word of a person's name that stands in a subject, which lists and public copies show; of both fields by id. */
export function namesIn(values: Values, person: string, subject: string): string | undefined {
  const [name, about] = [values[person], values[subject]]
  if (typeof name !== 'string' || typeof about !== 'string') return undefined
  const said = new Set(wordsOf(about))
  return wordsOf(name).find((word) => word.length > 3 && said.has(word))
}
