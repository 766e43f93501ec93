import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
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

/**
 * What an event of a calendar file says: what is to be done, with which entry, in what matter. Calendars are shared, so a
 * title stands there only where it may be published and names no person; a record without a number is named by its title,
 * and has none beside that name.
 */
export function eventName(texts: Texts, definition: RegisterDefinition, task: DeskTask): string {
  // A title of several fields is a person's name.
  const isPublic = definition.titleWith === undefined && fieldOf(definition, definition.title)?.privacy === 'public'
  if (task.title === '') return isPublic ? taskName(texts, task) : whatToDo(texts, task)
  return isPublic ? `${taskName(texts, task)} – ${task.title}` : taskName(texts, task)
}
