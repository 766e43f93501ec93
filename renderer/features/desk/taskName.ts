import type { Texts } from '#shared/text/texts'
import type { DeskTask } from '../../data/queryTypes'

/** What is to be done, and with which record: „Wyślij uchwałę organowi nadzoru: XII/123/26”. */
export function taskName(texts: Texts, { register, reading, name }: DeskTask): string {
  const clock = texts.register(register).clocks[reading.clock.id]
  return `${clock?.todo ?? clock?.name ?? reading.clock.id}: ${name}`
}
