import { type CommandName } from '#shared/engine/history/history'
import { type Texts } from '#shared/text/texts'
import { nameOfCommand } from './undo'

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
