import type { Texts } from '#shared/text/texts'
import type { DeskTask } from '../../data/query/queryTypes'

/** What is to be done: „Wyślij uchwałę organowi nadzoru”. */
export function whatToDo(texts: Texts, { register, reading }: DeskTask): string {
  const clock = texts.register(register).clocks[reading.clock.id]
  return texts.deadlines.task(clock?.todo ?? clock?.name ?? reading.clock.id, reading)
}

/** What is to be done, and with which record: „Wyślij uchwałę organowi nadzoru: XII/123/26”. */
export function taskName(texts: Texts, task: DeskTask): string {
  return `${whatToDo(texts, task)}: ${task.name}`
}
