import { type CommandName, plainName } from '#shared/history/history'
import type { Instant } from '#shared/values/values'
import { fieldLabel, type Texts } from '#shared/text/texts'
import { nameOfCommand } from '../../app/undo'

/** A moment as the history shows it: day and time to the minute. */
export function momentInWords(at: Instant, language: string): string {
  return new Date(at).toLocaleString(language, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** Who gave a command; workstations whose user has no name yet are said to have none. */
export function personInWords(who: string, texts: Texts): string {
  return who === '' ? texts.history.log.nobody : who
}

/** What a command did, an undo or redo named as such: „cofnięcie: import: 212 uchwał”. */
export function operationInWords(texts: Texts, name: CommandName): string {
  const what = nameOfCommand(texts, name)
  if (name.kind === 'undo' || name.kind === 'redo') {
    const said = name.kind === 'undo' ? texts.history.undone(what) : texts.history.redone(what)
    return name.left === undefined ? said : `${said} (${texts.history.left(name.left)})`
  }
  return what
}

/** Which fields an order to erase emptied. */
export function erasedFields(texts: Texts, name: CommandName): string {
  const plain = plainName(name)
  if (plain.kind !== 'erase') return ''
  const text = texts.register(plain.register)
  return plain.fields.map((field) => fieldLabel(text, field)).join(', ')
}
